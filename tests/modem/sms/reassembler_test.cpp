#include "modem/sms/reassembler.h"

#include "tests/modem/sms/samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <rapidcheck/gtest.h>

namespace turnbell::sms {
namespace {

using namespace std::chrono_literals;
using Keys = std::vector<std::int64_t>;

const UtcTime kStart = centreTime(9, 0, 0).utc;

Reassembler::Part part(int sequence, int total, std::u16string units, Alphabet alphabet = Alphabet::Ucs2) {
    Reassembler::Part made{sequence, "+995599123456", {}, kStart + seconds{sequence}};
    made.userData.alphabet = alphabet;
    made.userData.units = std::move(units);
    made.userData.concat = Concat{7, total, sequence, false};
    return made;
}

TEST(Reassembler, PassesAMessageOfOnePartOn) {
    Reassembler reassembler;
    Reassembler::Part single{5, "Bank", {}, kStart};
    single.userData.text = "hello";

    const auto whole = reassembler.add(single);

    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->keys, Keys{5});
    EXPECT_EQ(whole->from, "Bank");
    EXPECT_EQ(whole->text, "hello");
    EXPECT_EQ(whole->total, 1);
    EXPECT_EQ(whole->missing, 0);
    EXPECT_EQ(whole->receivedAt, kStart);
    EXPECT_FALSE(reassembler.nextDeadline());
}

TEST(Reassembler, PutsPartsInOrder) {
    Reassembler reassembler;

    EXPECT_FALSE(reassembler.add(part(3, 3, u"c")));
    EXPECT_FALSE(reassembler.add(part(1, 3, u"a")));
    const auto whole = reassembler.add(part(2, 3, u"b"));

    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->text, "abc");
    EXPECT_EQ(whole->keys, (Keys{1, 2, 3}));
    EXPECT_EQ(whole->total, 3);
    EXPECT_EQ(whole->missing, 0);
    EXPECT_EQ(whole->receivedAt, kStart + 1s);
    EXPECT_FALSE(reassembler.nextDeadline());
}

TEST(Reassembler, SaysARepeatedPartOnceAndNamesBothKeys) {
    Reassembler reassembler;
    auto again = part(1, 2, u"a");
    again.key = 9;

    reassembler.add(part(1, 2, u"a"));
    EXPECT_FALSE(reassembler.add(again));
    const auto whole = reassembler.add(part(2, 2, u"b"));

    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->text, "ab");
    EXPECT_EQ(whole->keys, (Keys{1, 2, 9}));
}

TEST(Reassembler, JoinsASurrogatePairThatWasCut) {
    Reassembler reassembler;

    reassembler.add(part(1, 2, std::u16string{u'a', 0xD83D}));
    const auto whole = reassembler.add(part(2, 2, std::u16string{0xDE00, u'b'}));

    EXPECT_EQ(whole->text, "a😀b");
}

TEST(Reassembler, JoinsAnEscapeSequenceThatWasCut) {
    Reassembler reassembler;

    reassembler.add(part(1, 2, u"a\x1B", Alphabet::Gsm7));
    const auto whole = reassembler.add(part(2, 2, u"\x65z", Alphabet::Gsm7));

    EXPECT_EQ(whole->text, "a€z");
}

TEST(Reassembler, TakesPartsInDifferentAlphabets) {
    Reassembler reassembler;

    reassembler.add(part(1, 3, std::u16string(1, u'\0'), Alphabet::Gsm7));
    reassembler.add(part(2, 3, u"ა"));
    const auto whole = reassembler.add(part(3, 3, u"\x1B\x65", Alphabet::Gsm7));

    EXPECT_EQ(whole->text, "@ა€");
}

