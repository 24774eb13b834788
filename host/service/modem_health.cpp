#include "host/service/modem_health.h"

#include "host/service/credits.h"

#include <chrono>

namespace turnbell {
namespace {

/// Enough to tell two cards apart.
std::string tailOf(const std::string& iccid) {
    constexpr std::size_t kShown = 4;
    return iccid.size() > kShown ? "…" + iccid.substr(iccid.size() - kShown) : iccid;
}

/// "3 min", "2 h", "400 d".
std::string roughly(milliseconds time) {
    const auto minutes = std::chrono::abs(std::chrono::round<std::chrono::minutes>(time)).count();
    constexpr std::int64_t kHour = 60;
    constexpr std::int64_t kDay = 24 * kHour;
    if (minutes >= 2 * kDay) {
        return std::to_string(minutes / kDay) + " d";
    }
    return minutes >= 2 * kHour ? std::to_string(minutes / kHour) + " h" : std::to_string(minutes) + " min";
}

}  // namespace

std::vector<wire::Alarm> modemAlarms(BranchState& state) {
    std::vector<wire::Alarm> alarms;
    for (const auto& modem : state.modems) {
        if (!modem.trouble.empty()) {
            alarms.push_back({modem.trouble, modem.troubleText, modem.troubleDetail});
        }
        if (auto low = lowCredit(state, modem)) {
            alarms.push_back(std::move(*low));
        }
        if (state.cards.isChanged(modem.imei, modem.iccid)) {
            const auto card = tailOf(modem.iccid);
            alarms.push_back({"sim_changed",
                              "The SIM card in the modem is another one (" + card +
                                  "): put the old one back, or type 'turnbellctl modem accept-sim'.",
                              card});
        }
    }
    return alarms;
}

std::vector<wire::Alarm> clockAlarms(const BranchState& state) {
    if (state.clockLevel == ClockTrust::Level::Floor) {
        return {{"clock_unknown",
                 "The clock of this PC has lost the time: delayed surveys wait. Set it, or wait for the "
                 "network."}};
    }
    if (state.clockError) {
        const auto by = roughly(*state.clockError);
        return {{"clock_wrong", "The clock of this PC and the network's differ by " + by + ": set it.", by}};
    }
    return {};
}

wire::SignalList signalList(const BranchState& state) {
    const auto& samples = state.signal.samples();
    return {{samples.begin(), samples.end()}};
}

wire::Done acceptSims(BranchState& state) {
    for (const auto& modem : state.modems) {
        state.cards.accept(modem.imei, modem.iccid);
    }
    state.changes({wire::Topic::Health});
    return {};
}

}  // namespace turnbell
