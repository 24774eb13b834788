#include "host/core/inbound/visit_namer.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using testing::ElementsAre;

const std::vector<KnownVisit> kFamily{{"1", "A004", "Bo"}, {"2", "A005", "Bea"}, {"3", "A004", "Bo"}};

TEST(NamedVisits, AreFoundByTicketOrFirstName) {
    const CustomerText byTicket{"Please cancel A-5", "en"};
    const auto ticket = namedVisits(byTicket, kFamily);
    ASSERT_TRUE(ticket);
    EXPECT_THAT(ticket->ids, ElementsAre("2"));
    EXPECT_EQ(ticket->rest, "cancel");

    const CustomerText byName{"I am here, Bea!", "en"};
    const auto name = namedVisits(byName, kFamily);
    ASSERT_TRUE(name);
    EXPECT_THAT(name->ids, ElementsAre("2"));
    EXPECT_EQ(name->rest, "i am here");
}

TEST(NamedVisits, AreSeveralWhereTheNameIs) {
    const CustomerText text{"Bo A004", "en"};
    const auto named = namedVisits(text, kFamily);

    ASSERT_TRUE(named);
    EXPECT_THAT(named->ids, ElementsAre("1", "3"));
    EXPECT_EQ(named->rest, "");
}

TEST(NamedVisits, AreNoneByWhatIsNotTheSenders) {
    for (const auto* words :
         {"leave A006", "leave Ana", "leave AA004", "leave A0041", "here Bobby", "", "5"}) {
        const CustomerText text{words, "en"};
        EXPECT_FALSE(namedVisits(text, kFamily)) << words;
    }
    const CustomerText text{"leave A004", "en"};
    EXPECT_FALSE(namedVisits(text, {}));
}

TEST(NamedVisits, AreNoneByATicketThatIsABareNumber) {
    const CustomerText text{"late 4", "en"};
    EXPECT_FALSE(namedVisits(text, {{"1", "004", ""}}));
}

TEST(NamedVisit, IsWhatTheKeywordBesideItIsAbout) {
    const CustomerText text{"leave Bea", "en"};
    const auto meaning = readNamedVisit(text, {.activeVisit = true, .visits = kFamily});

    ASSERT_TRUE(meaning);
    EXPECT_EQ(meaning->keyword, InboundKeyword::Leave);
    EXPECT_TRUE(meaning->namesVisit);
    EXPECT_THAT(meaning->visits, ElementsAre("2"));
    EXPECT_FALSE(readNamedVisit(text, {.visits = kFamily})) << "nothing is left to leave";
    const InboundContext asked{.activeVisit = true,
                               .visitIsLater = true,
                               .question = openQuestion(QuestionKind::Open),
                               .visits = kFamily};
    EXPECT_TRUE(readNamedVisit(text, asked)) << "though a survey asks";
}

TEST(NamedVisit, IsTheOneWithTheLongerName) {
    const std::vector<KnownVisit> visits{{"1", "A004", "Anna"}, {"2", "A005", "Anna Maria"}};
    const CustomerText text{"Anna Maria here", "en"};
    const auto meaning = readNamedVisit(text, {.activeVisit = true, .visits = visits});

    ASSERT_TRUE(meaning);
    EXPECT_THAT(meaning->visits, ElementsAre("2"));
}

}  // namespace
}  // namespace turnbell
