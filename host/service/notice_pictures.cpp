#include "host/service/notice_pictures.h"

#include "host/service/ask_again.h"
#include "host/service/notice_fates.h"
#include "host/service/notice_people.h"
#include "host/service/notice_progress.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr int kListed = 50;
constexpr int kRecent = 10;
constexpr int kCountedAtOnce = 1'000;  // people: 3 ms
constexpr int kShownAtOnce = 50;
constexpr int kShowTurns = 12;                   // after which it need not be of one moment
constexpr std::chrono::seconds kShownWithin{1};  // or nobody waits for that any more

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

wire::NoticePerson personOf(const db::NoticePersonText& text, const Actor& actor) {
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

}  // namespace

tl::unexpected<Error> unknownNotice() {
    return fail(ErrorCode::NotFound, "there is no such notice", "notice_unknown");
}

wire::NoticeList NoticePictures::page(NoticeId before, int most, Moment now) {
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

wire::NoticeList NoticePictures::list(NoticeId before, Moment now) {
    return page(before, kListed, now);
}

wire::NoticeList NoticePictures::recent(Moment now) {
    return page({}, kRecent, now);
}

/// What is kept for it from earlier turns. Begun anew where something was written since, so that nobody gets
/// a picture from before a change that brought them to ask; but not for ever.
NoticePictures::Shown& NoticePictures::shownTo(NoticeId notice, const Actor& actor, Moment now) {
    std::erase_if(shown_, [&](const auto& each) { return each.second.begun + kShownWithin < now.boot; });
    auto& shown = shown_[{notice, actor.leads, actor.fullNumbers}];
    const auto written = state_.database.rowsWritten();
    if (shown.turns == 0 || (shown.written != written && shown.turns < kShowTurns)) {
        shown = {.begun = now.boot, .written = written, .turns = shown.turns};
    }
    ++shown.turns;
    return shown;
}

/// Of many in three turns of the service: how it stands, what is said of each, and in order.
Result<wire::NoticeRow> NoticePictures::show(NoticeId id, const Actor& actor, Moment now) {
    const auto notice = state_.notices.notice(id);
    if (!notice) {
        return unknownNotice();
    }
    auto& shown = shownTo(id, actor, now);
    if (!shown.row) {
        shown.row = rowOf(*notice, now);
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

wire::NoticeRow NoticePictures::rowOf(const db::NoticeRow& notice, Moment now) {
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
        begins = std::min(begins.value_or(group.first), group.first);
        ends = std::max(ends, group.last);
        waiting += group.waits ? group.people : 0;
        hasBegun = hasBegun || !group.waits;
    }
    const int rest = notInPeopleYet(state_.ledger, notice.id, row.people);
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

}  // namespace turnbell
