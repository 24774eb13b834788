#pragma once

#include "host/service/check_in.h"
#include "host/service/customer_said.h"

namespace turnbell {

/// Joining a line by a text, or by a call where the branch wants that. Writing is asking: it is the consent
/// to be texted about this visit, and to nothing else. The caller holds the transaction.
class RemoteCheckIns {
public:
    RemoteCheckIns(BranchState& state, Texts& texts, CheckIns& checkIns);

    /// Joins the line of this service; without one, of the only service there is, or asks which. The number
    /// is that of the text. A refusal is answered (closed, full), but for those whose answer is another's
    /// business, whose reason it is then: kIsComing, "limit_number" (has a ticket, or had enough today),
    /// "opted_out" and what is wrong with the number.
    Result<void> join(const CustomerSaid& said, const std::string& service, const Actor& actor, Moment now);

    /// The visit of this service for which this number is booked today, or has joined; without a service, of
    /// the only one there is.
    std::optional<db::VisitStepRow> coming(const PhoneNumber& phone, const std::string& service, Moment now);

    /// Says that this number has had its tickets of today, and when to come.
    void tellEnough(const CustomerSaid& said, Moment now);

private:
    void tellFull(const CustomerSaid& said, Moment now);
    Result<void> begin(const CustomerSaid& said, const std::string& service, const Actor& actor, Moment now);
    void askWhich(const CustomerSaid& said, Moment now);
    std::optional<UtcTime> openingTomorrow(Moment now) const;
    void tellWhenToCome(TextPurpose purpose, const CustomerSaid& said, std::optional<UtcTime> opening,
                        Moment now);

    BranchState& state_;
    Texts& texts_;
    CheckIns& checkIns_;
};

/// Why somebody does not join: coming() says for what they are.
inline constexpr auto kIsComing = "is_coming";

/// "1 General, 2 Blood test"
std::string numbered(const std::vector<std::string>& labels);

/// How long a customer may take to answer a numbered question.
inline constexpr std::chrono::minutes kQuestionKept{10};

}  // namespace turnbell
