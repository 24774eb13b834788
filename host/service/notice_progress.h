#pragma once

#include "db/ledger_store.h"
#include "host/base/strong_id.h"

#include <cstddef>
#include <vector>

namespace turnbell {

/// A notice whose people are not all written down yet: how many of its audience were looked at.
struct NoticeProgress {
    NoticeId notice;
    std::size_t looked = 0;
    std::size_t audience = 0;
};

/// All of these, oldest first. They are kept in one named value, so that a service that starts anew goes on.
std::vector<NoticeProgress> noticesInProgress(db::LedgerStore& ledger);
void keepInProgress(db::LedgerStore& ledger, const std::vector<NoticeProgress>& notices);

/// So many of a notice's audience are not written down, of whom `people` are.
int notInPeopleYet(db::LedgerStore& ledger, NoticeId notice, int people);

}  // namespace turnbell
