#pragma once

#include "host/service/branch_state.h"
#include "host/service/routing.h"
#include "host/service/submission.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace turnbell {

/// The SIM cards of a branch at one moment: which are in service, and what each may begin. The rules, what is
/// known of the modems and the submissions that a budget counts are those of `state`. Cheap to make.
class Sims {
public:
    Sims(BranchState& state, Moment now);

    /// What the SIM of this modem may take; no part that another modem is `typed` now.
    db::MessageStore::Choice choiceOf(const ModemIdentity& modem, std::span<const PartId> typed) const;

    /// When the next SIM that is in service and may begin nothing now may again; nothing: there is none.
    std::optional<BootTime> nextOpening() const { return nextOpening_; }

    /// Since when no modem with this SIM has been ready; nothing: one is, or is not known to have another.
    std::optional<BootTime> awaySince(const std::string& key) const;

    /// True if some SIM is in service.
    bool any() const { return !inService_.empty(); }

    /// Why this SIM begins nothing now, for people: "quiet until 07:00"; empty: it may.
    std::string closedWhy(const std::string& iccid) const;

    /// Why a text to this number is not begun now: that of the SIM that will begin it first. Empty: one may
    /// begin it now, or there is none.
    std::string waitingWhy(const PhoneNumber& to) const;

private:
    /// Until when, and why.
    struct Closed {
        UtcTime until;
        std::string why;
    };

    const SimRule& ruleOf(const std::string& iccid) const;
    std::optional<Closed> closed(const SimRule& rule, const std::string& iccid) const;
    std::optional<Closed> quiet(const SimRule& rule) const;
    std::optional<Closed> spent(int budget, std::chrono::hours time, const char* words,
                                const std::string& iccid) const;

    BranchState& state_;
    Moment now_;
    std::vector<SimInService> inService_;
    std::vector<std::optional<Closed>> closed_;  ///< of `inService_`, one each
    std::optional<BootTime> nextOpening_;
};

/// To be called with the modems of before when `state.modems` has changed: remembers which SIMs went away.
void noteAbsences(BranchState& state, std::span<const wire::ModemRow> before, Moment now);

}  // namespace turnbell
