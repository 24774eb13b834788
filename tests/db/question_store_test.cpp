#include "db/question_store.h"

#include "db/message_store.h"
#include "tests/db/rows.h"

#include <gmock/gmock.h>

namespace turnbell::db {
namespace {

using test::at;
using test::number;
using testing::ElementsAre;

constexpr auto kAna = "+995555123456";
constexpr auto kBen = "+995555123457";

class Questions : public testing::Test {
protected:
    void ask(const char* phone, int expires, QuestionFor kind = QuestionFor::Menu) {
        store_.ask({.phone = number(phone),
                    .kind = kind,
                    .word = "leave",
                    .choices = {"A", "service b"},
                    .language = "ka",
                    .text = "JOIN!",
                    .minutes = 20,
                    .asked = at(0).utc,
                    .expires = at(expires)});
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    QuestionStore store_{*database_};
};

TEST_F(Questions, ComeBackAsTheyWereAsked) {
    ask(kAna, 600, QuestionFor::WhichVisit);

    const auto row = store_.of(number(kAna));

    ASSERT_TRUE(row);
    EXPECT_EQ(row->kind, QuestionFor::WhichVisit);
    EXPECT_EQ(row->word, "leave");
    EXPECT_THAT(row->choices, ElementsAre("A", "service b"));
    EXPECT_EQ(row->language, "ka");
    EXPECT_EQ(row->text, "JOIN!");
    EXPECT_EQ(row->minutes, 20);
    EXPECT_FALSE(row->message);
    EXPECT_EQ(row->asked, at(0).utc);
    EXPECT_EQ(row->expires.boot, at(600).boot);
    EXPECT_FALSE(store_.of(number(kBen)));
}

TEST_F(Questions, AreOneANumber) {
    ask(kAna, 600);
    ask(kAna, 700, QuestionFor::CancelOrStop);

    EXPECT_EQ(store_.of(number(kAna))->kind, QuestionFor::CancelOrStop);
    store_.remove(number(kAna));
    EXPECT_FALSE(store_.of(number(kAna)));
    EXPECT_FALSE(store_.nextExpiry());
}

TEST_F(Questions, AreFoundByTheTextThatAsks) {
    MessageRow text;
    text.idemKey = "answer/inbound 1";
    text.to = number(kAna);
    const auto message = *MessageStore{*database_}.insert(text);
    store_.ask({.phone = number(kAna), .message = message, .expires = at(600)});

    EXPECT_EQ(store_.byMessage(message)->phone, number(kAna));
    EXPECT_FALSE(store_.byMessage(MessageId{message.value + 1}));
}

TEST_F(Questions, AreForgottenTogether) {
    ask(kAna, 600);
    ask(kBen, 700);

    store_.clear();

    EXPECT_FALSE(store_.nextExpiry());
}

TEST_F(Questions, ExpireInTheirOrder) {
    ask(kAna, 700);
    ask(kBen, 600);

    EXPECT_EQ(store_.nextExpiry(), at(600).boot);
    EXPECT_TRUE(store_.expired(at(599).boot).empty());
    ASSERT_EQ(store_.expired(at(600).boot).size(), 1U);
    ASSERT_EQ(store_.expired(at(700).boot).size(), 2U);
    EXPECT_EQ(store_.expired(at(700).boot).front().phone, number(kBen));
}

TEST_F(Questions, ExpireByTheCalendarAfterTheMachineWasStartedAgain) {
    ask(kAna, 600);

    const auto reboot = Moment{at(100).utc, BootTime{seconds{5}}};
    store_.rebase(reboot);

    EXPECT_EQ(store_.nextExpiry(), reboot.boot + milliseconds{500});
}

}  // namespace
}  // namespace turnbell::db
