#include "host/service/own_visits.h"

#include "host/core/enum_word.h"

#include <algorithm>

namespace turnbell {
namespace {

bool isForAnotherDay(const db::VisitStepRow& row, const std::string& today) {
    return isBooked(row.step.state) && row.visit.serviceDay != today;
}

bool fits(VisitWord word, const db::VisitStepRow& row, const std::string& today) {
    const auto state = row.step.state;
    const bool isToday = !isForAnotherDay(row, today);
    const bool comesOrWaits = isComing(state) || state == StepState::Waiting || state == StepState::Called;
    switch (word) {
    case VisitWord::Here:
    case VisitWord::Late:
    case VisitWord::MoreTime: return comesOrWaits && isToday;
    case VisitWord::Leave: return comesOrWaits || state == StepState::Parked;
    case VisitWord::Status: return !isEnded(state);
    case VisitWord::Confirm:
    case VisitWord::Decline: return state == StepState::Booked;
    case VisitWord::Back: return state == StepState::NoShow;
    }
    return false;
}

}  // namespace

const char* toString(VisitWord word) {
    switch (word) {
    case VisitWord::Here: return "here";
    case VisitWord::Late: return "late";
    case VisitWord::MoreTime: return "more_time";
    case VisitWord::Leave: return "leave";
    case VisitWord::Back: return "back";
    case VisitWord::Status: return "status";
    case VisitWord::Confirm: return "confirm";
    case VisitWord::Decline: return "decline";
    }
    return "unknown";
}

std::optional<VisitWord> visitWord(std::string_view word) {
    return enumOfWord(word, VisitWord::Decline);
}

std::optional<VisitWord> visitWord(InboundKeyword keyword) {
    return visitWord(toString(keyword));
}

OwnVisits::OwnVisits(BranchState& state, Undo& undo, const PhoneNumber& phone, Moment now)
    : today_{state.serviceDay(now)},
      now_{now},
      rejoinWindow_{state.catalog.branch.rejoinWindow},
      all_{state.visits.recentByPhone(phone, today_)} {
    std::int64_t newest = 0;
    for (const auto& row : all_) {
        if (!isEnded(row.step.state)) {
            open_.push_back(row);
        }
        if (const auto last = undo.lastByText(row.visit.id, now); last && last->change > newest) {
            newest = last->change;
            undoable_ = row;
            hasLeft_ = last->event == StepEvent::Leave;
        }
    }
}

bool OwnVisits::isTooLate(const db::VisitStepRow& row) const {
    const bool isLost = row.step.state == StepState::NoShow && row.step.ended &&
                        now_.boot - row.step.ended->boot > rejoinWindow_;
    return isLost || (row.step.state == StepState::Left && !hasLeft_);
}

std::optional<db::VisitStepRow> OwnVisits::tooLate() const {
    if (!ofToday(open_).empty()) {
        return std::nullopt;  // who waits with another ticket does not ask for the lost one
    }
    const auto last =
        std::find_if(all_.rbegin(), all_.rend(), [&](const auto& row) { return isTooLate(row); });
    return last == all_.rend() ? std::nullopt : std::optional{*last};
}

std::vector<db::VisitStepRow> OwnVisits::forWord(VisitWord word) const {
    std::vector<db::VisitStepRow> found;
    for (const auto& row : all_) {
        if (fits(word, row, today_) && !isTooLate(row)) {
            found.push_back(row);
        }
    }
    return found;
}

std::vector<db::VisitStepRow> OwnVisits::ofToday(std::vector<db::VisitStepRow> rows) const {
    std::erase_if(rows, [&](const db::VisitStepRow& row) { return isForAnotherDay(row, today_); });
    return rows;
}

bool OwnVisits::areOfSeveralDays() const {
    return std::ranges::any_of(all_, [&](const db::VisitStepRow& row) {
        return row.visit.serviceDay != all_.front().visit.serviceDay;
    });
}

std::string OwnVisits::language() const {
    return all_.empty() ? std::string{} : all_.back().visit.language;
}

}  // namespace turnbell
