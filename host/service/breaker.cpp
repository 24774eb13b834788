#include "host/service/breaker.h"

#include "host/base/log.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr std::size_t kEnough = 3;
constexpr milliseconds kFirstInterval{30'000};
constexpr milliseconds kLongestInterval{15 * 60'000};

}  // namespace

void Breaker::refused(const std::string& name, MessageId message, const Advice& advice, BootTime now) {
    if (advice.cause == Cause::Encoding) {
        return;  // our own fault with this text: it says nothing of the next
    }
    Sim& sim = sims_[name];
    if (sim.cause != advice.cause && !sim.trialAt) {
        sim.refused.clear();
    }
    sim.cause = advice.cause;
    sim.refused.insert(message);
    if (sim.refused.size() < kEnough && advice.action != Action::FixSim && !sim.trialAt) {
        return;
    }
    const bool dueTrial = sim.trialAt && *sim.trialAt <= now;  // not one of a call in between
    if (!sim.trialAt || dueTrial) {
        sim.interval = sim.trialAt ? std::min(sim.interval * 2, kLongestInterval) : kFirstInterval;
        sim.trialAt = now + sim.interval;
        log::outbox().warn("sim.spared cause={} next_trial_s={}", toString(sim.cause),
                           sim.interval.count() / 1000);
    }
    sim.lastTrial = now;
}

void Breaker::accepted(const std::string& name, BootTime now) {
    Sim& sim = sims_[name];
    if (sim.trialAt) {
        log::outbox().info("sim.accepts_again cause={}", toString(sim.cause));
    }
    sim = {};
    sim.accepted = now;
}

bool Breaker::isOpen(const std::string& name) const {
    const auto sim = sims_.find(name);
    return sim != sims_.end() && sim->second.trialAt;
}

bool Breaker::mayTry(const std::string& name, bool call, BootTime now) const {
    const auto found = sims_.find(name);
    if (found == sims_.end() || !found->second.trialAt) {
        return true;
    }
    const Sim& sim = found->second;
    return now >= *sim.trialAt || (call && now >= sim.lastTrial + kFirstInterval);
}

std::optional<BootTime> Breaker::nextTrial(BootTime now) const {
    std::optional<BootTime> next;
    const auto consider = [&](BootTime moment) {
        if (moment > now) {
            next = next ? std::min(*next, moment) : moment;
        }
    };
    for (const auto& [name, sim] : sims_) {
        if (sim.trialAt) {
            consider(*sim.trialAt);
            consider(sim.lastTrial + kFirstInterval);
        }
    }
    return next;
}

bool Breaker::acceptedSince(const std::string& name, BootTime since) const {
    const auto sim = sims_.find(name);
    return sim != sims_.end() && sim->second.accepted && *sim->second.accepted >= since;
}

std::vector<Breaker::Open> Breaker::open() const {
    std::vector<Open> all;
    for (const auto& [name, sim] : sims_) {
        if (sim.trialAt) {
            all.push_back({name, sim.cause, *sim.trialAt});
        }
    }
    return all;
}

}  // namespace turnbell
