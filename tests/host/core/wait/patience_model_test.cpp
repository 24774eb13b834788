#include "host/core/wait/patience_model.h"

#include <gtest/gtest.h>

#include <cmath>

namespace turnbell {
namespace {

using Customer = PatienceModel::Customer;

constexpr double kMinute = 60;

TEST(PatienceModel, NeverFallsWithTheWait) {
    PatienceModel model;
    for (int i = 0; i < 500; ++i) {
        model.called(Customer::WalkIn, (i * 37 % 100) * kMinute, i % 7 != 0);
        for (int minute = 0; i % 100 == 0 && minute < 200; ++minute) {
            EXPECT_LE(model.absent(Customer::WalkIn, minute * kMinute),
                      model.absent(Customer::WalkIn, (minute + 1) * kMinute) + 1e-12);
        }
    }
}

TEST(PatienceModel, LearnsTheShareOfAbsentOnesByWait) {
    PatienceModel model;

    for (int i = 0; i < 4000; ++i) {
        const double wait = (i % 80) * kMinute;
        const double gone = 1 - std::exp(-wait / (100 * kMinute));
        model.called(Customer::WalkIn, wait, std::fmod(i * 0.618034, 1.0) > gone);
    }

    for (const double minutes : {5.0, 20.0, 45.0, 70.0}) {
        EXPECT_NEAR(model.absent(Customer::WalkIn, minutes * kMinute), 1 - std::exp(-minutes / 100), 0.08)
            << minutes;
    }
}

TEST(PatienceModel, TellsKindsOfCustomersApart) {
    PatienceModel model;

    for (int i = 0; i < 600; ++i) {
        model.called(Customer::WalkIn, 30 * kMinute, i % 2 == 0);
        model.called(Customer::Booked, 30 * kMinute, true);
    }

    EXPECT_GT(model.absent(Customer::WalkIn, 30 * kMinute), 0.4);
    EXPECT_LT(model.absent(Customer::Booked, 30 * kMinute), 0.1);
}

TEST(PatienceModel, HasNoOpenLeaversUntilItSawOne) {
    PatienceModel model;

    model.ended(50 * kMinute, false);

    EXPECT_EQ(model.leaving(100 * kMinute), 0);
}

TEST(PatienceModel, LearnsAConstantHazardOfLeaving) {
    PatienceModel model;

    for (int i = 0; i < 3000; ++i) {  // one in a hundred minutes leaves; all others are called at 30 min
        const double leaves = -std::log(1 - std::fmod((i + 0.5) * 0.618034, 1.0)) * 100 * kMinute;
        model.ended(std::min(leaves, 30 * kMinute), leaves < 30 * kMinute);
    }

    EXPECT_NEAR(model.leaving(20 * kMinute), 0.2, 0.05);
    EXPECT_LT(model.leaving(10 * kMinute), model.leaving(11 * kMinute));
}

}  // namespace
}  // namespace turnbell
