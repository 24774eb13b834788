#include "modem/at/registration.h"

#include "modem/at/at_replies.h"

#include <algorithm>
#include <cstddef>

namespace turnbell::at {
namespace {

using Domain = RegistrationLine::Domain;

// <stat> of 3GPP TS 27.007 7.2. 6 and 7 are for texts only, 9 and 10 for calls over the older network.
constexpr std::array kHome{1, 6, 9};
constexpr std::array kRoaming{5, 7, 10};
constexpr std::array kEmergency{8, 11};
constexpr int kDenied = 3;

constexpr int kLte = 7;

struct Technology {
    int number;
    const char* name;
};
constexpr std::array<Technology, 14> kTechnologies{{
    {0, "gsm"},
    {1, "gsm"},
    {2, "umts"},
    {3, "gsm"},
    {4, "umts"},
    {5, "umts"},
    {6, "umts"},
    {7, "lte"},
    {8, "gsm"},
    {9, "lte"},
    {10, "lte"},
    {11, "nr"},
    {12, "nr"},
    {13, "lte"},
}};

template <std::size_t N>
bool contains(const std::array<int, N>& list, int stat) {
    return std::find(list.begin(), list.end(), stat) != list.end();
}

bool isHome(int stat) {
    return contains(kHome, stat);
}

bool isRegistered(int stat) {
    return isHome(stat) || contains(kRoaming, stat);
}

bool isEmergency(int stat) {
    return contains(kEmergency, stat);
}

bool isDenied(int stat) {
    return stat == kDenied;
}

std::optional<Domain> domainOf(std::string_view line) {
    if (line.starts_with("+CREG:")) {
        return Domain::Circuit;
    }
    if (line.starts_with("+CGREG:")) {
        return Domain::Packet;
    }
    return line.starts_with("+CEREG:") ? std::optional{Domain::Evolved} : std::nullopt;
}

}  // namespace

std::optional<RegistrationLine> registrationLine(std::string_view line) {
    const auto domain = domainOf(line);
    if (!domain) {
        return std::nullopt;
    }
    const auto parts = fields(line);
    // Asked for: <n>,<stat>[,<area>,<cell>[,<AcT>]]. Unasked, it begins with <stat>. An area has four digits,
    // and some modems leave out its quotes.
    const bool asked = parts.size() > 1 && parts[1].size() <= 2 && number(parts[1]);
    const std::size_t first = asked ? 1 : 0;
    const auto stat = number(parts[first]);
    if (!stat) {
        return std::nullopt;
    }
    constexpr std::size_t kTechnology = 3;
    const auto technology =
        parts.size() > first + kTechnology ? number(parts[first + kTechnology]) : std::nullopt;
    return RegistrationLine{*domain, *stat, technology.value_or(-1)};
}

const char* technologyName(int technology) {
    const auto* const found =
        std::find_if(kTechnologies.begin(), kTechnologies.end(),
                     [technology](const Technology& known) { return known.number == technology; });
    return found == kTechnologies.end() ? "" : found->name;
}

void Registration::take(const RegistrationLine& line) {
    domains_.at(static_cast<std::size_t>(line.domain)) = {line.stat, line.technology};
}

/// A GPRS attachment alone carries no texts as modems are set at first (+CGSMS=1); with LTE behind it, or
/// where there is no +CREG, it does.
bool Registration::counts(std::size_t domain) const {
    return domain != static_cast<std::size_t>(Domain::Packet) || domains_.at(domain).technology >= kLte ||
           domains_.front().stat < 0;
}

bool Registration::any(bool (*fits)(int stat)) const {
    for (std::size_t i = 0; i < domains_.size(); ++i) {
        if (counts(i) && fits(domains_.at(i).stat)) {
            return true;
        }
    }
    return false;
}

bool Registration::registered() const {
    return any(isRegistered);
}

bool Registration::roaming() const {
    return registered() && !any(isHome);
}

bool Registration::denied() const {
    return !registered() && any(isDenied);
}

bool Registration::emergencyOnly() const {
    return !registered() && any(isEmergency);
}

std::string Registration::technology() const {
    int best = -1;
    for (const Seen& domain : domains_) {
        best = isRegistered(domain.stat) ? std::max(best, domain.technology) : best;
    }
    return technologyName(best);
}

}  // namespace turnbell::at
