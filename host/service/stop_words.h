#pragma once

#include "host/service/customer_said.h"
#include "host/service/surveys.h"

namespace turnbell {

/// STOP and START of a number, each confirmed once. The caller holds the transaction.
class StopWords {
public:
    StopWords(BranchState& state, Outbox& outbox, Texts& texts, Surveys& surveys);

    void optOut(const CustomerSaid& said, TextScope scope, Moment now);
    void optIn(const CustomerSaid& said, TextScope scope, Moment now);

private:
    int confirmations(const PhoneNumber& phone, db::StopScope scope, Moment now);

    BranchState& state_;
    Outbox& outbox_;
    Texts& texts_;
    Surveys& surveys_;
};

}  // namespace turnbell
