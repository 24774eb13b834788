#pragma once

#include "host/service/notice_answers.h"
#include "host/service/notice_pictures.h"
#include "host/service/notice_previews.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// What staff tell one customer or many, and what comes back: per person sent, delivered, confirmed,
/// declined, silent. The people of a notice are written down in slices, all of a small one with its making;
/// their texts enter the outbox one by one, at the branch's rate, so that a call never finds more than one of
/// them before it. Whose visit is over when their turn comes, or is to be on another day, is waited for until
/// the notice's day is over: who is back by then, in whatever way, is told after all, in their turn, unless
/// the notice was stopped. After that it says nothing to them any more, and nobody need call. What became of
/// each is in notice_fates.h, what they answer in notice_answers.h. The caller holds the transaction.
class Notices {
public:
    Notices(BranchState& state, Outbox& outbox, Texts& texts);

    /// What notice_send would do (notice_previews.h).
    Result<wire::NoticePreview> preview(const wire::NoticePreviewQuery& query, Moment now) {
        return previews_.preview(query, now);
    }

    /// Refused as NoticePeople::begin() does, and where there is nobody (`nobody`).
    Result<wire::NoticeRow> send(const wire::NoticeSend& command, const Actor& actor, Moment now);

    /// Refused where all of it is out and nobody is waited for (`notice_over`), and to an agent for one to
    /// many.
    Result<wire::NoticeRow> stop(NoticeId id, const Actor& actor, Moment now);

    /// How they stand (notice_pictures.h).
    wire::NoticeList list(NoticeId before, Moment now) { return pictures_.list(before, now); }
    wire::NoticeList recent(Moment now) { return pictures_.recent(now); }
    Result<wire::NoticeRow> show(NoticeId id, const Actor& actor, Moment now) {
        return pictures_.show(id, actor, now);
    }

    /// What came of a call by voice.
    Result<wire::NoticeRow> called(const wire::NoticeCalled& command, const Actor& actor, Moment now);

    /// The state of a text changed: of one that asks, the wait for an answer begins.
    void textChanged(MessageId message, Moment now);

    /// Of a restored backup: what had not gone out then may have gone since, and who was away may be back.
    void restored(Moment now);

    /// Lets the next text out, and tells who watches when somebody has been silent for too long.
    void tick(Moment now);
    std::optional<BootTime> nextDeadline(Moment now);

private:
    bool address(const db::NoticeRow& notice, NoticeLook& look, Moment now);
    void addressMore(Moment now);
    bool goesOn(const db::NoticeRow& notice, std::size_t looked, Moment now);
    void add(const db::NoticeRow& notice, const NoticeCandidate& candidate, Moment now);
    bool release(db::NoticePersonRow person, Moment now);
    bool isLeftOut(db::NoticePersonRow& person, const db::NoticeRow& notice,
                   const std::optional<db::VisitRow>& visit, const std::optional<db::VisitStepRow>& open,
                   Moment now);
    void waitFor(db::NoticePersonRow& person, const std::string& code, const std::string& why);
    std::vector<db::NoticePersonRow> back(Moment now);
    void takeBack(Moment now);
    void settle(db::NoticePersonRow& person, const std::string& code, const std::string& why, Moment now);
    std::vector<db::NoticePersonRow> inOutbox(NoticeId notice);
    bool withdraw(db::NoticePersonRow& person, Moment now);
    void changed();
    std::optional<db::VisitStepRow> openVisit(const db::VisitRow& visit, Moment now);

    BranchState& state_;
    Outbox& outbox_;
    Texts& texts_;
    NoticePeople people_;
    NoticePreviews previews_;
    NoticePictures pictures_;
    std::optional<NoticeLook> addressed_;  ///< the audience whose people are being written down
    BootTime nextRelease_{};
    std::int64_t nobodyBack_ = -1;  ///< who is waited for was not back when so many rows were written
    std::string forgotten_;         ///< the day for which those of days before are waited for no longer
    bool looked_ = false;           ///< at who is waited for, since anything of it changed
    std::optional<UtcTime> silence_ = {};  ///< when the next one has been silent for too long
};

}  // namespace turnbell
