#include "host/service/visit_commands.h"

#include "db/here_word.h"
#include "host/service/rows.h"
#include "host/service/step_needs.h"
#include "host/service/waiting_line.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace turnbell {
namespace {

constexpr std::chrono::hours kLongestMoreTime{2};

/// How many of those behind a step it lets pass when it asks for more time.
std::size_t letPast(const Branch& branch, const db::StepRow& step, const std::vector<db::StepRow>& behind,
                    milliseconds asked) {
    if (branch.moreTimeBy == milliseconds{0}) {
        return std::min(behind.size(), static_cast<std::size_t>(branch.moreTimePlaces));
    }
    // As if it had come so much later. In a line that goes on steadily it is called so much later, too.
    const auto more = asked > milliseconds{0} ? asked : branch.moreTimeBy;
    const auto cameBy = step.queued.value_or(Moment{}).boot + step.deferrals * branch.moreTimeBy + more;
    const auto past = std::find_if(behind.begin(), behind.end(), [&](const db::StepRow& other) {
        return other.queued && other.queued->boot > cameBy;
    });
    return static_cast<std::size_t>(past - behind.begin());
}

/// Its own where that lies between them already.
std::int64_t placeBetween(std::optional<std::int64_t> ahead, std::optional<std::int64_t> behind,
                          std::int64_t own) {
    constexpr auto kGap = db::VisitStore::kPlaceGap;
    if ((!ahead || *ahead < own) && (!behind || own < *behind)) {
        return own;
    }
    const auto from = ahead.value_or(behind.value_or(own) - 2 * kGap);
    return from + (behind.value_or(from + kGap) - from) / 2;
}

}  // namespace

VisitCommands::VisitCommands(BranchState& state, Outbox& outbox, Texts& texts)
    : state_{state}, outbox_{outbox}, texts_{texts} {
}

Result<db::VisitStepRow> VisitCommands::ofTicket(const std::string& ticket, Moment now) {
    auto row = state_.visits.byTicket(ticket, state_.serviceDay(now));
    if (!row) {
        return fail(ErrorCode::NotFound, "there is no ticket " + ticket + " today", "ticket_unknown");
    }
    return *std::move(row);
}

void VisitCommands::dropTexts(const db::VisitStepRow& row, const std::string& why, Moment now) {
    auto unsent = state_.messages.unsentOfVisit(row.visit.id);
    // What staff wrote is theirs to withdraw.
    std::erase_if(unsent, [](const db::MessageRow& message) { return bool{message.conversation}; });
    outbox_.cancel(unsent, why, now);
}

std::int64_t VisitCommands::placeAfterMoreTime(const db::StepRow& step, milliseconds asked) {
    std::vector<db::StepRow> behind;
    for (const auto& row : state_.visits.live()) {
        const auto& other = row.step;
        if (other.state == StepState::Waiting && other.queue == step.queue &&
            other.priority == step.priority && other.place > step.place) {
            behind.push_back(other);
        }
    }
    const auto past = letPast(state_.catalog.branch, step, behind, asked);
    if (past == 0) {
        return step.place;
    }
    if (past == behind.size()) {
        return state_.visits.nextPlace();
    }
    const auto before = behind[past - 1].place;
    return before + (behind[past].place - before) / 2;
}

std::optional<Moment> VisitCommands::untilAfterMoreTime(const db::StepRow& step, Moment now,
                                                        milliseconds asked) const {
    const auto* const service = state_.catalog.service(step.service);
    const auto usual = service == nullptr ? milliseconds{0} : service->moreTime;
    const auto time = asked > milliseconds{0} ? asked : usual;
    return time > milliseconds{0} ? std::optional{now + time} : std::nullopt;
}

Result<wire::StepChanged> VisitCommands::moreTime(db::VisitStepRow row, const Actor& actor, Moment now,
                                                  milliseconds asked) {
    asked = std::min<milliseconds>(asked, kLongestMoreTime);
    const bool called = row.step.state == StepState::Called;
    Change change{state_, actor, called ? row.step.desk : std::string{}, now};
    ApproachWatch line{state_, now};
    const auto place = placeAfterMoreTime(row.step, asked);
    const bool moves = place != row.step.place;
    row.step.place = place;
    row.step.notBefore = untilAfterMoreTime(row.step, now, asked);
    TURNBELL_TRY(change.apply(row, StepEvent::MoreTime, {.reason = moves ? "" : "nobody to let past"}));
    for (const auto kind : {MessageKind::Turn, MessageKind::Recall, MessageKind::Approach}) {
        outbox_.cancelKind(row, kind, "more time was given", now);
    }
    line.tell(change, texts_);
    return stepChanged(row);
}

