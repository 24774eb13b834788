#include "modem/sim/network.h"

#include "modem/sim/answer.h"
#include "modem/sms/network_pdu.h"

namespace turnbell::sim {

Network::Network(const SimOptions& options) : credit(options.credit), options_(options) {
}

std::optional<int> Network::take(const sms::Submit& submit, bool reportLost, BootTime now) {
    if (!serves()) {
        return cms::kNoNetwork;
    }
    const bool repeated = previous_ && previous_->to == submit.to && previous_->reference == submit.reference;
    if (findsDuplicates && submit.rejectDuplicates && repeated) {
        return cms::kDuplicate;
    }
    if (credit == 0) {
        return noCreditCode;
    }
    --credit;
    previous_ = Previous{submit.to, submit.reference};
    if (submit.statusReport && !reportLost) {
        reports_.expect(submit, stamp(now), now);
    }
    return std::nullopt;
}

void Network::advance(BootTime now) {
    for (const auto& report : reports_.takeDue(stamp(now), now)) {
        post({.pdu = sms::encodeStatusReport(report.to, static_cast<std::uint8_t>(report.reference),
                                             report.timestamp, report.discharge,
                                             static_cast<std::uint8_t>(report.status)),
              .report = true});
    }
}

}  // namespace turnbell::sim
