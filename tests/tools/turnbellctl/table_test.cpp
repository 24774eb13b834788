#include "tools/turnbellctl/table.h"

#include <gtest/gtest.h>

namespace turnbell::ctl {
namespace {

TEST(Table, AlignsItsColumnsByCharacters) {
    Table table{{"ID", "NAME", "TEXT"}};
    table.add({"1", "ნინო", "hello"});
    table.add({"100", "Bo", ""});

    EXPECT_EQ(table.text(),
              "ID   NAME  TEXT\n"
              "1    ნინო  hello\n"
              "100  Bo\n");
}

TEST(Table, KeepsARowOnOneLine) {
    Table table{{"TEXT"}};
    table.add({"two\nlines"});

    EXPECT_EQ(table.text(), "TEXT\ntwo lines\n");
}

}  // namespace
}  // namespace turnbell::ctl
