#include "host/service/notices.h"

#include "host/base/log.h"
#include "host/service/ask_again.h"
#include "host/service/notice_fates.h"
#include "host/service/notice_progress.h"

#include <algorithm>

namespace turnbell {
namespace {

using wire::Topic;

constexpr int kListed = 50;
constexpr int kRecent = 10;
constexpr int kCountedAtOnce = 1'000;  // people: 3 ms
constexpr int kSettledAtOnce = 20;     // who get no text
constexpr int kShownAtOnce = 50;
constexpr std::chrono::seconds kShownWithin{1};  // or nobody waits for that any more
constexpr milliseconds kBetweenSlices{5};
constexpr auto kStoppedCode = "stopped";
constexpr auto kStopped = "the notice was stopped";

tl::unexpected<Error> unknownNotice() {
    return fail(ErrorCode::NotFound, "there is no such notice", "notice_unknown");
}

wire::NoticeSend sendOf(const db::NoticeRow& notice) {
    return {notice.audience, notice.which,  notice.serviceDay, notice.text,
            notice.asks,     notice.urgent, notice.wait};
}

std::string timeOf(const std::optional<UtcTime>& time) {
    return time ? toIso8601(*time) : std::string{};
}

/// So many texts of older notices go before those of this one, which may go already, or wait for the end of
/// quiet hours as those do.
int goBefore(BranchState& state, NoticeId notice, bool mayGo, Moment now) {
    const auto older = [&](UtcTime begun) {
        int texts = 0;
        for (const auto& rest : state.notices.waiting(begun)) {
            texts += rest.notice < notice ? rest.texts : 0;
        }
        return texts;
    };
    return mayGo ? older(now.utc) : older(UtcTime::max()) - older(now.utc);
}

}  // namespace

Notices::Notices(BranchState& state, Outbox& outbox, Texts& texts)
    : state_{state},
      outbox_{outbox},
      texts_{texts},
      people_{state, outbox, texts},
      previews_{state, people_} {
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
    return rowOf(notice, now);
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
    int withdrawn = notInPeopleYet(id, state_.notices.people(id));
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
    return rowOf(*notice, now);
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

wire::NoticeList Notices::page(NoticeId before, int most, Moment now) {
    wire::NoticeList list;
    auto found = state_.notices.latest(before, most + 1);
    list.more = std::ssize(found) > most;
    found.resize(found.size() - (list.more ? 1 : 0));
    int counted = 0;
    for (const auto& notice : found) {
        if (counted >= kCountedAtOnce) {
            list.more = true;
            break;
        }
        list.notices.push_back(rowOf(notice, now));
        counted += list.notices.back().people;
    }
    return list;
}

wire::NoticeList Notices::list(NoticeId before, Moment now) {
    return page(before, kListed, now);
}

wire::NoticeList Notices::recent(Moment now) {
    return page({}, kRecent, now);
}

/// Of many in three turns of the service: how it stands, what is said of each, and in order.
Result<wire::NoticeRow> Notices::show(NoticeId id, const Actor& actor, Moment now) {
    const auto notice = state_.notices.notice(id);
    if (!notice) {
        return unknownNotice();
    }
    std::erase_if(shown_, [&](const auto& each) { return each.second.begun + kShownWithin < now.boot; });
    auto& shown = shown_[{id, actor.leads, actor.fullNumbers}];
    if (!shown.row) {
        shown = {.begun = now.boot, .row = rowOf(*notice, now)};
        if (shown.row->people > kShownAtOnce) {
            return askAgain();
        }
    }
    if (!shown.people) {
        shown.people.emplace();
        for (const auto& person : state_.notices.persons(id, now.utc)) {
            shown.people->push_back(personOf(person, actor));
        }
        if (shown.row->people > kShownAtOnce) {
            return askAgain();
        }
    }
    auto row = *std::move(shown.row);
    row.persons = *std::move(shown.people);
    shown = {};
    std::ranges::stable_sort(row.persons, std::greater{}, &wire::NoticePerson::toCall);
    return row;
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
    return rowOf(*notice, now);
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
    while (auto person = state_.notices.nextWaiting(UtcTime::max())) {
        settle(*person, "restored", "a backup was restored: it may have been sent since", now);
    }
    changed();
}

void Notices::tick(Moment now) {
    addressMore(now);
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
    if (!looked_) {
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

/// False: there is no text now, so the next one need not wait.
bool Notices::release(db::NoticePersonRow person, Moment now) {
    const auto notice = state_.notices.notice(person.notice);
    const auto visit = state_.visits.visit(person.visit);
    const bool numbered = visit && !visit->phone.empty();
    const auto open = numbered ? openVisit(*visit, now) : std::nullopt;
    changed();
    if (!open || !notice) {
        const bool isOver = numbered || person.phone.empty();  // or was erased
        settle(person, isOver ? "visit_over" : "no_phone",
               isOver ? "the visit was over before it was sent" : "no number is known any more", now);
        return false;
    }
    if (isComing(open->step.state) && open->visit.serviceDay != notice->serviceDay) {
        settle(person, "moved", "the appointment was moved to another day before it was sent", now);
        return false;
    }
    if (notice->text.empty()) {
        settle(person, "withdrawn", "what it said was erased before it was sent", now);
        return false;
    }
    if (state_.notices.isToldBy(notice->id, visit->phone)) {
        settle(person, kSameNumber, kSameNumberWords, now);
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

/// So many of its audience are not written down.
int Notices::notInPeopleYet(NoticeId notice, int people) {
    for (const auto& open : noticesInProgress(state_.ledger)) {
        if (open.notice == notice) {
            return std::max(static_cast<int>(open.audience) - people, 0);
        }
    }
    return 0;
}

wire::NoticeRow Notices::rowOf(const db::NoticeRow& notice, Moment now) {
    const auto groups = state_.notices.groups(notice.id, now.utc);
    wire::NoticeRow row;
    row.id = notice.id.value;
    row.to = notice.audience;
    row.which = notice.which;
    row.date = notice.serviceDay;
    row.text = notice.text;
    row.ask = notice.asks;
    row.now = notice.urgent;
    row.by = notice.by;
    row.stoppedBy = notice.stoppedBy;
    row.wait = notice.wait;
    row.createdAt = toIso8601(notice.created);
    row.counts = countsOf(groups);
    std::optional<UtcTime> begins;
    auto ends = notice.created;
    int waiting = 0;
    bool hasBegun = false;
    for (const auto& group : groups) {
        row.people += group.people;
        if (!group.facts.code.empty() && !group.facts.text) {
            continue;  // nothing of it begins or ends
        }
        begins = begins ? std::min(*begins, group.first) : group.first;
        ends = std::max(ends, group.last);
        waiting += group.waits ? group.people : 0;
        hasBegun = hasBegun || !group.waits;
    }
    const int rest = notInPeopleYet(notice.id, row.people);
    row.people += rest;
    row.counts.waiting += rest;
    waiting += rest;
    if (waiting > 0) {
        const auto from = begins.value_or(now.utc);
        const int before = goBefore(state_, notice.id, from <= now.utc, now);
        const auto first = std::max(now.utc, from) + noticeInterval(state_) * before;
        ends = std::max(ends, first + noticeInterval(state_) * (waiting - 1));
        begins = before > 0 && !hasBegun ? first : begins;
    }
    row.beginsAt = toIso8601(begins.value_or(notice.created));
    row.endsAt = timeOf(notice.stopped ? notice.stopped : std::optional{ends});
    const auto open = row.counts.waiting > 0 ? NoticeState::Sending : NoticeState::Sent;
    row.state = notice.stopped ? NoticeState::Stopped : open;
    return row;
}

wire::NoticePerson Notices::personOf(const db::NoticePersonText& text, const Actor& actor) const {
    const auto& person = text.person;
    wire::NoticePerson row;
    row.id = person.id.value;
    row.toCall = isToCall(text.facts);
    row.phone = shown(text.phone, actor.fullNumbers || (actor.leads && row.toCall));
    row.firstName = text.firstName;
    row.ticket = person.ticket;
    row.service = person.service;
    row.state = fateOf(text.facts);
    row.code = codeOf(text);
    row.why = whyOf(text);
    row.at = toIso8601(fateSince(text));
    row.called = person.called ? toString(*person.called) : "";
    row.calledBy = person.calledBy;
    row.calledAt = timeOf(person.calledAt);
    row.message = person.message.value;
    row.conversation = text.conversation.value;
    return row;
}

}  // namespace turnbell
