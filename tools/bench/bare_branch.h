#pragma once

#include "db/database.h"
#include "tools/bench/stopwatch.h"

#include <SQLiteCpp/Statement.h>
#include <filesystem>
#include <memory>
#include <string>

namespace turnbell::bench {

/// What the service writes, as bare SQLite transactions in a file of the same schema and settings: prepared
/// statements and bound values, no reading and no decision. The peer that the service is measured against.
///
/// Customers are counted from 1, and every row of a customer has that number as its id.
class BareBranch {
public:
    explicit BareBranch(db::Database& database);

    /// A check-in with its welcome text: twelve statements, one commit.
    void checkIn(int customer);

    /// The two commits around a customer's text going out.
    void arm(int customer);
    void accept(int customer);

private:
    void writeVisit(int customer);
    void writeText(int customer);

    template <typename... Values>
    void write(SQLite::Statement& statement, const Values&... values);

    std::string pdu_;
    SQLite::Statement begin_;
    SQLite::Statement commit_;
    SQLite::Statement ticket_;
    SQLite::Statement sequence_;
    SQLite::Statement visit_;
    SQLite::Statement step_;
    SQLite::Statement event_;
    SQLite::Statement concatCounter_;
    SQLite::Statement message_;
    SQLite::Statement part_;
    SQLite::Statement request_;
    SQLite::Statement armPart_;
    SQLite::Statement armMessage_;
    SQLite::Statement armAttempt_;
    SQLite::Statement acceptAttempt_;
    SQLite::Statement acceptPart_;
    SQLite::Statement acceptMessage_;
    SQLite::Statement numberSim_;
};

/// Commits of check-ins in a new file, one whenever it is asked for: beside the service's, whose file system
/// has other things to write in between, too.
class BareCommits {
public:
    static Result<BareCommits> open(const std::filesystem::path& file);

    Microseconds one();

private:
    explicit BareCommits(std::unique_ptr<db::Database> database);

    std::unique_ptr<db::Database> database_;
    std::unique_ptr<BareBranch> branch_;
    int customers_ = 0;
};

}  // namespace turnbell::bench
