#include "host/core/visit_step.h"

#include "host/core/enum_word.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

struct Row {
    StepState from;
    StepEvent event;
    StepState to;
};

// field/queue.md 3.2, row by row. "Approach" and "Recall" keep the state: they are events, not changes.
constexpr std::array kTable{
    Row{StepState::Booked, StepEvent::Cancel, StepState::Cancelled},
    Row{StepState::Expected, StepEvent::Cancel, StepState::Cancelled},
    Row{StepState::Remote, StepEvent::Cancel, StepState::Cancelled},
    Row{StepState::Waiting, StepEvent::Cancel, StepState::Cancelled},
    Row{StepState::Parked, StepEvent::Cancel, StepState::Cancelled},

    Row{StepState::Expected, StepEvent::CheckIn, StepState::Waiting},
    Row{StepState::Remote, StepEvent::CheckIn, StepState::Waiting},

    Row{StepState::Remote, StepEvent::Approach, StepState::Remote},
    Row{StepState::Waiting, StepEvent::Approach, StepState::Waiting},

    Row{StepState::Waiting, StepEvent::Call, StepState::Called},
    Row{StepState::Parked, StepEvent::Call, StepState::Called},
    Row{StepState::Called, StepEvent::Recall, StepState::Called},
    Row{StepState::Called, StepEvent::Confirm, StepState::Serving},
    Row{StepState::Called, StepEvent::NoShow, StepState::NoShow},

    Row{StepState::Booked, StepEvent::Leave, StepState::Left},
    Row{StepState::Expected, StepEvent::Leave, StepState::Left},
    Row{StepState::Remote, StepEvent::Leave, StepState::Left},
    Row{StepState::Waiting, StepEvent::Leave, StepState::Left},
    Row{StepState::Parked, StepEvent::Leave, StepState::Left},

    Row{StepState::Serving, StepEvent::Park, StepState::Parked},
    Row{StepState::Parked, StepEvent::Resume, StepState::Serving},

    Row{StepState::Waiting, StepEvent::Transfer, StepState::Done},
    Row{StepState::Called, StepEvent::Transfer, StepState::Done},
    Row{StepState::Serving, StepEvent::Transfer, StepState::Done},
    Row{StepState::Parked, StepEvent::Transfer, StepState::Done},

    Row{StepState::Serving, StepEvent::Finish, StepState::Done},

    Row{StepState::Remote, StepEvent::EndOfDay, StepState::Expired},
    Row{StepState::Waiting, StepEvent::EndOfDay, StepState::Expired},
    Row{StepState::Called, StepEvent::EndOfDay, StepState::Expired},
    Row{StepState::Parked, StepEvent::EndOfDay, StepState::Expired},
    Row{StepState::Serving, StepEvent::EndOfDay, StepState::Done},
};

}  // namespace

const char* toString(StepState state) {
    switch (state) {
    case StepState::Booked: return "booked";
    case StepState::Expected: return "expected";
    case StepState::Remote: return "remote";
    case StepState::Waiting: return "waiting";
    case StepState::Called: return "called";
    case StepState::Serving: return "serving";
    case StepState::Parked: return "parked";
    case StepState::Done: return "done";
    case StepState::NoShow: return "no_show";
    case StepState::Left: return "left";
    case StepState::Cancelled: return "cancelled";
    case StepState::Expired: return "expired";
    }
    return "unknown";
}

std::optional<StepState> stepState(std::string_view word) {
    return enumOfWord(word, StepState::Expired);
}

const char* toString(StepEvent event) {
    switch (event) {
    case StepEvent::CheckIn: return "check_in";
    case StepEvent::Approach: return "approach";
    case StepEvent::Call: return "call";
    case StepEvent::Recall: return "recall";
    case StepEvent::Confirm: return "confirm";
    case StepEvent::NoShow: return "no_show";
    case StepEvent::Leave: return "leave";
    case StepEvent::Park: return "park";
    case StepEvent::Resume: return "resume";
    case StepEvent::Transfer: return "transfer";
    case StepEvent::Finish: return "finish";
    case StepEvent::Undo: return "undo";
    case StepEvent::Cancel: return "cancel";
    case StepEvent::EndOfDay: return "end_of_day";
    }
    return "unknown";
}

bool isEnded(StepState state) {
    switch (state) {
    case StepState::Booked:
    case StepState::Expected:
    case StepState::Remote:
    case StepState::Waiting:
    case StepState::Called:
    case StepState::Serving:
    case StepState::Parked: return false;
    case StepState::Done:
    case StepState::NoShow:
    case StepState::Left:
    case StepState::Cancelled:
    case StepState::Expired: return true;
    }
    return true;
}

Result<StepState> apply(StepState state, StepEvent event) {
    const auto row = std::find_if(kTable.begin(), kTable.end(), [&](const Row& candidate) {
        return candidate.from == state && candidate.event == event;
    });
    if (row == kTable.end()) {
        return fail(ErrorCode::Refused,
                    std::string{"the ticket is '"} + toString(state) + "', so '" + toString(event) +
                        "' is not possible now",
                    "step_state");
    }
    return row->to;
}

}  // namespace turnbell
