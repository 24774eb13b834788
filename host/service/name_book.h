#pragma once

#include "db/name_store.h"
#include "host/core/inbound/known_names.h"
#include "host/service/branch_state.h"

namespace turnbell {

/// The names of all visits that are kept, to take them out of texts. Read anew on each service day, in
/// slices: a busy branch has tens of thousands. What was erased since stays in it until then.
class NameBook {
public:
    explicit NameBook(BranchState& state);

    /// Reads a slice, and again who is here today. True: it has them all.
    bool read(Moment now);

    bool isReading() const { return !complete_; }
    const KnownNames& names() const { return names_; }

    /// Of all visits of a number.
    std::vector<std::string> of(const PhoneNumber& phone) { return store_.of(phone); }

private:
    BranchState& state_;
    db::NameStore store_;
    KnownNames names_;
    std::string day_;       ///< on which it was begun; empty: never
    db::NamedVisit last_;   ///< that was read
    bool complete_ = true;  ///< nobody has asked yet, or all are read
};

}  // namespace turnbell
