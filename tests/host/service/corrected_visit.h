#pragma once

#include "tests/support/test_branch.h"

#include <string>
#include <vector>

namespace turnbell {

/// "check_in", "correct: phone, name"
inline std::vector<std::string> eventsOf(TestBranch& branch, const std::string& ticket) {
    std::vector<std::string> words;
    for (const auto& event : branch.expect<wire::TicketDetail>(wire::TicketShowQuery{ticket}).events) {
        words.push_back(event.event + (event.reason.empty() ? "" : ": " + event.reason));
    }
    return words;
}

/// Of A001.
inline wire::VisitChange correction(const std::string& phone, const std::string& firstName,
                                    const std::string& service = {}) {
    return {.ticket = "A001",
            .phone = phone,
            .firstName = firstName,
            .lastName = {},
            .language = {},
            .service = service};
}

/// "B in queue B, priority 0"
inline std::string whereIs(TestBranch& branch, const std::string& ticket = "A001") {
    const auto row = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{ticket}).ticket;
    return row.service + " in queue " + row.queue + ", priority " + std::to_string(row.priority);
}

inline std::string stateOf(TestBranch& branch, const std::string& ticket = "A001") {
    return branch.expect<wire::TicketDetail>(wire::TicketShowQuery{ticket}).ticket.state;
}

}  // namespace turnbell
