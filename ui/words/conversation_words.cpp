#include "ui/words/conversation_words.h"

#include "ui/words/word_table.h"
#include "ui/words/words.h"

#include <string_view>

namespace turnbell::ui::words {
namespace {

constexpr Word kVisitStates[]{
    {"booked", QT_TRANSLATE_NOOP("Words", "booked")},
    {"expected", QT_TRANSLATE_NOOP("Words", "expected")},
    {"remote", QT_TRANSLATE_NOOP("Words", "on the way")},
    {"waiting", QT_TRANSLATE_NOOP("Words", "waiting")},
    {"called", QT_TRANSLATE_NOOP("Words", "called")},
    {"serving", QT_TRANSLATE_NOOP("Words", "at the desk")},
    {"parked", QT_TRANSLATE_NOOP("Words", "parked")},
    {"done", QT_TRANSLATE_NOOP("Words", "visit finished")},
    {"no_show", QT_TRANSLATE_NOOP("Words", "missed the call")},
    {"left", QT_TRANSLATE_NOOP("Words", "has left")},
    {"cancelled", QT_TRANSLATE_NOOP("Words", "visit cancelled")},
    {"expired", QT_TRANSLATE_NOOP("Words", "visit expired")},
};

constexpr Word kAges[]{
    {"fresh", QT_TRANSLATE_NOOP("Words", "waits %1")},
    {"warning", QT_TRANSLATE_NOOP("Words", "answer soon: %1")},
    {"overdue", QT_TRANSLATE_NOOP("Words", "overdue: %1")},
};

}  // namespace

QString replyClock(const std::string& age, std::int64_t owedSeconds) {
    constexpr std::int64_t kMinute = 60;
    const auto* const word = find(kAges, age);
    if (word == nullptr) {
        return {};
    }
    if (owedSeconds < kMinute) {
        return QCoreApplication::translate("Words", "new");
    }
    return translated(*word, waited(static_cast<int>(owedSeconds / kMinute)).toStdString());
}

QString visitState(const std::string& state) {
    const auto* const word = find(kVisitStates, state);
    return word != nullptr ? translated(*word) : QString::fromStdString(state);
}

std::string deskThatAnswers(const Error& refused) {
    constexpr std::string_view kBefore = "desk ";
    const auto end = refused.message.find(" answers");
    if (refused.reason != "conversation_taken" || !refused.message.starts_with(kBefore) ||
        end == std::string::npos) {
        return {};
    }
    return refused.message.substr(kBefore.size(), end - kBefore.size());
}

}  // namespace turnbell::ui::words
