#include "modem/sms/septets.h"

#include "tests/modem/sms/samples.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace turnbell::sms {
namespace {

TEST(Septets, PackAsTheWellKnownExample) {
    Bytes packed;

    packSeptets(packed, u"hellohello", 0);

    EXPECT_EQ(toHex(packed), "E8329BFD4697D9EC37");
    EXPECT_EQ(unpackSeptets(packed, 0, 10), u"hellohello");
}

TEST(Septets, StartAfterFillBits) {
    Bytes packed;

    packSeptets(packed, u"A", 1);

    EXPECT_EQ(toHex(packed), "82");
}

TEST(Septets, WithFillBitsAloneStillTakeAnOctet) {
    Bytes packed;

    packSeptets(packed, u"", 1);

    EXPECT_EQ(toHex(packed), "00");
}

TEST(Septets, BeyondTheOctetsAreLeftOut) {
    EXPECT_EQ(unpackSeptets(octets("E832"), 0, 10), u"he");
    EXPECT_EQ(unpackSeptets(octets("E832"), 5, 10), u"");
    EXPECT_EQ(unpackSeptets({}, 0, 1), u"");
}

TEST(Septets, CountOctetsAndSeptetsUpwards) {
    EXPECT_EQ(octetsForSeptets(0), 0U);
    EXPECT_EQ(octetsForSeptets(1), 1U);
    EXPECT_EQ(octetsForSeptets(8), 7U);
    EXPECT_EQ(octetsForSeptets(160), 140U);
    EXPECT_EQ(septetsForOctets(0), 0U);
    EXPECT_EQ(septetsForOctets(6), 7U);
    EXPECT_EQ(septetsForOctets(7), 8U);
}

RC_GTEST_PROP(Septets, UnpackToWhatWasPackedBehindAnyHeader, (const Bytes& values)) {
    const auto headerOctets = *rc::gen::inRange<std::size_t>(0, 20);
    std::u16string septets;
    for (const auto value : values) {
        septets += static_cast<char16_t>(value & 0x7FU);
    }
    const auto first = septetsForOctets(headerOctets);
    Bytes packed(headerOctets);

    packSeptets(packed, septets, static_cast<unsigned>(first * 7 - headerOctets * 8));

    RC_ASSERT(unpackSeptets(packed, first, septets.size()) == septets);
    RC_ASSERT(packed.size() == octetsForSeptets(first + septets.size()));
}

}  // namespace
}  // namespace turnbell::sms
