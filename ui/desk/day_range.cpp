#include "ui/desk/day_range.h"

#include "host/core/civil_time.h"

#include <string_view>

namespace turnbell::ui {

std::string shifted(const std::string& day, int days) {
    const auto known = civilDay(std::string_view{day});
    return known ? civilDate(*known + std::chrono::days{days}) : day;
}

DayRange daysOf(DayChoice choice, const std::string& today, const DayRange& own) {
    constexpr int kWeek = 7;
    constexpr int kMonth = 30;
    switch (choice) {
    case DayChoice::Today: return {today, today};
    case DayChoice::Yesterday: return {shifted(today, -1), shifted(today, -1)};
    case DayChoice::Week: return {shifted(today, 1 - kWeek), today};
    case DayChoice::Month: return {shifted(today, 1 - kMonth), today};
    case DayChoice::Own: break;
    }
    return own;
}

}  // namespace turnbell::ui
