#include "host/service/admission.h"

#include "host/core/civil_time.h"
#include "host/core/ticket_number.h"

namespace turnbell {
namespace {

std::string opensAt(std::optional<UtcTime> opening, UtcTime now, const std::string& zone) {
    if (!opening) {
        return "it does not open again";
    }
    const auto day = civilDate(*opening, zone);
    return "it opens at " + civilClock(*opening, zone) + (day == civilDate(now, zone) ? "" : " on " + day);
}

}  // namespace

Result<void> Admission::isOpenFor(const Actor& actor, Moment now) const {
    return actor.isCustomer() ? isOpen(now) : Result<void>{};
}

Result<void> Admission::isOpen(Moment now) const {
    const auto opening = state_.catalog.openingHours().nextOpening(now.utc);
    if (opening == now.utc) {
        return {};
    }
    return fail(ErrorCode::Refused,
                "the branch is closed: " + opensAt(opening, now.utc, state_.catalog.branch.timeZone),
                "closed");
}

Segment Admission::segment(const std::string& service, const db::VisitRow& visit) const {
    return segmentOf(state_.catalog, {.service = service,
                                      .language = visit.language,
                                      .priority = visit.priority,
                                      .appointment = visit.due.has_value()});
}

Result<std::string> Admission::takeNumber(const Queue& queue, const std::string& serviceDay, Moment now) {
    if (queue.dailyCap && state_.visits.ticketsIssued(queue.code, serviceDay) >= *queue.dailyCap) {
        return fail(ErrorCode::Refused,
                    "all " + std::to_string(*queue.dailyCap) + " tickets of " + serviceDay + " for queue " +
                        queue.code + " are given out: come on another day, or ask at the desk",
                    "queue_full");
    }
    const auto mayComeBackSince = now.boot - state_.catalog.branch.rejoinWindow;
    std::optional<std::string> spare;
    for (int tried = 0; tried < numbersOf(queue); ++tried) {
        if (tried > 0) {
            state_.visits.skipNumber(queue.code, serviceDay);
        }
        auto ticket = ticketNumber(queue, state_.visits.issueNumber(queue.code, serviceDay));
        const bool isHeld = state_.visits.isHeld(ticket, serviceDay);
        if (!isHeld && !state_.visits.hasMissed(ticket, serviceDay, mayComeBackSince)) {
            return ticket;
        }
        if (!isHeld && !spare) {
            spare = std::move(ticket);
        }
    }
    if (spare) {
        return *std::move(spare);  // rather than turn somebody away for who is not here
    }
    state_.visits.skipNumber(queue.code, serviceDay);
    return fail(ErrorCode::Refused,
                "every number of queue " + queue.code +
                    " is held by somebody who is still here: finish visits, or give the queue more numbers",
                "numbers_used_up");
}

}  // namespace turnbell
