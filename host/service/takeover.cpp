#include "host/service/takeover.h"

#include "host/base/log.h"
#include "host/service/sims.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr seconds kPatience{20};
constexpr std::size_t kShownDigits = 4;

std::string waitsFor(const std::string& sim) {
    const auto tail = sim.substr(sim.size() - std::min(sim.size(), kShownDigits));
    return "it waits for the SIM card that began it, …" + tail + ", which is away";
}

}  // namespace

std::vector<Takeover::Waiting> Takeover::waiting(Moment now) {
    const Sims sims{state_, now};
    std::vector<Waiting> found;
    if (!sims.any()) {
        return found;
    }
    for (auto& message : state_.messages.begun()) {
        const auto since = sims.awaySince(message.sim);
        const bool again = since && outbox_.mayRepeat(message, now);
        const bool toSay = message.state == MessageState::Ready && message.why != waitsFor(message.sim);
        if (since && (again || toSay)) {
            found.push_back({std::move(message), *since + kPatience, again});
        }
    }
    return found;
}

std::vector<MessageId> Takeover::tick(Moment now) {
    std::vector<MessageId> changed;
    for (auto& [message, until, again] : waiting(now)) {
        if (until > now.boot) {
            continue;
        }
        changed.push_back(message.id);
        if (again) {
            log::outbox().warn("text.taken_over id={} kind={}", message.id.value, toString(message.kind));
            outbox_.sendAnew(message, "its SIM card is away: sent anew by another", now);
            continue;
        }
        message.why = waitsFor(message.sim);
        state_.messages.update(message);
        state_.changes({wire::Topic::Messages});
    }
    return changed;
}

std::optional<BootTime> Takeover::nextDeadline(Moment now) {
    std::optional<BootTime> next;
    for (const auto& each : waiting(now)) {
        next = std::min(next.value_or(each.until), each.until);
    }
    return next;
}

}  // namespace turnbell
