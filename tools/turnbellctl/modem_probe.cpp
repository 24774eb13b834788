#include "tools/turnbellctl/modem_probe.h"

#include "tools/turnbellctl/reply_text.h"

#include <ostream>
#include <poll.h>
#include <utility>

namespace turnbell::ctl {
namespace {

constexpr milliseconds kBetweenLooks{250};

void pause(milliseconds time) {
    ::poll(nullptr, 0, static_cast<int>(time.count()));
}

}  // namespace

Result<void> followProbe(wire::Reply begun, bool json, ServiceConnection& service, std::ostream& out,
                         std::ostream& err) {
    auto report = std::get<wire::ProbeReport>(std::move(begun));
    std::string told;
    while (report.state == "running") {
        if (std::exchange(told, report.step) != report.step) {
            err << report.step << '\n' << std::flush;
        }
        pause(kBetweenLooks);
        auto reply = service.ask(wire::ModemProbeQuery{});
        TURNBELL_TRY(reply);
        report = std::get<wire::ProbeReport>(std::move(*reply));
    }
    if (report.state != "done") {
        return fail(ErrorCode::Refused, "The probe did not come to its end: " + report.why + ".",
                    "probe_failed");
    }
    out << (json ? jsonText(report) : readableText(report));
    return {};
}

}  // namespace turnbell::ctl