TEST(Reassembler, ReadsEachPartByItsOwnTables) {
    Reassembler reassembler;
    auto turkish = part(1, 3, u"\x1C", Alphabet::Gsm7);
    turkish.userData.tables = {NationalLanguage::Turkish, NationalLanguage::None};
    auto portuguese = part(2, 3, u"\x1B\x7B", Alphabet::Gsm7);
    portuguese.userData.tables = {NationalLanguage::None, NationalLanguage::Portuguese};

    reassembler.add(turkish);
    reassembler.add(portuguese);
    const auto whole = reassembler.add(part(3, 3, u"\x1C", Alphabet::Gsm7));

    EXPECT_EQ(whole->text, "ŞãÆ");
    EXPECT_FALSE(whole->data);
}

TEST(Reassembler, JoinsAnEscapeSequenceInNationalTables) {
    Reassembler reassembler;
    const ShiftTables turkish{NationalLanguage::None, NationalLanguage::Turkish};
    auto first = part(1, 2, u"a\x1B", Alphabet::Gsm7);
    first.userData.tables = turkish;
    auto second = part(2, 2, u"Sz", Alphabet::Gsm7);
    second.userData.tables = turkish;

    reassembler.add(first);

    EXPECT_EQ(reassembler.add(second)->text, "aŞz");
}

Reassembler::Part dataPart(int sequence, int total, Bytes octets) {
    auto made = part(sequence, total, u"", Alphabet::Data8);
    made.userData.data = Data{std::move(octets), Ports{2948, 9200, true}};
    return made;
}

TEST(Reassembler, JoinsDataAsData) {
    Reassembler reassembler;

    reassembler.add(dataPart(2, 2, {0x42, 0x43}));
    const auto whole = reassembler.add(dataPart(1, 2, {0x41}));

    EXPECT_EQ(whole->text, "");
    EXPECT_EQ(whole->data, (Data{{0x41, 0x42, 0x43}, Ports{2948, 9200, true}}));
}

TEST(Reassembler, TakesAMessageWithAPartThatIsDataForData) {
    Reassembler reassembler;

    reassembler.add(dataPart(1, 3, {0x41}));
    reassembler.add(part(2, 3, u"ა"));
    const auto whole = reassembler.add(part(3, 3, u"\x1B\x65", Alphabet::Gsm7));

    EXPECT_EQ(whole->text, "");
    EXPECT_EQ(whole->data->octets, (Bytes{0x41, 0x10, 0xD0, 0x1B, 0x65}));
}

TEST(Reassembler, PassesOnWhatOnePartIs) {
    Reassembler reassembler;
    Reassembler::Part single{5, "Bank", {}, kStart, 0x42};
    single.userData.data = Data{{0xCA}, std::nullopt};

    const auto whole = reassembler.add(single);

    EXPECT_EQ(whole->data, single.userData.data);
    EXPECT_EQ(whole->protocolId, 0x42);
}

TEST(Reassembler, KeepsMessagesApartBySenderReferenceTotalAndWidth) {
    Reassembler reassembler;
    auto otherSender = part(2, 2, u"b");
    otherSender.from = "+995599000000";
    auto otherReference = part(2, 2, u"b");
    otherReference.userData.concat->reference = 8;
    auto wide = part(2, 2, u"b");
    wide.userData.concat->wide = true;

    EXPECT_FALSE(reassembler.add(part(1, 2, u"a")));
    EXPECT_FALSE(reassembler.add(otherSender));
    EXPECT_FALSE(reassembler.add(otherReference));
    EXPECT_FALSE(reassembler.add(wide));
    EXPECT_FALSE(reassembler.add(part(2, 3, u"b")));
    EXPECT_EQ(reassembler.giveUp(kStart + 25h).size(), 5U);
}

TEST(Reassembler, GivesUpAfter24HoursAndMarksWhatIsMissing) {
    Reassembler reassembler;
    reassembler.add(part(2, 5, u"b"));
    reassembler.add(part(4, 5, u"d"));

    ASSERT_EQ(reassembler.nextDeadline(), kStart + 2s + 24h);
    EXPECT_TRUE(reassembler.giveUp(kStart + 24h + 1s).empty());
    const auto given = reassembler.giveUp(kStart + 24h + 2s);

    ASSERT_EQ(given.size(), 1U);
    EXPECT_EQ(given[0].text, "[…]b[…]d[…]");
    EXPECT_EQ(given[0].keys, (Keys{2, 4}));
    EXPECT_EQ(given[0].total, 5);
    EXPECT_EQ(given[0].missing, 3);
    EXPECT_FALSE(reassembler.nextDeadline());
}

