#pragma once

#include "db/message_store.h"
#include "host/service/sim_rule.h"

#include <optional>
#include <span>
#include <string>

namespace turnbell {

/// A SIM whose modem is ready.
struct SimInService {
    std::string key;  ///< ModemIdentity::sim(); empty: not known, and it may be any SIM
    SimRule rule;
    bool open = true;  ///< it may begin a text now: within budget, not at its quiet time, its modem not stuck
};

/// How closely a rule names a number: by the digits of its prefix, or less by its country; 0: it serves all
/// numbers; nothing: it does not serve this one.
std::optional<int> closeness(const SimRule& rule, const PhoneNumber& to);

/// True if the SIM `mine` may take this part now, and none of `others` has a better right to it:
/// - a text that was begun goes on by the SIM that began it, whatever its budget;
/// - otherwise `mine` must be open;
/// - a number belongs to the open SIM that talked with it last, so that an answer comes from the number that
///   was written to;
/// - else to the open SIMs whose rules name it most closely: any of them may take it.
/// What belongs to no open SIM waits.
bool mayTake(const SimInService& mine, std::span<const SimInService> others, const db::ReadyPart& part);

}  // namespace turnbell
