#include "host/service/survey_pace.h"

namespace turnbell {
namespace {

constexpr int kMostAMinute = 20;
constexpr std::chrono::minutes kMinute{1};

}  // namespace

bool SurveyPace::mayGo(BootTime now) {
    if (now >= minute_ + kMinute) {
        minute_ = now;
        asked_ = 0;
    }
    return asked_++ < kMostAMinute;
}

std::optional<BootTime> SurveyPace::nextRelease() const {
    return asked_ > kMostAMinute ? std::optional{minute_ + kMinute} : std::nullopt;
}

}  // namespace turnbell
