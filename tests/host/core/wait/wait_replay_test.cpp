#include "host/core/wait/wait_replay.h"

#include "tests/host/core/wait/branch_script.h"

#include <rapidcheck/gtest.h>

namespace turnbell {
namespace {

constexpr std::uint32_t kRuns = 256;
constexpr double kHour = 3600;

/// A branch in which everything is certain: every transaction takes five minutes.
class CertainBranch {
public:
    ReplayStart start() const { return start_; }

    void addDesk(double free, std::vector<int> queues = {0}, double closes = 17 * kHour,
                 std::vector<DeskDay::Pause> pauses = {}) {
        const auto number = static_cast<int>(start_.desks.size());
        start_.desks.push_back(
            {.number = number,
             .queues = std::move(queues),
             .plans = {{.ready = start_.now, .closes = closes, .withGaps = std::move(pauses)}},
             .freeAt = {start_.now + free}});
        start_.scales.assign(start_.desks.size() * ReplayStart::kHours, 300);
    }

    void addWaiting(int count, int queue = 0, int priority = 0) {
        for (int i = 0; i < count; ++i) {
            const auto place = static_cast<std::int64_t>(start_.tickets.size());
            start_.tickets.push_back(
                {.id = place, .queue = queue, .priority = priority, .arrived = start_.now, .place = place});
            ++start_.waiting;
        }
    }

    /// One who waits, but is still on the way.
    void comesLater(int ticket, double after) { start_.comers.push_back({ticket, {start_.now + after}}); }

    /// Somebody with an appointment who comes for sure.
    void addBooked(double due, double comes) {
        start_.tickets.push_back({.id = 1000, .queue = 0, .due = due, .arrived = comes});
        start_.comers.push_back({static_cast<int>(start_.tickets.size()) - 1, {comes}});
    }

    std::vector<double> waits() const {
        PlainOrder order;
        WaitReplay replay(start_, order, kRuns);
        replay.step(kRuns);
        std::vector<double> all;
        for (std::size_t i = 0; i < replay.waiting(); ++i) {
            all.push_back(replay.forecast(i).p50);
        }
        return all;
    }

