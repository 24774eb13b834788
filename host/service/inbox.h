#pragma once

#include "host/service/conversations.h"
#include "host/service/surveys.h"
#include "modem/sms/reassembler.h"

#include <span>

namespace turnbell {

/// What comes in from the modem: kept under a key that makes a second copy harmless, put together,
/// understood, and acted upon. The caller holds the transaction.
class Inbox {
public:
    Inbox(BranchState& state, Outbox& outbox, Texts& texts, Surveys& surveys, Conversations& conversations);

    /// Keeps a PDU. A copy of one that is kept already changes nothing; one that cannot be read is kept as it
    /// is.
    void keep(std::span<const std::uint8_t> pdu, Moment now);

    /// Feeds the parts of incomplete texts again: after a start, and after a transaction was rolled back.
    void reload();

    /// Shows texts whose missing parts are not coming.
    void tick(Moment now);
    std::optional<BootTime> nextDeadline(Moment now) const;

private:
    void take(InboundId id, const sms::Deliver& deliver, Moment now);
    void understand(const sms::Reassembler::Whole& whole, bool fromName, Moment now);
    void fromCustomer(const PhoneNumber& phone, const sms::Reassembler::Whole& whole, const std::string& note,
                      Moment now);
    void optOut(const PhoneNumber& phone, const std::string& language, const std::string& key, Moment now);
    void optIn(const PhoneNumber& phone, const std::string& language, const std::string& key, Moment now);
    std::string languageOf(const PhoneNumber& phone, Moment now);

    BranchState& state_;
    Outbox& outbox_;
    Texts& texts_;
    Surveys& surveys_;
    Conversations& conversations_;
    sms::Reassembler reassembler_;
};

}  // namespace turnbell
