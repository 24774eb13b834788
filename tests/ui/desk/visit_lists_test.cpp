#include "ui/desk/visit_lists.h"

#include "ui/words/translation.h"

#include <gtest/gtest.h>

namespace turnbell::ui {
namespace {

using std::chrono::minutes;

class VisitListsTest : public testing::Test {
protected:
    VisitListsTest() {
        translation_.use("en");
        wire::ServiceOffer service;
        service.code = "A";
        service.name = {{{"en", "General"}}};
        service.targetWait = minutes{15};
        view_.services = {service};
    }

    QString missedBy(minutes waited, const std::string& state = "waiting") {
        const UtcTime now{milliseconds{1'795'338'000'000}};
        wire::TicketRow ticket;
        ticket.ticket = "A001";
        ticket.service = "A";
        ticket.state = state;
        ticket.arrivedAt = toIso8601(now - waited);
        view_.tickets = {ticket};
        const Viewpoint eye{"en", "en", "UTC", now};
        return (state == "waiting" ? waitingRows(view_, {}, eye) : parkedRows(view_, eye)).at(0).missed;
    }

    Translation translation_;
    wire::QueueView view_;
};

TEST_F(VisitListsTest, SayWhatTargetAWaitHasMissed) {
    EXPECT_EQ(missedBy(minutes{15}), "");
    EXPECT_EQ(missedBy(minutes{16}), "target 15 min");
}

TEST_F(VisitListsTest, SayUntilWhenSomebodyAskedForMoreTime) {
    const UtcTime now{milliseconds{1'795'338'000'000}};  // 09:00 UTC
    wire::TicketRow ticket;
    ticket.ticket = "A001";
    ticket.state = "waiting";
    ticket.notBeforeAt = toIso8601(now + minutes{5});
    view_.tickets = {ticket};
    const auto deferred = [&](UtcTime at) {
        return waitingRows(view_, {}, {"en", "en", "UTC", at}).at(0).turn;
    };

    EXPECT_EQ(deferred(now), "more time until " + QString::fromStdString(ticket.notBeforeAt.substr(11, 5)));
    EXPECT_EQ(deferred(now + minutes{5}), "");
}

TEST_F(VisitListsTest, SayBesideTheNameThatSomebodyTextedToBeHere) {
    wire::TicketRow ticket;
    ticket.ticket = "A001";
    ticket.state = "waiting";
    ticket.firstName = "Ana";
    ticket.hereAt = "2026-11-22T10:42:07.000Z";
    view_.tickets = {ticket};
    const Viewpoint eye{"en", "en", "UTC", UtcTime{}};

    EXPECT_EQ(waitingRows(view_, {}, eye).at(0).name, "Ana · here (text 10:42)");
    view_.tickets[0].firstName.clear();
    EXPECT_EQ(waitingRows(view_, {}, eye).at(0).name, "here (text 10:42)");
}

TEST_F(VisitListsTest, SayBesideTheNameThatSomebodyGetsNoTexts) {
    wire::TicketRow ticket;
    ticket.ticket = "A001";
    ticket.state = "waiting";
    ticket.firstName = "Ana";
    ticket.phone = "+995…456";
    ticket.noTexts = "opted_out";
    view_.tickets = {ticket};

    const auto row = waitingRows(view_, {}, {"en", "en", "UTC", UtcTime{}}).at(0);

    EXPECT_EQ(row.name, "Ana · wants no texts");
    EXPECT_FALSE(row.hasPhone);
}

TEST_F(VisitListsTest, HaveNoTargetForParkedOnesNorWithoutOneInTheCatalog) {
    EXPECT_EQ(missedBy(minutes{99}, "parked"), "");
    view_.services[0].targetWait.reset();
    EXPECT_EQ(missedBy(minutes{99}), "");
    view_.services.clear();
    EXPECT_EQ(missedBy(minutes{99}), "");
}

}  // namespace
}  // namespace turnbell::ui
