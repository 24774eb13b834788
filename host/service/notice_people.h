#pragma once

#include "host/service/texts.h"
#include "host/wire/notice.h"

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace turnbell {

/// Somebody of a notice's audience, and what would become of the text.
struct NoticeCandidate {
    db::VisitStepRow visit;
    std::string code = {};  ///< why there would be no text, as in wire::NoticeReason; empty: there would be
    std::string why = {};   ///< the same in words
    UtcTime begins = {};    ///< not before that, for the quiet hours; 1970: as soon as it is its turn
    UtcTime turn = {};      ///< when that probably is
    std::string text = {};  ///< as it would be sent
    wire::TextCost cost = {};
};

/// When the next texts go: those that go as soon as they can, and those that wait for the same end of quiet
/// hours, one after the other each. And what they take of the budgets of their days.
class NoticeTurns {
public:
    NoticeTurns(UtcTime now, milliseconds interval) : now_{now}, interval_{interval} {}

    UtcTime next(UtcTime begins) const;
    int spent(const std::string& day) const;
    void take(UtcTime begins, int texts, const std::string& day, int sms);

private:
    UtcTime now_;
    milliseconds interval_;
    std::map<UtcTime, UtcTime> next_;
    std::map<std::string, int> spent_;
};

/// A look at the audience of a notice, which goes on in slices.
struct NoticeLook {
    wire::NoticeSend notice;
    NoticeId made = {};         ///< those whom it is for already are left out; 0: it is not made
    std::vector<StepId> steps;  ///< of the audience
    std::size_t looked = 0;     ///< so many of them
    NoticeTurns turns;
    std::set<std::string> told = {};           ///< numbers that get it
    std::vector<NoticeCandidate> people = {};  ///< those that were looked at

    bool complete() const { return looked >= steps.size(); }
};

/// Who gets a notice. Of today: everybody who waits, was called or is parked, in calling order, then those
/// who are not here yet; of a later day its bookings. Who is being served sits before staff, and is told
/// only by ticket.
class NoticePeople {
public:
    NoticePeople(BranchState& state, Outbox& outbox, const Texts& texts)
        : state_{state}, outbox_{outbox}, texts_{texts} {}

    /// Refused for a ticket, a service or a day that there is not, and for a visit that is over. A number
    /// with several visits gets one text, by the first of them that may be told. The gate is asked as it will
    /// stand at each one's turn, if nothing else happens: when the texts before it, those of other notices
    /// too, have taken their share of the day's budget.
    Result<NoticeLook> begin(const wire::NoticeSend& notice, Moment now);

    /// Looks at so many more. Who is not of the audience any more is left out.
    void goOn(NoticeLook& look, int most, Moment now);

    /// What its text is, in words: with or without a question.
    static TextContext wordsOf(const std::string& text, bool urgent);
    static TextPurpose purposeOf(bool asks) { return asks ? TextPurpose::MassNotice : TextPurpose::Notice; }

    /// As somebody would read it of whom nothing is known.
    NoticeCandidate anybody(const wire::NoticeSend& notice, Moment now);

private:
    Result<std::vector<StepId>> audience(const wire::NoticeSend& notice, Moment now);
    void look(NoticeCandidate& candidate, const wire::NoticeSend& notice, Moment at);
    void foresee(NoticeCandidate& candidate, const wire::NoticeSend& notice, NoticeTurns& turns, Moment now);
    bool isMeant(const db::VisitStepRow& row, const NoticeLook& look) const;
    void lookAt(NoticeCandidate& candidate, NoticeLook& look, Moment now);
    NoticeTurns turnsOf(const wire::NoticeSend& notice, Moment now);

    BranchState& state_;
    Outbox& outbox_;
    const Texts& texts_;
};

/// So many people are looked at in one turn of the service: some two milliseconds.
inline constexpr int kLookedAtOnce = 20;

/// Those who get no text and will get none, whatever happens until it is their turn.
bool isSettled(const NoticeCandidate& candidate);

/// The text of a notice, cleaned. Refused where it is too long, or waits for an answer for too long or short.
Result<std::string> checkedText(const BranchState& state, const wire::NoticeSend& notice);

/// Why somebody gets no text whose number has one already.
inline constexpr auto kSameNumber = "same_number";
inline constexpr auto kSameNumberWords = "another visit of this number gets it";

/// Between two texts of notices to many.
milliseconds noticeInterval(const BranchState& state);

/// The day that a notice is for: "2026-11-22".
std::string dayOf(const BranchState& state, const std::string& date, Moment now);

}  // namespace turnbell
