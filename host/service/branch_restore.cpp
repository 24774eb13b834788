#include "db/mark_store.h"
#include "db/restore_copy.h"
#include "host/service/branch_parts.h"
#include "host/service/carry_over.h"

#include <tuple>

namespace turnbell {

using wire::Topic;

/// Backup and restore copy whole files: they cannot be part of a transaction.
Result<std::string> BranchService::Parts::copyFile(const wire::Request& request, const std::string& question,
                                                   Moment now) {
    const auto* const restored = std::get_if<wire::Restore>(&request.command);
    const auto first = inTransaction([&] { return firstAnswer(request.requestId, question); });
    const bool unreadable = !first && first.error().code == ErrorCode::Storage;
    if (!first && !(unreadable && restored != nullptr)) {  // which is a reason to restore
        return tl::make_unexpected(first.error());
    }
    if (first && *first) {
        return **first;
    }
    if (restored != nullptr) {
        return restore(restored->file, {request.requestId, question}, now);
    }
    TURNBELL_TRY(state.database.backup(std::get<wire::Backup>(request.command).file));
    auto answer = wire::encodeReply(wire::Done{});
    TURNBELL_TRY(inTransaction([&]() -> Result<bool> {
        state.ledger.remember(request.requestId, {question, answer}, now.utc);
        return true;
    }));
    return answer;
}

/// All that must hold from the first moment on is in the copy before it becomes the branch's database: what
/// people said since, that unsent texts are not to be trusted (MarkStore::isRestored), and the answer, so
/// that a restore that is sent again does not take back what was done since.
Result<std::string> BranchService::Parts::restore(const std::string& file, const Asked& asked, Moment now) {
    const auto copy = db::RestoreCopy::of(file, state.database);
    TURNBELL_TRY(copy);
    std::string answer;
    try {
        auto& database = (*copy)->database();
        db::Transaction transaction{database};
        const auto carried = carryOver(state.database, database);
        answer = wire::encodeReply(carried);
        db::MarkStore{database}.setRestored(true);
        db::LedgerStore{database}.remember(asked.requestId, {asked.question, answer}, now.utc);
        transaction.commit();
        log::db().warn(R"(restore.carried stops={} starts={} erased={} missing="{}" why="{}")", carried.stops,
                       carried.starts, carried.erased, carried.missing, carried.why);
    } catch (const std::runtime_error& fault) {
        return tl::make_unexpected(db::storageError(fault));
    }
    TURNBELL_TRY((*copy)->become(state.database));
    ends.clear();  // of the parts of another database
    unsettledRestore = true;
    std::ignore = settleRestore(now);  // or in a tick: the restore is done
    return answer;
}

/// Until it is committed nothing is sent.
Result<bool> BranchService::Parts::settleRestore(Moment now) {
    auto settled = inTransaction([&]() -> Result<bool> { return readRestored(now), true; });
    if (!settled) {
        settleAgain = now.boot + kSettleAgain;
        return settled;
    }
    unsettledRestore = false;
    wipeLog();
    subjects.inbox.reload();
    state.changes({Topic::Board, Topic::Services, Topic::Queue, Topic::Conversations, Topic::Messages,
                   Topic::Health, Topic::Pads, Topic::Notices});
    return true;
}

void BranchService::Parts::readRestored(Moment now) {
    state.reload();
    state.prepare();
    rebase(now);
    subjects.outbox.distrustUnsent(now);
    subjects.surveys.textsWithdrawn(now);
    subjects.notices.restored(now);
    state.questions.clear();  // they may have been answered since
    if (subjects.privacy.eraseAgain(now) > 0) {
        erasedInLog = InLog::All;
    }
    subjects.pads.restored(now);
    subjects.statistics.restored();
    subjects.waitTimes.restored();
    housekeeping = now.boot;  // what is older than it may be kept goes at once
    db::MarkStore{state.database}.setRestored(false);
}

}  // namespace turnbell
