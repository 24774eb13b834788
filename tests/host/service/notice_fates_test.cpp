#include "host/service/notice_fates.h"

#include "host/service/consent.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

#include <array>

namespace turnbell {
namespace {

using test::at;
using test::number;

/// Somebody whose text is in this state; nothing: there is none yet.
db::NoticePersonText told(std::optional<MessageState> state) {
    db::NoticePersonText person;
    person.person.phone = number("+995555123456");
    person.person.created = at(0).utc;
    person.person.released = at(1).utc;
    person.state = state;
    return person;
}

db::NoticePersonText asked(MessageState state) {
    auto person = told(state);
    person.person.asked = at(10).utc;
    person.person.silent = at(100).utc;
    return person;
}

struct Case {
    std::optional<MessageState> text;
    NoticeFate fate;
    const char* code;
    bool toCall;
};

TEST(NoticeFates, AreThoseOfTheText) {
    constexpr std::array kCases{
        Case{std::nullopt, NoticeFate::Waiting, "", false},
        Case{MessageState::Planned, NoticeFate::Waiting, "", false},
        Case{MessageState::Ready, NoticeFate::Waiting, "", false},
        Case{MessageState::Armed, NoticeFate::Waiting, "", false},
        Case{MessageState::Accepted, NoticeFate::Sent, "", false},
        Case{MessageState::NoReport, NoticeFate::Sent, "", false},
        Case{MessageState::InDoubt, NoticeFate::Sent, "unknown", false},
        Case{MessageState::Unknown, NoticeFate::Sent, "unknown", true},
        Case{MessageState::Delivered, NoticeFate::Delivered, "", false},
        Case{MessageState::Undelivered, NoticeFate::Undelivered, "", true},
        Case{MessageState::Expired, NoticeFate::NotSent, "expired", true},
        Case{MessageState::Cancelled, NoticeFate::NotSent, "withdrawn", true},
        Case{MessageState::Failed, NoticeFate::NotSent, "failed", true},
        Case{MessageState::Blocked, NoticeFate::NotSent, "limit", true},
    };
    for (const auto& each : kCases) {
        const auto person = told(each.text);
        const auto name = each.text ? toString(*each.text) : "none";
        EXPECT_EQ(fateOf(person, at(50).utc), each.fate) << name;
        EXPECT_EQ(codeOf(person), each.code) << name;
        EXPECT_EQ(isToCall(person, at(50).utc), each.toCall) << name;
    }
}

TEST(NoticeFates, BecomeSilentWhereAnAnswerWasAskedForAndTheTextMayBeThere) {
    for (const auto state : {MessageState::Accepted, MessageState::Delivered, MessageState::Unknown}) {
        EXPECT_NE(fateOf(asked(state), at(99).utc), NoticeFate::Silent);
        EXPECT_EQ(fateOf(asked(state), at(100).utc), NoticeFate::Silent);
        EXPECT_TRUE(isToCall(asked(state), at(100).utc));
    }
    EXPECT_EQ(fateOf(asked(MessageState::Undelivered), at(100).utc), NoticeFate::Undelivered);
    EXPECT_EQ(fateOf(told(MessageState::Delivered), at(100'000).utc), NoticeFate::Delivered) << "not asked";
    EXPECT_EQ(fateSince(asked(MessageState::Delivered), at(500).utc), at(100).utc);
}

TEST(NoticeFates, AreTheLastAnswerByTextOrByVoice) {
    auto person = asked(MessageState::Delivered);
    person.person.yes = false;
    person.person.answered = at(200).utc;
    EXPECT_EQ(fateOf(person, at(300).utc), NoticeFate::Declined) << "late, and still counts";

    person.person.called = NoticeCall::Confirmed;
    person.person.calledAt = at(250).utc;
    EXPECT_EQ(fateOf(person, at(300).utc), NoticeFate::Confirmed);
    EXPECT_EQ(fateSince(person, at(300).utc), at(250).utc);

    person.person.answered = at(260).utc;
    EXPECT_EQ(fateOf(person, at(300).utc), NoticeFate::Declined) << "said after the call";

    person.person.yes.reset();
    person.person.called = NoticeCall::NotReached;
    EXPECT_EQ(fateOf(person, at(300).utc), NoticeFate::Silent);
    EXPECT_TRUE(isToCall(person, at(300).utc)) << "to be called again";
}

TEST(NoticeFates, NameWhyThereIsNoText) {
    auto person = told(MessageState::Blocked);
    person.why = kOptedOut;
    EXPECT_EQ(codeOf(person), "opted_out");
    person.why = kStoppedScope;
    EXPECT_EQ(codeOf(person), "opted_out");
    person.why = kNoConsent;
    EXPECT_EQ(codeOf(person), "no_consent");
    EXPECT_TRUE(isToCall(person, at(0).utc)) << "a voice call needs no consent to texts";
    for (const auto* needless : {"stopped", "visit_over", "same_number"}) {
        person.person.code = needless;
        EXPECT_EQ(fateOf(person, at(0).utc), NoticeFate::NotSent);
        EXPECT_FALSE(isToCall(person, at(0).utc)) << needless;
    }
}

TEST(NoticeFates, NobodyIsCalledWithoutANumber) {
    auto person = told(std::nullopt);
    person.person.phone = {};
    person.person.code = "no_phone";

    EXPECT_FALSE(isToCall(person, at(0).utc));
}

TEST(NoticeFates, AreCountedOnceEach) {
    const std::vector people{told(std::nullopt),
                             told(MessageState::Accepted),
                             told(MessageState::Delivered),
                             asked(MessageState::Delivered),
                             told(MessageState::Undelivered),
                             told(MessageState::Failed)};

    const auto counts = countsOf(people, at(100).utc);

    EXPECT_EQ(counts.waiting, 1);
    EXPECT_EQ(counts.sent, 1);
    EXPECT_EQ(counts.delivered, 1);
    EXPECT_EQ(counts.silent, 1);
    EXPECT_EQ(counts.undelivered, 1);
    EXPECT_EQ(counts.notSent, 1);
    EXPECT_EQ(counts.toCall, 3);
}

}  // namespace
}  // namespace turnbell
