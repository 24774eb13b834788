#include "host/wire/csv_line.h"

#include <gtest/gtest.h>

namespace turnbell::wire {
namespace {

TEST(CsvLine, QuotesWhatWouldBreakTheTable) {
    EXPECT_EQ(csvLine({"a", "b,c", "say \"x\"", "two\nlines", ""}),
              "a,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\",\r\n");
}

TEST(CsvLine, KeepsEmptyCellsAtItsBeginning) {
    EXPECT_EQ(csvLine({"", "", "x"}), ",,x\r\n");
}

TEST(CsvLine, WritesDecimalsWithAPoint) {
    EXPECT_EQ(decimal(3.14159, 2), "3.14");
    EXPECT_EQ(decimal(-0.5, 0), "-0");
}

}  // namespace
}  // namespace turnbell::wire
