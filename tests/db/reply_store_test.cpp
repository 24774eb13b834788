#include "db/reply_store.h"

#include "db/conversation_store.h"
#include "db/personal_store.h"
#include "db/query.h"
#include "tests/db/rows.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell::db {
namespace {

using test::at;
using testing::ElementsAre;

class Replies : public testing::Test {
protected:
    Replies() {
        ConversationRow row;
        row.address = "+995555123456";
        conversation_ = conversations_.insert(row);
    }

    std::int64_t entry(const std::string& text) {
        ConversationEntryRow row;
        row.conversation = conversation_;
        row.at = at(1).utc;
        row.text = text;
        return conversations_.append(row);
    }

    void learn(const std::vector<std::string>& words, const std::string& answer) {
        const auto asked = entry("question");
        store_.learn(asked, entry(answer), words, answer);
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    ConversationStore conversations_{*database_};
    ReplyStore store_{*database_};
    ConversationId conversation_;
};

TEST_F(Replies, AreFoundByWordsTheMostSimilarFirst) {
    learn({"where", "do", "i", "park"}, "Behind the house.");
    learn({"where", "is", "the", "toile"}, "First floor.");
    learn({"when", "do", "you", "open"}, "At nine.");
    learn({"可以", "以停", "停车"}, "可以。");

    EXPECT_THAT(store_.similar({"park", "where"}, 3), ElementsAre("Behind the house.", "First floor."));
    EXPECT_THAT(store_.similar({"park", "where"}, 1), ElementsAre("Behind the house."));
    EXPECT_THAT(store_.similar({"停车"}, 3), ElementsAre("可以。"));
    EXPECT_TRUE(store_.similar({"parrot"}, 3).empty());
    EXPECT_TRUE(store_.similar({}, 3).empty());
}

TEST_F(Replies, KnowWhetherOthersHaveAskedWithAWord) {
    learn({"where", "maria"}, "Behind the house.");
    ConversationRow other;
    other.address = "+995555000001";
    const auto others = conversations_.insert(other);

    EXPECT_FALSE(store_.isAskedByOthers("maria", conversation_));
    EXPECT_TRUE(store_.isAskedByOthers("maria", others));
    EXPECT_FALSE(store_.isAskedByOthers("parrot", others));
}

TEST_F(Replies, ThatSayTheSameAreFoundOnce) {
    for (int i = 0; i < 5; ++i) {
        learn({"park"}, "Behind the house.");
    }
    learn({"park", "where"}, "In front of it.");

    EXPECT_EQ(store_.similar({"park"}, 3).size(), 2U);
}

TEST_F(Replies, AreForgottenWithTheTextsTheyAreMadeOf) {
    learn({"park"}, "Behind the house.");
    learn({"toile"}, "First floor.");

    PersonalStore{*database_}.eraseConversation(PhoneNumber::fromE164("+995555123456").value());

    EXPECT_TRUE(store_.similar({"park"}, 3).empty());
    EXPECT_TRUE(store_.similar({"toile"}, 3).empty());
    EXPECT_EQ(valueOf<int>(*database_, "SELECT count(*) FROM past_answer"), 0);
}

TEST_F(Replies, LeaveNoErasedWordInTheIndexOnceItIsMerged) {
    const auto blocksWith = [&] {
        return valueOf<int>(*database_,
                            "SELECT count(*) FROM past_question_data WHERE instr(block, x'7a65627261') > 0");
    };
    for (int i = 0; i < 50; ++i) {
        learn({"zebra"}, "No.");
    }
    ASSERT_GT(blocksWith(), 0);
    PersonalStore{*database_}.eraseConversation(PhoneNumber::fromE164("+995555123456").value());

    for (int slice = 0; slice < 1000 && store_.mergeIndex(); ++slice) {
    }

    EXPECT_EQ(blocksWith(), 0);
    EXPECT_FALSE(store_.mergeIndex());
}

TEST_F(Replies, OfDaysAddUp) {
    const auto took = [](milliseconds time, std::int64_t late) {
        ReplyFigures figures;
        figures.time.add(time);
        figures.late = late;
        return figures;
    };
    store_.addTime("2026-11-21", took(seconds{60}, 0));
    store_.addTime("2026-11-22", took(seconds{60}, 0));
    store_.addTime("2026-11-22", took(seconds{7200}, 1));

    EXPECT_EQ(store_.times("2026-11-22", "2026-11-22").time.count(), 2);
    EXPECT_EQ(store_.times("2026-11-22", "2026-11-30").late, 1);
    EXPECT_EQ(store_.times("2026-11-01", "2026-11-30").time.count(), 3);
    EXPECT_EQ(store_.times("2026-11-23", "2026-11-30").time.count(), 0);
}

}  // namespace
}  // namespace turnbell::db
