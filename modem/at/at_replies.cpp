#include "modem/at/at_replies.h"

#include "host/base/hex.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <tuple>
#include <utility>

namespace turnbell::at {
namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

std::string_view behindColon(std::string_view line) {
    const auto colon = line.find(':');
    return colon == std::string_view::npos ? std::string_view{} : trimmed(line.substr(colon + 1));
}

std::string_view unquoted(std::string_view text) {
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') {
        return text.substr(1, text.size() - 2);
    }
    return text;
}

/// Pieces between commas that stand outside quotes, as written.
std::vector<std::string_view> pieces(std::string_view text) {
    std::vector<std::string_view> result;
    bool quoted = false;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        quoted ^= text[i] == '"';
        if (text[i] == ',' && !quoted) {
            result.push_back(trimmed(text.substr(begin, i - begin)));
            begin = i + 1;
        }
    }
    result.push_back(trimmed(text.substr(begin)));
    return result;
}

bool isStoreName(std::string_view text) {
    return text.size() == 2 &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

}  // namespace

std::string_view trimmed(std::string_view text) {
    const auto begin = text.find_first_not_of(' ');
    return begin == std::string_view::npos ? std::string_view{}
                                           : text.substr(begin, text.find_last_not_of(' ') - begin + 1);
}

std::optional<int> number(std::string_view text) {
    if (text.empty() || text.size() > 9 || !std::all_of(text.begin(), text.end(), isDigit)) {
        return std::nullopt;
    }
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

std::vector<std::string> fields(std::string_view line) {
    std::vector<std::string> result;
    for (const std::string_view piece : pieces(behindColon(line))) {
        result.emplace_back(unquoted(piece));
    }
    return result;
}

std::string plainText(std::string_view line) {
    return std::string{unquoted(line.starts_with('+') ? behindColon(line) : trimmed(line))};
}

std::optional<std::string> identity(std::string_view line) {
    std::string text = plainText(line);
    const bool fits = text.size() >= 14 && text.size() <= 17;
    return fits && std::all_of(text.begin(), text.end(), isDigit) ? std::optional{std::move(text)}
                                                                  : std::nullopt;
}

std::optional<std::string> cardNumber(std::string_view text) {
    while (text.ends_with('F') || text.ends_with('f')) {
        text.remove_suffix(1);
    }
    const bool fits = text.size() >= 18 && text.size() <= 22;
    return fits && std::all_of(text.begin(), text.end(), isDigit) ? std::optional{std::string{text}}
                                                                  : std::nullopt;
}

std::optional<SimNeed> simNeed(std::string_view line) {
    if (!line.starts_with("+CPIN:")) {
        return std::nullopt;
    }
    constexpr std::array<std::pair<std::string_view, SimNeed>, 5> kNeeds{{
        {"READY", SimNeed::Nothing},
        {"SIM PIN", SimNeed::Pin},
        {"SIM PUK", SimNeed::Puk},
        {"NOT INSERTED", SimNeed::Card},
        {"NOT READY", SimNeed::Time},
    }};
    const std::string_view said = unquoted(behindColon(line));
    const auto* const need =
        std::find_if(kNeeds.begin(), kNeeds.end(), [said](const auto& known) { return known.first == said; });
    return need == kNeeds.end() ? SimNeed::Other : need->second;
}

std::optional<int> signalPercent(std::string_view line) {
    constexpr int kStrongest = 31;
    const auto strength = number(fields(line).front());
    if (!line.starts_with("+CSQ:") || !strength || (*strength > kStrongest && *strength != 99)) {
        return std::nullopt;
    }
    return *strength == 99 ? -1 : *strength * 100 / kStrongest;
}

std::optional<StoreUse> storeUse(std::string_view line) {
    if (!line.starts_with("+CPMS:")) {
        return std::nullopt;
    }
    const auto parts = fields(line);
    const std::size_t first = isStoreName(parts.front()) ? 1 : 0;
    if (parts.size() < first + 2) {
        return std::nullopt;
    }
    const auto used = number(parts[first]);
    const auto total = number(parts[first + 1]);
    return used && total ? std::optional{StoreUse{*used, *total}} : std::nullopt;
}

std::vector<std::vector<std::string>> storeLists(std::string_view line) {
    std::vector<std::vector<std::string>> lists;
    if (!line.starts_with("+CPMS:")) {
        return lists;
    }
    // Only brackets and names count: a Wavecom Q2 leaves out half of the punctuation, or puts it all into one
    // more pair of brackets.
    const std::string_view text = behindColon(line);
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool opens = text[i] == '(' && (i == 0 || text[i - 1] != '(');
        if (opens || lists.empty()) {
            lists.emplace_back();
        }
        if (text[i] == '"' && i + 3 < text.size() && text[i + 3] == '"') {
            if (const std::string_view name = text.substr(i + 1, 2); isStoreName(name)) {
                lists.back().emplace_back(name);
            }
            i += 3;
        }
    }
    return lists;
}

