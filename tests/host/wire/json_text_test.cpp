#include "host/wire/json_text.h"

#include <gtest/gtest.h>

namespace turnbell::wire {
namespace {

std::string nested(int levels) {
    const auto inner = static_cast<std::size_t>(levels - 1);
    return R"({"a":)" + std::string(inner, '[') + std::string(inner, ']') + "}";
}

TEST(JsonText, IsReadDownToTheDeepestLevelAndNoFurther) {
    EXPECT_TRUE(parseObject(nested(kDeepestNesting)));
    EXPECT_FALSE(parseObject(nested(kDeepestNesting + 1)));
}

TEST(JsonText, DoesNotTakeBracketsInTextsForNesting) {
    EXPECT_TRUE(parseObject(R"({"a":"\"[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[\\"})"));
}

TEST(JsonText, IsWrittenOnOneLine) {
    OrderedJson value;
    value["text"] = "two\nlines";

    EXPECT_EQ(toText(value), R"({"text":"two\nlines"})");
}

TEST(JsonText, ReplacesWhatIsNoUtf8) {
    EXPECT_EQ(toText(Json("\xC3")), "\"\xEF\xBF\xBD\"");
    EXPECT_EQ(toText(OrderedJson("\xED\xA0\x80")).find('\xED'), std::string::npos);
}

}  // namespace
}  // namespace turnbell::wire
