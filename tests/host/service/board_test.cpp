#include "host/service/board.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";

template <typename T>
T watch(TestBranch& branch, wire::Topic topic, wire::Role role) {
    return std::get<T>(*branch.service->snapshot(topic, role, branch.clock.now()));
}

TEST(Board, ShowsCalledTicketsWithTheirDeskNewestFirst) {
    TestBranch branch;
    for (int i = 0; i < 3; ++i) {
        branch.checkIn("");
    }
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.pass(seconds{1});
    branch.expect<wire::StepChanged>(wire::CallNext{"2"});

    const auto board = watch<wire::Board>(branch, wire::Topic::Board, wire::Role::Display);

    ASSERT_EQ(board.called.size(), 2U);
    EXPECT_EQ(board.called[0].ticket, "A002");
    EXPECT_EQ(board.called[0].deskName.in("ka", "en"), "Desk 2");
    EXPECT_EQ(board.called[1].deskName.in("ka", "en"), "მაგიდა 1");
    EXPECT_EQ(board.next, std::vector<std::string>{"A003"});
    EXPECT_EQ(board.waiting, 1);
}

TEST(Board, ShowsWhoIsNextInTheOrderOfCalling) {
    TestBranch branch;
    branch.checkIn("");
    branch.checkIn("", "", "B");
    branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "A", .due = "13:00"});

    const auto shown = branch.service->snapshot(wire::Topic::Board, wire::Role::Display, branch.clock.now());
    ASSERT_TRUE(shown);
    EXPECT_EQ(std::get<wire::Board>(*shown).next, (std::vector<std::string>{"A002", "A001", "B001"}));
    EXPECT_EQ(branch.expect<wire::StepChanged>(wire::CallNext{"1"}).ticket, "A002");
}

TEST(Board, HoldsNothingPersonal) {
    TestBranch branch;
    branch.checkIn(kAna, "Ana");
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    const auto line = wire::encodeSnapshot(
        *branch.service->snapshot(wire::Topic::Board, wire::Role::Display, branch.clock.now()));

    EXPECT_EQ(line.find("Ana"), std::string::npos);
    EXPECT_EQ(line.find("555"), std::string::npos);
    EXPECT_EQ(line.find("General"), std::string::npos);
}

TEST(Snapshots, MaskNumbersOutsideAdmin) {
    TestBranch branch;
    branch.checkIn(kAna, "Ana");
    branch.receive(kAna, "Hello");

    const auto line = wire::encodeSnapshot(*branch.service->snapshot(wire::Topic::Queue, wire::Role::Desk,
                                                                     branch.clock.now())) +
                      wire::encodeSnapshot(*branch.service->snapshot(wire::Topic::Messages, wire::Role::Desk,
                                                                     branch.clock.now())) +
                      wire::encodeSnapshot(*branch.service->snapshot(wire::Topic::Conversations,
                                                                     wire::Role::Desk, branch.clock.now()));

    EXPECT_EQ(line.find(kAna), std::string::npos);
    EXPECT_NE(line.find("+995…456"), std::string::npos);
    EXPECT_EQ(watch<wire::QueueView>(branch, wire::Topic::Queue, wire::Role::Admin).tickets[0].phone, kAna);
}

TEST(Snapshots, AreRefusedToTheWrongSocket) {
    TestBranch branch;

    for (const auto topic : {wire::Topic::Queue, wire::Topic::Services, wire::Topic::Conversations,
                             wire::Topic::Messages, wire::Topic::Health, wire::Topic::Pads}) {
        EXPECT_FALSE(branch.service->snapshot(topic, wire::Role::Display, branch.clock.now()))
            << wire::toString(topic);
    }
    EXPECT_FALSE(branch.service->snapshot(wire::Topic::Queue, wire::Role::Kiosk, branch.clock.now()));
    EXPECT_FALSE(branch.service->snapshot(wire::Topic::Pads, wire::Role::Kiosk, branch.clock.now()));
    EXPECT_TRUE(branch.service->snapshot(wire::Topic::Pads, wire::Role::Desk, branch.clock.now()));
}

TEST(Status, CountsAndAlarms) {
    TestBranch branch;
    branch.setModem("searching");
    branch.checkIn(kAna);

    const auto status = branch.expect<wire::Status>(wire::StatusQuery{});

    EXPECT_EQ(status.waiting, 1);
    EXPECT_EQ(status.messagesWaiting, 1);
    ASSERT_EQ(status.alarms.size(), 1U);
    EXPECT_EQ(status.alarms[0].code, "modem_not_ready");
}

TEST(Status, SaysThatNoModemIsThere) {
    TestBranch branch;
    const auto alarm = [&] {
        const auto alarms = branch.expect<wire::Status>(wire::StatusQuery{}).alarms;
        return alarms.size() == 1 ? alarms[0].code : std::to_string(alarms.size()) + " alarms";
    };
    branch.setModem("absent");
    EXPECT_EQ(alarm(), "modem_absent");

    branch.service->takeChanges();
    branch.service->setModems({}, branch.clock.now());

    EXPECT_EQ(alarm(), "modem_absent") << "none is configured: texts wait all the same";
    EXPECT_TRUE(branch.service->takeChanges().contains(wire::Topic::Health));
}

