#include "tests/support/virtual_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

/// "We close at 15:00, your visit moves to tomorrow": told to five customers through the real driver and the
/// simulated modem.
namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using testing::Contains;
using testing::HasSubstr;
using wire::Role;

constexpr auto kAna = "+995555100001";
constexpr auto kBen = "+995555200002";
constexpr auto kCleo = "+995555300003";
constexpr auto kDato = "+995555400004";
constexpr auto kNotice = "We close at 15:00, your visit moves to tomorrow.";

Catalog branchCatalog() {
    Catalog catalog;
    catalog.branch.name = "Old Town";
    catalog.branch.location = "12 Rustaveli Ave";
    catalog.branch.country = "GE";
    catalog.branch.timeZone = "Asia/Tbilisi";
    catalog.branch.languages = {"en", "ka"};
    catalog.queues = {Queue{.code = "A"}};
    catalog.services = {
        Service{.code = "A", .name = {{{"en", "General"}}}, .queue = "A", .approachAhead = 0}};
    catalog.desks = {Desk{.code = "1", .name = {{{"en", "Desk 1"}}}, .queues = {"A"}}};
    catalog.staff = {Staff{.name = "Nino", .pin = "482913", .role = StaffRole::Supervisor}};
    return catalog;
}

class NoticeStory : public testing::Test {
protected:
    NoticeStory() {
        branch.runUntilReady();
        branch.expect<wire::SignedIn>(Role::Desk, wire::SignIn{"482913"});
        checkIn(kAna, "en");
        checkIn(kBen, "ka");
        checkIn(kCleo, "en");
        checkIn(kDato, "en");
        checkIn("", "en");
        branch.run(minutes{3});
        customerSays(kDato, "STOP");
    }

    void checkIn(const char* phone, const char* language) {
        wire::CheckIn command;
        command.service = "A";
        command.phone = phone;
        command.language = language;
        command.consentVisit = true;
        command.consentNotice = true;
        branch.expect<wire::CheckedIn>(Role::Kiosk, command);
    }

    void customerSays(const char* phone, const std::string& text) {
        branch.modemControl(std::string{"text "} + phone + " " + text);
        branch.run(minutes{1});
    }

    wire::NoticeRow tell() {
        return branch.expect<wire::NoticeRow>(
            Role::Desk,
            wire::NoticeSend{.to = NoticeAudience::All, .text = kNotice, .ask = true, .wait = hours{1}});
    }

    wire::NoticeRow show(std::int64_t id) {
        return branch.expect<wire::NoticeRow>(Role::Desk, wire::NoticeShowQuery{id});
    }

    NoticeFate fate(std::int64_t id, const std::string& ticket) {
        const auto people = show(id).persons;
        const auto found = std::ranges::find(people, ticket, &wire::NoticePerson::ticket);
        return found == people.end() ? NoticeFate::Waiting : found->state;
    }

    /// How many copies of the notice the network took for a number.
    int told(const char* phone) const {
        const auto texts = branch.textsTo(phone);
        return static_cast<int>(std::ranges::count_if(
            texts, [](const std::string& text) { return text.find("15:00") != std::string::npos; }));
    }

    VirtualBranch branch{branchCatalog()};
};

TEST_F(NoticeStory, EndsWithWhoConfirmedDeclinedAndIsToBeCalled) {
    const auto id = tell().id;
    branch.run(minutes{2});
    EXPECT_EQ(show(id).counts.delivered, 3);
    EXPECT_THAT(branch.textsTo(kBen).back(), HasSubstr("YES"));

    customerSays(kAna, "yes");
    customerSays(kBen, "არა");
    branch.run(hours{1});

    const auto end = show(id);
    EXPECT_EQ(end.state, NoticeState::Sent);
    EXPECT_EQ(fate(id, "A001"), NoticeFate::Confirmed);
    EXPECT_EQ(fate(id, "A002"), NoticeFate::Declined);
    EXPECT_EQ(fate(id, "A003"), NoticeFate::Silent);
    EXPECT_EQ(fate(id, "A004"), NoticeFate::NotSent);
    EXPECT_EQ(fate(id, "A005"), NoticeFate::NotSent);
    EXPECT_EQ(end.counts.toCall, 2) << "the silent one, and the one who wants no texts";
    EXPECT_EQ(end.persons[0].phone, kCleo) << "in full for who is to call";
    EXPECT_EQ(told(kDato), 0);
    EXPECT_THAT(branch.textsTo(kAna), Contains(HasSubstr("noted your yes")));
    const auto talk = branch.watch<wire::ConversationList>(Role::Desk, wire::Topic::Conversations);
    ASSERT_EQ(talk.conversations.size(), 1U);
    EXPECT_EQ(talk.conversations[0].state, "waiting_us");
    EXPECT_EQ(talk.conversations[0].ticket, "A002");

    const auto called = branch.expect<wire::NoticeRow>(
        Role::Desk, wire::NoticeCalled{id, end.persons[0].id, NoticeCall::Confirmed});
    EXPECT_EQ(called.counts.confirmed, 2);
}

TEST_F(NoticeStory, LetsATurnCallOvertake) {
    tell();
    branch.run(milliseconds{1});
    branch.expect<wire::StepChanged>(Role::Desk, wire::CallNext{"1"});
    branch.run(minutes{2});

    const auto all = branch.texts();
    const auto first = [&](const char* words) {
        return std::ranges::find_if(
            all, [&](const auto& text) { return text.text.find(words) != std::string::npos; });
    };
    const auto turn = first("Desk 1");
    ASSERT_NE(turn, all.end());
    const auto after = std::count_if(
        turn, all.end(), [](const auto& text) { return text.text.find("15:00") != std::string::npos; });
    EXPECT_GE(after, 2) << "at most the text that was on air came first";
}

TEST_F(NoticeStory, CanBeStoppedHalfWay) {
    const auto id = tell().id;
    branch.run(seconds{8});

    const auto stopped = branch.expect<wire::NoticeRow>(Role::Desk, wire::NoticeStop{id});
    branch.run(minutes{10});

    EXPECT_EQ(stopped.state, NoticeState::Stopped);
    const int sent = told(kAna) + told(kBen) + told(kCleo);
    EXPECT_GE(sent, 1);
    EXPECT_LE(sent, 2);
    EXPECT_EQ(told(kCleo), 0);
    EXPECT_EQ(show(id).counts.delivered, sent);
}

class KilledNotice : public NoticeStory, public testing::WithParamInterface<int> {};

TEST_P(KilledNotice, IsSentTwiceToNobody) {
    const auto id = tell().id;
    branch.run(milliseconds{GetParam()});
    branch.killAndRestart();
    branch.expect<wire::SignedIn>(Role::Desk, wire::SignIn{"482913"});
    branch.run(minutes{10});

    for (const auto* const phone : {kAna, kBen, kCleo}) {
        EXPECT_LE(told(phone), 1) << phone;
    }
    EXPECT_EQ(told(kCleo), 1) << "what was not sent goes on";
    EXPECT_EQ(show(id).state, NoticeState::Sent);
    customerSays(kCleo, "yes");
    EXPECT_EQ(fate(id, "A003"), NoticeFate::Confirmed);
}

INSTANTIATE_TEST_SUITE_P(At, KilledNotice,
                         testing::Values(1, 500, 1'500, 3'000, 5'999, 6'500, 8'000, 11'000));

}  // namespace
}  // namespace turnbell
