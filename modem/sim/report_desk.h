#pragma once

#include "host/base/clock.h"
#include "modem/sms/message.h"

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace turnbell::sim {

/// The service centre's memory of submissions that want a status report, and of phones that are off.
class ReportDesk {
public:
    /// From submission, or from the phone being switched on, until the report is sent.
    void setDelay(milliseconds delay) { delay_ = delay; }

    /// A report is owed for this submission, which the centre took at `stamp`.
    void expect(const sms::Submit& submit, sms::CentreTime stamp, BootTime now);

    /// A phone that is off gets nothing: its reports wait until it is on, or until the text's validity (three
    /// days if it has none) has run out and the centre gives up.
    void switchPhone(const std::string& number, bool on, BootTime now);

    /// The reports that are due, oldest first. `stamp` is the centre's clock now.
    std::vector<sms::StatusReport> takeDue(sms::CentreTime stamp, BootTime now);
    std::optional<BootTime> nextDeadline() const;

private:
    struct Owed {
        sms::StatusReport report;
        BootTime deliveredAt;
        BootTime givenUpAt;
    };

    bool isOff(const Owed& owed) const { return phonesOff_.contains(owed.report.to); }
    BootTime dueAt(const Owed& owed) const { return isOff(owed) ? owed.givenUpAt : owed.deliveredAt; }

    milliseconds delay_{2000};
    std::set<std::string> phonesOff_;
    std::vector<Owed> owed_;
};

}  // namespace turnbell::sim
