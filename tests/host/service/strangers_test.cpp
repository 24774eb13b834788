#include "db/consent_store.h"
#include "host/service/conversations.h"
#include "tests/host/service/texting.h"

/// What numbers that nobody knows can make the branch do: text strangers, or spend.
namespace turnbell::test {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::SizeIs;

Catalog guarded() {
    auto catalog = textedCatalog();
    catalog.limits = Limits{};
    return catalog;
}

class Strangers : public Texting {
protected:
    Strangers() { branch.expect<wire::Done>(wire::CatalogImport{guarded()}); }

    static std::string neighbour(int i) { return "+9955551234" + std::to_string(10 + i); }
};

TEST_F(Strangers, OfOtherCountriesAreAnsweredByStaffAlone) {
    for (const auto* number : {"+252612345678", "+447012345678", "+5352345678"}) {
        for (const auto* text : {"STATUS", "HELP", "GENERAL", "INFO", "START"}) {
            EXPECT_THAT(say(text, number), IsEmpty()) << number << ' ' << text;
        }
        EXPECT_THAT(say("STOP", number), SizeIs(1)) << "which is a right of everybody";
    }
    EXPECT_THAT(shown(), Contains("START"));
}

TEST_F(Strangers, OfOtherCountriesWhomStaffCheckedInAreAnswered) {
    checkIn("Tourist", "en", "+4915123456789");
    EXPECT_THAT(answer("STATUS", "+4915123456789"), HasSubstr("A001"));
}

TEST_F(Strangers, OfOneBlockOfNumbersJoinOnlySoOften) {
    std::size_t texts = 0;
    for (int i = 0; i < 60; ++i) {
        texts += say("GENERAL", neighbour(i)).size();
    }
    EXPECT_EQ(tickets().size(), 3U);
    EXPECT_EQ(texts, 3U);
    EXPECT_THAT(shown(), Contains("GENERAL")) << "staff decide about the others";
    const auto thread = branch.expect<wire::ConversationRow>(wire::ConversationShowQuery{1});
    EXPECT_EQ(thread.entries.back().state, kNotJoined);
}

TEST_F(Strangers, ThatWereKnownBeforeJoinWhateverComes) {
    say("Where are you?", neighbour(70));
    for (int i = 0; i < 10; ++i) {
        say("GENERAL", neighbour(i));
    }
    EXPECT_THAT(say("GENERAL", neighbour(70)), SizeIs(1));
}

TEST_F(Strangers, CannotHaveAnotherNumberProvedByItsMachine) {
    Session kiosk{.role = wire::Role::Kiosk};
    for (int i = 0; i < 4; ++i) {  // the fourth of a block of numbers is held
        EXPECT_TRUE(branch.askAs(
            kiosk, wire::CheckIn{
                       .service = "A", .phone = neighbour(i), .firstName = "Callnow", .consentVisit = true}));
    }
    branch.send();

    say("Auto-Reply: I am out of office", neighbour(3));
    for (int i = 0; i < 4; ++i) {
        branch.ask(wire::CallTicket{.ticket = "A004", .desk = "1"});
        branch.send();
    }
    for (const auto& text : branch.messages()) {
        EXPECT_THAT(text.text, Not(HasSubstr("Callnow")));
        EXPECT_FALSE(text.to == neighbour(3) && text.state == "accepted") << text.kind;
    }
}

TEST_F(Strangers, CannotSpendByStopAndStartInTurn) {
    std::size_t texts = 0;
    for (int i = 0; i < 50; ++i) {
        texts += say("STOP").size() + say("START").size();
    }
    EXPECT_LE(texts, 13U) << "three stops are confirmed in an hour, and ten answers";
}

TEST_F(Strangers, WhoAskForTheStatusEachQuarterAreNoMachines) {
    checkIn();
    for (int i = 0; i < 6; ++i) {
        branch.pass(std::chrono::minutes{15});
        EXPECT_THAT(say("STATUS"), SizeIs(1)) << i;
    }
}

TEST_F(Strangers, WhoGetNoAnswerFromUsAreShownToStaff) {
    checkIn();
    for (int i = 0; i < 10; ++i) {
        say("STATUS");
    }
    EXPECT_THAT(shown(), IsEmpty());
    EXPECT_THAT(say("STATUS"), IsEmpty()) << "more than ten an hour";
    EXPECT_THAT(shown(), Contains("STATUS"));
}

TEST_F(Strangers, WhoWantNoTextsAreNotOwedAnAnswer) {
    checkIn();
    say("STOP");
    EXPECT_THAT(say("STATUS"), IsEmpty());
    EXPECT_THAT(shown(), IsEmpty());
}

TEST_F(Strangers, AreAskedByNobodyForNewsThatTheyDidNotAgreeTo) {
    say("GENERAL");
    const auto acts = db::ConsentStore{*branch.database}.of(*PhoneNumber::fromE164(kAna));
    ASSERT_EQ(acts.size(), 1U);
    EXPECT_EQ(acts[0].scope, ConsentScope::Visit);
    EXPECT_EQ(acts[0].words, "join/1");
}

}  // namespace
}  // namespace turnbell::test
