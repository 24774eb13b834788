#include "tools/turnbellctl/modem_trace.h"

#include "modem/at/trace_text.h"
#include "tools/turnbellctl/reply_text.h"

#include <iterator>
#include <ostream>
#include <poll.h>
#include <utility>

namespace turnbell::ctl {
namespace {

constexpr milliseconds kBetweenLooks{250};

void pause(milliseconds time) {
    ::poll(nullptr, 0, static_cast<int>(time.count()));
}

/// The lines behind query.after, page by page until there are no more; query.after moves with them.
template <typename Tell>
Result<void> readOn(ServiceConnection& service, wire::ModemTraceQuery& query, Tell& tell) {
    while (true) {
        auto reply = service.ask(query);
        TURNBELL_TRY(reply);
        auto& page = std::get<wire::ModemTrace>(*reply);
        if (page.lines.empty()) {
            return {};
        }
        query.after = page.lines.back().number;
        tell(std::move(page));
    }
}

/// One object a line: each is complete, however long the trace goes on.
std::string jsonLines(const wire::ModemTrace& page) {
    std::string out;
    for (const auto& line : page.lines) {
        const auto array = jsonText(wire::ModemTrace{{line}});
        out += array.substr(1, array.size() - std::string_view{"[]\n"}.size()) + '\n';
    }
    return out;
}

Result<void> tellAll(wire::ModemTraceQuery query, ServiceConnection& service, std::ostream& out) {
    wire::ModemTrace whole;
    const auto gather = [&whole](wire::ModemTrace page) {
        std::move(page.lines.begin(), page.lines.end(), std::back_inserter(whole.lines));
    };
    TURNBELL_TRY(readOn(service, query, gather));
    out << jsonText(whole);
    return {};
}

}  // namespace

Result<void> tellTrace(const TraceModem& wish, bool json, ServiceConnection& service, std::ostream& out) {
    wire::ModemTraceQuery query{.modem = wish.modem};
    if (json && !wish.follow) {
        return tellAll(query, service, out);
    }
    auto tell = [&, begun = false](const wire::ModemTrace& page) mutable {
        if (!json && !std::exchange(begun, true)) {
            out << at::traceHeading() << '\n';
        }
        out << (json ? jsonLines(page) : readableText(page)) << std::flush;
    };
    TURNBELL_TRY(readOn(service, query, tell));
    while (wish.follow && out) {
        pause(kBetweenLooks);
        TURNBELL_TRY(readOn(service, query, tell));
    }
    return {};
}

}  // namespace turnbell::ctl
