#include "host/core/inbound/choice_reader.h"

#include "host/core/inbound/characters.h"
#include "host/core/inbound/visit_namer.h"

#include <algorithm>

namespace turnbell {
namespace {

/// The number that the core is, in digits or as a word; -1 if it is none.
int wholeNumber(const CustomerText& text) {
    constexpr std::size_t kMostDigits = 2;
    const auto& core = text.core();
    if (!isNumbers(core) || core.size() > kMostDigits) {
        return text.meaningOf(core).number();
    }
    int value = 0;
    for (const auto c : core) {
        value = value * 10 + digitOf(c);
    }
    return value;
}

/// The only choice that has the core among its words ("blood" of "Blood test"), unless it means something.
std::optional<int> choiceNamedInPart(const CustomerText& text, const std::vector<std::string>& choices) {
    constexpr std::size_t kShortest = 2;  // a letter is in too many names
    const auto isPart = [&](const std::string& one) {
        const auto label = U' ' + plainText(one) + U' ';
        return label.find(U' ' + text.core() + U' ') != std::u32string::npos;
    };
    const auto found = std::find_if(choices.begin(), choices.end(), isPart);
    const bool isOnly = found != choices.end() && std::none_of(found + 1, choices.end(), isPart);
    const bool isPlain =
        text.core().size() >= kShortest && !isNumbers(text.core()) && text.meaningOf(text.core()).empty();
    return isOnly && isPlain ? std::optional{static_cast<int>(found - choices.begin()) + 1} : std::nullopt;
}

/// "Termin" for "visit", "sms" for "texts".
std::optional<int> choiceOfScope(const CustomerText& text, const std::vector<std::string>& choices) {
    const auto shared = [&](const std::string& one) {
        const auto label = text.meaningOf(plainText(one));
        const auto core = text.wholeMeaning({Word::ScopeVisit, Word::ScopeAll});
        return (label.has(Word::ScopeVisit) && core.has(Word::ScopeVisit)) ||
               (label.has(Word::ScopeAll) && core.has(Word::ScopeAll));
    };
    const auto found = std::find_if(choices.begin(), choices.end(), shared);
    return found == choices.end() ? std::nullopt
                                  : std::optional{static_cast<int>(found - choices.begin()) + 1};
}

/// "Bo", "A004", "2, Bea" of visits.
std::optional<InboundMeaning> readNamedChoice(const CustomerText& text, const InboundContext& context) {
    const auto named = context.choiceVisits.empty() ? std::nullopt : namedVisits(text, context.visits);
    if (!named) {
        return std::nullopt;
    }
    const CustomerText rest{named->rest, text.language()};
    const int number = named->rest.empty() ? -1 : wholeNumber(rest);
    if (!named->rest.empty() && number < 0) {
        return std::nullopt;
    }
    std::vector<int> meant;
    for (std::size_t i = 0; i < context.choiceVisits.size(); ++i) {
        const int place = static_cast<int>(i) + 1;
        const bool isNamed = std::ranges::find(named->ids, context.choiceVisits[i]) != named->ids.end();
        if (isNamed && (number < 0 || number == place)) {
            meant.push_back(place);
        }
    }
    if (meant.size() == 1) {
        return InboundMeaning{.kind = InboundKind::Choice, .value = meant.front(), .rule = "choice.visit"};
    }
    const bool isUnclear = meant.size() > 1 || number >= 0;  // "1, Bea", who is 2
    return isUnclear ? std::optional{InboundMeaning{.kind = InboundKind::Reask, .rule = kReaskChoice}}
                     : std::nullopt;
}

}  // namespace

std::optional<InboundMeaning> readChoice(const CustomerText& text, const InboundContext& context) {
    const auto& choices = context.choices;
    if (choices.empty() || text.core().empty()) {
        return std::nullopt;
    }
    const auto label = std::find_if(choices.begin(), choices.end(),
                                    [&](const std::string& one) { return plainText(one) == text.core(); });
    if (label != choices.end()) {
        return InboundMeaning{.kind = InboundKind::Choice,
                              .value = static_cast<int>(label - choices.begin()) + 1,
                              .rule = "choice.label"};
    }
    if (auto visit = readNamedChoice(text, context)) {
        return visit;
    }
    if (const auto part = choiceNamedInPart(text, choices)) {
        return InboundMeaning{.kind = InboundKind::Choice, .value = *part, .rule = "choice.part"};
    }
    if (const auto scope = choiceOfScope(text, choices)) {
        return InboundMeaning{.kind = InboundKind::Choice, .value = *scope, .rule = "choice.scope"};
    }
    const int number = wholeNumber(text);
    const bool listed = number > 0 && number <= static_cast<int>(choices.size());
    if (number < 0 || (!listed && context.question)) {
        return std::nullopt;
    }
    if (!listed) {
        return InboundMeaning{.kind = InboundKind::Reask, .rule = kReaskChoice};
    }
    return InboundMeaning{.kind = InboundKind::Choice, .value = number, .rule = "choice.number"};
}

std::optional<InboundMeaning> readLapsedChoice(const CustomerText& text, const InboundContext& context) {
    if (context.lapsedChoices.empty() || !context.choices.empty() || context.question ||
        context.pendingYesNo) {
        return std::nullopt;
    }
    auto before = context;
    before.choices = context.lapsedChoices;
    const auto choice = readChoice(text, before);
    return choice && choice->kind == InboundKind::Choice
               ? std::optional{InboundMeaning{.kind = InboundKind::Reask, .rule = kReaskLapsed}}
               : std::nullopt;
}

std::optional<bool> yesOrNo(const CustomerText& text) {
    const auto answerOf = [](const WordSet& words) {
        return words.has(Word::Yes) == words.has(Word::No) ? std::nullopt
                                                           : std::optional{words.has(Word::Yes)};
    };
    if (const auto whole = answerOf(text.wholeMeaning({Word::Yes, Word::No}))) {
        return whole;
    }
    return readTwoPhrases(text.core(), [&](auto left, auto right) {
        const auto first = answerOf(text.meaningOf(left));
        return first == answerOf(text.meaningOf(right)) ? first : std::nullopt;
    });
}

std::optional<InboundMeaning> readYesNo(const CustomerText& text, const InboundContext& context) {
    const auto yes = context.pendingYesNo ? yesOrNo(text) : std::nullopt;
    return yes ? std::optional{InboundMeaning{
                     .kind = InboundKind::YesNo, .value = *yes ? 1 : 0, .rule = "yes_no.word"}}
               : std::nullopt;
}

}  // namespace turnbell
