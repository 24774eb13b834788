#include "tests/host/core/test_catalog.h"

namespace turnbell {
namespace {

using test::expectOneProblemEach;
using test::pathsAfter;
using testing::IsEmpty;

std::function<void(Catalog&)> withLimits(Limits limits) {
    return [limits](Catalog& c) { c.limits = limits; };
}

TEST(ValidateLimits, AllowsNoLimitAtAll) {
    EXPECT_THAT(pathsAfter(withLimits({.openTickets = 0,
                                       .ticketsADay = 0,
                                       .textsAnHour = 0,
                                       .newAtKiosk = 0,
                                       .newInBranch = 0,
                                       .neighbours = 0,
                                       .textsADay = 0,
                                       .answersAnHour = 0})),
                IsEmpty());
    EXPECT_THAT(pathsAfter([](Catalog& c) {
                    c.branch.surveyCap.reset();
                    c.branch.retentionDays = 0;
                }),
                IsEmpty());
}

TEST(ValidateLimits, NamesTheWrongKey) {
    expectOneProblemEach({
        {"limits.open_tickets", withLimits({.openTickets = -1})},
        {"limits.tickets_a_day", withLimits({.ticketsADay = 1'001})},
        {"limits.texts_an_hour", withLimits({.textsAnHour = -1})},
        {"limits.new_at_kiosk", withLimits({.newAtKiosk = -1})},
        {"limits.new_in_branch", withLimits({.newInBranch = -1})},
        {"limits.neighbours", withLimits({.neighbours = 100})},
        {"limits.texts_a_day", withLimits({.textsADay = 1'000'001})},
        {"limits.answers_an_hour", withLimits({.answersAnHour = -1})},
        {"branch.survey_cap", [](Catalog& c) { c.branch.surveyCap = milliseconds{0}; }},
        {"branch.survey_cap", [](Catalog& c) { c.branch.surveyCap = std::chrono::days{367}; }},
        {"branch.retention_days", [](Catalog& c) { c.branch.retentionDays = -1; }},
    });
}

TEST(ValidateLimits, WantsBothEndsOfTheQuietHours) {
    EXPECT_THAT(pathsAfter([](Catalog& c) { c.branch.quiet = {"20:00", "08:00"}; }), IsEmpty());
    expectOneProblemEach({
        {"branch.quiet.to",
         [](Catalog& c) {
             c.branch.quiet = {"20:00", ""};
         }},
        {"branch.quiet.from",
         [](Catalog& c) {
             c.branch.quiet = {"8 pm", "08:00"};
         }},
        {"branch.quiet.to",
         [](Catalog& c) {
             c.branch.quiet = {"20:00", "20:00"};
         }},
    });
}

}  // namespace
}  // namespace turnbell
