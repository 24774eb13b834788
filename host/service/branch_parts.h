#pragma once

#include "db/storage_error.h"
#include "host/base/log.h"
#include "host/core/civil_time.h"
#include "host/service/branch_service.h"
#include "host/service/dispatch.h"
#include "host/service/sign_in.h"

#include <algorithm>
#include <array>
#include <deque>
#include <optional>
#include <stdexcept>
#include <utility>

/// Of BranchService's own files.
namespace turnbell {

/// Everything behind the door, and the one place that catches what the disk throws.
class BranchService::Parts {
public:
    static constexpr auto kBootSetting = "boot_id";
    static constexpr seconds kClockSet{1};  ///< a calendar is trimmed by less
    static constexpr seconds kSettleAgain{1};

    Parts(db::Database& database, const std::string& bootId) : state{database, bootId}, subjects{state} {}

    BranchState state;
    Subjects subjects;
    BootTime housekeeping;
    bool open = true;  ///< by the opening hours, when it was looked at last

    /// What waits for a turn in which nothing else is to do. Erasing: surveys that are over, then what is
    /// older than it may be kept.
    enum class Leisure { Waits, Statistics, Erasing };
    std::array<BootTime, 3> notBefore{};  ///< of each kind
    std::size_t nextKind = 0;

    /// How much of what was erased is in the log: some, which goes into the file in a turn of its own, or the
    /// last of it, with which the log is emptied.
    enum class InLog { Nothing, Some, All };
    InLog erasedInLog = InLog::Nothing;

    /// What became of a part.
    struct End {
        PartId part;
        SubmissionEnd end;
        Moment at;
    };
    std::deque<End> ends;           ///< that are not committed yet, oldest first
    bool unsettledRestore = false;  ///< the database was replaced, and readRestored() is not committed
    BootTime settleAgain;           ///< when to try, while there are some

    /// When the machine started, by a calendar that is not its own; nothing: its own is believed.
    std::optional<UtcTime> assumedStart;

    /// Does `work` in one transaction: committed if it has a value, rolled back if it has an error or throws.
    template <typename Work>
    auto inTransaction(Work work) -> decltype(work()) {
        try {
            const auto before = state.database.rowsWritten();
            db::Transaction transaction{state.database};
            auto result = work();
            if (!result) {
                state.touchedDesks.clear();
            } else {
                subjects.deskStates.follow();
                transaction.commit();
                if (state.database.rowsWritten() != before) {
                    state.setDiskFull(false);
                }
            }
            subjects.waitTimes.transactionEnded(result.has_value());
            return result;
        } catch (const std::runtime_error& fault) {
            state.touchedDesks.clear();
            subjects.waitTimes.transactionEnded(false);
            return tl::make_unexpected(refusedByDisk(fault));
        }
    }

    /// Does `work` in one transaction. False: the disk refused, which has been logged.
    template <typename Work>
    bool commit(Work work) {
        return inTransaction([&]() -> Result<bool> { return work(), true; }).has_value();
    }

    /// Does a slice of one kind of what can wait; the kinds take turns. What the disk refuses is tried again
    /// later. (branch_leisure.cpp)
    void doAtLeisure(Moment now);
    std::optional<BootTime> nextLeisure(Moment now);
    bool sliceOf(Leisure kind, Moment now);
    bool eraseSome(Moment now);
    bool wipeLog();

    Error refusedByDisk(const std::runtime_error& fault) {
        auto error = db::storageError(fault);
        if (error.reason == "db_full") {
            state.setDiskFull(true);
        }
        log::db().critical("db.refused reason={} cause=\"{}\"", error.reason, fault.what());
        try {
            state.reload();
            subjects.inbox.reload();
        } catch (const std::runtime_error& again) {
            log::db().critical("db.unreadable cause=\"{}\"", again.what());
        }
        return error;
    }

    Result<wire::SignedIn> signIn(Session& session, const std::string& pin, Moment now);
    Result<std::string> change(const wire::Request& request, const Actor& actor, wire::Role role, Moment now);
    Result<std::optional<std::string>> firstAnswer(const std::string& requestId, const std::string& question);
    Result<std::string> copyFile(const wire::Request& request, const std::string& question, Moment now);

    struct Asked {
        std::string requestId;
        std::string question;
    };
    Result<std::string> restore(const std::string& file, const Asked& asked, Moment now);
    Result<bool> settleRestore(Moment now);
    void readRestored(Moment now);
    void settleMessages(const std::vector<MessageId>& messages, Moment now);
    void settleEnds(Moment now);

    /// The moment that counts for the service, of the machine's.
    Moment at(Moment machine) {
        const auto level = state.clock.level(machine);
        const auto error = state.clock.error(machine);
        if (std::exchange(state.clockLevel, level) != level ||
            std::exchange(state.clockError, error).has_value() != error.has_value()) {
            state.changes({wire::Topic::Health});
        }
        return state.clock.corrected(machine);
    }

    /// Learns about the time.
    template <typename Learn>
    void adjustClock(Moment machine, Learn learn) {
        learn(state.clock);
        followClock(machine);
    }

    /// Takes the calendar's word for what this run wrote: the network told the time, or somebody set the
    /// clock.
    void followClock(Moment machine) {
        const auto now = at(machine);
        const auto started = startOf(now);
        const bool wasAssumed = assumedStart && *assumedStart != started;
        const bool wasSet = std::chrono::abs(started - state.machineStarted) >= kClockSet;
        if (wasAssumed || wasSet) {
            const auto before =
                (wasAssumed ? *assumedStart : state.machineStarted) + now.boot.time_since_epoch();
            log::daemon().warn("clock.corrected by_s={}", (now.utc - before).count() / 1000);
            if (!commit([&] { correct(before, now, wasAssumed); })) {
                return;
            }
            state.machineStarted = started;
        }
        assumedStart = state.clock.implausible(machine) ? std::optional{started} : std::nullopt;
    }

    /// `wasAssumed`: nobody had claimed to know the time. Deadlines of texts move with it then alone.
    void correct(UtcTime before, Moment now, bool wasAssumed) {
        if (wasAssumed) {
            state.messages.correct(before, now, state.bootId);
            state.keepTime(now.utc);
        }
        const auto& zone = state.catalog.branch.timeZone;
        const UtcTime since{wasAssumed ? before - now.boot.time_since_epoch()
                                       : before - std::chrono::days{1}};
        state.runs.correct({.before = before,
                            .now = now,
                            .zone = zone,
                            .first = std::min(civilDate(since, zone), state.serviceDay(now))});
    }

    static UtcTime startOf(Moment now) { return now.utc - now.boot.time_since_epoch(); }

    /// Tells who watches when the branch opens or closes.
    void followHours(Moment now) {
        if (const bool isOpen = state.catalog.openingHours().isOpen(now.utc); isOpen != open) {
            open = isOpen;
            state.changes({wire::Topic::Services});
        }
    }

    std::optional<BootTime> nextOpenOrClosed(Moment now) const {
        const auto change = state.catalog.openingHours().nextChange(now.utc);
        return change ? std::optional{now.boot + (*change - now.utc)} : std::nullopt;
    }

    /// Moves what waits to the boot clock of this run. The caller holds the transaction.
    void rebase(Moment now) {
        state.runs.begin(now);
        state.machineStarted = startOf(now);
        state.messages.rebase(now);
        state.visits.rebase(state.serviceDay(now), now);
        state.questions.rebase(now);
        state.ledger.rebasePinTries(now, kLongestPinBlock);
        state.ledger.setValue(kBootSetting, state.bootId);
    }
};

}  // namespace turnbell
