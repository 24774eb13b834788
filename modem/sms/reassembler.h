#pragma once

#include "host/base/clock.h"
#include "modem/sms/message.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace turnbell::sms {

/// Puts the parts of long incoming messages together: in any order, repeated parts ignored, each read by its
/// own alphabet and tables, a character cut in two at a part's end made whole. A message with a part that is
/// data is data. Parts belong together by sender, reference, total and reference width,
/// unless they say different things under the same number, or came more than kPatience apart: then the
/// sender has used the reference again, and they are two messages.
/// Holds no more than what it was given; the caller keeps the parts on disk and feeds them again after a
/// restart.
class Reassembler {
public:
    /// A part as the caller knows it. `key` is the caller's own name for it (a row id).
    struct Part {
        std::int64_t key = 0;
        std::string from;
        UserData userData;
        UtcTime receivedAt;
        int protocolId = 0;  ///< TP-PID
    };

    /// A message ready to be shown. `missing` of `total` parts never came; "[…]" stands where they belong.
    struct Whole {
        std::vector<std::int64_t> keys;
        std::string from;
        std::string text;          ///< empty if there is `data`
        std::optional<Data> data;  ///< not for a person to read; parts that never came leave no gap
        int total = 1;
        int missing = 0;
        UtcTime receivedAt;  ///< of the first part
        int protocolId = 0;  ///< of the part with the lowest number
    };

    /// How long a missing part is waited for.
    static constexpr std::chrono::hours kPatience{24};

    /// Nothing has come of a message for so long: somebody should see what there is of it.
    static constexpr std::chrono::minutes kShownAfter{10};

    /// Takes one part. Answers the message if it is complete now; a message of one part is at once.
    std::optional<Whole> add(const Part& part);

    /// Messages of which nothing has come for kShownAfter, as far as they came, each once. They are still
    /// waited for.
    std::vector<Whole> incomplete(UtcTime now);

    /// When incomplete() has something to tell next; nothing: never.
    std::optional<UtcTime> nextIncomplete() const;

    /// Messages whose first part is older than kPatience, as far as they came.
    std::vector<Whole> giveUp(UtcTime now);

    /// When giveUp() has something to do next; nothing: never.
    std::optional<UtcTime> nextDeadline() const;

private:
    struct Key {
        std::string from;
        int reference = 0;
        int total = 0;
        bool wide = false;

        bool operator<(const Key& other) const;
    };

    struct Group {
        std::map<int, Part> bySequence;
        std::vector<std::int64_t> repeated;
        UtcTime firstAt;
        UtcTime lastAt;
        bool told = false;  ///< that it is incomplete

        bool canTake(const Part& part) const;
        void take(const Part& part);
        Whole whole(const Key& key) const;
        void join(Whole& whole) const;
    };

    /// A sender uses a reference again sooner or later, so there may be several groups under one key.
    using Groups = std::multimap<Key, Group>;

    Groups::iterator groupFor(const Part& part);

    Groups groups_;
};

}  // namespace turnbell::sms
