#pragma once

#include "host/service/texts.h"
#include "host/wire/notice.h"

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
    Result<std::vector<NoticeCandidate>> of(const wire::NoticeSend& notice, Moment now);

    /// What its text is, in words: with or without a question.
    static TextContext wordsOf(const std::string& text, bool urgent);
    static TextPurpose purposeOf(bool asks) { return asks ? TextPurpose::MassNotice : TextPurpose::Notice; }

    /// As somebody would read it of whom nothing is known.
    NoticeCandidate anybody(const wire::NoticeSend& notice, Moment now);

private:
    class Turns;

    Result<std::vector<db::VisitStepRow>> audience(const wire::NoticeSend& notice, Moment now);
    void look(NoticeCandidate& candidate, const wire::NoticeSend& notice, Moment at);
    void foresee(NoticeCandidate& candidate, const wire::NoticeSend& notice, Turns& turns, Moment now);
    Turns turnsOf(const wire::NoticeSend& notice, Moment now);

    BranchState& state_;
    Outbox& outbox_;
    const Texts& texts_;
};

/// Why somebody gets no text whose number has one already.
inline constexpr auto kSameNumber = "same_number";
inline constexpr auto kSameNumberWords = "another visit of this number gets it";

/// Between two texts of notices to many.
milliseconds noticeInterval(const BranchState& state);

/// The day that a notice is for: "2026-11-22".
std::string dayOf(const BranchState& state, const std::string& date, Moment now);

}  // namespace turnbell
