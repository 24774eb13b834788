#include "firmware/pad/journal.h"

#include "tests/firmware/pad/fake_board.h"

#include <gtest/gtest.h>

#include <array>
#include <set>

namespace pad {
namespace {

constexpr std::uint16_t kBase = 100;
constexpr std::uint8_t kSlots = 4;
using Record = std::array<std::uint8_t, 6>;

class JournalTest : public testing::Test {
protected:
    static Journal journal() { return {kBase, kSlots, sizeof(Record)}; }

    /// False: it was not safe after as long as all slots take.
    bool write(Journal& journal, const Record& record) {
        for (int i = 0; i < 400 && !journal.saved(); ++i) {
            ++board_.now;
            journal.step(board_, record.data());
        }
        return journal.saved();
    }
    /// A start of the board: what is there, and its number.
    Record loaded() {
        Journal fresh = journal();
        Record record{9, 9, 9, 9, 9, 9};
        found_ = fresh.load(board_, record.data());
        serial_ = fresh.serial();
        return record;
    }
    void keep(const Record& record) {
        Journal writer = journal();
        Record old{};
        writer.load(board_, old.data());
        writer.save();
        ASSERT_TRUE(write(writer, record));
    }

    FakeBoard board_;
    bool found_ = false;
    std::uint16_t serial_ = 0;
};

constexpr Record kFirst{1, 2, 3, 4, 5, 6};
constexpr Record kSecond{7, 8, 0, 255, 5, 6};

TEST_F(JournalTest, AnErasedMemoryHasNothing) {
    EXPECT_EQ(loaded(), (Record{9, 9, 9, 9, 9, 9}));
    EXPECT_FALSE(found_);
}

TEST_F(JournalTest, AMemoryOfZerosHasNothing) {
    for (std::uint16_t i = 0; i < FakeBoard::kStoreSize; ++i) {
        board_.store(i, 0);
    }

    loaded();

    EXPECT_FALSE(found_);
}

TEST_F(JournalTest, KeepsTheLastVersion) {
    for (std::uint8_t i = 0; i < 20; ++i) {
        keep({i, 2, 3, 4, 5, 6});

        EXPECT_EQ(loaded()[0], i);
        EXPECT_EQ(serial_, i + 1);
    }
}

TEST_F(JournalTest, WritesOneByteAtATimeAndOnlyWhatDiffers) {
    keep(kFirst);
    keep(kFirst);
    keep(kFirst);
    keep(kFirst);
    const int before = board_.writes;

    keep(kFirst);  // the first slot again: serial number and check

    EXPECT_LE(board_.writes - before, Journal::kOverhead);
}

TEST_F(JournalTest, APowerCutAtAnyByteLeavesTheVersionBefore) {
    for (int cut = 1; cut <= 9; ++cut) {  // one byte of the ten is that of an erased memory
        board_ = FakeBoard{};
        keep(kFirst);
        Journal writer = journal();
        Record record{};
        ASSERT_TRUE(writer.load(board_, record.data()));
        writer.save();
        board_.writesUntilCut = cut;
        for (int i = 0; i < 400; ++i) {
            ++board_.now;
            writer.step(board_, kSecond.data());
        }
        EXPECT_FALSE(writer.saved()) << cut;
        board_.powerCycle();

        EXPECT_EQ(loaded(), kFirst) << cut;
        keep(kSecond);
        EXPECT_EQ(loaded(), kSecond) << cut;
    }
}

TEST_F(JournalTest, AChangeWhileItIsWrittenIsWrittenAsAWhole) {
    Journal writer = journal();
    writer.save();
    for (int i = 0; i < 20; ++i) {
        ++board_.now;
        writer.step(board_, kFirst.data());
    }

    writer.save();
    ASSERT_TRUE(write(writer, kSecond));

    EXPECT_EQ(loaded(), kSecond);
    EXPECT_EQ(serial_, 1);
}

TEST_F(JournalTest, AWornOutSlotIsSkipped) {
    keep(kFirst);
    const int secondSlot = kBase + static_cast<int>(sizeof(Record)) + Journal::kOverhead;
    board_.wornOut = secondSlot + 3;

    keep(kSecond);

    EXPECT_EQ(loaded(), kSecond);
    EXPECT_EQ(serial_, 2);
}

TEST_F(JournalTest, AnySpoiledByteMakesASlotWorthless) {
    keep(kFirst);
    const auto before = serial_;
    for (std::size_t at = 0; at < sizeof(Record) + Journal::kOverhead; ++at) {
        board_.spoil(static_cast<std::uint16_t>(kBase + sizeof(Record) + Journal::kOverhead + at));
        loaded();
        EXPECT_FALSE(found_ && serial_ != before) << at;
        board_.spoil(static_cast<std::uint16_t>(kBase + sizeof(Record) + Journal::kOverhead + at));
    }
    loaded();
    EXPECT_TRUE(found_);
}

TEST_F(JournalTest, TheSerialNumberIsAnotherOneAtEachStartOverItsWrap) {
    std::uint16_t last = 0;
    for (int start = 0; start < 66'000; ++start) {
        Journal boots{0, 16, 0};
        boots.load(board_, nullptr);
        boots.save();
        for (int i = 0; i < 40 && !boots.saved(); ++i) {
            board_.now += FakeBoard::kStoreTime;
            boots.step(board_, nullptr);
        }
        ASSERT_TRUE(boots.saved());
        ASSERT_EQ(boots.serial(), static_cast<std::uint16_t>(last + 1));
        last = boots.serial();
    }
}

TEST_F(JournalTest, ANumberThatWasEverSafeIsNeverGivenAgainWhereverThePowerIsCut) {
    std::set<std::uint16_t> given;
    for (int start = 0; start < 300; ++start) {
        Journal boots{0, 16, 0};
        boots.load(board_, nullptr);
        boots.save();
        board_.writesUntilCut = start % 6 == 0 ? -1 : start % 6;
        for (int i = 0; i < 40 && !boots.saved(); ++i) {
            board_.now += FakeBoard::kStoreTime;
            boots.step(board_, nullptr);
        }
        if (boots.saved()) {
            EXPECT_TRUE(given.insert(boots.serial()).second) << start;
        }
        board_.powerCycle();
    }
    EXPECT_GE(given.size(), 50U);
}

}  // namespace
}  // namespace pad
