#include "host/service/remote_check_in.h"

#include "tests/host/service/texting.h"

namespace turnbell::test {
namespace {

using std::chrono::minutes;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class RemoteCheckInsTest : public Texting {
protected:
    void change(const std::function<void(Catalog&)>& change) {
        auto catalog = textedCatalog();
        change(catalog);
        branch.expect<wire::Done>(wire::CatalogImport{catalog});
    }

    wire::TicketRow ticket() {
        const auto all = branch.expect<wire::TicketList>(wire::TicketListQuery{}).tickets;
        EXPECT_EQ(all.size(), 1U);
        return all.empty() ? wire::TicketRow{} : all.front();
    }
};

TEST_F(RemoteCheckInsTest, PutTheSenderOfACodeWordIntoTheLineOfItsService) {
    EXPECT_EQ(answer("blood"),
              "Old Town Clinic: your ticket is B001, 0 ahead of you, about 20 to 60 min. Text HERE when "
              "you arrive. STOP ends texts.");
    EXPECT_EQ(ticket().state, "remote");
    EXPECT_EQ(ticket().service, "B");
    EXPECT_EQ(ticket().phone, kAna);
    EXPECT_EQ(ticket().language, "en");

    EXPECT_THAT(answer("HERE"), HasSubstr("ticket B001, good to have you here"));
    EXPECT_EQ(ticket().state, "waiting");
    EXPECT_THAT(answer("UNDO"), HasSubstr("all is as before"));
    EXPECT_EQ(ticket().state, "remote");
}

TEST_F(RemoteCheckInsTest, SpeakTheLanguageOfTheWord) {
    EXPECT_THAT(answer("ზოგადად"), HasSubstr("თქვენი ნომერია A001"));
    EXPECT_EQ(ticket().language, "ka");
}

TEST_F(RemoteCheckInsTest, OfferTheServicesWhereThereAreSeveral) {
    EXPECT_EQ(answer("JOIN"),
              "Old Town Clinic: what can we do for you? Please reply with the number: 1 General, 2 "
              "Blood test");
    EXPECT_THAT(tickets(), IsEmpty());
    EXPECT_THAT(answer("2"), HasSubstr("your ticket is B001"));
}

TEST_F(RemoteCheckInsTest, TakeAServicesNameForItsNumber) {
    say("join");

    EXPECT_THAT(answer("Blood test please"), HasSubstr("your ticket is B001"));
}

TEST_F(RemoteCheckInsTest, OfferTheMenuAgainAfterTenMinutes) {
    say("JOIN");

    branch.pass(minutes{10});

    EXPECT_THAT(answer("2"), HasSubstr("1 General, 2 Blood test"));
    EXPECT_THAT(tickets(), IsEmpty());
}

TEST_F(RemoteCheckInsTest, NeedNoMenuForOneService) {
    change([](Catalog& c) {
        c.services.pop_back();
        c.services[0].codeWord = {};
    });

    EXPECT_THAT(answer("Join"), HasSubstr("your ticket is A001"));
}

TEST_F(RemoteCheckInsTest, WaitAtOnceWhereTheBranchWantsIt) {
    change([](Catalog& c) { c.branch.remoteHere = false; });

    EXPECT_THAT(answer("BLOOD"), HasSubstr("We will text you when it is your turn"));
    EXPECT_EQ(ticket().state, "waiting");
}

TEST_F(RemoteCheckInsTest, SayWhenToComeWhileTheBranchIsClosed) {
    change([](Catalog& c) {
        c.hours = {{{Weekday::Mon, Weekday::Tue}, *clockTime("09:00"), *clockTime("17:00")}};
    });

    EXPECT_EQ(answer("BLOOD"),
              "Old Town Clinic: we are closed now. Please come again: Mon, Nov 23, 2026 09:00.");
    EXPECT_THAT(answer("ზოგადად"),
                HasSubstr("ახლა დაკეტილია. გთხოვთ, კვლავ მობრძანდეთ: ორშ, 23 ნოე. 2026 09:00."));
    EXPECT_THAT(tickets(), IsEmpty());
}

TEST_F(RemoteCheckInsTest, SayWhenToComeWhenTheDayIsFull) {
    change([](Catalog& c) {
        c.queues[1].dailyCap = 1;
        c.hours = {{{Weekday::Sun, Weekday::Mon}, *clockTime("09:00"), *clockTime("17:00")}};
    });
    say("BLOOD", "+995555000001");

    EXPECT_EQ(answer("BLOOD"),
              "Old Town Clinic: we are sorry, there is no place left today. Please come again: Mon, Nov "
              "23, 2026 09:00.");
}

TEST_F(RemoteCheckInsTest, TellWhoHasATicketWhereItStands) {
    change([](Catalog& c) { c.limits = Limits{.answersAnHour = 0}; });
    say("BLOOD");

    EXPECT_THAT(answer("BLOOD"), HasSubstr("ticket B001, ahead of you: 0"));
    EXPECT_THAT(tickets(), ElementsAre("B001 remote"));
}

TEST_F(RemoteCheckInsTest, SayWhyThereIsNoSecondTicket) {
    change([](Catalog& c) { c.limits = Limits{.answersAnHour = 0}; });
    say("BLOOD");
    say("JOIN");

    EXPECT_EQ(answer("1"),
              "Old Town Clinic: you have ticket B001 for Blood test. Another one is not possible before that "
              "visit is over. Please ask our staff if you need both.");
    EXPECT_THAT(tickets(), ElementsAre("B001 remote"));
    EXPECT_THAT(shown(), IsEmpty());
}

TEST_F(RemoteCheckInsTest, GiveNoMoreTicketsADayThanTheLimit) {
    change([](Catalog& c) { c.limits = Limits{.ticketsADay = 1, .answersAnHour = 0}; });
    say("BLOOD");
    say("LEAVE");

    EXPECT_THAT(answer("BLOOD"), HasSubstr("your number has had its tickets for today"));
}

TEST_F(RemoteCheckInsTest, SayThatTheDaysTicketsAreHadThoughOneIsOpen) {
    change([](Catalog& c) { c.limits = Limits{.openTickets = 3, .ticketsADay = 1, .answersAnHour = 0}; });
    say("BLOOD");

    EXPECT_THAT(answer("GENERAL"), HasSubstr("your number has had its tickets for today"));
}

TEST_F(RemoteCheckInsTest, SayWhenToComeWhenEveryNumberIsTaken) {
    change([](Catalog& c) {
        c.queues[1].last = 1;
        c.hours = {{{Weekday::Sun, Weekday::Mon}, *clockTime("09:00"), *clockTime("17:00")}};
    });
    say("BLOOD", "+995555000001");

    EXPECT_THAT(answer("BLOOD"), HasSubstr("no place left today"));
}

TEST_F(RemoteCheckInsTest, GiveNoSecondTicketToWhoIsBooked) {
    change([](Catalog& c) { c.limits = Limits{.openTickets = 3, .answersAnHour = 0}; });
    book("15:00");

    EXPECT_THAT(answer("GENERAL"), HasSubstr("15:00"));
    EXPECT_THAT(tickets(), ElementsAre("A001 booked"));
    EXPECT_THAT(answer("HERE"), HasSubstr("A001"));
    EXPECT_THAT(tickets(), ElementsAre("A001 waiting"));
}

TEST_F(RemoteCheckInsTest, GiveNoSecondTicketToWhoHasJoined) {
    change([](Catalog& c) { c.limits = Limits{.openTickets = 3, .answersAnHour = 0}; });
    say("BLOOD");

    EXPECT_THAT(answer("BLOOD"), HasSubstr("ticket B001, ahead of you: 0"));
    EXPECT_THAT(answer("GENERAL"), HasSubstr("your ticket is A001")) << "another service is another visit";
}

TEST_F(RemoteCheckInsTest, DoNotTextWhoWantsNoTexts) {
    say("STOP");

    EXPECT_THAT(say("BLOOD"), IsEmpty());
    EXPECT_THAT(tickets(), IsEmpty());
    EXPECT_THAT(shown(), ElementsAre("BLOOD")) << "a person may";
}

TEST_F(RemoteCheckInsTest, OfALandlineAreForAPerson) {
    EXPECT_THAT(say("BLOOD", "+995322123456"), IsEmpty());
    EXPECT_THAT(shown(), ElementsAre("BLOOD"));
}

TEST_F(RemoteCheckInsTest, AreLeftLikeAnyOther) {
    say("BLOOD");

    EXPECT_THAT(answer("LATE"), HasSubstr("ticket B001, ahead of you: 0")) << "the place is kept until HERE";
    EXPECT_THAT(answer("LEAVE"), HasSubstr("your visit B001 is cancelled"));
    EXPECT_THAT(answer("back"), HasSubstr("all is as before"));
    EXPECT_EQ(ticket().state, "remote");
}

}  // namespace
}  // namespace turnbell::test
