#include "ui/desk/branch_times.h"

#include "host/core/civil_time.h"

#include <QDateTime>

#include <algorithm>

namespace turnbell::ui {

std::optional<UtcTime> utcFrom(const std::string& iso8601) {
    const auto time = QDateTime::fromString(QString::fromStdString(iso8601), Qt::ISODateWithMs);
    if (!time.isValid()) {
        return std::nullopt;
    }
    return UtcTime{milliseconds{time.toMSecsSinceEpoch()}};
}

QString clockTime(const std::string& iso8601, const std::string& zone) {
    const auto time = utcFrom(iso8601);
    return time ? QString::fromStdString(civilClock(*time, zone)) : QString{};
}

QString dayAndTime(const std::string& iso8601, const std::string& zone, UtcTime now) {
    const auto time = utcFrom(iso8601);
    if (!time) {
        return {};
    }
    const auto day = civilDate(*time, zone);
    const auto before = day == civilDate(now, zone) ? std::string{} : day + ' ';
    return QString::fromStdString(before + civilClock(*time, zone));
}

int minutesSince(const std::string& iso8601, UtcTime now) {
    const auto time = utcFrom(iso8601);
    if (!time) {
        return 0;
    }
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(now - *time).count();
    return static_cast<int>(std::max<std::chrono::minutes::rep>(minutes, 0));
}

}  // namespace turnbell::ui
