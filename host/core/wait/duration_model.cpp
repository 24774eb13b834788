#include "host/core/wait/duration_model.h"

#include <algorithm>
#include <cmath>

namespace turnbell {

namespace {

const double kFirstGuess = std::log(360.0);  // 6 min at the desk
constexpr double kSpread = 0.75;             // of the logarithm: a coefficient of variation of 0.87
constexpr double kImagined = 20;
constexpr double kDeskImagined = 15;     // desks differ by a fifth: (0.75 / 0.2)^2
constexpr double kServiceMemory = 1500;  // observations
constexpr double kHourMemory = 400;
constexpr double kDeskMemory = 200;
constexpr std::size_t kRemainders = 1500;

std::size_t slot(int hour) {
    return static_cast<std::size_t>(std::clamp(hour, 0, 23));
}

double meanOf(const std::map<int, FadingMean>& means, int key, double shrink) {
    const auto found = means.find(key);
    return found == means.end() ? 0.0 : found->second.shrunk(shrink);
}

}  // namespace

void FadingMean::add(double value, double memory) {
    const auto kept = 1.0 - 1.0 / memory;
    sum_ = sum_ * kept + value;
    weight_ = weight_ * kept + 1.0;
}

DurationModel::DurationModel() : remainder_(kRemainders, normalPrior(0, kSpread)) {
}

const DurationModel::Service* DurationModel::find(int service) const {
    const auto found = services_.find(service);
    return found == services_.end() ? nullptr : &found->second;
}

double DurationModel::level(const Service* service) const {
    const auto branch = branch_.shrunk(kImagined, kFirstGuess);
    return service == nullptr ? branch : service->level.shrunk(kImagined, branch);
}

double DurationModel::scale(int service, int desk, int hour) const {
    const auto* known = find(service);
    const auto ofHour = known == nullptr ? 0.0 : known->hours[slot(hour)].shrunk(kImagined);
    return std::exp(level(known) + ofHour + meanOf(desks_, desk, kDeskImagined));
}

void DurationModel::add(int service, int desk, int hour, double seconds) {
    const auto value = std::log(std::max(seconds, 1.0));
    const auto expected = std::log(scale(service, desk, hour));
    const auto rest = value - expected;
    auto& own =
        services_.try_emplace(service, Service{{}, {}, EmpiricalLaw(kRemainders, normalPrior(0, kSpread))})
            .first->second;
    auto& ofHour = own.hours[slot(hour)];
    auto& ofDesk = desks_[desk];
    own.remainder.add(rest);
    remainder_.add(rest);
    ofHour.add(rest + ofHour.shrunk(kImagined), kHourMemory);
    ofDesk.add(rest + ofDesk.shrunk(kDeskImagined), kDeskMemory);
    own.level.add(rest + level(&own), kServiceMemory);
    branch_.add(value, kServiceMemory);
}

double DurationModel::draw(int service, int desk, int hour, double u) const {
    return drawScaled(service, scale(service, desk, hour), u);
}

double DurationModel::drawScaled(int service, double scale, double u) const {
    const auto* known = find(service);
    return scale * std::exp((known == nullptr ? remainder_ : known->remainder).quantile(u));
}

double DurationModel::drawAbove(int service, double scale, double age, double u) const {
    const auto* known = find(service);
    const auto& law = known == nullptr ? remainder_ : known->remainder;
    const auto total = scale * std::exp(law.quantileAbove(std::log(std::max(age, 1.0) / scale), u));
    return std::max(total, age);
}

double DurationModel::shareAbove(int service, double scale, double age) const {
    const auto* known = find(service);
    const auto& law = known == nullptr ? remainder_ : known->remainder;
    return std::max(law.shareAbove(std::log(std::max(age, 1.0) / scale)), 1e-3);
}

}  // namespace turnbell