Result<wire::StepChanged> VisitCommands::here(db::VisitStepRow row, const Actor& actor, Moment now) {
    const bool passedOver = row.step.notBefore && now.boot < row.step.notBefore->boot;
    if (!passedOver && state_.visits.textedHere(row.visit.id)) {
        return stepChanged(row);
    }
    Change change{state_, actor, {}, now};
    ApproachWatch line{state_, now};
    row.step.notBefore.reset();
    TURNBELL_TRY(change.apply(row, StepEvent::Correct, {.reason = db::kSaidHere}));
    line.tell(change, texts_);
    return stepChanged(row);
}

/// Who waits, or has a place, with this priority, in order; of all queues, as a desk may serve several.
std::vector<db::StepRow> VisitCommands::lineOf(int priority, Moment now) {
    auto rows = state_.visits.live();
    std::ranges::move(state_.visits.remote(state_.serviceDay(now)), std::back_inserter(rows));
    std::vector<db::StepRow> line;
    for (const auto& row : rows) {
        const bool waits = row.step.state == StepState::Waiting || row.step.state == StepState::Remote;
        if (waits && row.step.priority == priority) {
            line.push_back(row.step);
        }
    }
    std::ranges::sort(line, {}, [](const db::StepRow& step) { return std::tuple{step.place, step.id}; });
    return line;
}

bool VisitCommands::wasPutFirst(const db::StepRow& step) {
    const auto placed = state_.visits.placedBy(step.visit, step.id);
    return placed && (placed->event == StepEvent::Rejoin ||
                      (placed->event == StepEvent::Transfer &&
                       placed->reason == wire::toString(wire::TransferPlace::First)));
}

std::int64_t VisitCommands::placeOfWhoRejoins(const db::StepRow& step, Moment now) {
    const auto line = lineOf(step.priority, now);
    const auto isFirst = [&](const db::StepRow& other) { return wasPutFirst(other); };
    auto behind = line.begin();
    for (auto other = line.begin(); other != line.end(); ++other) {
        if (other->queue == step.queue && !isFirst(*other)) {
            break;
        }
        behind = other->queue == step.queue ? other + 1 : behind;
    }
    behind = std::find_if_not(behind, line.end(), isFirst);
    const auto ahead = behind == line.begin() ? std::nullopt : std::optional{(behind - 1)->place};
    return placeBetween(ahead, behind == line.end() ? std::nullopt : std::optional{behind->place},
                        step.place);
}

Result<wire::StepChanged> VisitCommands::rejoin(db::VisitStepRow row, const Actor& actor, Moment now) {
    auto step = row.step;
    step.desk.clear();  // any may call it
    if (const auto missing = missingFor(step, state_.catalog); !missing.empty()) {
        return fail(ErrorCode::Refused, missing + " has been taken out since: check the customer in anew",
                    "catalog_gone");
    }
    Change change{state_, actor, {}, now};
    row.step.place = placeOfWhoRejoins(row.step, now);
    TURNBELL_TRY(change.apply(row, StepEvent::Rejoin));
    if (state_.visits.isShared(row.visit.ticket)) {
        return fail(
            ErrorCode::Refused,
            "somebody else has the number " + row.visit.ticket + " by now: check the customer in anew",
            "number_given");
    }
    outbox_.cancelKind(row, MessageKind::NoShow, "the customer came back", now);
    return stepChanged(row);
}

Result<wire::StepChanged> VisitCommands::leave(db::VisitStepRow row, const Actor& actor, Moment now) {
    Change change{state_, actor, {}, now};
    ApproachWatch line{state_, now};
    TURNBELL_TRY(change.apply(row, StepEvent::Leave));
    dropTexts(row, "the customer has left", now);
    line.tell(change, texts_);
    return stepChanged(row);
}