bool Slot::operator<(const Slot& other) const {
    return std::tie(store, index) < std::tie(other.store, other.index);
}

std::optional<Slot> announcement(std::string_view line) {
    if (!line.starts_with("+CMTI:") && !line.starts_with("+CDSI:")) {
        return std::nullopt;
    }
    const auto parts = fields(line);
    const auto index = parts.size() >= 2 ? number(parts[1]) : std::nullopt;
    if (!index || !isStoreName(parts[0])) {
        return std::nullopt;
    }
    return Slot{parts[0], *index};
}

std::optional<StoredHeader> storedHeader(std::string_view line) {
    const bool listed = line.starts_with("+CMGL:");
    const auto parts = fields(line);
    const std::size_t first = listed ? 1 : 0;
    if ((!listed && !line.starts_with("+CMGR:")) || parts.size() < first + 2) {
        return std::nullopt;
    }
    const auto index = listed ? number(parts[0]) : std::optional{-1};
    const auto status = number(parts[first]);
    const auto length = number(parts.back());
    if (!index || !status || !length) {
        return std::nullopt;
    }
    return StoredHeader{*index, *status, *length};
}

std::string serviceCentre(std::string_view line) {
    return line.starts_with("+CSCA:") ? fields(line).front() : std::string{};
}

std::optional<int> messageReference(std::string_view line) {
    const auto reference = line.starts_with("+CMGS:") ? number(fields(line).front()) : std::nullopt;
    return reference && *reference <= 255 ? reference : std::nullopt;
}

std::optional<int> lastUsedReference(std::string_view line) {
    constexpr int kDone = 144;  // 3GPP TS 51.011 9.4
    const auto parts = line.starts_with("+CRSM:") ? fields(line) : std::vector<std::string>{};
    if (parts.size() < 3 || number(parts[0]) != kDone) {
        return std::nullopt;
    }
    const auto bytes = fromHex(parts[2]);
    return bytes && !bytes->empty() ? std::optional<int>{bytes->front()} : std::nullopt;
}

std::string ownNumber(std::string_view line) {
    constexpr int kLeastType = 128;  // <type> as in 3GPP TS 24.008 10.5.4.7
    constexpr int kMostType = 255;
    constexpr int kInternational = 1;
    constexpr std::size_t kShortest = 5;
    constexpr std::size_t kLongest = 15;
    const auto parts = line.starts_with("+CNUM:") ? fields(line) : std::vector<std::string>{};
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        const auto type = number(parts[i + 1]);
        const bool plus = parts[i].starts_with('+');
        const auto digits = parts[i].substr(plus ? 1 : 0);
        const bool dialled = digits.size() >= kShortest && digits.size() <= kLongest &&
                             std::all_of(digits.begin(), digits.end(), isDigit);
        if (dialled && type.value_or(0) >= kLeastType && *type <= kMostType) {
            return plus || ((*type >> 4) & 7) == kInternational ? "+" + digits : digits;
        }
    }
    return {};
}

std::optional<int> functionality(std::string_view line) {
    return line.starts_with("+CFUN:") ? number(fields(line).front()) : std::nullopt;
}

bool announcesBody(std::string_view line) {
    if (line.starts_with("+CDS:")) {
        // In text mode, which an earlier life may have left on, a report is one line of many fields.
        return pieces(behindColon(line)).size() <= 2;
    }
    return line.starts_with("+CMT:") || line.starts_with("+CBM:");
}

BootSign bootSign(std::string_view line) {
    constexpr std::array<std::string_view, 4> kProgress{"SMS Ready", "Call Ready", "PB DONE", "SMS DONE"};
    if (line == "RDY" || line.starts_with("^SYSSTART")) {
        return BootSign::Boot;
    }
    const bool progress = std::find(kProgress.begin(), kProgress.end(), line) != kProgress.end();
    return progress || simNeed(line) == SimNeed::Nothing ? BootSign::Progress : BootSign::None;
}

}  // namespace turnbell::at
