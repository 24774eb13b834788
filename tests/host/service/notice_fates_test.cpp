#include "host/service/notice_fates.h"

#include "host/service/consent.h"
#include "tests/support/test_database.h"

#include <gtest/gtest.h>

#include <array>

namespace turnbell {
namespace {

using test::at;
using test::number;

/// Of somebody whose text is in this state; nothing: there is none yet.
db::NoticeFacts told(std::optional<MessageState> state) {
    return {.text = state, .reachable = true};
}

/// The time to answer it is over.
db::NoticeFacts silent(MessageState state) {
    auto facts = told(state);
    facts.silent = true;
    return facts;
}

/// Its number was set right since, or taken out.
db::NoticeFacts elsewhere(std::optional<MessageState> state, bool reachable = true) {
    return {.text = state, .elsewhere = true, .reachable = reachable};
}

std::string codeOf(const db::NoticeFacts& facts, const std::string& why = {}) {
    db::NoticePersonText person;
    person.facts = facts;
    person.why = why;
    return turnbell::codeOf(person);
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
        const auto facts = told(each.text);
        const auto* name = each.text ? toString(*each.text) : "none";
        EXPECT_EQ(fateOf(facts), each.fate) << name;
        EXPECT_EQ(codeOf(facts), each.code) << name;
        EXPECT_EQ(isToCall(facts), each.toCall) << name;
    }
}

TEST(NoticeFates, BecomeSilentWhereAnAnswerWasAskedForAndTheTextMayBeThere) {
    for (const auto state : {MessageState::Accepted, MessageState::Delivered, MessageState::Unknown}) {
        EXPECT_NE(fateOf(told(state)), NoticeFate::Silent);
        EXPECT_EQ(fateOf(silent(state)), NoticeFate::Silent);
        EXPECT_TRUE(isToCall(silent(state)));
    }
    EXPECT_EQ(fateOf(silent(MessageState::Undelivered)), NoticeFate::Undelivered);
    db::NoticePersonText person;
    person.person.silent = at(100).utc;
    person.facts = silent(MessageState::Delivered);
    EXPECT_EQ(fateSince(person), at(100).utc);
}

TEST(NoticeFates, AreOwnWordsBeforeSilenceAndWhereTheTextMayBeThere) {
    db::NoticePersonText person;
    person.facts = silent(MessageState::Delivered);
    person.facts.wrote = true;
    person.wrote = at(70).utc;
    EXPECT_EQ(fateOf(person.facts), NoticeFate::Wrote);
    EXPECT_EQ(fateSince(person), at(70).utc);
    EXPECT_EQ(turnbell::codeOf(person), "wrote");
    EXPECT_TRUE(isToCall(person.facts));
    person.facts.text = MessageState::Undelivered;
    EXPECT_EQ(fateOf(person.facts), NoticeFate::Undelivered);
    person.facts.text = MessageState::Delivered;
    person.facts.called = NoticeCall::Confirmed;
    EXPECT_EQ(fateOf(person.facts), NoticeFate::Confirmed);
    EXPECT_EQ(turnbell::codeOf(person), "");
}

TEST(NoticeFates, AreTheLastAnswerByTextOrByVoice) {
    db::NoticePersonText person;
    auto& facts = person.facts;
    facts = silent(MessageState::Delivered);
    facts.yes = false;
    person.person.answered = at(200).utc;
    EXPECT_EQ(fateOf(facts), NoticeFate::Declined) << "late, and still counts";

    facts.called = NoticeCall::Confirmed;
    facts.calledLast = true;
    person.person.calledAt = at(250).utc;
    EXPECT_EQ(fateOf(facts), NoticeFate::Confirmed);
    EXPECT_EQ(fateSince(person), at(250).utc);

    facts.calledLast = false;
    person.person.answered = at(260).utc;
    EXPECT_EQ(fateOf(facts), NoticeFate::Declined) << "said after the call";
    EXPECT_EQ(fateSince(person), at(260).utc);

    facts.yes.reset();
    facts.called = NoticeCall::NotReached;
    EXPECT_EQ(fateOf(facts), NoticeFate::Silent);
    EXPECT_TRUE(isToCall(facts)) << "to be called again";
}

TEST(NoticeFates, OfWhatWentToAFormerNumberAreThatItDidNotArrive) {
    for (const auto state : {MessageState::Accepted, MessageState::Delivered, MessageState::InDoubt}) {
        EXPECT_EQ(fateOf(elsewhere(state)), NoticeFate::Undelivered);
        EXPECT_EQ(codeOf(elsewhere(state)), "former_number");
        EXPECT_TRUE(isToCall(elsewhere(state)));
        EXPECT_FALSE(isToCall(elsewhere(state, false))) << "there is no other number";
    }
    EXPECT_EQ(fateOf(elsewhere(MessageState::Cancelled)), NoticeFate::NotSent) << "it never went there";
    EXPECT_EQ(codeOf(elsewhere(MessageState::Cancelled)), "withdrawn");

    db::NoticePersonText person;
    person.person.phone = number("+995555123456");
    person.facts = elsewhere(MessageState::Delivered);
    EXPECT_EQ(whyOf(person), "it went to +995…456, which is not the number of this visit any more");
}

TEST(NoticeFates, CountNoAnswerOfAFormerNumberButThatOfACall) {
    auto facts = elsewhere(MessageState::Delivered);
    facts.yes = true;
    EXPECT_EQ(fateOf(facts), NoticeFate::Undelivered) << "somebody else said so";
    facts.called = NoticeCall::Declined;
    EXPECT_EQ(fateOf(facts), NoticeFate::Declined);
    EXPECT_EQ(codeOf(facts), "");

    facts = elsewhere(MessageState::Delivered, false);
    facts.yes = true;
    EXPECT_EQ(fateOf(facts), NoticeFate::Confirmed) << "the number was only taken out";
}

TEST(NoticeFates, NameWhyThereIsNoText) {
    auto facts = told(MessageState::Blocked);
    EXPECT_EQ(codeOf(facts, kOptedOut), "opted_out");
    EXPECT_EQ(codeOf(facts, kStoppedScope), "opted_out");
    EXPECT_EQ(codeOf(facts, kNoConsent), "no_consent");
    EXPECT_TRUE(isToCall(facts)) << "a voice call needs no consent to texts";
    for (const auto* needless : {"stopped", "visit_over", "same_number", "moved"}) {
        facts.code = needless;
        EXPECT_EQ(fateOf(facts), NoticeFate::NotSent);
        EXPECT_FALSE(isToCall(facts)) << needless;
    }
}

TEST(NoticeFates, NobodyIsCalledWithoutANumber) {
    auto facts = told(std::nullopt);
    facts.code = "no_phone";
    EXPECT_TRUE(isToCall(facts)) << "there is one now";
    facts.reachable = false;

    EXPECT_FALSE(isToCall(facts));
}

TEST(NoticeFates, OfWhoSaidStopSinceSayThatTheyWantToBeLeftAlone) {
    db::NoticePersonText person;
    auto& facts = person.facts;
    facts = silent(MessageState::Delivered);
    facts.asked = facts.stopped = true;
    person.stopped = at(80).utc;
    EXPECT_EQ(fateOf(facts), NoticeFate::Wrote) << "there will be no other answer";
    EXPECT_EQ(fateSince(person), at(80).utc);
    EXPECT_TRUE(isToCall(facts)) << "it may be about their visit";
    EXPECT_EQ(codeOf(facts), "opted_out_since");
    EXPECT_EQ(whyOf(person), "opted out since: send no texts, call only if you must");

    facts.called = NoticeCall::Confirmed;
    EXPECT_EQ(codeOf(facts), "") << "they know";
    facts.called = NoticeCall::NotReached;
    EXPECT_EQ(codeOf(facts), "opted_out_since");
    for (const auto state : {MessageState::Undelivered, MessageState::Failed, MessageState::Unknown}) {
        auto unasked = told(state);
        unasked.stopped = true;
        EXPECT_NE(fateOf(unasked), NoticeFate::Wrote);
        EXPECT_EQ(codeOf(unasked), "opted_out_since");
    }
    auto unasked = told(MessageState::Delivered);
    unasked.stopped = true;
    EXPECT_EQ(fateOf(unasked), NoticeFate::Delivered) << "it asked for nothing";
    EXPECT_EQ(codeOf(unasked), "");
    unasked.text = MessageState::Blocked;
    EXPECT_EQ(codeOf(unasked, kOptedOut), "opted_out") << "it did not go for that";
}

TEST(NoticeFates, AreCountedOnceEach) {
    const auto group = [](const db::NoticeFacts& facts, int people) {
        return db::NoticeGroup{.facts = facts, .people = people, .first = {}, .last = {}};
    };
    const std::vector groups{group(told(std::nullopt), 1),
                             group(told(MessageState::Accepted), 20),
                             group(told(MessageState::Delivered), 3),
                             group(silent(MessageState::Delivered), 4),
                             group(told(MessageState::Undelivered), 5),
                             group(told(MessageState::Failed), 6)};

    const auto counts = countsOf(groups);

    EXPECT_EQ(counts.waiting, 1);
    EXPECT_EQ(counts.sent, 20);
    EXPECT_EQ(counts.delivered, 3);
    EXPECT_EQ(counts.silent, 4);
    EXPECT_EQ(counts.undelivered, 5);
    EXPECT_EQ(counts.notSent, 6);
    EXPECT_EQ(counts.toCall, 15);
}

}  // namespace
}  // namespace turnbell
