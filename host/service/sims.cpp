#include "host/service/sims.h"

#include "host/core/civil_time.h"

#include <algorithm>

namespace turnbell {
namespace {

using std::chrono::hours;

bool inService(const wire::ModemRow& modem) {
    return modem.state == "ready";
}

std::string keyOf(const wire::ModemRow& modem) {
    return ModemIdentity{modem.imei, {}, modem.iccid}.sim();
}

}  // namespace

Sims::Sims(BranchState& state, Moment now) : state_{state}, now_{now} {
    for (const auto& modem : state_.modems) {
        if (!inService(modem)) {
            continue;
        }
        const auto& rule = ruleOf(modem.iccid);
        const auto shut = closed(rule, modem.iccid);
        inService_.push_back(
            {keyOf(modem), rule, !shut && !modem.slow && !state_.breaker.isOpen(keyOf(modem))});
        closed_.push_back(shut);
        if (shut) {
            const auto opens = now.boot + std::max(shut->until - now.utc, milliseconds{1});
            nextOpening_ = std::min(nextOpening_.value_or(opens), opens);
        }
    }
}

const SimRule& Sims::ruleOf(const std::string& iccid) const {
    static const SimRule kNone;
    const auto named = [&](const std::string& wanted) {
        return std::ranges::find(state_.simRules, wanted, &SimRule::iccid);
    };
    auto found = named(iccid);
    if (found == state_.simRules.end()) {
        found = named({});
    }
    return found == state_.simRules.end() ? kNone : *found;
}

std::optional<Sims::Closed> Sims::closed(const SimRule& rule, const std::string& iccid) const {
    std::optional<Closed> longest;
    for (auto& each : {quiet(rule), spent(rule.textsPerHour, hours{1}, "an hour", iccid),
                       spent(rule.textsPerDay, hours{24}, "a day", iccid)}) {
        if (each && (!longest || longest->until < each->until)) {
            longest = each;
        }
    }
    return longest;
}

std::optional<Sims::Closed> Sims::quiet(const SimRule& rule) const {
    if (!rule.quiet) {
        return std::nullopt;
    }
    const auto& zone = state_.catalog.branch.timeZone;
    const auto left = timeLeftIn(*rule.quiet, civilMinutes(now_.utc, zone));
    if (!left) {
        return std::nullopt;
    }
    const auto until = std::chrono::floor<std::chrono::minutes>(now_.utc) + *left;
    return Closed{until, "quiet until " + civilClock(until, zone)};
}

std::optional<Sims::Closed> Sims::spent(int budget, hours time, const char* words,
                                        const std::string& iccid) const {
    if (budget == 0) {
        return std::nullopt;
    }
    const auto first = state_.messages.submissionBefore(iccid, budget - 1, now_.utc);
    if (!first || *first + time <= now_.utc) {
        return std::nullopt;
    }
    const auto until = *first + time;
    return Closed{until, "its " + std::to_string(budget) + " texts " + words + " are spent until " +
                             civilClock(until, state_.catalog.branch.timeZone)};
}

db::MessageStore::Choice Sims::choiceOf(const ModemIdentity& modem, std::span<const PartId> typed) const {
    const auto& key = modem.sim();
    const auto known = std::ranges::find(inService_, key, &SimInService::key);
    auto mine = known != inService_.end() ? *known : SimInService{key, ruleOf(modem.iccid)};
    // Its own modem asks, so it is idle, however slow its last text was.
    mine.open = !closed(mine.rule, modem.iccid);
    return [this, mine = std::move(mine), typed](const db::ReadyPart& part) {
        return std::ranges::find(typed, part.part) == typed.end() && mayTake(mine, inService_, part);
    };
}

std::optional<BootTime> Sims::awaySince(const std::string& key) const {
    const auto present = [&](const SimInService& sim) { return sim.key.empty() || sim.key == key; };
    if (std::ranges::any_of(inService_, present)) {
        return std::nullopt;
    }
    const auto known = state_.simAwaySince.find(key);
    return known == state_.simAwaySince.end() ? state_.started : known->second;
}

std::string Sims::closedWhy(const std::string& iccid) const {
    const auto shut = closed(ruleOf(iccid), iccid);
    return shut ? shut->why : std::string{};
}

std::string Sims::waitingWhy(const PhoneNumber& to) const {
    std::optional<Closed> first;
    for (std::size_t i = 0; i < inService_.size(); ++i) {
        if (!closeness(inService_[i].rule, to)) {
            continue;
        }
        const auto& shut = closed_[i];
        if (!shut) {
            return {};
        }
        first = !first || shut->until < first->until ? *shut : *first;
    }
    return first ? first->why : std::string{};
}

void noteAbsences(BranchState& state, std::span<const wire::ModemRow> before, Moment now) {
    for (const auto& modem : before) {
        if (inService(modem)) {
            state.simAwaySince.insert_or_assign(keyOf(modem), now.boot);
        }
    }
    for (const auto& modem : state.modems) {
        if (inService(modem)) {
            state.simAwaySince.erase(keyOf(modem));
        }
    }
}

}  // namespace turnbell
