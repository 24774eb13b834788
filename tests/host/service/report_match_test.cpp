#include "host/service/report_match.h"

#include <gtest/gtest.h>

#include <vector>

namespace turnbell {
namespace {

using Kind = ReportMatch::Kind;

constexpr UtcTime kNoon{std::chrono::hours{12}};

db::DuePart submitted(int id, seconds after, MessageState state, int reference) {
    db::DuePart due;
    due.part.id = PartId{id};
    due.part.state = state;
    due.part.reference = reference;
    due.part.armed = Moment{kNoon + after, BootTime{}};
    return due;
}

sms::StatusReport report(int reference, seconds taken) {
    sms::StatusReport report;
    report.reference = reference;
    report.timestamp.utc = kNoon + taken;
    return report;
}

/// The matched part's id; -1: wait, 0: nobody.
std::int64_t matched(const sms::StatusReport& report, const std::vector<db::DuePart>& candidates) {
    const auto match = matchReport(report, candidates);
    return match.kind == Kind::Part ? match.part->part.id.value : (match.kind == Kind::Wait ? -1 : 0);
}

TEST(ReportMatch, GoesByTheReference) {
    EXPECT_EQ(matched(report(8, seconds{9}), {submitted(1, seconds{0}, MessageState::Accepted, 7),
                                              submitted(2, seconds{8}, MessageState::Accepted, 8)}),
              2);
}

TEST(ReportMatch, TellsTwoBearersOfAReferenceApartByTheTime) {
    const std::vector<db::DuePart> both{submitted(1, seconds{0}, MessageState::Accepted, 7),
                                        submitted(2, seconds{1000}, MessageState::Accepted, 7)};

    EXPECT_EQ(matched(report(7, seconds{3}), both), 1);
    EXPECT_EQ(matched(report(7, seconds{1003}), both), 2);
}

TEST(ReportMatch, TakesTheReferenceAloneIfTheClocksAreFarApart) {
    EXPECT_EQ(matched(report(7, seconds{90'000}), {submitted(1, seconds{0}, MessageState::Accepted, 7)}), 1);
}

TEST(ReportMatch, GivesASecondReportToTheTextThatIsDeliveredAlready) {
    EXPECT_EQ(matched(report(7, seconds{2}), {submitted(1, seconds{0}, MessageState::Delivered, 7),
                                              submitted(2, seconds{3}, MessageState::InDoubt, -1)}),
              1);
}

TEST(ReportMatch, TakesTheOnlyOneInDoubt) {
    EXPECT_EQ(matched(report(7, seconds{2}), {submitted(1, seconds{0}, MessageState::InDoubt, -1),
                                              submitted(2, seconds{1}, MessageState::Accepted, 8)}),
              1);
}

TEST(ReportMatch, WaitsWhileAPartIsOnAir) {
    EXPECT_EQ(matched(report(7, seconds{2}), {submitted(1, seconds{0}, MessageState::InDoubt, -1),
                                              submitted(2, seconds{1}, MessageState::Armed, -1)}),
              -1);
}

TEST(ReportMatch, DoesNotBelieveTheReferenceOfAnEarlierSubmissionOfAPartOnAir) {
    EXPECT_EQ(matched(report(7, seconds{2}), {submitted(1, seconds{0}, MessageState::Armed, 7)}), -1);
}

TEST(ReportMatch, TellsTwoInDoubtApartOnlyIfTheTimeIsClear) {
    const auto first = submitted(1, seconds{0}, MessageState::InDoubt, -1);

    EXPECT_EQ(matched(report(7, seconds{1}), {first, submitted(2, seconds{30}, MessageState::InDoubt, -1)}),
              1);
    EXPECT_EQ(matched(report(7, seconds{1}), {first, submitted(2, seconds{1}, MessageState::InDoubt, -1)}),
              0);
}

TEST(ReportMatch, DoesNotTakeOneInDoubtThatTheTimeRulesOut) {
    EXPECT_EQ(matched(report(7, seconds{9'000}), {submitted(1, seconds{0}, MessageState::InDoubt, -1)}), 0);
}

TEST(ReportMatch, KnowsWhatIsNotOurs) {
    EXPECT_EQ(matched(report(7, seconds{0}), {}), 0);
    EXPECT_EQ(matched(report(7, seconds{0}), {submitted(1, seconds{0}, MessageState::Accepted, 8)}), 0);
}

}  // namespace
}  // namespace turnbell
