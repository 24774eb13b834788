#pragma once

#include "modem/sim/sim_modem.h"
#include "modem/sms/reassembler.h"
#include "tools/simline/descriptor.h"

#include <cstdint>
#include <string>
#include <vector>

namespace turnbell::modemsim {

/// Tells people and scripts what went over the air: one JSON object a line in a file, written at once, and
/// whole texts on standard output.
class EventLog {
public:
    /// `quiet`: nothing on standard output.
    explicit EventLog(bool quiet) : quiet_(quiet) {}

    /// Appends to a file, making it if need be.
    Result<void> writeTo(const std::string& path);

    void add(const sim::NetworkEvent& event);

private:
    void show(const char* word, sms::Reassembler& reassembler, const sim::NetworkEvent& event);

    bool quiet_;
    simline::Descriptor file_;
    std::int64_t lastKey_ = 0;
    sms::Reassembler sent_;
    sms::Reassembler arrived_;
};

/// Everything that the network took as a JSON array, a line with its end.
std::string toJson(const std::vector<sim::ReceivedText>& texts);

}  // namespace turnbell::modemsim
