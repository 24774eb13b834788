#include "host/core/inbound/interpret.h"

#include "host/base/utf8.h"

#include <algorithm>
#include <array>
#include <optional>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>

namespace turnbell {
namespace {

struct Word {
    std::u32string_view text;
    InboundKind kind;
    const char* rule;
};

// Case folded. English words by 47 CFR 64.1200(a)(10) but "cancel", which in a queue may mean the visit.
constexpr std::array kWords{
    Word{U"stop", InboundKind::OptOut, "opt_out.word"},
    Word{U"stopp", InboundKind::OptOut, "opt_out.word"},
    Word{U"stop all", InboundKind::OptOut, "opt_out.word"},
    Word{U"stopall", InboundKind::OptOut, "opt_out.word"},
    Word{U"unsubscribe", InboundKind::OptOut, "opt_out.word"},
    Word{U"quit", InboundKind::OptOut, "opt_out.word"},
    Word{U"end", InboundKind::OptOut, "opt_out.word"},
    Word{U"revoke", InboundKind::OptOut, "opt_out.word"},
    Word{U"opt out", InboundKind::OptOut, "opt_out.word"},
    Word{U"abmelden", InboundKind::OptOut, "opt_out.word"},
    Word{U"სტოპ", InboundKind::OptOut, "opt_out.word"},
    Word{U"სტოპი", InboundKind::OptOut, "opt_out.word"},
    Word{U"start", InboundKind::OptIn, "opt_in.word"},
    Word{U"unstop", InboundKind::OptIn, "opt_in.word"},
    Word{U"სტარტ", InboundKind::OptIn, "opt_in.word"},
    Word{U"სტარტი", InboundKind::OptIn, "opt_in.word"},
    Word{U"help", InboundKind::Help, "help.word"},
    Word{U"hilfe", InboundKind::Help, "help.word"},
    Word{U"დახმარება", InboundKind::Help, "help.word"},
};

UChar32 asUChar(char32_t c) {
    return static_cast<UChar32>(c);
}

bool isBlank(char32_t c) {
    return u_isUWhiteSpace(asUChar(c)) != 0 || u_charType(asUChar(c)) == U_CONTROL_CHAR;
}

bool isTail(char32_t c) {
    return isBlank(c) || u_ispunct(asUChar(c)) != 0;
}

/// NFKC with case folding: full-width, circled and raised characters become plain, invisible ones vanish.
std::u32string folded(std::string_view text) {
    auto status = U_ZERO_ERROR;
    const auto* form = icu::Normalizer2::getNFKCCasefoldInstance(status);
    const auto valid = encodeUtf8(decodeUtf8Lossy(text));
    std::string out;
    form->normalize(icu::UnicodeString::fromUTF8(valid), status).toUTF8String(out);
    return decodeUtf8Lossy(out);
}

template <typename Predicate>
std::u32string_view withoutTrailing(std::u32string_view text, Predicate dropped) {
    const auto last = std::find_if_not(text.rbegin(), text.rend(), dropped).base();
    return text.substr(0, static_cast<std::size_t>(last - text.begin()));
}

std::u32string_view withoutLeadingBlanks(std::u32string_view text) {
    const auto* first = std::find_if_not(text.begin(), text.end(), isBlank);
    return text.substr(static_cast<std::size_t>(first - text.begin()));
}

/// The value of decimal digits of any script; nothing for other text and for more digits than a scale has.
std::optional<int> numberOf(std::u32string_view text) {
    constexpr std::size_t kMostDigits = 2;
    if (text.empty() || text.size() > kMostDigits) {
        return std::nullopt;
    }
    int value = 0;
    for (const char32_t c : text) {
        const int digit = u_charDigitValue(asUChar(c));
        if (digit < 0) {
            return std::nullopt;
        }
        value = value * 10 + digit;
    }
    return value;
}

}  // namespace

InboundMeaning interpret(std::string_view text, const InboundContext& context) {
    const auto whole = folded(text);
    const auto content = withoutLeadingBlanks(withoutTrailing(std::u32string_view{whole}, isBlank));
    if (content.empty()) {
        return {.kind = InboundKind::Empty, .rule = "empty.blank"};
    }
    const auto core = withoutTrailing(content, isTail);
    const auto* word =
        std::find_if(kWords.begin(), kWords.end(), [&](const Word& one) { return one.text == core; });
    if (word != kWords.end()) {
        return {.kind = word->kind, .rule = word->rule};
    }
    const bool wantsNumber = context.question && (context.question->kind == QuestionKind::Rating ||
                                                  context.question->kind == QuestionKind::Nps);
    if (wantsNumber) {
        const auto number = numberOf(core);
        if (number && *number >= context.question->lowest && *number <= context.question->highest) {
            return {.kind = InboundKind::Rating,
                    .value = *number,
                    .answersQuestion = true,
                    .rule = "rating.digits"};
        }
    }
    return {.kind = InboundKind::Conversation, .rule = "conversation.other"};
}

}  // namespace turnbell
