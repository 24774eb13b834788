#pragma once

#include "host/core/calling_rule.h"
#include "host/core/wait/calling_order.h"

#include <map>
#include <string>

namespace turnbell {

/// The calling order of the product: each desk by the rules of its work profile. Queues are numbered as the
/// profiles' rules number them.
class RuleOrder : public CallingOrder {
public:
    /// The number of a profile whose rules are these, and the round of whose ratio is here now.
    int addProfile(const CallingRules& rules, std::span<const std::string> queues, RatioCount counted = {});
    /// A desk that has none calls by priority and arrival.
    void setDesk(int desk, int profile);

    void begin() override;
    int next(int desk, std::span<const ReplayLine* const> lines, std::span<const int> appointments,
             std::span<const ReplayTicket> tickets, double now) override;
    bool mayOvertake(int priority, bool due, int waitingPriority) const override;

private:
    struct Profile {
        CallingRule rule;
        RatioCount atFirst;
        RatioCount counted;
    };

    std::vector<Profile> profiles_;
    std::map<int, int> profileOfDesk_;
    bool anyoneMayOvertake_ = false;
    PlainOrder plain_;
    // of the call that is decided; kept for its memory
    std::vector<Waiter> waiting_;
    std::vector<int> indices_;
};

}  // namespace turnbell
