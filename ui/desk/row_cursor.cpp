#include "ui/desk/row_cursor.h"

#include <algorithm>

namespace turnbell::ui {
namespace {

auto find(const std::vector<ListedTicket>& all, const ListedTicket& marked) {
    return std::ranges::find_if(all, [&](const ListedTicket& each) {
        return each.list == marked.list && each.ticket == marked.ticket;
    });
}

}  // namespace

void RowCursor::move(int rows, const std::vector<ListedTicket>& all) {
    if (all.empty()) {
        return leave();
    }
    const auto found = find(all, marked_);
    const auto last = static_cast<int>(all.size()) - 1;
    const auto from = found != all.end() ? static_cast<int>(found - all.begin()) : rows > 0 ? -1 : last + 1;
    marked_ = all[static_cast<std::size_t>(std::clamp(from + rows, 0, last))];
}

void RowCursor::follow(const std::vector<ListedTicket>& all) {
    const auto found = find(all, marked_);
    marked_ = found != all.end() ? *found : ListedTicket{};
}

}  // namespace turnbell::ui
