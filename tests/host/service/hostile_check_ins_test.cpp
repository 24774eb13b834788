#include "host/core/text_budget.h"
#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <map>
#include <set>

/// A day on which somebody tries to text strangers from the kiosk, and the branch's own customers among it.
namespace turnbell {
namespace {

constexpr int kTries = 10'000;
constexpr int kBudget = 400;
constexpr milliseconds kBetween{3'600};  // ten hours for all
constexpr int kGenuine = 50;             // one try in so many is a customer

Catalog germanClinic() {
    auto catalog = smallCatalog();
    catalog.branch.country = "DE";
    catalog.branch.timeZone = "UTC";
    catalog.branch.languages = {"en"};
    catalog.limits = Limits{.textsADay = kBudget};
    return catalog;
}

std::string padded(int number, int digits) {
    auto text = std::to_string(number);
    return std::string(static_cast<std::size_t>(digits) - text.size(), '0') + text;
}

/// Numbers that no text may ever go to.
std::string refused(int i) {
    switch (i % 5) {
    case 0: return "0900 1" + padded(i % 1'000'000, 6);   // premium
    case 1: return "0180 5" + padded(i % 1'000'000, 6);   // shared cost
    case 2: return "+99555" + padded(i % 10'000'000, 7);  // a mobile of another country
    case 3: return "030 " + padded(1'000'000 + i, 8);     // a fixed line
    default: return std::to_string(110 + i % 3);          // a short number
    }
}

/// What the flood types: strangers one after another, or the same one again and again.
std::string stranger(int i) {
    return i % 3 == 0 ? "0151 99887766" : "0152 " + padded(20'000'000 + i * 7 % 50'000, 8);
}

class HostileDay : public testing::Test {
protected:
    wire::CheckIn command(const std::string& phone) const {
        return {.service = "A",
                .phone = phone,
                .firstName = "Winner",
                .consentVisit = true,
                .consentSurvey = true};
    }

    void flood(int i) {
        const bool never = i % 2 == 0;
        const auto reply = branch_.askAs(kiosk_, command(never ? refused(i) : stranger(i)));
        refusals_[reply ? (std::get<wire::CheckedIn>(*reply).noTexts.empty() ? "taken" : "taken, texts held")
                        : reply.error().reason] += 1;
        EXPECT_FALSE(never && reply) << refused(i);
        if (reply && std::get<wire::CheckedIn>(*reply).noTexts.empty()) {
            texted_.insert(std::get<wire::CheckedIn>(*reply).visit);
        }
    }

    /// Somebody who has written to the branch before, or writes when the kiosk says so.
    void customer(int i) {
        const auto phone = "+491511" + padded(1'000'000 + i * 131, 7);
        if (i % (2 * kGenuine) == 0) {
            EXPECT_TRUE(branch_.receive(phone, "Are you open?"));
        }
        const auto reply = branch_.askAs(kiosk_, command(phone));
        ASSERT_TRUE(reply) << reply.error().message;
        if (!std::get<wire::CheckedIn>(*reply).noTexts.empty()) {
            EXPECT_TRUE(branch_.receive(phone, "HERE"));
        }
        genuine_.insert(phone);
    }

    /// One after another is called, comes or does not, and goes.
    void serve() {
        if (branch_.ask(wire::CallNext{"1"})) {
            collect();
            branch_.ask(wire::Confirm{"1"});
            branch_.ask(wire::Finish{"1"});
        }
    }

    void collect() {
        for (const auto& text : branch_.send()) {
            sent_ += 1;
            to_[text.to] += 1;
            EXPECT_EQ(text.text.find("Winner") != std::string::npos && !genuine_.contains(text.to), false);
            EXPECT_TRUE(text.to.starts_with("+4915")) << text.to;
            turns_[text.to] += text.text.find("your turn") != std::string::npos ? 1 : 0;
        }
    }

    TestBranch branch_{germanClinic()};
    Session kiosk_{.role = wire::Role::Kiosk};
    std::map<std::string, int> refusals_;
    std::set<std::int64_t> texted_;
    std::set<std::string> genuine_;
    std::map<std::string, int> to_;
    std::map<std::string, int> turns_;
    int sent_ = 0;
};

TEST_F(HostileDay, CostsNoMoreThanItsBudgetAndLosesNoCustomer) {
    for (int i = 0; i < kTries; ++i) {
        branch_.clock.advanceTo(branch_.clock.now().boot + kBetween);
        i % kGenuine == 0 ? customer(i) : flood(i);
        serve();
        if (i % 100 == 0) {
            branch_.service->tick(branch_.clock.now());
        }
    }
    branch_.pass(std::chrono::hours{1});
    serve();
    collect();

    int lost = 0;
    for (const auto& phone : genuine_) {
        lost += turns_[phone] > 0 ? 0 : 1;
    }
    std::printf("%d tries, %zu customers, %d texts (budget %d), %zu strangers texted\n", kTries,
                genuine_.size(), sent_, kBudget, to_.size() - genuine_.size());
    for (const auto& [reason, count] : refusals_) {
        std::printf("  %s: %d\n", reason.c_str(), count);
    }
    EXPECT_EQ(lost, 0);
    // Calls to those who have written go on when the budget is spent: nothing else does.
    EXPECT_LE(sent_, kBudget + static_cast<int>(genuine_.size()));
    EXPECT_LE(to_.size() - genuine_.size(), static_cast<std::size_t>(kBudget));
}

}  // namespace
}  // namespace turnbell
