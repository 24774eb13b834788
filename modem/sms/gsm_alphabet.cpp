#include "modem/sms/gsm_alphabet.h"

#include "modem/sms/languages/none.h"
#include "modem/sms/languages/portuguese.h"
#include "modem/sms/languages/spanish.h"
#include "modem/sms/languages/turkish.h"
#include "modem/sms/utf8_writer.h"

#include <algorithm>
#include <array>

namespace turnbell::sms {
namespace {

/// The way back from characters to codes, for the characters below 0x400: all but the euro and infinity
/// signs of the tables that are written.
constexpr std::size_t kReverseSize = 0x400;
using ReverseTable = std::array<char16_t, kReverseSize>;

constexpr char16_t kAbsent = 0xFFFF;
constexpr char16_t kExtended = 0x80;  // flag: comes behind an escape

constexpr void enter(ReverseTable& reverse, const SeptetTable& table, char16_t flag) {
    for (std::size_t code = 0; code < kSeptetCodes; ++code) {
        if (code != kEscape && table[code] < kReverseSize) {
            reverse[table[code]] = static_cast<char16_t>(code | flag);
        }
    }
}

/// One septet is better than two, so the locking table has the last word.
constexpr ReverseTable reverseOf(const SeptetTable& locking, const SeptetTable& singleShift) {
    ReverseTable reverse{};
    reverse.fill(kAbsent);
    enter(reverse, singleShift, kExtended);
    enter(reverse, locking, 0);
    return reverse;
}

using namespace tables;

constexpr auto kPlain = reverseOf(kDefault, kExtension);

struct Written {
    ShiftTables tables;
    ReverseTable reverse;
};

constexpr auto kTr = NationalLanguage::Turkish;
constexpr auto kEs = NationalLanguage::Spanish;
constexpr auto kPt = NationalLanguage::Portuguese;
constexpr auto kNone = NationalLanguage::None;

constexpr std::array kWritten{
    Written{{kNone, kTr}, reverseOf(kDefault, kTurkishSingleShift)},
    Written{{kTr, kNone}, reverseOf(kTurkishLockingShift, kExtension)},
    Written{{kTr, kTr}, reverseOf(kTurkishLockingShift, kTurkishSingleShift)},
    Written{{kNone, kEs}, reverseOf(kDefault, kSpanishSingleShift)},
    Written{{kNone, kPt}, reverseOf(kDefault, kPortugueseSingleShift)},
    Written{{kPt, kNone}, reverseOf(kPortugueseLockingShift, kExtension)},
    Written{{kPt, kPt}, reverseOf(kPortugueseLockingShift, kPortugueseSingleShift)},
};

const ReverseTable& reverseTable(ShiftTables tables) {
    if (tables == ShiftTables{}) {
        return kPlain;
    }
    const auto found = std::find_if(kWritten.begin(), kWritten.end(),
                                    [&](const Written& each) { return each.tables == tables; });
    return found != kWritten.end() ? found->reverse : kPlain;
}

char16_t codeIn(const SeptetTable& table, char32_t character, char16_t flag) {
    const auto* const found = std::find(table.begin(), table.end(), character);
    return found != table.end() ? static_cast<char16_t>((found - table.begin()) | flag) : kAbsent;
}

char16_t codeBeyond(char32_t character, ShiftTables tables) {
    if (character >= kNoCharacter) {
        return kAbsent;
    }
    const auto code = codeIn(lockingTableOf(tables.locking), character, 0);
    return code != kAbsent ? code : codeIn(singleShiftTableOf(tables.singleShift), character, kExtended);
}

}  // namespace

bool appendSeptets(std::u32string_view text, std::u16string& septets, ShiftTables tables) {
    const auto& reverse = reverseTable(tables);
    const auto before = septets.size();
    septets.resize(before + text.size() * 2);
    auto* at = septets.data() + before;
    bool known = true;
    for (const auto character : text) {
        const auto code = character < kReverseSize ? reverse[character] : codeBeyond(character, tables);
        if (code == kAbsent) {
            known = false;
            break;
        }
        if ((code & kExtended) != 0) {
            *at++ = kEscape;
        }
        *at++ = code & 0x7FU;
    }
    septets.resize(static_cast<std::size_t>(at - septets.data()));
    return known;
}

std::string septetsToUtf8(std::u16string_view septets, ShiftTables tables) {
    const auto& locking = lockingTableOf(tables.locking);
    const auto& singleShift = singleShiftTableOf(tables.singleShift);
    std::string text(septets.size() * kMostUtf8, '\0');
    auto* at = text.data();
    for (std::size_t i = 0; i < septets.size(); ++i) {
        const auto septet = septets[i] & 0x7FU;
        if (septet != kEscape) {
            at = writeUtf8(at, locking[septet]);
        } else if (++i < septets.size()) {
            const auto code = septets[i] & 0x7FU;
            at = writeUtf8(at, singleShift[code] != kNoCharacter ? singleShift[code] : locking[code]);
        } else {
            at = writeUtf8(at, kNoCharacter);
        }
    }
    text.resize(static_cast<std::size_t>(at - text.data()));
    return text;
}

}  // namespace turnbell::sms
