#pragma once

#include "host/base/hex.h"
#include "modem/sim/report_desk.h"
#include "modem/sim/sim_modem.h"
#include "modem/sim/ussd_service.h"

#include <deque>

namespace turnbell::sim {

enum class Registration { Home, Roaming, TextsOnly, Searching, Denied, EmergencyOnly };

/// A message on its way to the modem, with service centre.
struct WaitingMessage {
    Bytes pdu;
    bool report = false;  ///< SMS-STATUS-REPORT, else SMS-DELIVER
};

/// The operator: coverage, credit, the service centre, and what waits for the modem while it is away, not
/// registered, or full.
class Network {
public:
    explicit Network(const SimOptions& options);

    static constexpr std::string_view kOperator = "Simtel";
    static constexpr std::string_view kOperatorCode = "28201";

    Registration registration = Registration::Home;
    int technology = 0;  ///< <AcT> of AT+CREG: 0 GSM, 2 UMTS, 7 LTE
    UssdService ussd;
    int signal = 20;              ///< as AT+CSQ says it: 0 to 31, 99 not known
    int credit = 0;               ///< parts that can be paid for
    int noCreditCode = 38;        ///< the +CMS ERROR when nothing is left; operators differ (21, 38, 50, 69)
    bool findsDuplicates = true;  ///< refuse what TP-RD marks and 3GPP TS 23.040 9.2.3.6 calls a repetition

    bool serves() const {
        return registration == Registration::Home || registration == Registration::Roaming ||
               registration == Registration::TextsOnly;
    }

    UtcTime utc(BootTime now) const { return options_.networkTime.utc + (now - options_.networkTime.boot); }
    sms::CentreTime stamp(BootTime now) const { return {utc(now), kQuarterHours}; }
    milliseconds air() const { return options_.air; }

    /// Takes a submission: charges it and notes the report it wants. Otherwise the code of +CMS ERROR.
    /// `reportLost`: the report is never sent.
    std::optional<int> take(const sms::Submit& submit, bool reportLost, BootTime now);

    ReportDesk& reports() { return reports_; }

    /// A message for the modem. It waits at the end of the line.
    void post(WaitingMessage message) { waiting_.push_back(std::move(message)); }
    const WaitingMessage* first() const { return waiting_.empty() ? nullptr : &waiting_.front(); }
    void dropFirst() { waiting_.pop_front(); }

    /// Reports that have become due join the line.
    void advance(BootTime now);
    std::optional<BootTime> nextDeadline() const { return reports_.nextDeadline(); }

private:
    /// The centre stands in Tbilisi: UTC+4.
    static constexpr int kQuarterHours = 16;

    struct Previous {
        std::string to;
        int reference = 0;
    };

    SimOptions options_;
    ReportDesk reports_;
    std::optional<Previous> previous_;
    std::deque<WaitingMessage> waiting_;
};

}  // namespace turnbell::sim
