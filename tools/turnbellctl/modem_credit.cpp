#include "tools/turnbellctl/modem_credit.h"

#include "tools/turnbellctl/reply_text.h"

#include <ostream>
#include <poll.h>
#include <utility>

namespace turnbell::ctl {
namespace {

constexpr milliseconds kBetweenLooks{250};
constexpr int kMostLooks = 720;  // three minutes

void pause(milliseconds time) {
    ::poll(nullptr, 0, static_cast<int>(time.count()));
}

}  // namespace

Result<void> followCredit(int modem, wire::Reply begun, bool json, ServiceConnection& service,
                          std::ostream& out) {
    auto report = std::get<wire::CreditReport>(std::move(begun));
    for (int looks = 0; report.state == "asking" && looks < kMostLooks; ++looks) {
        pause(kBetweenLooks);
        auto reply = service.ask(wire::ModemCreditQuery{modem});
        TURNBELL_TRY(reply);
        report = std::get<wire::CreditReport>(std::move(*reply));
    }
    if (report.state == "asking") {
        return fail(
            ErrorCode::Timeout,
            "The modem is busy with texts: the operator is asked as soon as none waits. See status then.",
            "credit_waits");
    }
    if (report.state != "known") {
        const auto said = report.answer.empty() ? std::string{} : "\nThe operator's answer: " + report.answer;
        return fail(ErrorCode::Refused, report.why + said, "credit_" + report.state);
    }
    out << (json ? jsonText(report) : readableText(report));
    return {};
}

}  // namespace turnbell::ctl
