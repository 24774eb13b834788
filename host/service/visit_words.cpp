#include "host/service/visit_words.h"

#include "host/base/log.h"
#include "host/core/civil_time.h"
#include "host/service/waiting_line.h"

namespace turnbell {

VisitWords::VisitWords(BranchState& state, Outbox& outbox, Texts& texts, VisitCommands& visits,
                       CheckIns& checkIns, Undo& undo, WaitTimes& waits)
    : state_{state},
      outbox_{outbox},
      texts_{texts},
      visits_{visits},
      checkIns_{checkIns},
      undo_{undo},
      waits_{waits} {
}

template <typename Work>
bool VisitWords::done(Work work) {
    db::Savepoint savepoint{state_.database};
    const auto result = work();
    if (!result) {
        log::inbox().info("inbound.refused reason={}", result.error().reason);
        return false;
    }
    savepoint.keep();
    return true;
}

std::string VisitWords::ticketOf(const db::VisitStepRow& row, TextPurpose wordsOf,
                                 const std::string& language, Moment now) {
    const auto& visit = row.visit;
    const auto day = civilDay(visit.serviceDay);
    const bool saysWhen = rulesOf(wordsOf).known.has(Placeholder::Appointment);
    if (saysWhen || !day || !OwnVisits{state_, undo_, visit.phone, now}.areOfSeveralDays()) {
        return visit.ticket;
    }
    const auto& zone = state_.catalog.branch.timeZone;
    const auto noon = civilMoment(*day, {std::chrono::hours{12}}, zone).first;
    return visit.ticket + " (" + civilDayWords(noon, zone, language) + ")";
}

void VisitWords::answer(TextPurpose wordsOf, StepId step, const CustomerSaid& said, Moment now, bool moved) {
    const auto row = state_.visits.step(step);
    if (!row) {
        return;
    }
    const bool waits = row->step.state == StepState::Waiting || row->step.state == StepState::Remote;
    TextContext context;
    context.desk = row->step.desk;
    context.automatic = true;
    context.ahead = waits ? WaitingLine(state_, now).aheadOf(step) : 0;
    context.wait = moved && waits ? waits_.afterMove(*row, now) : state_.waitOf(row->step);
    context.words = templateFor(state_.catalog, wordsOf, row->step.service, row->visit.language);
    context.more.ticket = ticketOf(*row, wordsOf, context.words->language, now);
    if (const auto last = undo_.lastByText(row->visit.id, now)) {
        context.change = last->change;
    }
    // Whatever the words are for, nobody has to wait for an answer until quiet hours are over.
    texts_.send(TextPurpose::Status, *row, "answer/" + said.key, context, now);
}

bool VisitWords::carryOut(VisitWord word, const db::VisitStepRow& row, const CustomerSaid& said, Moment now) {
    log::inbox().info("inbound.word word={} visit={} ticket={}", toString(word), row.visit.id.value,
                      row.visit.ticket);
    switch (word) {
    case VisitWord::Here: return here(row, said, now);
    case VisitWord::Late: return moreTime(TextPurpose::Late, row, said, now);
    case VisitWord::MoreTime: return moreTime(TextPurpose::MoreTime, row, said, now);
    case VisitWord::Leave:
    case VisitWord::Decline: return leave(row, said, now);
    case VisitWord::Back: return back(row, said, now);
    case VisitWord::Status: return status(row, said, now);
    case VisitWord::Confirm: return confirm(row, said, now);
    }
    return true;
}

bool VisitWords::here(const db::VisitStepRow& row, const CustomerSaid& said, Moment now) {
    const bool comes = isComing(row.step.state);
    const bool taken = comes ? done([&] { return checkIns_.arrive(row, textingCustomer(), now); })
                             : done([&] { return visits_.here(row, textingCustomer(), now); });
    if (!taken) {
        notPossible(row, said, now);
        return true;
    }
    if (row.step.state == StepState::Called) {
        answer(TextPurpose::Turn, row.step.id, said, now);
    } else if (!isBooked(row.step.state)) {  // whose welcome says it
        answer(TextPurpose::Here, row.step.id, said, now, comes);
    }
    return false;
}

bool VisitWords::moreTime(TextPurpose purpose, const db::VisitStepRow& row, const CustomerSaid& said,
                          Moment now) {
    if (row.step.state == StepState::Remote) {  // is passed over until they are here
        return status(row, said, now);
    }
    if (isBooked(row.step.state)) {
        return waitForStaff(row, said, now);
    }
    if (done([&] { return visits_.moreTime(row, textingCustomer(), now, said.minutes); })) {
        answer(purpose, row.step.id, said, now, true);
    } else {
        notPossible(row, said, now);
    }
    return false;
}

bool VisitWords::leave(const db::VisitStepRow& row, const CustomerSaid& said, Moment now) {
    if (done([&] { return visits_.leave(row, textingCustomer(), now); })) {
        answer(TextPurpose::Leave, row.step.id, said, now);
        return false;
    }
    notPossible(row, said, now);
    return true;
}

bool VisitWords::back(const db::VisitStepRow& row, const CustomerSaid& said, Moment now) {
    if (done([&] { return visits_.rejoin(row, textingCustomer(), now); })) {
        answer(TextPurpose::Back, row.step.id, said, now, true);
        return false;
    }
    notPossible(row, said, now);
    return true;
}

bool VisitWords::confirm(db::VisitStepRow row, const CustomerSaid& said, Moment now) {
    const bool confirmed = done([&]() -> Result<void> {
        Change change{state_, textingCustomer(), {}, now};
        return change.apply(row, StepEvent::ConfirmBooking);
    });
    if (!confirmed) {
        notPossible(row, said, now);
        return true;
    }
    outbox_.cancelKind(row, MessageKind::Notice, "the booking was confirmed", now);
    answer(TextPurpose::BookingConfirmed, row.step.id, said, now);
    return false;
}

bool VisitWords::status(const db::VisitStepRow& row, const CustomerSaid& said, Moment now) {
    switch (row.step.state) {
    case StepState::Waiting:
    case StepState::Remote: answer(TextPurpose::Status, row.step.id, said, now); return false;
    case StepState::Called: answer(TextPurpose::Turn, row.step.id, said, now); return false;
    case StepState::Booked: answer(TextPurpose::Booked, row.step.id, said, now); return false;
    case StepState::Expected: answer(TextPurpose::BookingConfirmed, row.step.id, said, now); return false;
    default: return waitForStaff(row, said, now);
    }
}

bool VisitWords::waitForStaff(const db::VisitStepRow& row, const CustomerSaid& said, Moment now) {
    answer(TextPurpose::Courtesy, row.step.id, said, now);
    return true;
}

void VisitWords::hasTicket(const db::VisitStepRow& row, const CustomerSaid& said, Moment now) {
    answer(TextPurpose::HasTicket, row.step.id, said, now);
}

void VisitWords::notPossible(const db::VisitStepRow& row, const CustomerSaid& said, Moment now) {
    answer(TextPurpose::NotPossible, row.step.id, said, now);
}

void VisitWords::undo(const db::VisitStepRow& row, const CustomerSaid& said, Moment now) {
    log::inbox().info("inbound.undo visit={} ticket={}", row.visit.id.value, row.visit.ticket);
    const bool undone = done([&] { return undo_.takeBackText(row.visit.id, textingCustomer(), now); });
    answer(undone ? TextPurpose::Undone : TextPurpose::NotPossible, row.step.id, said, now);
}

}  // namespace turnbell
