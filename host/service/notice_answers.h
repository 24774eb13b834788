#pragma once

#include "host/service/conversations.h"
#include "host/service/customer_said.h"

#include <optional>

namespace turnbell {

/// The answers to notices. The last one of a customer counts, however late; who says no wants something, so
/// that is a conversation which we owe an answer to. The caller holds the transaction.
class NoticeAnswers {
public:
    NoticeAnswers(BranchState& state, Texts& texts, Conversations& conversations)
        : state_{state}, texts_{texts}, conversations_{conversations} {}

    /// What this number was asked last, answered or not, while an answer still counts: a week, and until
    /// staff write to it, each of whose texts may be a question.
    std::optional<db::NoticePersonRow> awaiting(const PhoneNumber& phone, Moment now);

    /// Keeps the answer, and says so; the same answer again is only kept.
    void answered(db::NoticePersonRow person, bool yes, const CustomerSaid& said, Moment now);

private:
    std::optional<db::NoticePersonRow> askedLast(const PhoneNumber& phone);
    std::optional<db::NoticePersonRow> askedBy(const db::MessageRow& text);

    BranchState& state_;
    Texts& texts_;
    Conversations& conversations_;
};

}  // namespace turnbell
