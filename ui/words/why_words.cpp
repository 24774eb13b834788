#include "ui/words/why_words.h"

#include <QCoreApplication>

namespace turnbell::ui::words {
namespace {

QString say(const char* english) {
    return QCoreApplication::translate("Words", english);
}

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QString ofRatio(const CallWhy& why, bool priority) {
    const auto ratio = why.ratio.value_or(Ratio{});
    const auto done = priority ? why.counted.priority : why.counted.normal;
    const auto share = priority ? ratio.priority : ratio.normal;
    const auto turn = priority
                          ? say(QT_TRANSLATE_NOOP(
                                "Words", "%1 normal to %2 priority: a priority one now (%3 of %4 called)."))
                          : say(QT_TRANSLATE_NOOP(
                                "Words", "%1 normal to %2 priority: a normal one now (%3 of %4 called)."));
    return turn.arg(ratio.normal).arg(ratio.priority).arg(done).arg(share);
}

QString ofCondition(const CallWhy& why) {
    if (why.longerThanMinutes < 1) {
        return say(QT_TRANSLATE_NOOP("Words",
                                     "Queue %1 is called once somebody there waits longer than its limit "
                                     "(under 1 min)."))
            .arg(text(why.queue));
    }
    return say(QT_TRANSLATE_NOOP("Words", "Queue %1 is called once somebody there waits more than %2 min."))
        .arg(text(why.queue))
        .arg(why.longerThanMinutes);
}

/// Without the two levels.
QString ofAgeing(const CallWhy& why) {
    if (why.ageingMinutes < 1) {
        return say(QT_TRANSLATE_NOOP(
            "Words", "Each step of waiting (under 1 min) counts as one priority more: %1 against %2."));
    }
    return say(QT_TRANSLATE_NOOP("Words",
                                 "Each %1 min of waiting count as one priority more: %2 against %3."))
        .arg(why.ageingMinutes);
}

/// `words` about somebody and minutes, or `brief` where it is under one.
QString waitOf(const char* words, const char* brief, const std::string& ticket, int minutes) {
    return minutes < 1 ? say(brief).arg(text(ticket)) : say(words).arg(text(ticket)).arg(minutes);
}

QString askedForMoreTime(const std::string& ticket, const std::string& until) {
    return say(QT_TRANSLATE_NOOP("Words", "%1 asked for more time, until %2."))
        .arg(text(ticket), text(until));
}

QString because(const CallWhy& why) {
    switch (why.reason) {
    case CallReason::Alone: return say(QT_TRANSLATE_NOOP("Words", "Nobody else waits for this desk."));
    case CallReason::Appointment:
        return say(QT_TRANSLATE_NOOP("Words", "The appointment at %1 has come.")).arg(text(why.due));
    case CallReason::Condition: return ofCondition(why);
    case CallReason::RatioNormal: return ofRatio(why, false);
    case CallReason::RatioPriority: return ofRatio(why, true);
    case CallReason::Priority:
        return say(QT_TRANSLATE_NOOP("Words", "Priority %1 goes before priority %2."))
            .arg(why.priority)
            .arg(why.otherPriority);
    case CallReason::Ageing: return ofAgeing(why).arg(why.level).arg(why.otherLevel);
    case CallReason::Arrival: return say(QT_TRANSLATE_NOOP("Words", "Came first."));
    case CallReason::Placed: return say(QT_TRANSLATE_NOOP("Words", "Was put first."));
    case CallReason::Rejoined:
        return say(QT_TRANSLATE_NOOP("Words", "Missed its call and came back: goes first."));
    case CallReason::MoreTime: return askedForMoreTime(why.other, why.until);
    }
    return {};
}

}  // namespace

QString whyNext(const CallWhy& why) {
    auto words =
        waitOf(QT_TRANSLATE_NOOP("Words", "Next: %1, after %2 min."),
               QT_TRANSLATE_NOOP("Words", "Next: %1, after under 1 min."), why.ticket, why.waitedMinutes) +
        u' ' + because(why);
    if (!why.until.empty() && why.reason != CallReason::MoreTime) {
        words += u' ' + askedForMoreTime(why.ticket, why.until);
    }
    if (!why.other.empty()) {
        words += u' ' + waitOf(QT_TRANSLATE_NOOP("Words", "%1 has waited %2 min."),
                               QT_TRANSLATE_NOOP("Words", "%1 has waited under 1 min."), why.other,
                               why.otherWaitedMinutes);
    }
    return words;
}

}  // namespace turnbell::ui::words
