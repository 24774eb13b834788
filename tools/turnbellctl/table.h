#pragma once

#include <string>
#include <vector>

namespace turnbell::ctl {

/// A table for a terminal: columns as wide as their longest cell, two spaces between, one line a row.
class Table {
public:
    explicit Table(std::vector<std::string> headings);

    /// As many cells as there are headings. A line break in one becomes a space.
    void add(std::vector<std::string> cells);

    std::string text() const;

private:
    std::vector<std::vector<std::string>> rows_;
};

}  // namespace turnbell::ctl
