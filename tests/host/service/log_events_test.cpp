#include "host/service/log_events.h"

#include <gtest/gtest.h>

#include <array>

namespace turnbell {
namespace {

using Kind = BranchEvent::Kind;
using Status = TrackedTicket::Status;

db::LoggedMove move(StepEvent event, const std::string& desk = {}) {
    return {.id = 1,
            .step = StepId{7},
            .event = event,
            .desk = desk,
            .service = "G",
            .queue = "A",
            .onlyDesk = {},
            .priority = 2,
            .place = 500};
}

std::optional<Kind> kindOf(const db::LoggedMove& line, std::optional<Status> known) {
    BranchNumbers numbers;
    TrackedTicket ticket;
    ticket.status = known.value_or(Status::Gone);
    const auto event = eventOf(line, known ? &ticket : nullptr, numbers);
    return event ? std::optional{event->kind} : std::nullopt;
}

struct Meaning {
    StepEvent event;
    std::optional<Status> known;
    const char* desk;
    std::optional<Kind> kind;
};

const std::array kMeanings{
    Meaning{StepEvent::JoinRemote, std::nullopt, "", Kind::Issue},
    Meaning{StepEvent::CheckIn, std::nullopt, "", Kind::Issue},
    Meaning{StepEvent::CheckIn, Status::Booked, "", Kind::Issue},
    Meaning{StepEvent::CheckIn, Status::OnTheWay, "", Kind::Arrive},
    Meaning{StepEvent::Approach, Status::Waiting, "", std::nullopt},
    Meaning{StepEvent::Call, Status::Waiting, "1", Kind::Call},
    Meaning{StepEvent::Recall, Status::Called, "1", std::nullopt},
    Meaning{StepEvent::Confirm, Status::Called, "1", std::nullopt},
    Meaning{StepEvent::MoreTime, Status::Waiting, "", Kind::Arrive},
    Meaning{StepEvent::MoreTime, Status::Called, "1", Kind::Arrive},
    Meaning{StepEvent::NoShow, Status::Called, "1", Kind::NoShow},
    Meaning{StepEvent::Rejoin, Status::Gone, "", Kind::Arrive},
    Meaning{StepEvent::Leave, Status::Waiting, "", Kind::Leave},
    Meaning{StepEvent::Park, Status::Called, "1", Kind::Park},
    Meaning{StepEvent::Resume, Status::Aside, "", Kind::Arrive},
    Meaning{StepEvent::Resume, Status::Aside, "1", Kind::Call},
    Meaning{StepEvent::Transfer, std::nullopt, "", Kind::Issue},
    Meaning{StepEvent::Transfer, Status::Called, "1", Kind::Finish},
    Meaning{StepEvent::Transfer, Status::Waiting, "", Kind::Withdraw},
    Meaning{StepEvent::Finish, Status::Called, "1", Kind::Finish},
    Meaning{StepEvent::Undo, Status::Called, "1", std::nullopt},
    Meaning{StepEvent::Cancel, Status::Waiting, "", Kind::Withdraw},
    Meaning{StepEvent::EndOfDay, Status::Called, "1", Kind::Withdraw},
    Meaning{StepEvent::EndOfDay, Status::Booked, "", Kind::Leave},
    Meaning{StepEvent::EndOfDay, Status::OnTheWay, "", Kind::Leave},
    Meaning{StepEvent::Correct, Status::Waiting, "", std::nullopt},
};

TEST(LogEvents, SayWhatEachEventOfAStepMeansForWaiting) {
    for (const auto& row : kMeanings) {
        EXPECT_EQ(kindOf(move(row.event, row.desk), row.known), row.kind) << toString(row.event);
    }
}

TEST(LogEvents, PutIntoTheLineAgainWhoSaysToBeHereWhileItWaits) {
    auto here = move(StepEvent::Correct, "");
    here.saidHere = true;

    EXPECT_EQ(kindOf(here, Status::Waiting), Kind::Arrive);
    EXPECT_EQ(kindOf(here, Status::Called), std::nullopt);
}

TEST(LogEvents, CarryTheTicketItsQueueServicePriorityAndPlace) {
    BranchNumbers numbers;
    numbers.queue("Z");
    const auto event = eventOf(move(StepEvent::CheckIn), nullptr, numbers);

    ASSERT_TRUE(event);
    EXPECT_EQ(event->ticket, 7);
    EXPECT_EQ(event->queue, 1);
    EXPECT_EQ(event->service, 0);
    EXPECT_EQ(event->priority, 2);
    EXPECT_EQ(event->place, 500);
    EXPECT_FALSE(event->remote);
    EXPECT_TRUE(eventOf(move(StepEvent::JoinRemote), nullptr, numbers)->remote);
}

TEST(LogEvents, TellABookingOnlyWhereItHasATime) {
    auto booked = move(StepEvent::Book);
    EXPECT_EQ(kindOf(booked, std::nullopt), std::nullopt);
    booked.due = UtcTime{};
    EXPECT_EQ(kindOf(booked, std::nullopt), Kind::Book);
    auto changed = booked;
    changed.event = StepEvent::ChangeBooking;
    EXPECT_EQ(kindOf(changed, Status::Booked), Kind::Book);
}

TEST(LogEvents, AreNotWhatWasTakenBack) {
    auto undone = move(StepEvent::Call, "1");
    undone.undone = true;
    auto gone = move(StepEvent::Call, "1");
    gone.queue.clear();

    EXPECT_EQ(kindOf(undone, Status::Waiting), std::nullopt);
    EXPECT_EQ(kindOf(gone, Status::Waiting), std::nullopt);
}

TEST(LogEvents, SayWhenADeskOpensPausesAndCloses) {
    using D = DeskState;
    const auto kind = [](D from, D to) {
        BranchNumbers numbers;
        const auto event = eventOf(db::LoggedDesk{1, "1", from, to, {}}, numbers);
        return event ? std::optional{event->kind} : std::nullopt;
    };
    EXPECT_EQ(kind(D::Closed, D::Idle), Kind::DeskOpen);
    EXPECT_EQ(kind(D::Closed, D::Calling), Kind::DeskOpen);
    EXPECT_EQ(kind(D::Idle, D::Paused), Kind::DeskPause);
    EXPECT_EQ(kind(D::Paused, D::Idle), Kind::DeskResume);
    EXPECT_EQ(kind(D::Paused, D::Closed), Kind::DeskClose);
    EXPECT_EQ(kind(D::Serving, D::Closed), Kind::DeskClose);
    EXPECT_EQ(kind(D::Idle, D::Calling), std::nullopt);
    EXPECT_EQ(kind(D::Serving, D::WrapUp), std::nullopt);
    EXPECT_EQ(kind(D::WrapUp, D::Idle), std::nullopt);
}

}  // namespace
}  // namespace turnbell