    static LearnedModels& patientCustomers() {
        static LearnedModels models = [] {
            LearnedModels learned;
            for (int i = 0; i < 20'000; ++i) {
                learned.patience.called(PatienceModel::Customer::WalkIn, i % 9000, true);
                learned.patience.called(PatienceModel::Customer::Booked, i % 9000, true);
            }
            return learned;
        }();
        return models;
    }

private:
    static ReplayStart certain() {
        ReplayStart start;
        start.now = 10 * kHour;
        start.seed = 1;
        start.models = &patientCustomers();
        start.remainders.emplace_back([](double /*u*/) { return 1.0; });
        return start;
    }
    ReplayStart start_ = certain();
};

TEST(WaitReplay, CallsOneAfterTheOther) {
    CertainBranch branch;
    branch.addDesk(60);
    branch.addWaiting(3);
    EXPECT_EQ(branch.waits(), (std::vector<double>{60, 360, 660}));
}

TEST(WaitReplay, SharesTheLineAmongDesks) {
    CertainBranch branch;
    branch.addDesk(60);
    branch.addDesk(120);
    branch.addWaiting(4);
    EXPECT_EQ(branch.waits(), (std::vector<double>{60, 120, 360, 420}));
}

TEST(WaitReplay, LetsADeskCallOnlyFromItsQueues) {
    CertainBranch branch;
    branch.addDesk(0, {1});
    branch.addDesk(120, {0});
    branch.addWaiting(1);
    EXPECT_EQ(branch.waits(), (std::vector<double>{120}));
}

TEST(WaitReplay, BeginsEachRunWithTheSameLine) {
    CertainBranch branch;
    branch.addDesk(60);
    branch.addWaiting(4);
    branch.comesLater(1, 30);  // and has its place in the line

    EXPECT_EQ(branch.waits(), (std::vector<double>{60, 360, 660, 960}));
}

TEST(WaitReplay, CallsPriorityFirst) {
    CertainBranch branch;
    branch.addDesk(60);
    branch.addWaiting(2);
    branch.addWaiting(1, 0, 1);
    EXPECT_EQ(branch.waits(), (std::vector<double>{360, 660, 60}));
}

TEST(WaitReplay, LetsAnAppointmentGoFirst) {
    CertainBranch branch;
    branch.addDesk(60);
    branch.addBooked(10 * kHour + 200, 10 * kHour + 100);
    branch.addWaiting(0);
    auto start = branch.start();
    // Who waits stands before who may come.
    start.tickets.insert(start.tickets.begin(), 3, {.queue = 0, .arrived = start.now});
    for (int i = 0; i < 3; ++i) {
        start.tickets[static_cast<std::size_t>(i)].id = i;
        start.tickets[static_cast<std::size_t>(i)].place = i;
    }
    start.waiting = 3;
    start.comers[0].ticket = 3;
    PlainOrder order;
    WaitReplay replay(start, order, kRuns);
    replay.step(kRuns);

    EXPECT_EQ(replay.forecast(0).p50, 60);
    EXPECT_EQ(replay.forecast(1).p50, 660) << "the appointment is called at 360";
}

TEST(WaitReplay, WaitsForAPauseThatComes) {
    CertainBranch branch;
    branch.addDesk(60, {0}, 17 * kHour, {{10 * kHour + 100, 600}});
    branch.addWaiting(2);
    EXPECT_EQ(branch.waits(), (std::vector<double>{60, 960})) << "it pauses for 10 min after the first";
}

TEST(WaitReplay, SaysHowProbableACallIsBeforeTheDayEnds) {
    CertainBranch branch;
    branch.addDesk(60, {0}, 10 * kHour + 400);
    branch.addWaiting(3);
    PlainOrder order;
    WaitReplay replay(branch.start(), order, kRuns);
    replay.step(kRuns);

    EXPECT_EQ(replay.forecast(1).called, 1);
    EXPECT_EQ(replay.forecast(2).called, 0);
    EXPECT_EQ(replay.forecast(2).p50, 660) << "if the desk stayed";
}

TEST(WaitReplay, IsTheSameInSlices) {
    CertainBranch branch;
    branch.addDesk(60);
    branch.addWaiting(5);
    PlainOrder order;
    WaitReplay whole(branch.start(), order, kRuns);
    WaitReplay sliced(branch.start(), order, kRuns);

    EXPECT_TRUE(whole.step(kRuns));
    int slices = 1;
    while (!sliced.step(10)) {
        ++slices;
    }

    EXPECT_EQ(slices, 26);
    EXPECT_EQ(whole.forecast(4).p50, sliced.forecast(4).p50);
}

TEST(WaitReplay, EndsWhereNobodyServes) {
    CertainBranch branch;
    branch.addWaiting(2);
    PlainOrder order;
    WaitReplay replay(branch.start(), order, kRuns);

    EXPECT_TRUE(replay.step(kRuns));
    EXPECT_EQ(replay.forecast(0).called, 0);
    EXPECT_GT(replay.forecast(0).p50, 0) << "a guess";
    EXPECT_GT(replay.forecast(1).p50, replay.forecast(0).p50);
}

TEST(Draws, MeetEachStratumOnce) {
    for (const std::uint64_t key : {0U, 1U, 77U}) {
        const Draws draws(key, kRuns);
        std::vector<int> met(kRuns);
        for (std::uint32_t run = 0; run < kRuns; ++run) {
            ++met[static_cast<std::size_t>(draws.at(run) * kRuns)];
        }
        EXPECT_EQ(met, std::vector<int>(kRuns, 1)) << key;
    }
}

TEST(Draws, OfTwoThingsDoNotFollowEachOther) {
    for (std::uint64_t key = 0; key < 200; ++key) {
        const Draws a(mixed(1, key), kRuns);
        const Draws b(mixed(1, key + 1), kRuns);
        double product = 0;
        for (std::uint32_t run = 0; run < kRuns; ++run) {
            product += (a.at(run) - 0.5) * (b.at(run) - 0.5) * 12 / kRuns;
        }
        EXPECT_LT(std::abs(product), 0.45) << key;
    }
}

TEST(WaitReplay, LetsDesksOpenTogetherIfThatIsGuessed) {
    CertainBranch branch;
    branch.addDesk(0, {0});
    branch.addDesk(0, {0});
    branch.addWaiting(1);
    auto start = branch.start();
    for (auto& desk : start.desks) {
        desk.freeAt.clear();
        desk.guessed = true;
        desk.plans.clear();
        for (int i = 1; i <= 10; ++i) {
            desk.plans.push_back({.ready = start.now + 60 * i, .closes = 17 * kHour});
        }
    }
    PlainOrder order;
    WaitReplay replay(start, order, kRuns);
    replay.step(kRuns);

    EXPECT_TRUE(replay.forecast(0).guessed);
    EXPECT_EQ(replay.forecast(0).p50, 300) << "two desks are no sooner there than one";

    start.desks[1].guessed = false;
    WaitReplay known(start, order, kRuns);
    known.step(kRuns);
    EXPECT_FALSE(known.forecast(0).guessed);
    EXPECT_LT(known.forecast(0).p50, 300);
}

}  // namespace
}  // namespace turnbell
