#pragma once

#include "db/database.h"
#include "host/base/clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace turnbell::db {

/// A desk pad that was linked to this branch. It is its id, on whatever port.
struct PadRow {
    std::int64_t id = 0;  ///< 1 to 2^32 - 1
    int number = 0;       ///< for people, from 1 on
    std::string name;     ///< empty: it has none
    std::string desk;     ///< empty: it serves none
    std::string firmware;
    std::optional<int>
        boot;  ///< the start of the board that `next` is about; nothing: no press was committed
    std::optional<int> next;  ///< number behind the last committed press
    UtcTime firstSeen;
    UtcTime lastSeen;

    bool operator==(const PadRow&) const = default;
};

/// A committed press and what it did.
struct PadPressRow {
    std::int64_t id = 0;
    std::int64_t pad = 0;
    int boot = 0;
    int number = 0;
    std::string key;      ///< "select", "right held"
    std::string did;      ///< the command that it was; empty: it stands for none
    std::string refused;  ///< the reason why that was not done; empty: it was
    std::string desk;
    std::string ticket;
    UtcTime at;

    bool operator==(const PadPressRow&) const = default;
};

class PadStore {
public:
    explicit PadStore(Database& database);

    std::optional<PadRow> byId(std::int64_t id);

    /// All of them, by number.
    std::vector<PadRow> all();

    /// One that is new here; `number` is given to it.
    PadRow insert(PadRow pad);
    void update(const PadRow& pad);
    void remove(std::int64_t id);

    /// No press of any pad counts as committed any more: the next one is taken, whatever its number.
    void forgetNext();

    void append(const PadPressRow& press);
    std::optional<PadPressRow> lastPress(std::int64_t pad);

    /// Forgets presses older than this, so many of them at most, the oldest first.
    void forgetPresses(UtcTime before, int atMost);

private:
    Database& db_;
};

}  // namespace turnbell::db