TEST(TicketShow, TellsTheStoryOfAVisit) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    const auto detail = branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"});

    ASSERT_EQ(detail.events.size(), 2U);
    EXPECT_EQ(detail.events[0].event, "check_in");
    EXPECT_EQ(detail.events[1].event, "call");
    EXPECT_EQ(detail.events[1].actor, "Nino");
    EXPECT_EQ(detail.messages.size(), 2U);
    EXPECT_EQ(branch.refusal(wire::TicketShowQuery{"A777"}), "ticket_unknown");
}

TEST(MessageList, FiltersByStateAndRefusesUnknownOnes) {
    TestBranch branch;
    branch.checkIn(kAna);

    EXPECT_EQ(branch.expect<wire::MessageList>(wire::MessageListQuery{"ready"}).messages.size(), 1U);
    EXPECT_TRUE(branch.expect<wire::MessageList>(wire::MessageListQuery{"failed"}).messages.empty());
    EXPECT_EQ(branch.refusal(wire::MessageListQuery{"nonsense"}), "state_unknown");
}

TEST(MessageList, ComesInPagesTheNewestFirst) {
    TestBranch branch;
    for (const auto* const phone : {"+995555100001", "+995555100002", "+995555100003"}) {
        branch.checkIn(phone);
    }
    const auto page = [&](const wire::MessageListQuery& query) {
        const auto list = branch.expect<wire::MessageList>(query);
        std::string text;
        for (const auto& row : list.messages) {
            text += row.ticket + " ";
        }
        return text + (list.more ? "and more" : "and no more");
    };
    const auto last = branch.expect<wire::MessageList>(wire::MessageListQuery{.limit = 1}).messages.at(0).id;

    EXPECT_EQ(page({}), "A001 A002 A003 and no more");
    EXPECT_EQ(page({.limit = 2}), "A002 A003 and more");
    EXPECT_EQ(page({.before = last}), "A001 A002 and no more");
    EXPECT_EQ(page({.state = "ready", .limit = 1, .before = last}), "A002 and more");
}

TEST(MessageList, HasNoMoreThanAHundredTexts) {
    TestBranch branch;
    for (int i = 0; i < 101; ++i) {
        branch.checkIn("+995555" + std::to_string(100000 + i));
    }

    const auto list = branch.expect<wire::MessageList>(wire::MessageListQuery{});

    EXPECT_EQ(list.messages.size(), 100U);
    EXPECT_EQ(list.messages.front().ticket, "A002");
    EXPECT_TRUE(list.more);
    EXPECT_EQ(branch.messages().size(), 101U);
}

TEST(MessageList, RefusesALimitThatIsNoneAndATextThatIsNotThere) {
    TestBranch branch;

    EXPECT_EQ(branch.refusal(wire::MessageListQuery{.limit = 0}), "limit_range");
    EXPECT_EQ(branch.refusal(wire::MessageListQuery{.limit = 101}), "limit_range");
    EXPECT_EQ(branch.refusal(wire::MessageListQuery{.before = 7}), "message_unknown");
}

TEST(MessageList, SaysThatATextWaitsForItsSim) {
    TestBranch branch;
    SimRule rule;
    rule.quiet = dailySpan("12:30-13:15");  // it is 13:00 in Tbilisi
    branch.service = std::make_unique<BranchService>(*branch.database, branch.clock.bootId(),
                                                     branch.clock.now(), BranchRules{.sims = {rule}});
    branch.setModem("ready");
    branch.checkIn(kAna);

    EXPECT_EQ(branch.message(MessageKind::Welcome).why, "quiet until 13:15");
    EXPECT_EQ(branch.expect<wire::TicketDetail>(wire::TicketShowQuery{"A001"}).messages.at(0).why,
              "quiet until 13:15");
    branch.pass(std::chrono::minutes{14});
    branch.checkIn("+995555654321");
    branch.pass(std::chrono::minutes{1});
    EXPECT_EQ(branch.messages().back().why, "");
}

TEST(Status, SaysOfAModemBothThatItIsNewAndThatItWaits) {
    TestBranch branch;
    SimRule rule;
    rule.quiet = dailySpan("12:30-13:15");
    branch.service = std::make_unique<BranchService>(*branch.database, branch.clock.bootId(),
                                                     branch.clock.now(), BranchRules{.sims = {rule}});
    for (const auto* const imei : {"490154203237518", "356938035643809"}) {
        wire::ModemRow row;
        row.imei = imei;
        row.port = std::string{"/dev/"} + imei;
        row.state = "ready";
        branch.service->setModems({row}, branch.clock.now());
    }

    EXPECT_EQ(branch.expect<wire::Status>(wire::StatusQuery{}).modems.at(0).note,
              "a new modem; quiet until 13:15");
}

}  // namespace
}  // namespace turnbell
