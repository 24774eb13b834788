#include "host/core/wait/appointment_model.h"

#include <cmath>

namespace turnbell {

namespace {

constexpr std::size_t kKept = 500;
constexpr double kNever = 1e12;
constexpr double kImagined = 20;

/// A draw from a law of those who come, of whom `share` do, given that they have not by `floor`.
double drawOrNever(const EmpiricalLaw& law, double share, double floor, double u) {
    const auto left = share * law.shareAbove(floor);
    const auto coming = left / (left + 1 - share);
    return u < coming ? law.quantileAbove(floor, u / coming) : kNever;
}

}  // namespace

AppointmentModel::AppointmentModel()
    : late_(kKept, normalPrior(-180, 420)), came_(0.9 * kImagined), missed_(0.1 * kImagined) {
}

void AppointmentModel::came(double late) {
    late_.add(late);
    came_ += 1;
}

double AppointmentModel::draw(double due, double now, double u) const {
    return drawOrNever(late_, came_ / (came_ + missed_), now - due, u);
}

TravelModel::TravelModel()
    : travel_(kKept, lognormalPrior(1200, 0.6)), came_(0.85 * kImagined), missed_(0.15 * kImagined) {
}

void TravelModel::arrived(double seconds) {
    travel_.add(seconds);
    came_ += 1;
}

double TravelModel::draw(double age, double u) const {
    return drawOrNever(travel_, came_ / (came_ + missed_), age, u);
}

}  // namespace turnbell
