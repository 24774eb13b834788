#include "tools/modemsim/replay.h"

#include "modem/at/trace_text.h"
#include "tools/simline/host_line.h"

#include <fstream>
#include <sstream>
#include <utility>

namespace turnbell::modemsim {
namespace {

void tellProgress(ReplayedModem& modem, bool& ended) {
    for (const auto& deviation : modem.takeDeviations()) {
        simline::say("deviates " + deviation);
    }
    if (!std::exchange(ended, modem.ended()) && ended) {
        simline::say("end of trace");
    }
}

}  // namespace

Result<std::vector<at::TraceLine>> readTrace(const std::string& file) {
    const std::ifstream stream{file, std::ios::binary};
    if (!stream) {
        return fail(ErrorCode::Io,
                    file + " cannot be read: name a file that turnbellctl modem trace printed.");
    }
    std::ostringstream text;
    text << stream.rdbuf();
    return at::parseTrace(text.str());
}

Result<void> replay(ReplayedModem& modem, simline::HostLine& line, const Clock& clock) {
    const auto signals = simline::stopSignals();
    const auto now = [&] { return clock.now().boot; };
    bool ended = false;
    for (bool stopping = false; !stopping;) {
        std::vector<pollfd> wanted{{.fd = signals.number(), .events = POLLIN, .revents = 0}};
        line.addTo(wanted);
        simline::waitFor(wanted, modem.nextDeadline(), now());
        stopping = (wanted.front().revents & POLLIN) != 0;
        modem.receive(asBytes(line.read()), now());
        line.write(asText(modem.takeOutput()));
        TURNBELL_TRY(line.follow(modem.present()));
        tellProgress(modem, ended);
    }
    simline::say("replayed " + std::to_string(modem.played()) + " of " + std::to_string(modem.length()) +
                 " lines");
    return {};
}

}  // namespace turnbell::modemsim
