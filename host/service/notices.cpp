#include "host/service/notices.h"

#include "host/base/log.h"
#include "host/service/notice_progress.h"

#include <algorithm>

namespace turnbell {
namespace {

using wire::Topic;

constexpr int kSettledAtOnce = 20;  // who get no text
constexpr milliseconds kBetweenSlices{5};
constexpr auto kStoppedCode = "stopped";
constexpr auto kStopped = "the notice was stopped";
constexpr auto kOverCode = "visit_over";
constexpr auto kOver = "the visit was over before it was sent";

wire::NoticeSend sendOf(const db::NoticeRow& notice) {
    return {notice.audience, notice.which,  notice.serviceDay, notice.text,
            notice.asks,     notice.urgent, notice.wait};
}

}  // namespace

Notices::Notices(BranchState& state, Outbox& outbox, Texts& texts)
    : state_{state},
      outbox_{outbox},
      texts_{texts},
      people_{state, outbox, texts},
      previews_{state, people_},
      pictures_{state} {
}

void Notices::changed() {
    looked_ = false;
    state_.changes({Topic::Notices});
}

Result<wire::NoticeRow> Notices::send(const wire::NoticeSend& command, const Actor& actor, Moment now) {
    auto told = command;
    auto text = checkedText(state_, told);
    TURNBELL_TRY(text);
    told.text = *std::move(text);
    auto look = people_.begin(told, now);
    TURNBELL_TRY(look);
    if (look->steps.empty()) {
        return fail(ErrorCode::Refused, "there is nobody to tell", "nobody");
    }
    db::NoticeRow notice;
    notice.audience = told.to;
    notice.which = told.to == NoticeAudience::All ? std::string{} : told.which;
    notice.serviceDay = dayOf(state_, told.date, now);
    notice.text = told.text;
    notice.asks = told.ask;
    notice.urgent = told.now;
    notice.wait = told.wait.value_or(state_.catalog.branch.noticeSilence);
    notice.by = actor.name;
    notice.created = now.utc;
    notice.id = state_.notices.insert(notice);
    look->made = notice.id;
    log::outbox().info("notice.made id={} to={} people={}", notice.id.value, toString(notice.audience),
                       look->steps.size());
    auto others = noticesInProgress(state_.ledger);
    if (!address(notice, *look, now)) {
        others.push_back({notice.id, look->looked, look->steps.size()});
        keepInProgress(state_.ledger, others);
        addressed_ = std::move(*look);
    }
    changed();
    return pictures_.rowOf(notice, now);
}

/// Writes down a slice of its people. True: that was the last one.
bool Notices::address(const db::NoticeRow& notice, NoticeLook& look, Moment now) {
    look.people.clear();
    people_.goOn(look, kLookedAtOnce, now);
    for (const auto& person : look.people) {
        add(notice, person, now);
    }
    return look.complete();
}

/// A slice of the oldest notice that has not got all of its people.
void Notices::addressMore(Moment now) {
    auto all = noticesInProgress(state_.ledger);
    if (all.empty()) {
        return;
    }
    auto& first = all.front();
    const auto notice = state_.notices.notice(first.notice);
    if (!notice || !goesOn(*notice, first.looked, now) || address(*notice, *addressed_, now)) {
        all.erase(all.begin());
        addressed_.reset();
    } else {
        first.looked = addressed_->looked;
    }
    keepInProgress(state_.ledger, all);
    changed();
}

/// What is in memory is not what was committed after a start, after a commit that failed and between two
/// notices: then the audience is looked at anew, but for whom it has already. False: its day is over.
bool Notices::goesOn(const db::NoticeRow& notice, std::size_t looked, Moment now) {
    if (addressed_ && addressed_->made == notice.id && addressed_->looked == looked) {
        return true;
    }
    auto look = people_.begin(sendOf(notice), now);
    if (!look) {
        return false;
    }
    look->made = notice.id;
    addressed_ = *std::move(look);
    return true;
}

/// The text to one visit does not wait behind those to many.
void Notices::add(const db::NoticeRow& notice, const NoticeCandidate& candidate, Moment now) {
    const auto& visit = candidate.visit.visit;
    db::NoticePersonRow person;
    person.notice = notice.id;
    person.visit = visit.id;
    person.step = candidate.visit.step.id;
    person.phone = visit.phone;
    person.ticket = visit.ticket;
    person.service = candidate.visit.step.service;
    person.created = now.utc;
    person.begins = candidate.begins;
    if (notice.stopped) {
        person.released = now.utc;
        person.code = kStoppedCode;
        person.why = kStopped;
    } else if (isSettled(candidate)) {
        person.released = now.utc;
        person.code = candidate.code;
        person.why = candidate.why;
    }
    person.id = state_.notices.insert(person);
    if (notice.audience == NoticeAudience::Ticket && !person.released && person.begins <= now.utc) {
        release(person, now);
    }
}

Result<wire::NoticeRow> Notices::stop(NoticeId id, const Actor& actor, Moment now) {
    auto notice = state_.notices.notice(id);
    if (!notice) {
        return unknownNotice();
    }
    if (notice->audience != NoticeAudience::Ticket && !actor.leads) {
        return fail(ErrorCode::NotAllowed, "notices to many are for supervisors: ask one", "role");
    }
    int withdrawn = notInPeopleYet(state_.ledger, id, state_.notices.people(id));
    withdrawn += state_.notices.settleWaiting(id, kStoppedCode, kStopped, now.utc);
    for (auto& person : inOutbox(id)) {
        withdrawn += withdraw(person, now) ? 1 : 0;
    }
    if (withdrawn == 0) {
        return fail(ErrorCode::Refused, "all of this notice is out", "notice_over");
    }
    notice->stopped = now.utc;
    notice->stoppedBy = actor.name;
    state_.notices.update(*notice);
    log::outbox().info("notice.stopped id={} withdrawn={}", id.value, withdrawn);
    changed();
    return pictures_.rowOf(*notice, now);
}

/// Whose text is there and may not have gone: few, as they enter one by one. Twice where it has two parts.
std::vector<db::NoticePersonRow> Notices::inOutbox(NoticeId notice) {
    std::vector<db::NoticePersonRow> people;
    const auto look = [&](const db::MessageRow& text) {
        auto person = text.kind == MessageKind::Notice ? state_.notices.byMessage(text.id) : std::nullopt;
        if (person && person->notice == notice) {
            people.push_back(*std::move(person));
        }
    };
    for (const auto& due : state_.messages.inState(MessageState::Ready)) {
        look(due.message);
    }
    for (const auto& text : state_.messages.planned()) {
        look(text);
    }
    return people;
}

/// False: its text is out, or there is none to withdraw.
bool Notices::withdraw(db::NoticePersonRow& person, Moment now) {
    auto unsent = state_.messages.unsentOfVisit(person.visit);
    std::erase_if(unsent, [&](const db::MessageRow& row) { return row.id != person.message; });
    if (unsent.empty()) {
        return false;  // a part of it is out
    }
    outbox_.cancel(unsent, kStopped, now);
    settle(person, kStoppedCode, kStopped, now);
    return true;
}

void Notices::settle(db::NoticePersonRow& person, const std::string& code, const std::string& why,
                     Moment now) {
    person.released = person.released.value_or(now.utc);
    person.code = code;
    person.why = why;
    state_.notices.update(person);
}

Result<wire::NoticeRow> Notices::called(const wire::NoticeCalled& command, const Actor& actor, Moment now) {
    const auto notice = state_.notices.notice(NoticeId{command.id});
    auto person = state_.notices.person(NoticePersonId{command.person});
    if (!notice || !person || person->notice != notice->id) {
        return notice ? fail(ErrorCode::NotFound, "this notice is not for that person", "person_unknown")
                      : unknownNotice();
    }
    person->called = command.outcome;
    person->calledBy = command.outcome ? actor.name : std::string{};
    person->calledAt = command.outcome ? std::optional{now.utc} : std::nullopt;
    state_.notices.update(*person);
    changed();
    return pictures_.rowOf(*notice, now);
}

void Notices::textChanged(MessageId message, Moment now) {
    const auto text = state_.messages.message(message);
    auto person =
        text && text->kind == MessageKind::Notice ? state_.notices.byMessage(message) : std::nullopt;
    if (!person) {
        return;
    }
    changed();
    const auto notice = state_.notices.notice(person->notice);
    if (person->asked || !isOut(text->state) || !notice || !notice->asks) {
        return;
    }
    person->asked = now.utc;
    person->silent = now.utc + notice->wait;
    state_.notices.update(*person);
}

void Notices::restored(Moment now) {
    while (!noticesInProgress(state_.ledger).empty()) {
        addressMore(now);
    }
    state_.notices.forgetUntilBack(state_.serviceDay(now), now.utc);
    while (auto person = state_.notices.nextWaiting(db::kUntilBack)) {
        settle(*person, "restored", "a backup was restored: it may have been sent since", now);
    }
    nobodyBack_ = -1;
    changed();
}

/// Of those who are waited for. Whichever way brought them back has written something.
std::vector<db::NoticePersonRow> Notices::back(Moment now) {
    const auto written = state_.database.rowsWritten();
    if (written == nobodyBack_) {
        return {};
    }
    auto people = state_.notices.back(state_.serviceDay(now));
    std::erase_if(people, [&](const db::NoticePersonRow& person) {
        const auto visit = state_.visits.visit(person.visit);
        return !visit || !openVisit(*visit, now);
    });
    if (people.empty()) {
        nobodyBack_ = written;
    }
    return people;
}

/// Who is back waits for a turn like everybody else.
void Notices::takeBack(Moment now) {
    if (const auto today = state_.serviceDay(now); today != forgotten_) {
        state_.notices.forgetUntilBack(today, now.utc);
        forgotten_ = today;
    }
    for (auto& person : back(now)) {
        person.begins = {};
        person.code.clear();
        person.why.clear();
        state_.notices.update(person);
        changed();
    }
}

void Notices::tick(Moment now) {
    addressMore(now);
    takeBack(now);
    for (int i = 0; i < kSettledAtOnce && nextRelease_ <= now.boot; ++i) {
        const auto person = state_.notices.nextWaiting(now.utc);
        if (!person) {
            break;
        }
        if (release(*person, now)) {
            nextRelease_ = now.boot + noticeInterval(state_);
        }
    }
    if (silence_ && *silence_ <= now.utc) {
        changed();
    }
    if (!looked_) {
        looked_ = true;
        silence_ = state_.notices.nextSilence(now.utc);
    }
}

std::optional<BootTime> Notices::nextDeadline(Moment now) {
    const auto onBoot = [&](UtcTime time) { return now.boot + std::max(time - now.utc, milliseconds{0}); };
    auto next = silence_ ? std::optional{onBoot(*silence_)} : std::nullopt;
    if (!looked_ || !back(now).empty()) {
        next = now.boot;
    }
    if (!noticesInProgress(state_.ledger).empty()) {
        next = std::min(next.value_or(BootTime::max()), now.boot + kBetweenSlices);
    }
    if (const auto begin = state_.notices.nextBegin()) {
        const auto release = std::max(nextRelease_, onBoot(*begin));
        next = next ? std::min(*next, release) : release;
    }
    return next;
}

/// As it stands; nothing: it is over.
std::optional<db::VisitStepRow> Notices::openVisit(const db::VisitRow& visit, Moment now) {
    for (auto& row : state_.visits.recentByPhone(visit.phone, state_.serviceDay(now))) {
        if (row.visit.id == visit.id && !isEnded(row.step.state)) {
            return std::move(row);
        }
    }
    return std::nullopt;
}

void Notices::waitFor(db::NoticePersonRow& person, const std::string& code, const std::string& why) {
    person.begins = db::kUntilBack;
    person.code = code;
    person.why = why;
    state_.notices.update(person);
}

/// For now, or for good; then another visit of the number, which had counted on this text, gets it.
bool Notices::isLeftOut(db::NoticePersonRow& person, const db::NoticeRow& notice,
                        const std::optional<db::VisitRow>& visit, const std::optional<db::VisitStepRow>& open,
                        Moment now) {
    const bool numbered = visit && !visit->phone.empty();
    if (!numbered || visit->phone != person.phone || !open) {
        state_.notices.waitAgain(notice.id, person.phone, kSameNumber);
    }
    if (!numbered) {
        const bool isErased = person.phone.empty();
        settle(person, isErased ? kOverCode : "no_phone", isErased ? kOver : "no number is known any more",
               now);
    } else if (!open) {
        waitFor(person, kOverCode, kOver);
    } else if (isComing(open->step.state) && open->visit.serviceDay != notice.serviceDay) {
        state_.notices.waitAgain(notice.id, person.phone, kSameNumber);
        waitFor(person, "moved", "the appointment was moved to another day before it was sent");
    } else if (notice.text.empty()) {
        settle(person, "withdrawn", "what it said was erased before it was sent", now);
    } else if (state_.notices.isToldBy(notice.id, visit->phone)) {
        settle(person, kSameNumber, kSameNumberWords, now);
    } else {
        return false;
    }
    return true;
}

/// False: there is no text now, so the next one need not wait.
bool Notices::release(db::NoticePersonRow person, Moment now) {
    const auto notice = state_.notices.notice(person.notice);
    const auto visit = state_.visits.visit(person.visit);
    const auto open = visit ? openVisit(*visit, now) : std::nullopt;
    changed();
    if (!notice || isLeftOut(person, *notice, visit, open, now)) {
        return false;
    }
    const auto key =
        "notice " + std::to_string(notice->id.value) + "/person " + std::to_string(person.id.value);
    const auto order = texts_.order(NoticePeople::purposeOf(notice->asks), *open, key,
                                    NoticePeople::wordsOf(notice->text, notice->urgent), now);
    const auto outlook = outbox_.outlook(order, now);
    if (!outlook.refusal && outlook.begins > now.utc) {  // the quiet hours have begun since
        person.begins = outlook.begins;
        state_.notices.update(person);
        return false;
    }
    const auto message = outbox_.enqueue(order, now);
    person.phone = visit->phone;
    person.released = now.utc;
    if (message) {
        person.message = *message;
    } else if (const auto before = state_.messages.byKey(key)) {
        person.message = before->id;
    }
    state_.notices.update(person);
    return !outlook.refusal;
}

}  // namespace turnbell
