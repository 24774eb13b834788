#include "host/service/lapsed_questions.h"

#include "host/service/asked_last.h"

namespace turnbell {
namespace {

constexpr std::chrono::hours kKept{24};  // a day has ended by then

}  // namespace

bool LapsedQuestions::isLapsed(const db::QuestionRow& question) {
    return question.word.ends_with(db::kLapsed);
}

std::string LapsedQuestions::wordOf(const db::QuestionRow& question) {
    return question.word.substr(0, question.word.find(' '));
}

void LapsedQuestions::keep(db::QuestionRow question, Moment now) {
    if (question.kind == db::QuestionFor::CancelOrStop || isLapsed(question) ||
        question.word.ends_with(db::kAskedAgain)) {
        return;
    }
    question.word.append(db::kLapsed);
    question.text.clear();  // staff have it
    question.message = {};
    question.expires = now + kKept;
    state_.questions.ask(question);
}

std::optional<db::QuestionRow> LapsedQuestions::of(const PhoneNumber& phone, Moment now) {
    auto question = state_.questions.of(phone);
    const bool isOfToday = question && isLapsed(*question) &&
                           state_.serviceDay({question->asked, now.boot}) == state_.serviceDay(now);
    return isOfToday && !isAskedElse(*question) ? question : std::nullopt;
}

/// What staff write ends the question itself.
bool LapsedQuestions::isAskedElse(const db::QuestionRow& question) {
    const auto notice = state_.notices.lastAsked(question.phone);
    const bool byNotice = notice && notice->asked && *notice->asked > question.asked;
    return byNotice || state_.surveys.awaitingAnswer(question.phone) ||
           lastAskedElse(state_, question.phone) > question.asked;
}

void LapsedQuestions::askedAgain(const PhoneNumber& phone) {
    if (auto question = state_.questions.of(phone)) {
        question->word.append(db::kAskedAgain);
        state_.questions.ask(*question);
    }
}

}  // namespace turnbell
