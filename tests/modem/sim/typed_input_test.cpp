#include "modem/sim/typed_input.h"

#include <gtest/gtest.h>

#include <string_view>

namespace turnbell::sim {
namespace {

using Kind = TypedInput::Event::Kind;

TypedInput::Event typeAll(TypedInput& input, std::string_view text) {
    TypedInput::Event last;
    for (const char c : text) {
        last = input.type(static_cast<std::uint8_t>(c));
    }
    return last;
}

TEST(TypedInput, EndsALineWithCarriageReturnAlone) {
    TypedInput input;

    EXPECT_EQ(typeAll(input, "AT\n").kind, Kind::Nothing);
    const auto line = typeAll(input, "I\r");

    EXPECT_EQ(line.kind, Kind::Line);
    EXPECT_EQ(line.text, "ATI");
}

TEST(TypedInput, TakesBackWithBackspaceAndEscape) {
    TypedInput input;

    EXPECT_EQ(typeAll(input, "\bAX\bT\r").text, "AT");
    EXPECT_EQ(typeAll(input,
                      "garbage\x1B"
                      "AT\r")
                  .text,
              "AT");
}

TEST(TypedInput, ReadsAPduUntilCtrlZ) {
    TypedInput input;
    input.prompt();

    EXPECT_EQ(typeAll(input, "0011\r\n00AA").kind, Kind::Nothing);
    const auto payload = typeAll(input, "\x1A");

    EXPECT_EQ(payload.kind, Kind::Payload);
    EXPECT_EQ(payload.text, "001100AA");
    EXPECT_FALSE(input.prompting());
}

TEST(TypedInput, GivesAPduUpWithEscape) {
    TypedInput input;
    input.prompt();

    EXPECT_EQ(typeAll(input, "0011\x1B").kind, Kind::Cancelled);
    EXPECT_EQ(typeAll(input, "AT\r").text, "AT");
}

TEST(TypedInput, ForgetsWhatIsLongerThanItsBuffer) {
    TypedInput input;

    const auto line = typeAll(input, std::string(5000, 'A') + "\r");

    EXPECT_EQ(line.text.size(), TypedInput::kLongest);
}

}  // namespace
}  // namespace turnbell::sim
