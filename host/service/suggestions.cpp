#include "host/service/suggestions.h"

#include "host/core/inbound/masked_text.h"
#include "host/core/inbound/search_words.h"
#include "host/core/inbound/shared_words.h"

#include <algorithm>
#include <limits>

namespace turnbell {
namespace {

constexpr auto kPlaceToFill = "…";  // as in past answers
constexpr int kMostSuggested = 3;
constexpr int kEntriesOfAQuestion = 30;
constexpr std::int64_t kNoAnswer = std::numeric_limits<std::int64_t>::max();

}  // namespace

Suggestions::Suggestions(BranchState& state, const Texts& texts)
    : state_{state}, texts_{texts}, names_{state} {
}

Suggestions::Question Suggestions::questionBefore(const db::ConversationRow& conversation,
                                                  std::int64_t answer) {
    Question question;
    for (const auto& entry : state_.conversations.lastEntries(conversation.id, kEntriesOfAQuestion)) {
        if (entry.id >= answer || entry.internal) {
            continue;
        }
        if (entry.incoming) {
            question.text += (question.text.empty() ? "" : "\n") + entry.text;
            question.lastEntry = entry.id;
        } else {
            question = {};
        }
    }
    return question;
}

void Suggestions::readNames(Moment now) {
    if (names_.isReading()) {
        names_.read(now);
    }
}

/// Words that only this customer has used, and the answer says again.
std::vector<std::string> Suggestions::doubtful(const db::ConversationRow& conversation, std::int64_t answer,
                                               const std::string& text) {
    std::string said;
    for (const auto& entry : state_.conversations.lastEntries(conversation.id, kEntriesOfAQuestion)) {
        if (entry.incoming && entry.id < answer) {
            said += entry.text + "\n";
        }
    }
    auto words = sharedWords(said, text);
    std::erase_if(words, [&](const std::string& word) {
        return state_.replies.isAskedByOthers(word, conversation.id);
    });
    return words;
}

TextOwner Suggestions::ownerOf(const db::ConversationRow& conversation, Moment now) {
    const auto visit = visitOf(conversation, now).visit;
    TextOwner owner{visit.ticket, visit.firstName, visit.lastName, {}};
    if (const auto phone = PhoneNumber::fromE164(conversation.address)) {
        owner.otherNames = names_.of(*phone);
    }
    return owner;
}

db::VisitStepRow Suggestions::visitOf(const db::ConversationRow& conversation, Moment now) {
    const auto phone = PhoneNumber::fromE164(conversation.address);
    const auto found = phone ? state_.visits.closestByPhone(*phone, state_.serviceDay(now)) : std::nullopt;
    if (found) {
        return *found;
    }
    db::VisitStepRow nobody;
    nobody.visit.language = state_.firstLanguage();
    return nobody;
}

void Suggestions::learn(const db::ConversationRow& conversation, std::int64_t answer, const std::string& text,
                        Moment now) {
    const auto question = questionBefore(conversation, answer);
    const auto words = searchWords(question.text);
    if (question.lastEntry == 0 || words.empty() || !names_.read(now)) {
        return;
    }
    const auto masked =
        maskedText(text, ownerOf(conversation, now), names_.names(), doubtful(conversation, answer, text));
    state_.replies.learn(question.lastEntry, answer, words, masked);
}

/// A name that is missing leaves no gap that a reader would see; a number or a place that is missing would.
TextFields Suggestions::placesToFill(const db::VisitStepRow& visit, const TextContext& context) const {
    TextFields places;
    for (const auto each : allPlaceholders()) {
        const bool isName = each == Placeholder::FirstName || each == Placeholder::LastName;
        const auto known = texts_.filledIn(std::string{"{"} + toString(each) + "}", visit, context);
        if (!isName && known && known->empty()) {
            valueOf(places, each) = kPlaceToFill;
        }
    }
    return places;
}

wire::SuggestionList Suggestions::of(const db::ConversationRow& conversation, const std::string& question,
                                     Moment now) {
    auto visit = visitOf(conversation, now);
    const auto language = visit.visit.language;
    TextContext context;
    context.desk = conversation.desk;
    context.wait = state_.waitOf(visit.step);
    context.more = placesToFill(visit, context);
    wire::SuggestionList list;
    const auto add = [&](wire::Suggestion suggestion, const std::string& words) {
        const auto text = texts_.filledIn(words, visit, context);
        const auto same = [&](const wire::Suggestion& other) { return other.text == *text; };
        if (text && !text->empty() && std::ranges::none_of(list.suggestions, same)) {
            suggestion.text = *text;
            list.suggestions.push_back(std::move(suggestion));
        }
    };
    const auto asked = question.empty() ? questionBefore(conversation, kNoAnswer).text : question;
    for (const auto& answer : state_.replies.similar(searchWords(asked), kMostSuggested)) {
        add({"past", {}, {}, {}}, answer);
    }
    for (const auto& canned : state_.catalog.canned) {
        const auto& fallback = state_.firstLanguage();
        const bool isSpoken = canned.text.byLanguage.contains(language);
        visit.visit.language = isSpoken ? language : fallback;  // what is put into it is in its language
        add({"canned", canned.code, canned.name.in(fallback, fallback), {}},
            canned.text.in(visit.visit.language, fallback));
    }
    return list;
}

}  // namespace turnbell
