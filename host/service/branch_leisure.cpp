#include "host/service/branch_parts.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr std::chrono::minutes kTriedAgain{1};  // what the disk refused

}  // namespace

void BranchService::Parts::doAtLeisure(Moment now) {
    for (std::size_t tried = 0; tried < notBefore.size(); ++tried) {
        const auto kind = std::exchange(nextKind, (nextKind + 1) % notBefore.size());
        if (notBefore.at(kind) <= now.boot && sliceOf(static_cast<Leisure>(kind), now)) {
            return;
        }
    }
}

/// In a transaction of its own, on which nothing else depends. False: nothing was left of this kind.
bool BranchService::Parts::sliceOf(Leisure kind, Moment now) {
    const auto later = now.boot + milliseconds{kTriedAgain};
    auto& again = notBefore.at(static_cast<std::size_t>(kind));
    if (kind == Leisure::Erasing && erasedInLog != InLog::Nothing) {
        again = wipeLog() ? again : later;
        return true;
    }
    bool worked = false;
    const bool committed = commit([&] {
        switch (kind) {
        case Leisure::Waits: worked = subjects.waitTimes.tick(now); break;
        case Leisure::Statistics: worked = subjects.statistics.tick(now); break;
        case Leisure::Erasing: worked = subjects.surveys.tick(now) || eraseSome(now); break;
        }
    });
    if (!committed) {
        again = later;
    }
    if (!committed && kind == Leisure::Erasing) {
        subjects.privacy.rolledBack();
        erasedInLog = InLog::Nothing;
    }
    return worked;
}

/// False: nothing was left of it.
bool BranchService::Parts::eraseSome(Moment now) {
    const auto before = state.database.rowsWritten();
    const bool worked = subjects.privacy.nextDeadline(now).has_value();
    if (subjects.privacy.tick(now)) {
        erasedInLog = InLog::All;
    } else if (state.database.rowsWritten() != before) {
        erasedInLog = InLog::Some;
    }
    return worked;
}

/// False: the disk refused, and it is to be tried again.
bool BranchService::Parts::wipeLog() {
    try {
        if (erasedInLog == InLog::All) {
            state.database.emptyLog();
        } else {
            state.database.checkpoint();
        }
    } catch (const std::runtime_error& fault) {
        log::db().error("db.log_not_wiped cause=\"{}\"", fault.what());
        return false;
    }
    erasedInLog = InLog::Nothing;
    return true;
}

std::optional<BootTime> BranchService::Parts::nextLeisure(Moment now) {
    std::optional<BootTime> earliest;
    const auto consider = [&](Leisure kind, const std::optional<BootTime>& deadline) {
        if (deadline) {
            const auto next = std::max(*deadline, notBefore.at(static_cast<std::size_t>(kind)));
            earliest = std::min(earliest.value_or(next), next);
        }
    };
    consider(Leisure::Waits, subjects.waitTimes.nextDeadline(now));
    consider(Leisure::Statistics, subjects.statistics.nextDeadline(now));
    consider(Leisure::Erasing, subjects.surveys.nextDeadline(now));
    consider(Leisure::Erasing,
             erasedInLog == InLog::Nothing ? subjects.privacy.nextDeadline(now) : std::optional{now.boot});
    return earliest;
}

}  // namespace turnbell
