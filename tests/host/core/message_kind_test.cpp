#include "host/core/message_kind.h"

#include <gtest/gtest.h>

#include <set>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

TEST(MessageKind, IsReadFromItsOwnWord) {
    std::set<std::string_view> words;
    for (const auto kind : kMessageKinds) {
        words.insert(toString(kind));
        EXPECT_EQ(messageKind(toString(kind)), kind);
    }

    EXPECT_EQ(words,
              (std::set<std::string_view>{"approach", "courtesy", "no_show", "notice", "recall", "reply",
                                          "start", "stop", "survey", "thank_you", "turn", "welcome"}));
    EXPECT_EQ(messageKind("Turn"), std::nullopt);
    EXPECT_EQ(messageKind(""), std::nullopt);
}

TEST(KindPolicy, LetsACallOvertakeRepliesApproachesWelcomesNoticesAndSurveys) {
    EXPECT_EQ(policyOf(MessageKind::Turn).priority, 0);
    EXPECT_EQ(policyOf(MessageKind::Recall).priority, 0);
    EXPECT_EQ(policyOf(MessageKind::Reply).priority, 1);
    EXPECT_EQ(policyOf(MessageKind::Approach).priority, 2);
    EXPECT_EQ(policyOf(MessageKind::Welcome).priority, 3);
    for (const auto kind : {MessageKind::NoShow, MessageKind::ThankYou, MessageKind::Notice,
                            MessageKind::Stop, MessageKind::Start, MessageKind::Courtesy}) {
        EXPECT_EQ(policyOf(kind).priority, 4) << toString(kind);
    }
    EXPECT_EQ(policyOf(MessageKind::Survey).priority, 5);
}

TEST(KindPolicy, RepeatsOnlyWelcomesAndCallsWhenInDoubt) {
    for (const auto kind : kMessageKinds) {
        const bool repeated =
            kind == MessageKind::Welcome || kind == MessageKind::Turn || kind == MessageKind::Recall;
        const auto otherwise = kind == MessageKind::Reply ? DoubtPolicy::AskPerson : DoubtPolicy::AtMostOnce;
        EXPECT_EQ(policyOf(kind).doubt, repeated ? DoubtPolicy::AtLeastOnce : otherwise) << toString(kind);
    }
}

TEST(KindPolicy, DropsTextsThatCameTooLateToBeOfUse) {
    EXPECT_EQ(policyOf(MessageKind::Turn).queueExpiry, minutes{5});
    EXPECT_EQ(policyOf(MessageKind::Turn).validity, minutes{5});
    EXPECT_EQ(policyOf(MessageKind::Approach).queueExpiry, minutes{5});
    EXPECT_EQ(policyOf(MessageKind::Approach).validity, minutes{5});
    EXPECT_EQ(policyOf(MessageKind::Welcome).queueExpiry, minutes{15});
    EXPECT_EQ(policyOf(MessageKind::Welcome).validity, minutes{30});
    EXPECT_EQ(policyOf(MessageKind::Survey).queueExpiry, hours{12});
    EXPECT_EQ(policyOf(MessageKind::Reply).queueExpiry, hours{24});
    EXPECT_EQ(policyOf(MessageKind::Stop).queueExpiry, hours{1});
    EXPECT_EQ(policyOf(MessageKind::Stop).validity, hours{24});
    EXPECT_EQ(policyOf(MessageKind::ThankYou).queueExpiry, hours{12});
}

TEST(KindPolicy, WaitsLessForEvidenceOfACall) {
    for (const auto kind : kMessageKinds) {
        const bool call = kind == MessageKind::Turn || kind == MessageKind::Recall;
        EXPECT_EQ(policyOf(kind).evidence, seconds{call ? 45 : 120}) << toString(kind);
        EXPECT_TRUE(policyOf(kind).statusReport) << toString(kind);
    }
}

}  // namespace
}  // namespace turnbell
