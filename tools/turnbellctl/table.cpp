#include "tools/turnbellctl/table.h"

#include "host/base/utf8.h"

#include <algorithm>
#include <utility>

namespace turnbell::ctl {
namespace {

std::size_t widthOf(const std::string& cell) {
    return decodeUtf8Lossy(cell).size();
}

}  // namespace

Table::Table(std::vector<std::string> headings) {
    add(std::move(headings));
}

void Table::add(std::vector<std::string> cells) {
    for (auto& cell : cells) {
        std::replace(cell.begin(), cell.end(), '\n', ' ');
    }
    rows_.push_back(std::move(cells));
}

std::string Table::text() const {
    std::vector<std::size_t> widths(rows_.front().size());
    for (const auto& row : rows_) {
        for (std::size_t i = 0; i < widths.size(); ++i) {
            widths[i] = std::max(widths[i], widthOf(row[i]));
        }
    }
    constexpr std::size_t kGap = 2;
    std::string out;
    for (const auto& row : rows_) {
        std::string line;
        for (std::size_t i = 0; i < widths.size(); ++i) {
            line += row[i] + std::string(widths[i] - widthOf(row[i]) + kGap, ' ');
        }
        line.erase(line.find_last_not_of(' ') + 1);
        out += line + '\n';
    }
    return out;
}

}  // namespace turnbell::ctl
