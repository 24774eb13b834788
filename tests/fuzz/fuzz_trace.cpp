#include "modem/at/trace_text.h"
#include "tools/modemsim/replayed_modem.h"
#include "tools/modemsim/unmask.h"

#include <cstdint>
#include <cstdlib>
#include <string>

namespace {

using namespace turnbell;

void need(bool holds) {
    if (!holds) {
        std::abort();
    }
}

/// No line of a modem or a host makes the mask fail, and none comes out longer than the ring has room for.
void mask(std::string_view bytes) {
    constexpr std::size_t kLongest = 250;
    constexpr std::size_t kLongestPlayed = 65'536;  // a modem may say "{text 2048}" itself
    at::Trace trace;
    trace.opened({});
    trace.heard(asBytes(bytes), {});
    trace.typed(asBytes(bytes), {});
    for (const auto& line : trace.after(0, at::Trace::kMost)) {
        need(line.text.size() <= kLongest);
        need(modemsim::unmasked(line.text).size() <= kLongestPlayed);
    }
}

/// A file that is read says the same again, and can be played to a host that types anything.
void play(std::string_view file) {
    auto lines = at::parseTrace(file);
    if (!lines) {
        return;
    }
    std::string again{at::traceHeading()};
    for (const auto& line : *lines) {
        again += "\n" + at::toText(line);
    }
    const auto read = at::parseTrace(again);
    need(read && *read == *lines);
    modemsim::ReplayedModem modem{std::move(*lines)};
    BootTime now{};
    modem.tick(now);
    modem.receive(asBytes("\x1B\rAT\rAT+CMGS=24\r0011\x1A"), now);
    for (int i = 0; i < 100; ++i) {
        now = modem.nextDeadline().value_or(now);
        modem.tick(now);
        modem.takeOutput();
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto bytes = asText({data, size});
    mask(bytes);
    play(bytes);
    return 0;
}
