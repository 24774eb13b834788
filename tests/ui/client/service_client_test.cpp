#include "ui/client/service_client.h"

#include "tests/support/manual_clock.h"
#include "tests/ui/fake_service.h"

#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include <optional>

namespace turnbell::ui {
namespace {

using State = ServiceClient::State;

class ServiceClientTest : public testing::Test {
protected:
    ServiceClientTest() {
        furnish(service);
        QObject::connect(&client, &ServiceClient::received, [this](const wire::Snapshot& snapshot) {
            if (const auto* services = std::get_if<wire::Services>(&snapshot)) {
                offer = *services;
            }
        });
    }

    bool eventually(const std::function<bool()>& condition) const {
        return QTest::qWaitFor(condition, 10'000);
    }

    bool becomes(State state) const {
        return eventually([&] { return client.state() == state; });
    }

    /// The reason of the refusal; "" for an answer.
    std::string ask(const wire::Command& command, const std::string& requestId = {}) {
        std::optional<std::string> reason;
        client.request(
            command, &asker,
            [&](const Result<wire::Reply>& reply) { reason = reply ? "" : reply.error().reason; }, requestId);
        return eventually([&] { return reason.has_value(); }) ? *reason : "no answer";
    }

    QTemporaryDir folder;
    QString socket = folder.filePath("kiosk.sock");
    ManualClock clock;
    FakeService service{socket, clock};
    ServiceClient client{
        socket,
        "test",
        {wire::Topic::Services},
        {.firstRetry = milliseconds{10}, .lastRetry = milliseconds{40}, .answer = milliseconds{300}}};
    std::optional<wire::Services> offer;
    QObject asker;
};

TEST_F(ServiceClientTest, SaysHelloSubscribesAndIsReady) {
    EXPECT_EQ(client.state(), State::Connecting);

    client.start();

    ASSERT_TRUE(becomes(State::Ready));
    ASSERT_GE(service.requests.size(), 2U);
    EXPECT_EQ(std::get<wire::Hello>(service.requests[0].command).client, "test");
    EXPECT_EQ(std::get<wire::Subscribe>(service.requests[1].command).topics,
              std::vector{wire::Topic::Services});
    ASSERT_TRUE(eventually([&] { return offer.has_value(); }));
    EXPECT_EQ(offer->services.size(), 3U);
}

TEST_F(ServiceClientTest, GivesEveryChangingCommandARequestId) {
    client.start();
    ASSERT_TRUE(becomes(State::Ready));

    EXPECT_EQ(ask(wire::DeskOpen{"1"}), "");
    EXPECT_EQ(ask(wire::DeskOpen{"1"}, "mine"), "");

    const auto& requests = service.requests;
    EXPECT_FALSE(requests[requests.size() - 2].requestId.empty());
    EXPECT_EQ(requests.back().requestId, "mine");
}

TEST_F(ServiceClientTest, RefusesAtOnceWhileTheServiceIsAway) {
    std::string reason;
    client.request(wire::StatusQuery{}, &asker,
                   [&](const auto& reply) { reason = reply ? "answered" : reply.error().reason; });

    EXPECT_EQ(reason, "service_away");
}

TEST_F(ServiceClientTest, TellsARefusalOfTheService) {
    client.start();
    ASSERT_TRUE(becomes(State::Ready));
    service.refusals.push_back({ErrorCode::Refused, "no", "desk_busy"});

    EXPECT_EQ(ask(wire::DeskOpen{"1"}), "desk_busy");
}

TEST_F(ServiceClientTest, ComesBackAfterTheServiceDidAndIsSentEverythingAgain) {
    client.start();
    ASSERT_TRUE(becomes(State::Ready));
    service.stop();
    ASSERT_TRUE(becomes(State::Lost));
    offer.reset();

    service.listen();

    ASSERT_TRUE(becomes(State::Ready));
    EXPECT_TRUE(eventually([&] { return offer.has_value(); }));
}

TEST_F(ServiceClientTest, TakesSnapshotsThatAreLongerThanAnyRequestMayBe) {
    client.start();
    ASSERT_TRUE(becomes(State::Ready));
    service.services = {{.code = "A", .name = {{{"en", std::string(2 * wire::kLongestLine, 'x')}}}}};

    service.publish();

    ASSERT_TRUE(eventually([&] { return offer && offer->services.size() == 1; }));
    EXPECT_EQ(offer->services.front().name.in("en", "en").size(), 2 * wire::kLongestLine);
    EXPECT_EQ(client.state(), State::Ready);
}

TEST_F(ServiceClientTest, FindsAServiceThatStartsLater) {
    service.stop();
    client.start();
    ASSERT_TRUE(becomes(State::Lost));

    service.listen();

    EXPECT_TRUE(becomes(State::Ready));
}

TEST_F(ServiceClientTest, DoesNotKnowWhatBecameOfACommandWhoseAnswerIsLost) {
    client.start();
    ASSERT_TRUE(becomes(State::Ready));
    service.silent = true;

    EXPECT_EQ(ask(wire::DeskOpen{"1"}, "same"), "answer_lost");
    EXPECT_EQ(client.state(), State::Lost);

    service.silent = false;
    ASSERT_TRUE(becomes(State::Ready));
    EXPECT_EQ(ask(wire::DeskOpen{"1"}, "same"), "");
}

TEST_F(ServiceClientTest, LeavesAServiceThatTalksNonsenseAndTriesAgain) {
    client.start();
    ASSERT_TRUE(becomes(State::Ready));

    service.sendRaw("this is no JSON");

    EXPECT_TRUE(becomes(State::Lost));
    EXPECT_TRUE(becomes(State::Ready));
}

TEST_F(ServiceClientTest, ForgetsWhoAskedWhenTheyAreGone) {
    client.start();
    ASSERT_TRUE(becomes(State::Ready));
    bool told = false;
    auto shortLived = std::make_unique<QObject>();
    client.request(wire::DeskOpen{"1"}, shortLived.get(), [&](const auto&) { told = true; });
    shortLived.reset();

    EXPECT_EQ(ask(wire::DeskOpen{"2"}), "");
    EXPECT_FALSE(told);
}

}  // namespace
}  // namespace turnbell::ui
