#include "host/core/call_why.h"

namespace turnbell {
namespace {

constexpr auto kUnderOne = "under 1 min";

std::string minutes(int count) {
    return count < 1 ? kUnderOne : std::to_string(count) + " min";
}

std::string limitOf(const CallWhy& why) {
    return why.longerThanMinutes < 1 ? std::string{"its limit ("} + kUnderOne + ")"
                                     : minutes(why.longerThanMinutes);
}

std::string stepOfAgeing(const CallWhy& why) {
    return why.ageingMinutes < 1 ? std::string{"each step of waiting ("} + kUnderOne + ") counts"
                                 : "each " + minutes(why.ageingMinutes) + " of waiting count";
}

std::string otherWho(const CallWhy& why) {
    return why.other.empty() ? std::string{}
                             : " (" + why.other + " has waited " + minutes(why.otherWaitedMinutes) + ")";
}

std::string askedUntil(const std::string& until) {
    return "asked for more time, until " + until;
}

std::string ofRatio(const CallWhy& why, bool priority) {
    const auto ratio = why.ratio.value_or(Ratio{});
    const auto done = priority ? why.counted.priority : why.counted.normal;
    const auto share = priority ? ratio.priority : ratio.normal;
    return std::to_string(ratio.normal) + " normal to " + std::to_string(ratio.priority) +
           " priority, and this round has called " + std::to_string(done) + " of " + std::to_string(share) +
           (priority ? " priority" : " normal") + otherWho(why);
}

std::string because(const CallWhy& why) {
    switch (why.reason) {
    case CallReason::Alone: return "nobody else waits for this desk";
    case CallReason::Appointment: return "the appointment at " + why.due + " has come" + otherWho(why);
    case CallReason::Condition:
        return "queue " + why.queue + " is called once its longest wait exceeds " + limitOf(why) +
               otherWho(why);
    case CallReason::RatioNormal: return ofRatio(why, false);
    case CallReason::RatioPriority: return ofRatio(why, true);
    case CallReason::Priority:
        return "priority " + std::to_string(why.priority) + " goes before priority " +
               std::to_string(why.otherPriority) + otherWho(why);
    case CallReason::Ageing:
        return stepOfAgeing(why) + " like one level of priority: level " + std::to_string(why.level) + ", " +
               why.other + " has " + std::to_string(why.otherLevel);
    case CallReason::Arrival:
        return "came before " + why.other + ", who has waited " + minutes(why.otherWaitedMinutes);
    case CallReason::Placed:
        return "was put before " + why.other + ", who has waited " + minutes(why.otherWaitedMinutes);
    case CallReason::Rejoined:
        return "missed its call and came back, which puts it before " + why.other + ", who has waited " +
               minutes(why.otherWaitedMinutes);
    case CallReason::MoreTime:
        return why.other + ", who has waited " + minutes(why.otherWaitedMinutes) + ", " +
               askedUntil(why.until);
    }
    return {};
}

}  // namespace

std::string sentenceOf(const CallWhy& why) {
    const bool asked = !why.until.empty() && why.reason != CallReason::MoreTime;
    return why.ticket + " is next, after " + minutes(why.waitedMinutes) + ": " + because(why) +
           (asked ? "; it " + askedUntil(why.until) : std::string{}) + ".";
}

}  // namespace turnbell
