#pragma once

#include "db/database.h"
#include "host/service/branch_service.h"
#include "modem/sms/network_pdu.h"
#include "modem/sms/pdu.h"
#include "tests/support/manual_clock.h"

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// A catalog of two queues, two services, two desks and one staff member with PIN 482913.
Catalog smallCatalog();

/// What the pretended network took.
struct SentText {
    std::string to;
    std::string text;
    int reference = 0;
    bool repetition = false;  ///< TP-RD was set
};

/// A branch in memory under a manual clock: commands through the wire codec, and the outbox emptied by hand
/// into a pretended network. The real modem driver is in tests/e2e.
class TestBranch {
public:
    /// `ahead`: how wrong the clock on the wall is when the service is first used.
    explicit TestBranch(Catalog catalog = smallCatalog(),
                        const std::string& file = ":memory:", milliseconds ahead = {});

    /// Carries out a command as staff on admin.sock, through encodeRequest and decodeRequest.
    Result<wire::Reply> ask(const wire::Command& command);
    Result<wire::Reply> askAs(Session& session, const wire::Command& command,
                              const std::string& requestId = {});

    /// The answer of a command that must succeed.
    template <typename T>
    T expect(const wire::Command& command) {
        auto reply = ask(command);
        EXPECT_TRUE(reply) << (reply ? "" : reply.error().message);
        return reply ? std::get<T>(*reply) : T{};
    }

    /// The reason of a refusal; "" if there was none.
    std::string refusal(const wire::Command& command);

    wire::CheckedIn checkIn(const std::string& phone, const std::string& firstName = {},
                            const std::string& service = "A");

    /// Submits everything that may go now; the network takes it. Answers what went out.
    std::vector<SentText> send();

    /// The next part that may go, armed; nothing: none.
    std::optional<OutboxJob> armNext() const;
    void settle(PartId part, const SubmissionEnd& end) const;

    /// A customer writes.
    bool receive(const std::string& from, const std::string& text);

    /// The network reports on the text with this reference, which it took at `taken` (now).
    void report(const std::string& to, int reference, int status, std::optional<UtcTime> taken = {}) const;

    /// Time passes, and tick() comes when it is due.
    void pass(milliseconds time);

    /// The service is killed and started again on the same database.
    void restart(const std::string& bootId = {});

    /// What is known of the modem: "ready", "searching", ...
    void setModem(const std::string& state) const;

    wire::MessageRow message(MessageKind kind);
    std::vector<wire::MessageRow> messages();

    CreditRules credit;  ///< of the service from the next restart() on
    ManualClock clock;
    std::unique_ptr<db::Database> database;
    std::unique_ptr<BranchService> service;
    Session staff;

private:
    int requests_ = 0;
    int reference_ = 0;
    int concat_ = 0;
};

}  // namespace turnbell
