#include "host/service/wait_times.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <cmath>

namespace turnbell {
namespace {

using std::chrono::minutes;
using wire::Topic;

constexpr int kLinesOfASlice = 100;  // some two milliseconds
constexpr milliseconds kBetweenSlices{5};
constexpr minutes kRefreshed{1};
constexpr minutes kRefreshedIdle{15};  // nobody is there, and somebody may look what to expect
constexpr auto kFactorSetting = "wait_p90_factor";
constexpr double kThousandths = 1000;

int wholeSeconds(double time) {
    return static_cast<int>(std::lround(time));
}

bool sameWords(const std::optional<wire::Wait>& a, const std::optional<wire::Wait>& b) {
    return a.has_value() == b.has_value() && (!a || (a->from == b->from && a->to == b->to));
}

template <typename Key>
bool sameWords(const std::map<Key, wire::Wait>& a, const std::map<Key, wire::Wait>& b) {
    return std::ranges::equal(a, b, [](const auto& one, const auto& other) {
        return one.first == other.first && sameWords(one.second, other.second);
    });
}

}  // namespace

WaitTimes::WaitTimes(BranchState& state, Texts& texts)
    : state_{state}, feed_{std::make_unique<WaitFeed>(state)}, news_{state, texts} {
}

void WaitTimes::begin(Moment now) {
    begun_ = true;
    refresh_.reset();
    learning_ = std::make_unique<WaitFeed>(state_);
    learning_->begin(now);
    feed_->beginToday(now);
    const auto text = state_.ledger.value(kFactorSetting);
    if (int kept = 0; std::from_chars(text.data(), text.data() + text.size(), kept).ec == std::errc{}) {
        feed_->estimator().setCalibration(WaitCalibration{kept / kThousandths});
    }
}

/// Today's promises have gone on calibrating meanwhile.
void WaitTimes::learn() {
    if (learning_->read(kLinesOfASlice)) {
        learning_->estimator().setCalibration(feed_->estimator().calibration());
        feed_ = std::move(learning_);
        refreshed_ = 0;
    }
}

void WaitTimes::restored() {
    begun_ = false;
    state_.waits.clear();
    state_.serviceWaits.clear();
}

void WaitTimes::keep() {
    const auto factor = feed_->estimator().calibration().factor();
    state_.ledger.setValue(kFactorSetting, std::to_string(std::lround(factor * kThousandths)));
}

void WaitTimes::transactionEnded(bool committed) {
    if (std::exchange(readAhead_, false) && !committed) {
        refresh_.reset();
        feed_->goBack();
    }
}

bool WaitTimes::somethingGoesOn() {
    const auto& tracker = feed_->estimator().tracker();
    return !tracker.waiting().empty() || std::ranges::any_of(tracker.desks(), [](const auto& desk) {
        return desk.second.mode != TrackedDesk::Mode::Away;
    });
}

/// From now on: of an empty branch while it is open, and when it opens.
std::optional<BootTime> WaitTimes::nextRefresh(Moment now) {
    if (somethingGoesOn()) {
        return now.boot + milliseconds{kRefreshed};
    }
    const auto opening = state_.catalog.openingHours().nextOpening(now.utc);
    if (!opening) {
        return std::nullopt;
    }
    return now.boot + (*opening > now.utc ? *opening - now.utc : milliseconds{kRefreshedIdle});
}

bool WaitTimes::isDue(Moment now) {
    return feed_->version() != refreshed_ || (nextRefresh_ && now.boot >= *nextRefresh_);
}

bool WaitTimes::tick(Moment now) {
    if (!begun_) {
        begin(now);
    } else if (refresh_) {
        if (refresh_->step()) {
            finish(now);
        }
    } else if (feed_->isBehind()) {
        feed_->read(kLinesOfASlice);
    } else if (isDue(now)) {
        refreshed_ = feed_->version();
        nextRefresh_ = nextRefresh(now);
        refresh_.emplace(state_, *feed_, now);
    } else if (learning_) {
        learn();
    } else {
        return false;
    }
    return true;
}

std::optional<BootTime> WaitTimes::nextDeadline(Moment now) {
    if (!begun_ || refresh_ || learning_ || feed_->isBehind() || isDue(now)) {
        return now.boot + kBetweenSlices;
    }
    return nextRefresh_;
}

wire::Wait WaitTimes::waitOf(const WaitForecast& forecast, const std::optional<wire::Wait>& before) {
    const auto range = announcedRange(
        forecast, before ? std::optional{AnnouncedRange{before->from, before->to}} : std::nullopt);
    return {.from = range.from,
            .to = range.to,
            .p20 = wholeSeconds(forecast.p20),
            .p50 = wholeSeconds(forecast.p50),
            .p90 = wholeSeconds(forecast.p90)};
}

wire::MaybeWait WaitTimes::estimate(const db::VisitStepRow& row, Moment now, bool promises) {
    if (!begun_) {
        begin(now);
    }
    refresh_.reset();  // it may not go on once the feed was told something
    readAhead_ = true;
    if (!feed_->read(kLinesOfASlice)) {
        return std::nullopt;
    }
    auto order = feed_->order();
    auto& estimator = feed_->estimator();
    const auto runs =
        std::bit_floor(runsOfASlice(estimator.tracker().waiting().size(), state_.catalog.desks.size()));
    auto replay = estimator.replay(order, feed_->timeOf(now.utc), runs);
    replay.step(runs);
    const auto tickets = replay.tickets().first(replay.waiting());
    const auto found = std::ranges::find(tickets, row.step.id.value, &ReplayTicket::id);
    if (found == tickets.end()) {
        return std::nullopt;
    }
    const auto place = static_cast<std::size_t>(found - tickets.begin());
    const auto forecast = estimator.forecast(replay, place);
    if (!isProbable(forecast)) {
        return std::nullopt;
    }
    const auto wait = waitOf(forecast, std::nullopt);
    state_.waits[row.step.id] = wait;
    if (promises) {
        estimator.promise(replay, place);
        state_.promise(row.step.id, PromiseKind::CheckIn, wait, now);
    }
    return wait;
}

void WaitTimes::finish(Moment now) {
    const auto forecasts = refresh_->forecasts();
    const auto ofServices = refresh_->ofServices();
    refresh_.reset();  // whatever the disk says to the news
    const auto sayable = [&](const auto& all, const auto& known) {
        std::remove_cvref_t<decltype(known)> waits;
        for (const auto& [whose, forecast] : all) {
            if (isProbable(forecast)) {
                const auto said = known.find(whose);
                waits[whose] =
                    waitOf(forecast, said == known.end() ? std::nullopt : std::optional{said->second});
            }
        }
        return waits;
    };
    const auto before = std::exchange(state_.waits, sayable(forecasts, state_.waits));
    const auto servicesBefore = std::exchange(state_.serviceWaits, sayable(ofServices, state_.serviceWaits));
    if (!sameWords(before, state_.waits)) {
        state_.changes({Topic::Queue});
    }
    if (!sameWords(servicesBefore, state_.serviceWaits)) {
        state_.changes({Topic::Queue, Topic::Services});
    }
    if (!learning_) {  // nobody is texted for what is only usual
        news_.tell(forecasts, now);
    }
}

}  // namespace turnbell
