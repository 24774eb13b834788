#include "tools/bench/eta/chance.h"

#include <cmath>
#include <numbers>

namespace turnbell::bench::eta {

double Chance::uniform() {
    constexpr double kSteps = 9007199254740992.0;  // 2^53: as fine as a double is below 1
    return static_cast<double>(engine_() >> 11U) / kSteps;
}

double Chance::exponential(double mean) {
    return -mean * std::log1p(-uniform());
}

double Chance::normal(double mean, double deviation) {
    const double radius = std::sqrt(exponential(2));  // Box and Muller, one of the pair
    return mean + deviation * radius * std::cos(2 * std::numbers::pi * uniform());
}

double Chance::lognormal(double mean, double variation) {
    const double variance = std::log1p(variation * variation);
    return mean * std::exp(normal(-variance / 2, std::sqrt(variance)));
}

double Chance::weibull(double shape, double scale) {
    return scale * std::pow(exponential(1), 1 / shape);
}

}  // namespace turnbell::bench::eta
