#include "host/service/name_book.h"

namespace turnbell {
namespace {

constexpr int kSlice = 500;  // some two milliseconds

}  // namespace

NameBook::NameBook(BranchState& state) : state_{state}, store_{state.database} {
}

bool NameBook::read(Moment now) {
    const auto today = state_.serviceDay(now);
    if (day_ != today) {
        names_ = {};
        last_ = {};
        day_ = today;
        complete_ = false;
    }
    if (!complete_) {
        const auto slice = store_.after(last_, kSlice);
        for (const auto& visit : slice) {
            names_.add(visit.firstName);
            names_.add(visit.lastName);
        }
        complete_ = std::ssize(slice) < kSlice;
        last_ = slice.empty() ? last_ : slice.back();
    }
    if (complete_) {
        for (const auto& row : state_.visits.ofDay(today)) {  // who came since, and whose name was set right
            names_.add(row.visit.firstName);
            names_.add(row.visit.lastName);
        }
    }
    return complete_;
}

}  // namespace turnbell