Result<wire::StepChanged> VisitCommands::cancel(db::VisitStepRow row, const std::string& reason,
                                                const Actor& actor, Moment now) {
    if (reason.empty()) {
        return fail(ErrorCode::Invalid, "say why the visit is cancelled", "reason_missing");
    }
    const bool booked = isBooked(row.step.state);
    Change change{state_, actor, {}, now};
    ApproachWatch line{state_, now};
    TURNBELL_TRY(change.apply(row, StepEvent::Cancel, {.reason = reason}));
    dropTexts(row, "the visit was cancelled", now);
    texts_.tell(booked ? TextPurpose::BookingCancelled : TextPurpose::Cancelled, row, change.number(), now);
    line.tell(change, texts_);
    return stepChanged(row);
}

Result<wire::StepChanged> VisitCommands::resume(db::VisitStepRow row, const std::string& desk,
                                                const Actor& actor, Moment now) {
    if (!desk.empty() && state_.catalog.desk(desk) == nullptr) {
        return fail(ErrorCode::NotFound, "there is no desk '" + desk + "'", "desk_unknown");
    }
    if (!desk.empty() && state_.visits.atDesk(desk)) {
        return fail(ErrorCode::Refused, "finish the visit at desk " + desk + " first", "desk_busy");
    }
    Change change{state_, actor, desk, now};
    const auto to = desk.empty() ? StepState::Waiting : StepState::Serving;
    TURNBELL_TRY(change.apply(row, StepEvent::Resume, {.to = to}));
    return stepChanged(row);
}

Result<Segment> VisitCommands::accepted(const Target& target, const db::VisitRow& visit) const {
    if (state_.catalog.service(target.service) == nullptr) {
        return fail(ErrorCode::NotFound, "there is no service '" + target.service + "'", "service_unknown");
    }
    const auto segment = Admission{state_}.segment(target.service, visit);
    if (target.onlyDesk.empty()) {
        return segment;
    }
    const auto* desk = state_.catalog.desk(target.onlyDesk);
    if (desk == nullptr) {
        return fail(ErrorCode::NotFound, "there is no desk '" + target.onlyDesk + "'", "desk_unknown");
    }
    if (!state_.catalog.profileOf(*desk).serves(segment.queue)) {
        return fail(ErrorCode::Refused,
                    "desk " + target.onlyDesk + " does not serve queue " + segment.queue +
                        ": choose another desk or service",
                    "desk_other_queue");
    }
    return segment;
}

std::int64_t VisitCommands::placeFor(wire::TransferPlace place, const db::StepRow& from) {
    switch (place) {
    case wire::TransferPlace::First: return state_.visits.firstPlace();
    case wire::TransferPlace::Last: return state_.visits.nextPlace();
    case wire::TransferPlace::Arrival: break;
    }
    return from.place;
}

Result<wire::StepChanged> VisitCommands::transfer(db::VisitStepRow row, const Target& target,
                                                  const Actor& actor, Moment now) {
    const auto segment = accepted(target, row.visit);
    TURNBELL_TRY(segment);
    const bool atDesk = row.step.state == StepState::Called || row.step.state == StepState::Serving;
    Change change{state_, actor, atDesk ? row.step.desk : std::string{}, now};
    ApproachWatch line{state_, now};
    const auto place = placeFor(target.place, row.step);
    const std::string reason = wire::toString(target.place);
    TURNBELL_TRY(change.apply(row, StepEvent::Transfer, {.reason = reason}));
    for (const auto kind : {MessageKind::Turn, MessageKind::Recall, MessageKind::Approach}) {
        outbox_.cancelKind(row, kind, "the call is over", now);
    }
    db::VisitStepRow next;
    next.visit = row.visit;
    next.step.service = target.service;
    next.step.queue = segment->queue;
    next.step.priority = segment->priority;
    next.step.place = place;
    if (target.place == wire::TransferPlace::Arrival) {
        next.step.queued = row.step.queued;  // its wait counts
    }
    next.step.onlyDesk = target.onlyDesk;
    change.start(next, StepEvent::Transfer, reason);
    line.tell(change, texts_);
    tellTransferred(next, state_.catalog.service(target.service)->approachAhead, change);
    return stepChanged(next);
}

void VisitCommands::tellTransferred(const db::VisitStepRow& row, int approachAhead, const Change& change) {
    const int ahead = WaitingLine(state_, change.now()).aheadOf(row.step.id);
    if (ahead > approachAhead) {
        texts_.tell(TextPurpose::Transferred, row, change.number(), change.now(), ahead);
    }
}

}  // namespace turnbell
