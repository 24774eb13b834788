#include "ui/desk/row_cursor.h"

#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

const std::vector<ListedTicket> kLists{
    {"waiting_", "A001", 0}, {"waiting_", "A002", 1}, {"parked_", "B001", 0}};

TEST(RowCursor, GoesThroughAllListsAndStopsAtTheirEnds) {
    RowCursor cursor;
    EXPECT_FALSE(cursor.isOn());

    cursor.move(1, kLists);
    EXPECT_EQ(cursor.marked(), kLists[0]);
    cursor.move(-1, kLists);
    EXPECT_EQ(cursor.marked(), kLists[0]);
    for (int i = 0; i < 3; ++i) {
        cursor.move(1, kLists);
    }
    EXPECT_EQ(cursor.marked(), kLists[2]);
}

TEST(RowCursor, BeginsAtTheEndWhereItGoesUp) {
    RowCursor cursor;
    cursor.move(-1, kLists);

    EXPECT_EQ(cursor.marked(), kLists[2]);
}

TEST(RowCursor, StaysWithItsTicketAndGoesWithIt) {
    RowCursor cursor;
    cursor.move(1, kLists);
    cursor.move(1, kLists);

    cursor.follow({kLists[1]});
    EXPECT_EQ(cursor.marked().ticket, "A002");
    cursor.follow({{"parked_", "A002", 0}});

    EXPECT_FALSE(cursor.isOn()) << "another list is another row";
}

TEST(RowCursor, GoesToARowAndOnFromThere) {
    RowCursor cursor;
    cursor.mark(kLists[1]);
    EXPECT_EQ(cursor.marked(), kLists[1]);
    cursor.move(1, kLists);

    EXPECT_EQ(cursor.marked(), kLists[2]);
}

TEST(RowCursor, MarksNothingWhereNobodyIs) {
    RowCursor cursor;
    cursor.move(1, {});

    EXPECT_FALSE(cursor.isOn());
}

}  // namespace
}  // namespace turnbell::ui
