#pragma once

#include "host/base/result.h"
#include "host/core/wait/branch_event.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace turnbell::bench::eta {

/// Numbers for names, from 0 on in the order in which the names come. A name is kept as JSON writes it, so
/// that `7` and `"7"` differ and both are printed as they were read.
class Names {
public:
    int numberOf(const std::string& json);
    const std::string& operator[](int number) const { return names_.at(static_cast<std::size_t>(number)); }
    int size() const { return static_cast<int>(names_.size()); }

private:
    std::unordered_map<std::string, int> numbers_;
    std::vector<std::string> names_;
};

struct LogNames {
    Names tickets;
    Names desks;
    Names queues;
};

/// Reads a branch's log line by line: one JSON object a line, ordered by `t`, in seconds, whole or not.
///
///     {"t","event":"roster","desk","from","to","queues":[]}
///     {"t","event":"desk_open","desk","queues":[]}      queues may be missing if the desk has a roster
///     {"t","event":"desk_close"|"desk_pause"|"desk_resume","desk"}
///     {"t","event":"book","ticket","queue","due"}
///     {"t","event":"issue","ticket","queue","priority"[,"due"]}      due may be null
///     {"t","event":"call","ticket","desk"}
///     {"t","event":"no_show"|"finish"|"leave","ticket"}
///
/// A name of a ticket, desk or queue is a text or a whole number. What has a ticket that was not booked or
/// issued before, books or issues one twice, goes back in time, or has another word, field or type than these
/// is refused.
class LogReader {
public:
    /// The next line as an event, none for a blank line, or what is wrong with it and in which line.
    Result<std::optional<BranchEvent>> read(std::string_view line);

    const LogNames& names() const { return names_; }

private:
    enum class Known { Booked, Issued };

    tl::unexpected<Error> refuse(const std::string& why) const;
    Result<void> follow(const BranchEvent& event);
    Result<void> followTicket(const BranchEvent& event);

    LogNames names_;
    std::unordered_map<std::int64_t, Known> tickets_;
    std::vector<int> rostered_;  ///< desks
    int line_ = 0;
    std::chrono::milliseconds last_ = std::chrono::milliseconds::min();
};

/// The event as a line of such a log, without the line's end. A log has no word for Arrive and Park: they
/// make an empty text.
std::string asLine(const BranchEvent& event, const LogNames& names);

}  // namespace turnbell::bench::eta
