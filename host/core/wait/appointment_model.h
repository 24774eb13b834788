#pragma once

#include "host/core/wait/empirical_law.h"

namespace turnbell {

/// Whether those who booked come, and how much earlier or later than agreed; learned from each of them.
class AppointmentModel {
public:
    AppointmentModel();

    /// Seconds after the agreed time; negative: before it.
    void came(double late);
    void stayedAway() { missed_ += 1; }

    /// When somebody comes who is not there at `now`: seconds after `due`; nothing happens (a very long time)
    /// for those who stay away. 0 < u < 1.
    double draw(double due, double now, double u) const;

private:
    EmpiricalLaw late_;
    double came_;
    double missed_;
};

/// When those who joined from afar arrive after they joined.
class TravelModel {
public:
    TravelModel();

    void arrived(double seconds);
    void never() { missed_ += 1; }
    double draw(double age, double u) const;

private:
    EmpiricalLaw travel_;
    double came_;
    double missed_;
};

}  // namespace turnbell
