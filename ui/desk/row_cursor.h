#pragma once

#include <string>
#include <vector>

namespace turnbell::ui {

/// A row of one of the lists.
struct ListedTicket {
    std::string list;  ///< "waiting_", "parked_", "conversation_", "expected_", "no_show_": what the names of
                       ///< its rows begin with
    std::string ticket;  ///< of a conversation its id
    int row = 0;         ///< in its list

    bool operator==(const ListedTicket&) const = default;
};

/// The row that is marked by keys: one of all lists, as if they stood below one another. It stays with its
/// ticket while rows come and go, and is gone with it.
class RowCursor {
public:
    /// Nothing is marked where this has no ticket.
    const ListedTicket& marked() const { return marked_; }
    bool isOn() const { return !marked_.ticket.empty(); }

    /// So many rows down, or up where that is negative; the first mark is on the first row, or the last one.
    void move(int rows, const std::vector<ListedTicket>& all);

    /// The lists are these now.
    void follow(const std::vector<ListedTicket>& all);
    void mark(const ListedTicket& row) { marked_ = row; }
    void leave() { marked_ = {}; }

private:
    ListedTicket marked_;
};

}  // namespace turnbell::ui
