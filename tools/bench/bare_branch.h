#pragma once

#include "db/database.h"
#include "tools/bench/figures.h"

#include <SQLiteCpp/Statement.h>
#include <filesystem>
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

/// One commit each, of check-ins in a new file. At least one.
Result<Samples> bareCommits(const std::filesystem::path& file, int checkIns);

}  // namespace turnbell::bench
