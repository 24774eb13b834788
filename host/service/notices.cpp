#include "host/service/notices.h"

#include "host/base/log.h"
#include "host/core/person_name.h"
#include "host/service/notice_fates.h"

#include <algorithm>
#include <map>

namespace turnbell {
namespace {

using wire::Topic;

constexpr std::size_t kLongestText = 1000;
constexpr int kListed = 50;
constexpr int kRecent = 10;
constexpr std::chrono::minutes kShortestWait{5};
constexpr std::chrono::hours kLongestWait{72};

tl::unexpected<Error> unknownNotice() {
    return fail(ErrorCode::NotFound, "there is no such notice", "notice_unknown");
}

wire::NoticeSend sendOf(const wire::NoticePreviewQuery& query) {
    return {query.to, query.which, query.date, query.text, query.ask, query.now, query.wait};
}

/// Those who get no text and will get none, whatever happens until it is their turn.
bool isSettled(const NoticeCandidate& candidate) {
    return !candidate.code.empty() && candidate.code != "limit";
}

std::string timeOf(const std::optional<UtcTime>& time) {
    return time ? toIso8601(*time) : std::string{};
}

/// The most frequent first.
std::vector<wire::NoticeReason> reasonsOf(const std::vector<NoticeCandidate>& people) {
    std::map<std::string, wire::NoticeReason> byCode;
    for (const auto& person : people) {
        if (!person.code.empty()) {
            auto& reason = byCode[person.code];
            reason.code = person.code;
            reason.why = person.why;
            reason.people += 1;
        }
    }
    std::vector<wire::NoticeReason> reasons;
    for (auto& [code, reason] : byCode) {
        reasons.push_back(std::move(reason));
    }
    std::ranges::stable_sort(reasons, std::greater{}, &wire::NoticeReason::people);
    return reasons;
}

}  // namespace

Notices::Notices(BranchState& state, Outbox& outbox, Texts& texts)
    : state_{state}, outbox_{outbox}, texts_{texts}, people_{state, outbox, texts} {
}

void Notices::changed() {
    looked_ = false;
    state_.changes({Topic::Notices});
}

milliseconds Notices::interval() const {
    return milliseconds{std::chrono::minutes{1}} / state_.catalog.branch.noticesAMinute;
}

/// When the last of so many goes, the first one at `begins`.
UtcTime Notices::lastOf(int texts, UtcTime begins) {
    return begins + interval() * std::max(0, texts - 1);
}

/// Its text, cleaned.
Result<std::string> Notices::checked(const wire::NoticeSend& notice) const {
    const auto wait = notice.wait.value_or(state_.catalog.branch.noticeSilence);
    if (wait < kShortestWait || wait > kLongestWait) {
        return fail(ErrorCode::Invalid, "an answer is waited for 5 minutes to 72 hours", "wait_range");
    }
    return cleanText(notice.text, kLongestText);
}

Result<wire::NoticePreview> Notices::preview(const wire::NoticePreviewQuery& query, Moment now) {
    auto notice = sendOf(query);
    auto text = checked(notice);
    TURNBELL_TRY(text);
    notice.text = *std::move(text);
    const auto people = people_.of(notice, now);
    TURNBELL_TRY(people);
    wire::NoticePreview preview;
    preview.people = static_cast<int>(people->size());
    preview.leftOut = reasonsOf(*people);
    preview.aMinute = state_.catalog.branch.noticesAMinute;
    preview.wait = notice.wait.value_or(state_.catalog.branch.noticeSilence);
    std::optional<NoticeCandidate> first;
    auto begins = now.utc;
    auto latest = now.utc;
    for (const auto& person : *people) {
        if (!person.code.empty()) {
            continue;
        }
        begins = first ? std::min(begins, person.begins) : person.begins;
        latest = std::max(latest, person.begins);
        preview.smsLeast = first ? std::min(preview.smsLeast, person.cost.sms) : person.cost.sms;
        preview.smsMost = std::max(preview.smsMost, person.cost.sms);
        preview.sms += person.cost.sms;
        preview.gets += 1;
        first = first ? first : person;
    }
    const auto shown = first ? *first : people_.anybody(notice, now);
    preview.text = shown.text;
    preview.language = shown.visit.visit.language;
    preview.alphabet = shown.cost.alphabet;
    preview.quiet = begins > now.utc;
    preview.beginsAt = toIso8601(begins);
    preview.endsAt =
        toIso8601(first ? std::max(latest, lastOf(state_.notices.waiting() + preview.gets, begins)) : begins);
    return preview;
}

Result<wire::NoticeRow> Notices::send(const wire::NoticeSend& command, const Actor& actor, Moment now) {
    auto told = command;
    auto text = checked(told);
    TURNBELL_TRY(text);
    told.text = *std::move(text);
    const auto people = people_.of(told, now);
    TURNBELL_TRY(people);
    if (people->empty()) {
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
    for (const auto& person : *people) {
        add(notice, person, now);
    }
    log::outbox().info("notice.made id={} to={} people={}", notice.id.value, toString(notice.audience),
                       people->size());
    changed();
    return rowOf(notice, state_.notices.persons(notice.id), now);
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
    if (isSettled(candidate)) {
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
    int withdrawn = 0;
    for (const auto& person : state_.notices.persons(id)) {
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
    return rowOf(*notice, state_.notices.persons(id), now);
}

/// False: its text is out, or there is none to withdraw.
bool Notices::withdraw(const db::NoticePersonText& text, Moment now) {
    constexpr auto kStopped = "the notice was stopped";
    auto person = text.person;
    if (person.released && !person.message) {
        return false;
    }
    if (person.message) {
        auto unsent = state_.messages.unsentOfVisit(person.visit);
        std::erase_if(unsent, [&](const db::MessageRow& row) { return row.id != person.message; });
        if (unsent.empty()) {
            return false;
        }
        outbox_.cancel(unsent, kStopped, now);
    }
    settle(person, "stopped", kStopped, now);
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
    for (const auto& notice : found) {
        list.notices.push_back(rowOf(notice, state_.notices.persons(notice.id), now));
    }
    return list;
}

wire::NoticeList Notices::list(NoticeId before, Moment now) {
    return page(before, kListed, now);
}

wire::NoticeList Notices::recent(Moment now) {
    return page({}, kRecent, now);
}

Result<wire::NoticeRow> Notices::show(NoticeId id, const Actor& actor, Moment now) {
    const auto notice = state_.notices.notice(id);
    if (!notice) {
        return unknownNotice();
    }
    const auto people = state_.notices.persons(id);
    auto row = rowOf(*notice, people, now);
    for (const auto& person : people) {
        row.persons.push_back(personOf(person, actor, now));
    }
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
    return rowOf(*notice, state_.notices.persons(notice->id), now);
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
    while (auto person = state_.notices.nextWaiting(UtcTime::max())) {
        settle(*person, "restored", "a backup was restored: it may have been sent since", now);
    }
    changed();
}

void Notices::tick(Moment now) {
    if (nextRelease_ <= now.boot) {
        if (const auto person = state_.notices.nextWaiting(now.utc)) {
            release(*person, now);
            nextRelease_ = now.boot + interval();
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
    if (const auto begin = state_.notices.nextBegin()) {
        const auto release = std::max(nextRelease_, onBoot(*begin));
        next = next ? std::min(*next, release) : release;
    }
    return next;
}

/// The visit as it stands; nothing: it is over, or was erased.
std::optional<db::VisitStepRow> Notices::openVisit(const db::NoticePersonRow& person, Moment now) {
    const auto visit = state_.visits.visit(person.visit);
    if (!visit || visit->phone.empty()) {
        return std::nullopt;
    }
    for (auto& row : state_.visits.recentByPhone(visit->phone, state_.serviceDay(now))) {
        if (row.visit.id == person.visit && !isEnded(row.step.state)) {
            return std::move(row);
        }
    }
    return std::nullopt;
}

void Notices::release(db::NoticePersonRow person, Moment now) {
    const auto notice = state_.notices.notice(person.notice);
    const auto visit = openVisit(person, now);
    changed();
    if (!notice || !visit) {
        settle(person, "visit_over", "the visit was over before it was sent", now);
        return;
    }
    const auto key =
        "notice " + std::to_string(notice->id.value) + "/person " + std::to_string(person.id.value);
    const auto message = texts_.send(NoticePeople::purposeOf(notice->asks), *visit, key,
                                     NoticePeople::wordsOf(notice->text, notice->urgent), now);
    person.phone = visit->visit.phone;
    person.released = now.utc;
    if (message) {
        person.message = *message;
    } else if (const auto before = state_.messages.byKey(key)) {
        person.message = before->id;
    }
    state_.notices.update(person);
}

wire::NoticeRow Notices::rowOf(const db::NoticeRow& notice, const std::vector<db::NoticePersonText>& people,
                               Moment now) {
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
    row.people = static_cast<int>(people.size());
    row.counts = countsOf(people, now.utc);
    std::optional<UtcTime> begins;
    auto ends = notice.created;
    int waiting = 0;
    for (const auto& [person, state, why, settled] : people) {
        if (!person.code.empty() && !person.message) {
            continue;  // nothing of it begins or ends
        }
        const auto at = person.released.value_or(person.begins);
        begins = begins ? std::min(*begins, at) : at;
        ends = std::max(ends, at);
        waiting += person.released ? 0 : 1;
    }
    if (waiting > 0) {
        ends = std::max(ends, lastOf(waiting, std::max(now.utc, *begins)));
    }
    row.beginsAt = toIso8601(begins.value_or(notice.created));
    row.endsAt = timeOf(notice.stopped ? notice.stopped : std::optional{ends});
    const auto open = row.counts.waiting > 0 ? NoticeState::Sending : NoticeState::Sent;
    row.state = notice.stopped ? NoticeState::Stopped : open;
    return row;
}

wire::NoticePerson Notices::personOf(const db::NoticePersonText& text, const Actor& actor, Moment now) {
    const auto& person = text.person;
    wire::NoticePerson row;
    row.id = person.id.value;
    row.toCall = isToCall(text, now.utc);
    row.phone = shown(person.phone, actor.fullNumbers || (actor.leads && row.toCall));
    if (const auto visit = state_.visits.visit(person.visit)) {
        row.firstName = visit->firstName;
    }
    row.ticket = person.ticket;
    row.service = person.service;
    row.state = fateOf(text, now.utc);
    row.code = codeOf(text);
    row.why = !person.code.empty() ? person.why : row.code.empty() ? std::string{} : text.why;
    row.at = toIso8601(fateSince(text, now.utc));
    row.called = person.called ? toString(*person.called) : "";
    row.calledBy = person.calledBy;
    row.calledAt = timeOf(person.calledAt);
    row.message = person.message.value;
    if (const auto talk = state_.conversations.byAddress(person.phone.e164()); talk) {
        row.conversation = talk->id.value;
    }
    return row;
}

}  // namespace turnbell
