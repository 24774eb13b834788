#include "ui/words/notice_words.h"

#include "ui/words/word_table.h"

#include <array>

namespace turnbell::ui::words {
namespace {

constexpr std::array kStates{
    Word{"sending", QT_TRANSLATE_NOOP("Words", "being sent")},
    Word{"sent", QT_TRANSLATE_NOOP("Words", "all sent")},
    Word{"stopped", QT_TRANSLATE_NOOP("Words", "stopped")},
};

constexpr std::array kFates{
    Word{"waiting", QT_TRANSLATE_NOOP("Words", "waiting to be sent")},
    Word{"sent", QT_TRANSLATE_NOOP("Words", "sent")},
    Word{"delivered", QT_TRANSLATE_NOOP("Words", "delivered")},
    Word{"confirmed", QT_TRANSLATE_NOOP("Words", "said yes")},
    Word{"declined", QT_TRANSLATE_NOOP("Words", "said no")},
    Word{"wrote", QT_TRANSLATE_NOOP("Words", "wrote back")},
    Word{"silent", QT_TRANSLATE_NOOP("Words", "no answer")},
    Word{"not_sent", QT_TRANSLATE_NOOP("Words", "not sent")},
    Word{"undelivered", QT_TRANSLATE_NOOP("Words", "did not arrive")},
};

constexpr std::array kReasons{
    Word{"no_phone", QT_TRANSLATE_NOOP("Words", "no number is known")},
    Word{"opted_out", QT_TRANSLATE_NOOP("Words", "wants no texts")},
    Word{"opted_out_since", QT_TRANSLATE_NOOP("Words", "call only if you must: wants no more texts")},
    Word{"no_consent", QT_TRANSLATE_NOOP("Words", "did not agree to notices")},
    Word{"limit", QT_TRANSLATE_NOOP("Words", "a limit on texts was reached")},
    Word{"same_number", QT_TRANSLATE_NOOP("Words", "has the number of another visit, which gets it")},
    Word{"blocked", QT_TRANSLATE_NOOP("Words", "no texts go to this number")},
    Word{"stopped", QT_TRANSLATE_NOOP("Words", "the notice was stopped")},
    Word{"failed", QT_TRANSLATE_NOOP("Words", "it could not be sent")},
    Word{"expired", QT_TRANSLATE_NOOP("Words", "it could not be sent in time")},
    Word{"visit_over", QT_TRANSLATE_NOOP("Words", "the visit was over by then")},
    Word{"moved", QT_TRANSLATE_NOOP("Words", "the appointment was moved to another day by then")},
    Word{"wrote", QT_TRANSLATE_NOOP("Words", "please read it")},
    Word{"former_number", QT_TRANSLATE_NOOP("Words", "it went to a number that was corrected since")},
    Word{"withdrawn", QT_TRANSLATE_NOOP("Words", "it was taken back before it went out")},
    Word{"restored", QT_TRANSLATE_NOOP("Words", "a backup was restored before it went out")},
    Word{"unknown", QT_TRANSLATE_NOOP("Words", "nobody knows whether it went out")},
};

constexpr std::array kCalls{
    Word{"confirmed", QT_TRANSLATE_NOOP("Words", "yes")},
    Word{"declined", QT_TRANSLATE_NOOP("Words", "no")},
    Word{"not_reached", QT_TRANSLATE_NOOP("Words", "not reached")},
};

QString wordOf(std::span<const Word> words, const std::string& code, const std::string& fallback) {
    const auto* const word = find(words, code);
    return word == nullptr ? QString::fromStdString(fallback) : translated(*word);
}

}  // namespace

QString noticeState(NoticeState state) {
    const std::string code = toString(state);
    return wordOf(kStates, code, code);
}

QString noticeFate(NoticeFate fate) {
    const std::string code = toString(fate);
    return wordOf(kFates, code, code);
}

QString noticeReason(const std::string& code, const std::string& why) {
    return wordOf(kReasons, code, why);
}

QString noticeCall(const std::string& code) {
    return wordOf(kCalls, code, {});
}

}  // namespace turnbell::ui::words