TEST(Reassembler, TellsOnceOfAnIncompleteMessageAndGoesOnWaiting) {
    Reassembler reassembler;
    EXPECT_FALSE(reassembler.nextIncomplete());
    reassembler.add(part(1, 3, u"a"));
    reassembler.add(part(3, 3, u"c"));

    ASSERT_EQ(reassembler.nextIncomplete(), kStart + 3s + 10min);
    EXPECT_TRUE(reassembler.incomplete(kStart + 3s + 9min).empty());
    const auto told = reassembler.incomplete(kStart + 3s + 10min);
    ASSERT_EQ(told.size(), 1U);
    EXPECT_EQ(told[0].text, "a[…]c");
    EXPECT_EQ(told[0].missing, 1);
    EXPECT_FALSE(reassembler.nextIncomplete());
    EXPECT_TRUE(reassembler.incomplete(kStart + 1h).empty());

    const auto whole = reassembler.add(part(2, 3, u"b"));
    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->text, "abc");
}

TEST(Reassembler, MarksAGapOfSeveralPartsOnceAndShowsHalvesAsReplacements) {
    Reassembler reassembler;
    reassembler.add(part(1, 4, std::u16string{u'a', 0xD83D}));
    reassembler.add(part(4, 4, std::u16string{0xDE00, u'z'}));

    EXPECT_EQ(reassembler.giveUp(kStart + 25h).at(0).text, "a\uFFFD[…]\uFFFDz");
}

TEST(Reassembler, TakesAReferenceUsedAgainForAnotherMessage) {
    Reassembler reassembler;
    auto first = part(1, 2, u"x");
    first.key = 9;
    reassembler.add(first);

    EXPECT_FALSE(reassembler.add(part(1, 2, u"a")));
    const auto whole = reassembler.add(part(2, 2, u"b"));

    ASSERT_TRUE(whole);
    EXPECT_EQ(whole->text, "ab");
    EXPECT_EQ(reassembler.giveUp(kStart + 25h).at(0).keys, Keys{9});
}

TEST(Reassembler, DoesNotJoinPartsThatCameADayApart) {
    Reassembler reassembler;
    auto late = part(2, 2, u"b");
    late.receivedAt = kStart + 1s + 24h;

    reassembler.add(part(1, 2, u"a"));

    EXPECT_FALSE(reassembler.add(late));
    EXPECT_EQ(reassembler.giveUp(kStart + 24h + 1s).at(0).text, "a[…]");
    EXPECT_EQ(reassembler.giveUp(kStart + 48h + 1s).at(0).text, "[…]b");
}

RC_GTEST_PROP(Reassembler, MakesTheSameOfAnyOrder, ()) {
    const auto total = *rc::gen::inRange(2, 9);
    std::vector<int> order(static_cast<std::size_t>(total));
    std::iota(order.begin(), order.end(), 1);
    order = *rc::gen::exec([order] {
        auto shuffled = order;
        for (auto i = shuffled.size(); i > 1; --i) {
            std::swap(shuffled[i - 1], shuffled[*rc::gen::inRange<std::size_t>(0, i)]);
        }
        return shuffled;
    });
    const std::u16string text = u"a😀b😀c😀d😀e😀f😀g😀h";
    Reassembler reassembler;

    std::optional<Reassembler::Whole> whole;
    for (const int sequence : order) {
        RC_ASSERT(!whole);
        const auto at = static_cast<std::size_t>(sequence - 1) * 2;
        whole = reassembler.add(part(sequence, total, text.substr(at, sequence == total ? text.npos : 2)));
    }

    RC_ASSERT(whole.has_value());
    RC_ASSERT(whole->text == "a😀b😀c😀d😀e😀f😀g😀h");
}

}  // namespace
}  // namespace turnbell::sms
