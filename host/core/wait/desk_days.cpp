#include "host/core/wait/desk_days.h"

#include "host/core/wait/empirical_law.h"

#include <algorithm>
#include <cmath>

namespace turnbell {

namespace {

constexpr std::size_t kKept = 600;
constexpr std::size_t kEnough = 12;
constexpr double kSameShift = 90 * 60;
constexpr double kSameTime = 50 * 60;
constexpr std::size_t kGuesses = 64;

/// Two mornings of three a desk opens within ten minutes of when it usually does. Taken for what is usual
/// rather than what is punctual: one day says nothing of how punctual a desk is, and who is told a time that
/// is too narrow by one morning's accident waits for longer than promised every other day.
constexpr double kOpeningSpread = 10 * 60;

/// Half of the desks that nobody has ever seen open within twelve minutes of the first customer.
constexpr double kFirstOpening = 12 * 60;

/// How alike a past day must be.
struct Likeness {
    bool sameDesk;
    bool samePauses;  ///< had its long pause as today; is paused at the same time of the day
};

bool earlier(const DeskDay::Pause& a, const DeskDay::Pause& b) {
    return a.from < b.from;
}

bool hadLongPause(const DeskDay& day, double before) {
    return std::any_of(day.pauses.begin(), day.pauses.end(), [&](const DeskDay::Pause& pause) {
        return pause.from < before && pause.length > DeskDays::kLongPause;
    });
}

bool sameShift(const DeskDay& day, const DeskNow& desk) {
    if (day.rosterFrom.has_value() != desk.rosterFrom.has_value()) {
        return false;
    }
    return !day.rosterFrom || (std::abs(*day.rosterFrom - *desk.rosterFrom) < kSameShift &&
                               std::abs(*day.rosterTo - *desk.rosterTo) < kSameShift);
}

double closing(const DeskDay& day, const DeskNow& desk) {
    if (!day.closed) {
        return desk.rosterTo.value_or(DeskDays::kNever);
    }
    return desk.rosterTo && day.rosterTo ? *desk.rosterTo + (*day.closed - *day.rosterTo) : *day.closed;
}

std::span<const DeskDay::Pause> pausesAfter(const DeskDay& day, double second) {
    const auto first = std::partition_point(day.pauses.begin(), day.pauses.end(),
                                            [&](const auto& pause) { return pause.from <= second; });
    return {first, day.pauses.end()};
}

/// How the day went on for a desk that had not opened by now; today so much `later`.
std::optional<DeskPlan> beforeOpening(const DeskDay& day, const DeskNow& desk, double later) {
    const auto shift = desk.rosterFrom && day.rosterFrom ? *desk.rosterFrom - *day.rosterFrom : 0.0;
    const auto opened = day.opened ? *day.opened + shift + later : DeskDays::kNever;
    if (opened <= desk.awayUntil) {
        return std::nullopt;
    }
    const auto ready = std::max(opened, desk.now);
    return DeskPlan{ready, closing(day, desk), pausesAfter(day, ready)};
}

std::optional<DeskPlan> whilePaused(const DeskDay& day, const DeskNow& desk, bool sameTime) {
    const auto age = desk.now - *desk.pausedSince;
    for (const auto& pause : day.pauses) {
        if (pause.length <= age || (sameTime && std::abs(pause.from - *desk.pausedSince) > kSameTime)) {
            continue;
        }
        if (sameTime && hadLongPause(day, pause.from) != desk.hadLongPause) {
            continue;
        }
        return DeskPlan{*desk.pausedSince + pause.length, closing(day, desk),
                        pausesAfter(day, std::max(desk.now, pause.from))};
    }
    return std::nullopt;
}

/// It comes back if it did on that day after it had closed at this time; otherwise it stays closed.
std::optional<DeskPlan> whileClosed(const DeskDay& day, const DeskNow& desk) {
    for (const auto& pause : day.pauses) {
        if (std::abs(pause.from - *desk.closedSince) < kSameTime && pause.from + pause.length > desk.now) {
            return DeskPlan{pause.from + pause.length, closing(day, desk), pausesAfter(day, pause.from)};
        }
    }
    return DeskPlan{DeskDays::kNever, DeskDays::kNever};
}

std::optional<DeskPlan> whileOpen(const DeskDay& day, const DeskNow& desk, bool samePauses) {
    const auto closes = closing(day, desk);
    if (!day.opened || (samePauses && hadLongPause(day, desk.now) != desk.hadLongPause)) {
        return std::nullopt;
    }
    if (closes <= desk.now && !desk.rosterTo) {
        return std::nullopt;
    }
    return DeskPlan{desk.now, closes, pausesAfter(day, desk.now)};
}

std::optional<DeskPlan> planLike(const DeskDay& day, const DeskNow& desk, const Likeness& likeness,
                                 double later) {
    if ((day.desk == desk.desk) != likeness.sameDesk || !sameShift(day, desk)) {
        return std::nullopt;
    }
    if (desk.closedSince) {
        return whileClosed(day, desk);
    }
    if (desk.pausedSince) {
        return whilePaused(day, desk, likeness.samePauses);
    }
    return desk.opened ? whileOpen(day, desk, likeness.samePauses) : beforeOpening(day, desk, later);
}

/// Adds how the desk goes on if today is like `day`, opening so much `later`. False: it is not like it.
bool addLike(std::vector<DeskPlan>& plans, const DeskDay& day, const DeskNow& desk, const Likeness& likeness,
             const std::vector<double>& spread, std::size_t atMost) {
    const auto before = plans.size();
    for (const auto later : spread) {
        auto plan = planLike(day, desk, likeness, later);
        if (plan && plans.size() < atMost) {
            plan->guessed = spread.size() > 1;
            plans.push_back(std::move(*plan));
        }
    }
    return plans.size() > before;
}

bool isYetToOpen(const DeskNow& desk) {
    return !desk.opened && !desk.pausedSince && !desk.closedSince;
}

/// How much later than on one of its `known` days a desk opens, as equally probable values.
std::vector<double> openingSpread(std::size_t known, std::size_t atMost) {
    if (known >= kEnough) {
        return {0};
    }
    const auto unknown = 1 - static_cast<double>(known) / kEnough;
    const auto count = std::clamp<std::size_t>(atMost / (known + 1), 2, 16);
    return normalPrior(0, kOpeningSpread * unknown, count);
}

/// The i-th of equally probable numbers in (0, 1).
double guess(std::size_t i) {
    return (static_cast<double>(i) + 0.5) / kGuesses;
}

/// Nobody has ever seen it open. After t, counted from its first customer, or from its roster's beginning if
/// that comes later, the share 1 / (1 + (t / 12 min)^2) is still to open: half open within 12 min, nine of
/// ten within 36. One that is late by hours is so by two fifths more at the median: nothing has a scale then.
std::vector<DeskPlan> firstOpenings(const DeskNow& desk) {
    const auto since = std::max(*desk.awaitedSince, desk.rosterFrom.value_or(0));
    const auto age = std::max(0.0, desk.now - since) / kFirstOpening;
    std::vector<DeskPlan> plans;
    for (std::size_t i = 0; i < kGuesses; ++i) {
        const auto opens = std::sqrt((1 + age * age) / (1 - guess(i)) - 1);
        plans.push_back({.ready = std::max(desk.now, since + opens * kFirstOpening),
                         .closes = desk.rosterTo.value_or(DeskDays::kNever),
                         .guessed = true});
    }
    return plans;
}

/// Later than on any day that is known: half as late again at the median, up to twice as late.
std::vector<DeskPlan> lateOpenings(const DeskNow& desk, double late) {
    std::vector<DeskPlan> plans;
    for (std::size_t i = 0; i < kGuesses; ++i) {
        plans.push_back({.ready = std::max(desk.now, desk.awayUntil + late * guess(i)),
                         .closes = desk.rosterTo.value_or(DeskDays::kNever),
                         .guessed = true});
    }
    return plans;
}

/// Where no day is like this one.
std::vector<DeskPlan> byRoster(const DeskNow& desk) {
    constexpr double kBreak = 15 * 60;
    DeskPlan plan{desk.now, desk.rosterTo.value_or(DeskDays::kNever)};
    if (desk.closedSince) {
        plan.ready = DeskDays::kNever;
    } else if (desk.pausedSince) {
        plan.ready = std::max(desk.now + kBreak / 3, *desk.pausedSince + kBreak);
    } else if (!desk.opened && desk.awaitedSince) {
        return firstOpenings(desk);
    } else if (!desk.opened && desk.rosterFrom && desk.awayUntil > *desk.rosterFrom) {
        return lateOpenings(desk, desk.awayUntil - *desk.rosterFrom);
    } else if (!desk.opened) {
        plan.ready = desk.rosterFrom ? std::max(*desk.rosterFrom, desk.now) : DeskDays::kNever;
    }
    return {plan};
}

/// What past days did is no news about a gap that today's roster has.
void addGaps(const std::vector<DeskDay::Pause>& gaps, DeskPlan& plan) {
    if (gaps.empty()) {
        return;
    }
    plan.withGaps.assign(plan.ofThatDay.begin(), plan.ofThatDay.end());
    plan.withGaps.insert(plan.withGaps.end(), gaps.begin(), gaps.end());
    std::sort(plan.withGaps.begin(), plan.withGaps.end(), earlier);
}

}  // namespace

void DeskDay::addShift(double from, double to) {
    if (!rosterFrom) {
        rosterFrom = from;
        rosterTo = to;
        return;
    }
    if (from > *rosterTo) {
        gaps.push_back({*rosterTo, from});
    } else if (to < *rosterFrom) {
        gaps.insert(gaps.begin(), {to, *rosterFrom});
    }
    std::vector<Gap> left;
    for (const auto& gap : gaps) {
        left.push_back({gap.from, std::clamp(from, gap.from, gap.to)});
        left.push_back({std::clamp(to, gap.from, gap.to), gap.to});
    }
    std::erase_if(left, [](const Gap& gap) { return gap.from >= gap.to; });
    gaps = std::move(left);
    rosterFrom = std::min(*rosterFrom, from);
    rosterTo = std::max(*rosterTo, to);
}

const DeskDay::Gap* DeskDay::gapAt(double second) const {
    const auto found = std::find_if(gaps.begin(), gaps.end(),
                                    [&](const Gap& gap) { return gap.from <= second && second < gap.to; });
    return found == gaps.end() ? nullptr : &*found;
}

void DeskDays::add(DeskDay day) {
    std::sort(day.pauses.begin(), day.pauses.end(), earlier);
    days_.push_front(std::move(day));
    if (days_.size() > kKept) {
        days_.pop_back();
    }
}

std::size_t DeskDays::daysOf(const DeskNow& desk) const {
    return static_cast<std::size_t>(std::count_if(days_.begin(), days_.end(), [&](const DeskDay& day) {
        return day.desk == desk.desk && sameShift(day, desk);
    }));
}

std::vector<DeskPlan> DeskDays::plans(const DeskNow& desk, std::size_t atMost) const {
    constexpr Likeness kLevels[]{{true, true}, {false, true}, {true, false}, {false, false}};
    const auto spread = isYetToOpen(desk) ? openingSpread(daysOf(desk), atMost) : std::vector{0.0};
    std::vector<DeskPlan> found;
    found.reserve(atMost);
    std::size_t alike = 0;
    for (const auto& level : kLevels) {
        for (const auto& day : days_) {
            if (found.size() >= atMost) {
                break;
            }
            alike += addLike(found, day, desk, level, spread, atMost) ? 1 : 0;
        }
        if (alike >= kEnough) {
            break;
        }
    }
    if (found.empty()) {
        found = byRoster(desk);
    }
    for (auto& plan : found) {
        addGaps(desk.gaps, plan);
    }
    return found;
}

}  // namespace turnbell
