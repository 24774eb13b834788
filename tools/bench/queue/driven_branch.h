#pragma once

#include "db/database.h"
#include "host/service/branch_service.h"
#include "tools/bench/stopwatch.h"

#include <optional>
#include <string>

namespace turnbell::bench {

/// The catalog of a branch of three services, six desks and one member of staff, whose surveys go out half an
/// hour after a visit.
Catalog busyCatalog();

/// Customers are counted from 0. There are so many of them, and each has a number of their own: later
/// customers come again.
inline constexpr int kPopulation = 199'999;

/// The number of a customer: neighbours in the count are none in the order of numbers.
std::string numberOf(std::int64_t customer);

/// The customer whose number ends in these six digits of numberOf().
std::int64_t customerOf(std::int64_t digits);

/// A text that the network took.
struct TakenText {
    std::string to;
    int reference = 0;
};

/// A branch whose time, modem and staff are in the hand of a benchmark: the real service on a database, in a
/// time that moves when it is told to. What must succeed and does not throws std::runtime_error with the
/// refusal.
class DrivenBranch {
public:
    DrivenBranch(db::Database& database, Moment start, const std::string& bootId);

    /// Signs the member of staff in. A branch without a catalog gets busyCatalog() first.
    void signIn();

    /// Carries out a command as staff; the JSON text of its answer.
    std::string carryOut(wire::Command command);

    /// The reason why a command is refused; empty: it was not.
    std::string refusalOf(wire::Command command);

    /// The customer checks in, with a number or without.
    void checkIn(std::int64_t customer, const std::string& service, bool withNumber = true);

    /// The text that is due next.
    std::optional<OutboxJob> nextText();

    /// It goes out, and the network takes it.
    TakenText send(const OutboxJob& job);

    /// The modem falls silent after it.
    void loseAnswer(const OutboxJob& job);

    /// The network reports that a text was delivered.
    void report(const TakenText& text);

    /// A customer writes.
    void receive(std::int64_t customer, const std::string& text);

    /// Time passes, and tick() comes when it is due. The longest that a tick took, by each clock.
    TimeTaken pass(milliseconds time);

    Moment now() const { return now_; }
    BranchService& service() { return service_; }

private:
    Result<std::string> execute(wire::Command command);
    bool arm(const OutboxJob& job);

    Moment now_;
    BranchService service_;
    Session session_;
    std::string requests_;
    int request_ = 0;
    int reference_ = 0;
};

}  // namespace turnbell::bench
