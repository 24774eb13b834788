#include "modem/sim/report_desk.h"

#include <algorithm>

namespace turnbell::sim {
namespace {

constexpr std::chrono::hours kDefaultValidity{72};

// TP-ST, 3GPP TS 23.040 9.2.3.15.
constexpr int kDelivered = 0x00;
constexpr int kValidityExpired = 0x46;

}  // namespace

void ReportDesk::expect(const sms::Submit& submit, sms::CentreTime stamp, BootTime now) {
    const milliseconds validity = submit.validity.value_or(kDefaultValidity);
    auto& owed = owed_.emplace_back();
    owed.report.to = submit.to;
    owed.report.reference = submit.reference;
    owed.report.timestamp = stamp;
    owed.deliveredAt = now + delay_;
    owed.givenUpAt = now + validity;
}

void ReportDesk::switchPhone(const std::string& number, bool on, BootTime now) {
    if (!on) {
        phonesOff_.insert(number);
        return;
    }
    if (phonesOff_.erase(number) == 0) {
        return;
    }
    for (auto& owed : owed_) {
        if (owed.report.to == number) {
            owed.deliveredAt = now + delay_;
        }
    }
}

std::vector<sms::StatusReport> ReportDesk::takeDue(sms::CentreTime stamp, BootTime now) {
    std::stable_sort(owed_.begin(), owed_.end(),
                     [this](const Owed& a, const Owed& b) { return dueAt(a) < dueAt(b); });
    std::vector<sms::StatusReport> due;
    while (!owed_.empty() && dueAt(owed_.front()) <= now) {
        auto& report = due.emplace_back(owed_.front().report);
        report.status = isOff(owed_.front()) ? kValidityExpired : kDelivered;
        report.discharge = stamp;
        owed_.erase(owed_.begin());
    }
    return due;
}

std::optional<BootTime> ReportDesk::nextDeadline() const {
    std::optional<BootTime> next;
    for (const auto& owed : owed_) {
        next = std::min(next.value_or(dueAt(owed)), dueAt(owed));
    }
    return next;
}

}  // namespace turnbell::sim
