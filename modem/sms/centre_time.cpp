#include "modem/sms/centre_time.h"

#include "modem/sms/semi_octets.h"

#include <algorithm>
#include <chrono>

namespace turnbell::sms {
namespace {

using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

constexpr int kCentury = 2000;
constexpr int kMostQuarters = 79;
constexpr unsigned kBehindUtc = 0x08;
constexpr minutes kQuarter{15};

std::chrono::sys_days readDate(std::span<const std::uint8_t> octets) {
    const std::chrono::year year{kCentury + readTwoDigits(octets[0])};
    const std::chrono::month month{static_cast<unsigned>(std::clamp(readTwoDigits(octets[1]), 1, 12))};
    const std::chrono::year_month_day last{year / month / std::chrono::last};
    const std::chrono::day day{static_cast<unsigned>(std::max(readTwoDigits(octets[2]), 1))};
    return year / month / std::min(day, last.day());
}

/// Quarter hours ahead of UTC; 0 for what is no number.
int readZone(std::uint8_t octet) {
    const int quarters = readTwoDigits(static_cast<std::uint8_t>(octet & ~kBehindUtc));
    if (octet >> 4U > 9) {
        return 0;
    }
    return (octet & kBehindUtc) != 0 ? -quarters : quarters;
}

}  // namespace

CentreTime readCentreTime(std::span<const std::uint8_t> octets) {
    if (octets.size() < kCentreTimeOctets) {
        return {};
    }
    const auto local = readDate(octets) + hours{std::min(readTwoDigits(octets[3]), 23)} +
                       minutes{std::min(readTwoDigits(octets[4]), 59)} +
                       seconds{std::min(readTwoDigits(octets[5]), 59)};
    const int ahead = readZone(octets[6]);
    return {local - ahead * kQuarter, ahead};
}

void writeCentreTime(Bytes& pdu, const CentreTime& time) {
    const int ahead = std::clamp(time.quarterHours, -kMostQuarters, kMostQuarters);
    const auto local = std::chrono::floor<seconds>(time.utc) + ahead * kQuarter;
    const auto day = std::chrono::floor<days>(local);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss clock{local - day};
    for (const int value :
         {(int{date.year()} % 100 + 100) % 100, static_cast<int>(unsigned{date.month()}),
          static_cast<int>(unsigned{date.day()}), static_cast<int>(clock.hours().count()),
          static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count())}) {
        pdu.push_back(writeTwoDigits(value));
    }
    pdu.push_back(static_cast<std::uint8_t>(writeTwoDigits(std::abs(ahead)) | (ahead < 0 ? kBehindUtc : 0U)));
}

}  // namespace turnbell::sms
