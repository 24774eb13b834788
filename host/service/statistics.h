#pragma once

#include "host/service/day_reading.h"

#include <optional>
#include <string>

namespace turnbell {

/// What days come to. Past days are rolled up once they are over, those included that ended while the service
/// was down, and again when something in them is corrected; today is kept at hand. All of it is read in
/// slices of some milliseconds.
class Statistics {
public:
    explicit Statistics(BranchState& state);

    /// Refused (`date_unknown`, `range_backwards`, `range_long`) for days that are none, or too many of them.
    Result<wire::Statistics> report(const wire::StatisticsQuery& query, Moment now);

    /// Does one slice of what is to be read and added up. False: that was the last, or there was none.
    bool tick(Moment now);

    /// When tick() has more to do; nothing: it has only with the next change or day.
    std::optional<BootTime> nextDeadline(Moment now) const;

    /// Another database has taken the place of the one that was read.
    void restored();

private:
    struct Range {
        std::string from;
        std::string to;
        std::string lastPast;  ///< the last day of it that is over; less than `from`: none is
        bool hasToday = false;
    };

    Result<Range> rangeOf(const wire::StatisticsQuery& query, const std::string& today) const;

    /// True if there was anything to do.
    bool slice(const std::string& today);
    bool beginPast(const std::string& today);
    void finishPast();
    void forgetFuture(const std::string& today);

    /// The first day after the last one that was rolled up on which a visit or a desk began something.
    std::optional<std::string> nextDay();

    /// From how long on a transaction was finished too late: 95 % of the last ones of its service were
    /// shorter.
    void learnLateness(const std::string& today);

    using Rows = std::map<std::string, Figures>;

    /// `inMonths`: whole months may be read as such.
    Rows pastRows(const Range& range, StatisticsBy by, bool inMonths);
    void addToday(Rows& rows, Figures& total, StatisticsBy by, Moment now);
    bool complete(const Range& range, const std::string& today);
    bool isOfToday(const std::string& today) const;
    LocalizedText nameOf(StatisticsBy by, const std::string& key) const;

    BranchState& state_;
    std::optional<DayReading> past_;
    std::optional<DayFigures> pastFigures_;  ///< of past_, once it was read
    std::optional<DayReading> today_;
    std::string zone_;             ///< in which today_ is read
    UtcTime machineStarted_ = {};  ///< by the calendar by which it is read
    bool more_ = true;
};

}  // namespace turnbell
