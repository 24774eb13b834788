#pragma once

#include "host/core/wait/appointment_model.h"
#include "host/core/wait/arrival_model.h"
#include "host/core/wait/desk_days.h"
#include "host/core/wait/duration_model.h"
#include "host/core/wait/empirical_law.h"
#include "host/core/wait/patience_model.h"
#include "host/core/wait/presence_model.h"

namespace turnbell {

/// Everything that a branch has taught its estimator. All of it starts from priors that count for about 20
/// observations, and is a value.
struct LearnedModels {
    DurationModel durations;
    PatienceModel patience;
    PresenceModel presence;
    DeskDays deskDays;
    AppointmentModel appointments;
    TravelModel travel;
    ArrivalModel arrivals;
    EmpiricalLaw noShowTime{300, lognormalPrior(75, 0.5)};    ///< from a call to no_show: the desk waits
    EmpiricalLaw gapAfterService{400, lognormalPrior(4, 1)};  ///< until the next call while somebody waits
    EmpiricalLaw gapWhenIdle{400, lognormalPrior(4, 1)};      ///< from an arrival to its call at an idle desk
    FadingMean gapsKept;  ///< 1: a desk did not call in a gap of its roster
    FadingMean
        gapsEndOnTime;     ///< 1: the gap ended by the roster although the desk was late; 0: it was as long
    FadingMean opensTold;  ///< 1: a desk_open came before the desk's first call
};

}  // namespace turnbell
