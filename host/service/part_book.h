#pragma once

#include "host/service/branch_state.h"
#include "modem/sms/pdu.h"

#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// How the rows of an outgoing text change together: a part, its last attempt, and the message that shows the
/// state of all its parts. The caller holds the transaction.
class PartBook {
public:
    explicit PartBook(BranchState& state) : state_{state} {}

    /// Changes the part's state, and that of its message with it.
    void set(db::PartRow& part, MessageState state, const std::string& why, Moment now);

    /// The same for a message as a whole.
    void end(db::MessageRow& message, MessageState state, const std::string& why, Moment now);

    /// Ends a message, and its parts, that did not go in time.
    void expire(db::MessageRow message, Moment now);

    /// Says how the part's last attempt ended; nothing happens if there is none.
    void finishAttempt(PartId part, const std::string& outcome, int reference, int code,
                       const std::string& evidence);

    /// Ends a part that may not go (any more).
    void block(db::PartRow& part, const std::string& why, Moment now);

    /// Ends a part that must not go (again): as cancelled, or as unknown if it may be there already.
    void withdraw(db::PartRow& part, const std::string& why, Moment now);

    /// Why its reader does not want it; nothing: it may go (service/consent.h).
    std::optional<std::string> refusal(const db::MessageRow& message);

    /// The language of the visit's customer; empty: of no visit.
    std::string languageOf(VisitId visit);

    /// The PDUs of a text, in as few parts as its reader's language allows.
    Result<sms::Encoded> encoded(const db::MessageRow& message);

    /// True if the number of its visit was corrected or removed since: nobody there waits for it. What
    /// belongs to a conversation was meant for who is at its number.
    bool isForFormerNumber(const db::MessageRow& message);

    /// True while it would still tell its reader something: a call until the customer is there or gone, a
    /// welcome and an approach until the call, anything else as long as it has not expired; and none of them
    /// at a number that its visit has no more.
    bool stillUseful(const db::MessageRow& message);

private:
    std::vector<std::string> languagesOf(const db::MessageRow& message);
    void stop(db::PartRow& part, MessageState neverSent, const std::string& why, Moment now);

    BranchState& state_;
};

inline constexpr auto kNumberChanged = "the customer's number was changed";
inline constexpr auto kNumberRemoved = "the customer's number was removed";

/// True for what tells a customer to come now.
bool isCall(MessageKind kind);

/// True for the answer to STOP or START.
bool isConfirmation(MessageKind kind);

}  // namespace turnbell
