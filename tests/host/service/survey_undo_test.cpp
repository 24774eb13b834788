#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

#include <optional>
#include <sstream>

/// A finish that is taken back with its survey in every condition, and made again: nobody is asked twice
/// about one visit, and nobody goes unasked.
namespace turnbell {
namespace {

using std::chrono::minutes;

constexpr auto kAna = "+995555123456";
constexpr auto kBen = "+995555654321";

struct Case {
    const char* story;
    int asked;     ///< survey texts that went out
    int answered;  ///< surveys
    int thanked = 0;
};

constexpr std::array kCases{
    // Scheduled: withdrawn, and planned anew.
    Case{"finish hour", 1, 0},
    Case{"finish undo hour", 0, 0},
    Case{"finish undo finish hour", 1, 0},
    Case{"finish undo finish undo finish hour answer", 1, 1, 1},
    Case{"finish restart undo restart finish hour", 1, 0},
    Case{"finish number undo finish hour", 1, 0},
    Case{"finish number undo hour", 0, 0},
    // On air: what becomes of it counts, and it is the only one.
    Case{"finish due arm undo accept finish hour answer", 1, 1, 1},
    Case{"finish due arm undo finish accept hour answer", 1, 1, 1},
    Case{"finish due arm undo doubt finish hour", 1, 0},
    // Out: stays, answers count, and there is no second one.
    Case{"finish hour undo hour", 1, 0},
    Case{"finish hour undo finish hour", 1, 0},
    Case{"finish hour undo answer finish hour", 1, 1, 1},
    Case{"finish hour undo finish answer hour", 1, 1, 1},
    Case{"finish hour answer undo finish hour answer", 1, 1, 1},
    // Another service has none, and one that was asked about is not thanked again.
    Case{"finish undo transfer finish hour", 0, 0, 1},
    Case{"finish hour answer undo transfer finish hour", 1, 1, 1},
    Case{"transfer finish undo finish hour", 0, 0, 1},
    Case{"transfer finish send undo finish hour", 0, 0, 1},
    Case{"transfer finish send undo hour", 0, 0, 1},
};

class SurveyUndo : public testing::TestWithParam<Case> {
protected:
    static Catalog catalog() {
        auto catalog = smallCatalog();
        catalog.branch.thankYou = true;
        catalog.desks[0].queues = {"A", "B"};
        return catalog;
    }

    SurveyUndo() {
        branch.checkIn(kAna);
        serve();
    }

    void serve() {
        branch.expect<wire::StepChanged>(wire::CallNext{"1"});
        branch.expect<wire::StepChanged>(wire::Confirm{"1"});
        branch.send();
    }

    void act(const std::string& word) {
        branch.pass(seconds{11});  // undo is late, and a correction is no longer new
        if (word == "finish") {
            branch.expect<wire::StepChanged>(wire::Finish{"1"});
        } else if (word == "undo") {
            branch.expect<wire::StepChanged>(wire::Undo{.desk = {}, .ticket = "A001"});
        } else if (word == "transfer") {
            branch.expect<wire::StepChanged>(wire::Transfer{.desk = "1", .service = "B"});
            serve();
        } else if (word == "number") {
            phone_ = kBen;
            branch.expect<wire::StepChanged>(wire::VisitChange{
                .ticket = "A001", .phone = kBen, .firstName = {}, .lastName = {}, .language = {}});
        } else if (word == "hour") {
            branch.pass(minutes{61});
            branch.send();
        } else {
            actOfModem(word);
        }
    }

    void actOfModem(const std::string& word) {
        if (word == "due") {
            branch.pass(minutes{61});
        } else if (word == "send") {
            branch.send();
        } else if (word == "arm") {
            onAir_ = branch.armNext();
            ASSERT_TRUE(onAir_);
        } else if (word == "accept") {
            branch.settle(onAir_->part, {SubmissionEnd::Kind::Accepted, 77, {}, {}});
        } else if (word == "doubt") {
            branch.settle(onAir_->part, {SubmissionEnd::Kind::InDoubt, -1, {}, "silent for 180 s"});
        } else if (word == "answer") {
            branch.receive(phone_, "5");
            branch.send();
        } else if (word == "restart") {
            branch.restart();
        } else {
            FAIL() << word;
        }
    }

    int sent(const char* kind) {
        int count = 0;
        for (const auto& row : branch.messages()) {
            count += row.kind == kind && row.submissions > 0 ? 1 : 0;
            EXPECT_LE(row.submissions, row.parts);
        }
        return count;
    }

    TestBranch branch{catalog()};
    std::string phone_ = kAna;
    std::optional<OutboxJob> onAir_;
};

TEST_P(SurveyUndo, AsksOnceAVisit) {
    const auto& row = GetParam();
    SCOPED_TRACE(row.story);
    std::istringstream words{row.story};
    for (std::string word; words >> word;) {
        act(word);
    }

    EXPECT_EQ(sent("survey"), row.asked);
    EXPECT_EQ(sent("thank_you"), row.thanked);
    const auto results = branch.expect<wire::SurveyResults>(wire::SurveyResultsQuery{});
    EXPECT_EQ(results.sent, row.asked);
    EXPECT_EQ(results.answered, row.answered);
    EXPECT_EQ(results.scheduled, 0);
}

INSTANTIATE_TEST_SUITE_P(Table, SurveyUndo, testing::ValuesIn(kCases));

}  // namespace
}  // namespace turnbell
