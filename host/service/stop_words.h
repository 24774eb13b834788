#pragma once

#include "host/service/consent.h"
#include "host/service/customer_said.h"
#include "host/service/surveys.h"

namespace turnbell {

/// STOP and START of a number, each confirmed once. The caller holds the transaction.
class StopWords {
public:
    StopWords(BranchState& state, Outbox& outbox, Texts& texts, Surveys& surveys);

    /// `how` it was said, for the record, where that was no STOP: "text CANCEL twice".
    void optOut(const CustomerSaid& said, TextScope scope, Moment now, const std::string& how = {});
    void optIn(const CustomerSaid& said, TextScope scope, Moment now);

private:
    ConsentSaid recordOf(const std::string& how, TextPurpose confirmation, const std::string& language) const;
    int confirmations(const PhoneNumber& phone, db::StopScope scope, Moment now);

    BranchState& state_;
    Outbox& outbox_;
    Texts& texts_;
    Surveys& surveys_;
};

}  // namespace turnbell
