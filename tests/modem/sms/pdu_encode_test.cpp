#include "modem/sms/pdu.h"
#include "tests/modem/sms/samples.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace turnbell::sms {
namespace {

using namespace std::chrono_literals;

Submit submitOf(const SubmitPart& part) {
    const auto message = decode(octets(part.pdu), Direction::FromMobile);
    EXPECT_TRUE(message) << part.pdu;
    return std::get<Submit>(*message);
}

std::string reasonOf(std::string_view to, std::string_view text, const SubmitOptions& options = {}) {
    const auto encoded = encode(to, text, options);
    return encoded ? "" : encoded.error().reason;
}

TEST(Encode, WritesTheWellKnownExample) {
    const auto encoded = encode("+46708251358", "hellohello", {.validity = std::chrono::days{4}});

    ASSERT_TRUE(encoded);
    EXPECT_EQ(encoded->alphabet, Alphabet::Gsm7);
    ASSERT_EQ(encoded->parts.size(), 1U);
    EXPECT_EQ(encoded->parts[0].pdu, "0011000B916407281553F80000AA0AE8329BFD4697D9EC37");
    EXPECT_EQ(encoded->parts[0].length, 23);
    EXPECT_EQ(encoded->parts[0].text, "hellohello");
}

TEST(Encode, WritesEveryOption) {
    const auto encoded = encode("5550", "ა",
                                {.statusReport = true,
                                 .messageClass = 0,
                                 .validity = 31min,
                                 .reference = 7,
                                 .rejectDuplicates = true});

    const auto submit = submitOf(encoded->parts.at(0));
    EXPECT_EQ(encoded->alphabet, Alphabet::Ucs2);
    EXPECT_EQ(submit.to, "5550");
    EXPECT_TRUE(submit.statusReport);
    EXPECT_TRUE(submit.rejectDuplicates);
    EXPECT_EQ(submit.reference, 7);
    EXPECT_EQ(submit.validity, 35min);
    EXPECT_EQ(submit.userData.messageClass, 0);
    EXPECT_EQ(submit.userData.text, "ა");
    EXPECT_FALSE(submit.userData.concat);
}

TEST(Encode, NumbersTheParts) {
    const auto encoded = encode("+995599123456", repeated("a", 307), {.concatReference = 0xC8});

    ASSERT_EQ(encoded->parts.size(), 3U);
    for (int i = 0; i < 3; ++i) {
        const auto submit = submitOf(encoded->parts[static_cast<std::size_t>(i)]);
        EXPECT_EQ(submit.userData.concat, (Concat{0xC8, 3, i + 1, false}));
    }
}

TEST(Encode, NumbersThePartsWith16BitsIfAsked) {
    const auto encoded =
        encode("5550", repeated("a", 305), {.concatReference = 0x12C8, .wideReference = true});

    ASSERT_EQ(encoded->parts.size(), 3U);  // 152 a part
    EXPECT_EQ(submitOf(encoded->parts[2]).userData.concat, (Concat{0x12C8, 3, 3, true}));
    EXPECT_EQ(encoded->parts[2].text, "a");
}

TEST(Encode, SaysTheTablesOfALanguageInEveryPart) {
    const auto text = repeated("Sıradaki şahıs içeri. ", 8);  // 176 characters

    const auto plain = encode("5550", text, {.concatReference = 7});
    const auto turkish = encode("5550", text, {.concatReference = 7, .language = NationalLanguage::Turkish});

    EXPECT_EQ(plain->alphabet, Alphabet::Ucs2);
    EXPECT_EQ(plain->parts.size(), 3U);
    EXPECT_EQ(turkish->alphabet, Alphabet::Gsm7);
    EXPECT_EQ(turkish->tables, (ShiftTables{NationalLanguage::Turkish, NationalLanguage::None}));
    ASSERT_EQ(turkish->parts.size(), 2U);
    for (const auto& part : turkish->parts) {
        const auto submit = submitOf(part);
        EXPECT_EQ(submit.userData.tables, turkish->tables);
        EXPECT_EQ(submit.userData.text, part.text);
        EXPECT_EQ(submit.userData.concat->total, 2);
    }
}

TEST(Encode, SaysNothingInOnePart) {
    const auto encoded = encode("5550", "", {});

    ASSERT_EQ(encoded->parts.size(), 1U);
    EXPECT_EQ(submitOf(encoded->parts[0]).userData.text, "");
}

TEST(Encode, RefusesWhatCannotBeSent) {
    for (const auto* to : {"", "+", "12a", "+995 5", "123456789012345678901", "Bank", "0+1"}) {
        EXPECT_EQ(reasonOf(to, "a"), "address_invalid") << to;
    }
    EXPECT_EQ(reasonOf("5550", "a\xFF"), "text_invalid");
    EXPECT_EQ(reasonOf("5550", repeated("a", 255 * 153 + 1)), "text_too_long");
    EXPECT_EQ(reasonOf("5550", "a", {.messageClass = 4}), "class_invalid");
    EXPECT_EQ(reasonOf("5550", "a", {.messageClass = -1}), "class_invalid");
}

RC_GTEST_PROP(Encode, SaysWhatDecodeReads, ()) {
    const auto text =
        *rc::gen::resize(400, rc::gen::container<std::string>(rc::gen::element('a', '[', '\n', '9')));

    const auto encoded = encode("5550", text, {});

    std::string read;
    for (const auto& part : encoded->parts) {
        const auto submit = submitOf(part);
        RC_ASSERT(submit.userData.text == part.text);
        RC_ASSERT(part.length == static_cast<int>(part.pdu.size()) / 2 - 1);
        read += submit.userData.text;
    }
    RC_ASSERT(read == text);
}

}  // namespace
}  // namespace turnbell::sms
