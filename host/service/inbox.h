#pragma once

#include "host/service/notice_answers.h"
#include "host/service/notices.h"
#include "host/service/surveys.h"
#include "host/service/two_way.h"
#include "modem/sms/reassembler.h"

#include <span>
#include <vector>

namespace turnbell {

/// What comes in from the modem: kept under a key that makes a second copy harmless, put together,
/// understood, and acted upon. The caller holds the transaction.
class Inbox {
public:
    Inbox(BranchState& state, Outbox& outbox, Surveys& surveys, Conversations& conversations, TwoWay& twoWay,
          Notices& notices, NoticeAnswers& noticeAnswers);

    /// Keeps a PDU that came by the SIM of this key (ModemIdentity::sim()). A copy of one that is kept
    /// already changes nothing; one that cannot be read is kept as it is.
    void keep(std::span<const std::uint8_t> pdu, const std::string& sim, Moment now);

    /// Takes up again what is open, the parts of incomplete texts and the reports that wait: after a start,
    /// and after a transaction was rolled back.
    void reload();

    /// Gives the outbox the status reports that came before the modem's answer for their part. Call it when
    /// such an answer has come.
    void settleReports(Moment now);

    /// Shows texts of which a part is late, and once more those that are complete after that.
    void tick(Moment now);
    std::optional<BootTime> nextDeadline(Moment now) const;

private:
    /// A status report that waits for the modem's answer.
    struct Waiting {
        InboundId id;
        sms::StatusReport report;
    };

    void take(InboundId id, const sms::Deliver& deliver, const std::string& sim, Moment now);
    bool settle(const Waiting& waiting, Moment now);
    void showIncomplete(Moment now);
    bool isShown(const IncomingText& text, UtcTime since);
    void understand(const sms::Reassembler::Whole& whole, bool fromName, Moment now);
    /// Answers what the text was understood as.
    InboundKind fromCustomer(const PhoneNumber& phone, const sms::Reassembler::Whole& whole, Moment now);
    /// The survey's question, if this text may be meant for it.
    std::optional<OpenQuestion> questionFor(const db::SurveyRow& survey, const std::string& text, Moment now);
    /// The notice that a yes or no of this number answers now. Of what was asked by yes or no (a notice, a
    /// booking, a survey) that is what was asked last.
    std::optional<db::NoticePersonRow> noticeAsked(const PhoneNumber& phone,
                                                   const std::optional<db::SurveyRow>& survey,
                                                   const InboundContext& context, Moment now);
    /// True: it answers the survey's open question, or was asked again.
    bool isForSurvey(const db::SurveyRow& survey, const InboundMeaning& meaning,
                     const sms::Reassembler::Whole& whole, const std::string& key, Moment now);

    BranchState& state_;
    Outbox& outbox_;
    Surveys& surveys_;
    Conversations& conversations_;
    TwoWay& twoWay_;
    Notices& notices_;
    NoticeAnswers& noticeAnswers_;
    sms::Reassembler reassembler_;
    std::vector<Waiting> reports_;
    std::optional<BootTime> listening_ = {};  ///< since when parts can have come in
};

}  // namespace turnbell
