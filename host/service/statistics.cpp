#include "host/service/statistics.h"

#include "host/base/log.h"
#include "host/service/statistics_rows.h"

#include <algorithm>
#include <utility>

namespace turnbell {
namespace {

using std::chrono::days;
using std::chrono::local_days;

constexpr std::size_t kVisitsOfASlice = 25;    // some two milliseconds
constexpr std::int64_t kEventsOfASlice = 100;  // the same of a day that goes on
constexpr milliseconds kBetweenSlices{5};
constexpr days kLongestTable{400};

constexpr days kLearnedFrom{60};
constexpr std::int64_t kEnough = 30;   // fewer transactions say nothing about lateness
constexpr std::int64_t kAlways = 500;  // more of them are not asked for
constexpr double kLate = 0.95;

constexpr std::size_t kMonthLength = 7;  // of "2026-11"

std::string plus(const std::string& day, days more) {
    return civilDate(civilDay(std::string_view{day}).value_or(local_days{}) + more);
}

Result<std::string> dayOf(const std::string& given, const std::string& otherwise) {
    if (!given.empty() && !civilDay(std::string_view{given})) {
        return fail(ErrorCode::Invalid, "'" + given + "' is no day of the calendar: write it as 2026-11-22.",
                    "date_unknown");
    }
    return given.empty() ? otherwise : given;
}

/// The first day of a month that is not before this one.
std::string firstOfAMonth(const std::string& day) {
    const std::chrono::year_month_day before{civilDay(std::string_view{day}).value_or(local_days{}) -
                                             days{1}};
    return civilDate(local_days{(before.year() / before.month() + std::chrono::months{1}) / 1});
}

}  // namespace

Statistics::Statistics(BranchState& state) : state_{state} {
}

void Statistics::restored() {
    past_.reset();
    pastFigures_.reset();
    today_.reset();
    more_ = true;
}

bool Statistics::tick(Moment now) {
    const auto today = state_.serviceDay(now);
    if (!isOfToday(today)) {
        zone_ = state_.catalog.branch.timeZone;
        if (machineStarted_ != state_.machineStarted) {
            machineStarted_ = state_.machineStarted;
            past_.reset();
            pastFigures_.reset();
        }
        today_.emplace(state_, today);
        learnLateness(today);
        more_ = true;
    } else {
        more_ = slice(today);
    }
    return more_;
}

/// It was begun today, in the zone that the branch has now and by the calendar that counts now.
bool Statistics::isOfToday(const std::string& today) const {
    return today_ && today_->day() == today && zone_ == state_.catalog.branch.timeZone &&
           machineStarted_ == state_.machineStarted;
}

bool Statistics::slice(const std::string& today) {
    if (!today_->whole()) {
        today_->read(kVisitsOfASlice);
        return true;
    }
    if (today_->isBehind(kEventsOfASlice)) {
        today_->refresh();
        return true;
    }
    if (!past_) {
        return beginPast(today);
    }
    if (!past_->whole()) {
        past_->read(kVisitsOfASlice);
        return true;
    }
    if (!past_->hasDesks()) {
        past_->readDesks();
        return true;
    }
    if (!pastFigures_) {
        pastFigures_ = past_->figures(std::nullopt);
        return true;
    }
    finishPast();
    learnLateness(today);
    return true;
}

bool Statistics::beginPast(const std::string& today) {
    forgetFuture(today);
    auto day = state_.rollups.openDay();
    if (!day) {
        day = nextDay();
    }
    if (!day || *day >= today) {
        return false;
    }
    state_.rollups.begin(*day);
    past_.emplace(state_, *day);
    return true;
}

std::optional<std::string> Statistics::nextDay() {
    const auto last = state_.rollups.lastDay();
    const auto& zone = state_.catalog.branch.timeZone;
    const auto before = civilDay(std::string_view{last});
    const auto since = before ? civilMoment(*before + days{1}, {}, zone).first : UtcTime{};
    const auto ofVisits = state_.history.nextDay(last);
    const auto change = state_.history.nextDeskChange(since);
    const auto ofDesks = change ? std::optional{civilDate(*change, zone)} : std::nullopt;
    return ofVisits && ofDesks ? std::min(ofVisits, ofDesks) : ofVisits ? ofVisits : ofDesks;
}

void Statistics::finishPast() {
    const auto past = *std::exchange(past_, std::nullopt);
    state_.rollups.finish(past.day(), *std::exchange(pastFigures_, std::nullopt));
    log::queue().info("statistics.rolled_up day={}", past.day());
}

/// A day that was rolled up and is not over: the clock was ahead, and has been set back.
void Statistics::forgetFuture(const std::string& today) {
    for (auto last = state_.rollups.lastDay(); last >= today; last = state_.rollups.lastDay()) {
        state_.rollups.remove(last);
    }
}

void Statistics::learnLateness(const std::string& today) {
    std::map<std::string, TimeFigures> known;
    auto rows = state_.rollups.rows(db::RollupSpan::Day, StatisticsBy::Service, plus(today, -kLearnedFrom),
                                    plus(today, -days{1}));
    std::reverse(rows.begin(), rows.end());
    for (const auto& row : rows) {
        auto& times = known[row.key];
        if (times.count() < kAlways) {
            times.add(row.figures[Measure::AnyTransaction]);
        }
    }
    state_.lateAfter.clear();
    for (const auto& [service, times] : known) {
        if (times.count() >= kEnough) {
            state_.lateAfter[service] = times.quantile(kLate);
        }
    }
}

std::optional<BootTime> Statistics::nextDeadline(Moment now) const {
    const bool moved = zone_ != state_.catalog.branch.timeZone || machineStarted_ != state_.machineStarted;
    const bool behind = moved || (today_ && today_->isBehind(kEventsOfASlice));
    return more_ || behind ? std::optional{now.boot + kBetweenSlices} : std::nullopt;
}

Result<Statistics::Range> Statistics::rangeOf(const wire::StatisticsQuery& query,
                                              const std::string& today) const {
    const auto to = dayOf(query.to, today);
    TURNBELL_TRY(to);
    const auto from = dayOf(query.from, *to);
    TURNBELL_TRY(from);
    if (*from > *to) {
        return fail(ErrorCode::Invalid, "the first day, " + *from + ", lies after the last, " + *to + ".",
                    "range_backwards");
    }
    if (query.by == StatisticsBy::Day && plus(*from, kLongestTable) <= *to) {
        return fail(ErrorCode::Refused, "a table by day has 400 days at most: ask for fewer.", "range_long");
    }
    return Range{*from, *to, std::min(*to, plus(today, -days{1})), *from <= today && today <= *to};
}

Result<wire::Statistics> Statistics::report(const wire::StatisticsQuery& query, Moment now) {
    const auto today = state_.serviceDay(now);
    const auto range = rangeOf(query, today);
    TURNBELL_TRY(range);
    forgetFuture(today);
    auto rows = pastRows(*range, query.by, query.by != StatisticsBy::Day);
    Figures total;
    for (const auto& [key, figures] : pastRows(*range, StatisticsBy::Day, true)) {
        total.add(figures);
    }
    if (range->hasToday && isOfToday(today)) {
        addToday(rows, total, query.by, now);
    }
    wire::Statistics report{
        range->from, range->to, query.by, complete(*range, today), statisticsRow({}, total), {}};
    const auto replies = state_.replies.times(range->from, range->to);
    report.replies = {timesRow(replies.time), replies.late};
    for (const auto& [key, figures] : rows) {
        report.rows.push_back(statisticsRow(key, figures));
        report.rows.back().name = nameOf(query.by, key);
    }
    return report;
}

void Statistics::addToday(Rows& rows, Figures& total, StatisticsBy by, Moment now) {
    today_->refresh();
    for (const auto& [subject, figures] : today_->figures(now.utc)) {
        if (subject.by == by) {
            rows[by == StatisticsBy::Day ? today_->day() : subject.key].add(figures);
        }
        if (subject.by == StatisticsBy::Day) {
            total.add(figures);
        }
    }
}

Statistics::Rows Statistics::pastRows(const Range& range, StatisticsBy by, bool inMonths) {
    Rows rows;
    const auto add = [&](db::RollupSpan span, const std::string& from, const std::string& to) {
        for (auto& row : state_.rollups.rows(span, by, from, to)) {
            rows[by == StatisticsBy::Day ? row.period : row.key].add(row.figures);
        }
    };
    const auto end = plus(range.lastPast, days{1});
    const auto firstMonth = firstOfAMonth(range.from);
    const auto lastMonth = end.substr(0, kMonthLength) + "-01";
    if (!inMonths || firstMonth >= lastMonth) {
        add(db::RollupSpan::Day, range.from, range.lastPast);
        return rows;
    }
    add(db::RollupSpan::Day, range.from, plus(firstMonth, -days{1}));
    add(db::RollupSpan::Month, firstMonth.substr(0, kMonthLength),
        plus(lastMonth, -days{1}).substr(0, kMonthLength));
    add(db::RollupSpan::Day, lastMonth, range.lastPast);
    return rows;
}

LocalizedText Statistics::nameOf(StatisticsBy by, const std::string& key) const {
    if (by == StatisticsBy::Service) {
        const auto* const service = state_.catalog.service(key);
        return service == nullptr ? LocalizedText{} : service->name;
    }
    const auto* const desk = by == StatisticsBy::Desk ? state_.catalog.desk(key) : nullptr;
    return desk == nullptr ? LocalizedText{} : desk->name;
}

bool Statistics::complete(const Range& range, const std::string& today) {
    const auto next = nextDay();
    const bool read = !range.hasToday || (isOfToday(today) && today_->whole());
    return read && (!next || *next > range.lastPast) && !state_.rollups.anyOpen(range.from, range.lastPast);
}

}  // namespace turnbell
