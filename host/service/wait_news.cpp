#include "host/service/wait_news.h"

#include "host/core/wait/announced_range.h"
#include "host/service/waiting_line.h"

#include <algorithm>
#include <iterator>

namespace turnbell {
namespace {

constexpr std::chrono::minutes kWelcomed{1};

}  // namespace

std::optional<milliseconds> leadOf(const Catalog& catalog, const db::VisitStepRow& row) {
    if (row.visit.lead) {
        return row.visit.lead;
    }
    const auto* const service = catalog.service(row.step.service);
    const bool byTime = service != nullptr && service->approachBy == ApproachBy::Time;
    return byTime ? std::optional{service->approachLead} : std::nullopt;
}

void tellApproach(BranchState& state, Texts& texts, Change& change, db::VisitStepRow row, int ahead) {
    change.approached(row);
    const auto key =
        "approach/step " + std::to_string(row.step.id.value) + "/change " + std::to_string(change.number());
    const auto wait = state.waitOf(row.step);
    const auto text =
        texts.send(TextPurpose::Approach, row, key,
                   {.desk = {}, .ahead = ahead, .change = change.number(), .wait = wait}, change.now());
    if (text && wait) {
        state.promise(row.step.id, PromiseKind::Approach, *wait, change.now());
    }
}

void WaitNews::tell(const std::map<StepId, WaitForecast>& forecasts, Moment now) {
    const WaitingLine line{state_, now};
    const auto ahead = line.ahead();
    auto rows = state_.visits.live();
    std::ranges::move(state_.visits.remote(state_.serviceDay(now)), std::back_inserter(rows));
    for (const auto& row : rows) {
        const auto forecast = forecasts.find(row.step.id);
        const auto place = ahead.find(row.step.id);
        const bool isNew = !row.step.queued || now.boot - row.step.queued->boot < kWelcomed;
        if (isNew || place == ahead.end() || forecast == forecasts.end() || !isProbable(forecast->second)) {
            continue;
        }
        tellToCome(row, forecast->second, place->second, now);
        excuse(row, forecast->second, now);
    }
}

void WaitNews::tellToCome(const db::VisitStepRow& row, const WaitForecast& forecast, int ahead, Moment now) {
    const auto lead = leadOf(state_.catalog, row);
    if (row.step.approachSent || !lead || *lead <= milliseconds{0} || !isTimeToCome(forecast, *lead)) {
        return;
    }
    Change change{state_, systemActor(), {}, now};
    tellApproach(state_, texts_, change, row, ahead);
}

/// Who asked for more time, or was called once, waits longer by choice.
std::optional<db::PromiseRow> WaitNews::brokenPromise(const db::VisitStepRow& row,
                                                      const WaitForecast& forecast, Moment now) {
    if (row.visit.phone.empty() || row.step.deferrals > 0 || row.step.firstCalled) {
        return std::nullopt;
    }
    std::optional<db::PromiseRow> first;
    for (const auto& promise : state_.promises.ofVisit(row.visit.id)) {
        if (promise.step != row.step.id) {
            continue;
        }
        if (promise.kind == PromiseKind::Courtesy) {
            return std::nullopt;
        }
        first = promise.kind == PromiseKind::CheckIn ? std::optional{promise} : first;
    }
    if (!first) {
        return std::nullopt;
    }
    const bool sameRun = first->at.run == state_.history.run();
    const auto waited = sameRun ? now.boot - first->at.at.boot : now.utc - first->at.at.utc;
    const auto inMinutes = [](seconds time) { return static_cast<int>(time / std::chrono::minutes{1}); };
    const AnnouncedRange range{inMinutes(first->announcedFrom), inMinutes(first->announcedTo)};
    return breaksPromise(range, milliseconds{0}, forecast, waited) ? first : std::nullopt;
}

void WaitNews::excuse(const db::VisitStepRow& row, const WaitForecast& forecast, Moment now) {
    const auto wait = state_.waitOf(row.step);
    if (!wait || !brokenPromise(row, forecast, now)) {
        return;
    }
    const auto text =
        texts_.send(TextPurpose::Delay, row, "courtesy/step " + std::to_string(row.step.id.value),
                    {.desk = {}, .ahead = 0, .wait = wait}, now);
    if (text) {
        state_.promise(row.step.id, PromiseKind::Courtesy, *wait, now);
    }
}

}  // namespace turnbell
