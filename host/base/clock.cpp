#include "host/base/clock.h"

#include <spdlog/fmt/fmt.h>

#include <ctime>
#include <fstream>

namespace turnbell {
namespace {

milliseconds read(clockid_t id) {
    timespec time{};
    clock_gettime(id, &time);
    return std::chrono::duration_cast<milliseconds>(seconds{time.tv_sec} +
                                                    std::chrono::nanoseconds{time.tv_nsec});
}

}  // namespace

Moment SystemClock::now() const {
    return {UtcTime{read(CLOCK_REALTIME)}, BootTime{read(CLOCK_BOOTTIME)}};
}

std::string SystemClock::bootId() const {
    std::ifstream file{"/proc/sys/kernel/random/boot_id"};
    std::string id;
    std::getline(file, id);
    return id;
}

std::string toIso8601(UtcTime time) {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{time - day};
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:03}Z", int{date.year()}, unsigned{date.month()},
                       unsigned{date.day()}, clock.hours().count(), clock.minutes().count(),
                       clock.seconds().count(), clock.subseconds().count());
}

}  // namespace turnbell
