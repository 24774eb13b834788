#include "tests/ui/layout_check.h"
#include "tests/ui/surveyed_branch.h"

namespace turnbell::ui {
namespace {

class SurveysLayoutTest : public LayoutTest {
protected:
    void signIn() {
        service.role = "supervisor";
        does("wait key_1");
        does("type 482913");
        does("key Return");
        does("wait surveys");
    }

    static wire::EstimateRow around(double value, double step) { return {value, value - step, value + step}; }

    static wire::SurveyGroupRow group(const std::string& key, std::int64_t sent) {
        wire::SurveyGroupRow row;
        row.key = key;
        row.sent = sent;
        row.delivered = sent - 1;
        row.answered = row.n = sent / 2;
        row.few = row.n < 20;
        row.mean = around(4.2, 0.3);
        row.topTwo = around(0.84, 0.08);
        row.nps = around(-12, 31);
        return row;
    }

    static wire::SurveyQuestionRow question(int number, QuestionKind kind, std::vector<std::int64_t> count) {
        wire::SurveyQuestionRow row;
        row.question = number;
        row.kind = kind;
        row.n = 57;
        row.few = false;
        row.count = std::move(count);
        return row;
    }

    /// More of everything than fits.
    wire::SurveyResults many() {
        wire::SurveyResults results;
        results.scheduled = 12;
        results.sent = 1234;
        results.delivered = 1201;
        results.answered = 617;
        results.mean = 4.24;
        results.meanInterval = around(4.24, 0.3);
        results.topTwo = around(0.84, 0.08);
        results.few = false;
        results.medianAnswer = 4000;
        results.unsent = {
            {"no_consent", 412}, {"no_number", 77}, {"this number opted out", 12}, {"expired", 3}};
        results.rows = {group("A", 800), group("C", 412), group("B", 22)};
        for (auto& row : results.rows) {
            for (const auto& offer : service.services) {
                row.name = offer.code == row.key ? offer.name : row.name;
            }
        }
        auto rating = question(1, QuestionKind::Rating, {12, 20, 55, 130, 400});
        rating.mean = results.meanInterval;
        rating.topTwo = results.topTwo;
        auto nps = question(2, QuestionKind::Nps, {1, 0, 2, 4, 3, 9, 12, 30, 44, 60, 21});
        nps.nps = around(41, 9);
        auto yes = question(3, QuestionKind::YesNo, {12, 45});
        yes.yes = around(0.79, 0.1);
        results.questions = {rating, nps, yes, question(4, QuestionKind::Open, {})};
        for (int i = 0; i < 9; ++i) {
            wire::LowScoreRow low;
            low.at = toIso8601(clock.now().utc - std::chrono::hours{20 * i});
            low.ticket = "A00" + std::to_string(i);
            low.service = "C";
            low.desk = "2";
            low.value = 1 + i % 2;
            low.text = i % 2 == 0 ? "1" : "2 ძალიან დიდხანს ველოდე, ორი საათი, და არავინ მითხრა, რატომ";
            low.conversation = i + 1;
            low.followedUp = i < 3 ? std::nullopt : std::optional<double>{400.0 * i};
            results.lowScores.push_back(low);
        }
        inAnyLanguage << QString::fromStdString(results.lowScores[1].text);
        return results;
    }

    void answerWith(const wire::SurveyResults& results) {
        service.elsewhere = [results](const wire::Command& command) -> std::optional<Result<wire::Reply>> {
            const auto* const query = std::get_if<wire::SurveyResultsQuery>(&command);
            if (query == nullptr) {
                return std::nullopt;
            }
            auto answer = results;
            answer.from = query->from;
            answer.to = query->to;
            answer.by = query->by;
            return answer;
        };
    }
};

TEST_P(SurveysLayoutTest, FitsInEveryState) {
    prefix = "surveys";
    smallestTarget = 41;
    for (std::int64_t id = 1; id <= 2; ++id) {
        wire::ConversationRow row;
        row.id = id;
        row.state = "waiting_us";
        service.conversations.conversations.push_back(row);
    }
    open(wire::Role::Desk, GetParam().size);
    signIn();
    answerWith({});
    does("tap surveys");
    does("wait no_surveys");
    look("1-none");
    does("key Escape");
    answerWith(many());
    does("tap surveys");
    does("wait question_0");
    look("2-results");
    does("tap side_low");
    does("wait low_0");
    look("3-low");
    does("tap side_unsent");
    does("wait unsent_0");
    look("4-unsent");
    does("tap days_own");
    does("wait day_from");
    look("5-own-days");
    auto few = many();
    few.few = true;
    few.rows.resize(1);
    few.rows[0] = group("<10", 9);
    few.questions.resize(1);
    few.questions[0].few = true;
    few.questions[0].n = 4;
    few.questions[0].count = {1, 0, 0, 1, 2};
    answerWith(few);
    does("tap table_wait");
    does("tap side_questions");
    ASSERT_TRUE(eventually([&] { return shows("surveys_note"); }));
    look("6-few");
    does("tap day_from");
    does("key End");
    does("key Backspace");
    service.elsewhere = [](const wire::Command&) -> std::optional<Result<wire::Reply>> {
        return fail(ErrorCode::Invalid, "", "date_unknown");
    };
    does("key Return");
    does("wait surveys_error");
    look("7-error");
}

INSTANTIATE_TEST_SUITE_P(Surveys, SurveysLayoutTest,
                         testing::Values(Screen{"en", {1280, 800}}, Screen{"ka", {1280, 800}},
                                         Screen{"de", {1280, 800}}, Screen{"en", {1024, 768}},
                                         Screen{"ka", {1024, 768}}, Screen{"de", {1024, 768}},
                                         Screen{"en", {1920, 1080}}, Screen{"ka", {1920, 1080}},
                                         Screen{"de", {1920, 1080}}));

}  // namespace
}  // namespace turnbell::ui
