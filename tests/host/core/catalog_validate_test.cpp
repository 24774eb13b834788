#include "tests/host/core/test_catalog.h"

namespace turnbell {
namespace {

using test::clinic;
using test::expectOneProblemEach;
using test::pathsAfter;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

TEST(Validate, HasNothingAgainstAnOrdinaryCatalog) {
    EXPECT_THAT(validate(clinic()), IsEmpty());
}

TEST(Validate, AllowsABranchWithoutQueuesYet) {
    Catalog catalog;
    catalog.branch.name = "New";

    EXPECT_THAT(validate(catalog), IsEmpty());
}

TEST(Validate, NamesTheWrongKeyOfTheBranch) {
    expectOneProblemEach({
        {"branch.name", [](Catalog& c) { c.branch.name = ""; }},
        {"branch.name", [](Catalog& c) { c.branch.name = "Old\nTown"; }},
        {"branch.name", [](Catalog& c) { c.branch.name = "Old\u202EnwoT"; }},
        {"branch.location", [](Catalog& c) { c.branch.location = "12\u200B Rustaveli"; }},
        {"template[0].text", [](Catalog& c) { c.templates[0].text = "{desk}\u2066, please"; }},
        {"branch.name", [](Catalog& c) { c.branch.name = "Old \xFF Town"; }},
        {"branch.location", [](Catalog& c) { c.branch.location = std::string(101, 'x'); }},
        {"branch.country", [](Catalog& c) { c.branch.country = "Georgia"; }},
        {"branch.country", [](Catalog& c) { c.branch.country = "ge"; }},
        {"branch.text_countries[1]",
         [](Catalog& c) {
             c.branch.textCountries = {"DE", "XX"};
         }},
        {"branch.time_zone", [](Catalog& c) { c.branch.timeZone = "Tbilisi"; }},
        {"branch.languages", [](Catalog& c) { c.branch.languages = {}; }},
        {"branch.languages[1]",
         [](Catalog& c) {
             c.branch.languages = {"en", "ge"};
         }},
        {"branch.languages[0]", [](Catalog& c) { c.branch.languages = {"eng"}; }},
        {"branch.languages[1]",
         [](Catalog& c) {
             c.branch.languages = {"en", "en"};
         }},
        {"branch.no_show_after", [](Catalog& c) { c.branch.noShowAfter = milliseconds{999}; }},
        {"branch.no_show_after", [](Catalog& c) { c.branch.noShowAfter = seconds{86'401}; }},
        {"branch.no_show_calls", [](Catalog& c) { c.branch.noShowCalls = -1; }},
        {"branch.recall_gap", [](Catalog& c) { c.branch.recallGap = seconds{3601}; }},
        {"branch.more_time_places", [](Catalog& c) { c.branch.moreTimePlaces = 0; }},
        {"branch.more_time_by", [](Catalog& c) { c.branch.moreTimeBy = seconds{3601}; }},
        {"branch.more_time_limit", [](Catalog& c) { c.branch.moreTimeLimit = 21; }},
        {"branch.rejoin_window", [](Catalog& c) { c.branch.rejoinWindow = seconds{86'401}; }},
        {"branch.wrap_up", [](Catalog& c) { c.branch.wrapUp = seconds{3601}; }},
        {"branch.day_ends", [](Catalog& c) { c.branch.dayEnds = "25:00"; }},
        {"branch.day_ends", [](Catalog& c) { c.branch.dayEnds = "8 pm"; }},
    });
}

TEST(Validate, NamesTheWrongKeyOfAQueue) {
    expectOneProblemEach({
        {"queue[1].code", [](Catalog& c) { c.queues[1].code = "B 2"; }},
        {"queue[1].code", [](Catalog& c) { c.queues[1].code = std::string(17, 'B'); }},
        {"queue[2].code", [](Catalog& c) { c.queues.push_back({.code = "B", .prefix = "C"}); }},
        {"queue[0].prefix", [](Catalog& c) { c.queues[0].prefix = "A B"; }},
        {"queue[0].prefix", [](Catalog& c) { c.queues[0].prefix = "ABCDE"; }},
        {"queue[0].first", [](Catalog& c) { c.queues[0].first = -1; }},
        {"queue[0].last", [](Catalog& c) { c.queues[0].last = 10'000; }},
        {"queue[0].last", [](Catalog& c) { c.queues[0].first = 1000; }},
        {"queue[0].daily_cap", [](Catalog& c) { c.queues[0].dailyCap = 0; }},
        {"queue[0].daily_cap", [](Catalog& c) { c.queues[0].dailyCap = 10'000; }},
        {"queue[1].prefix", [](Catalog& c) { c.queues[1].prefix = "A"; }},
        {"queue[1].prefix", [](Catalog& c) { c.queues[1] = {.code = "B", .prefix = "A1", .last = 50}; }},
    });
}

TEST(Validate, NamesTheWrongKeyOfAService) {
    expectOneProblemEach({
        {"service[0].code", [](Catalog& c) { c.services[0].code = ""; }},
        {"service[1].code", [](Catalog& c) { c.services.push_back(c.services[0]); }},
        {"service[0].name", [](Catalog& c) { c.services[0].name = {}; }},
        {"service[0].name.ka", [](Catalog& c) { c.services[0].name.byLanguage["ka"] = ""; }},
        {"service[0].name.georgian", [](Catalog& c) { c.services[0].name.byLanguage["georgian"] = "x"; }},
        {"service[0].queue", [](Catalog& c) { c.services[0].queue = "C"; }},
        {"service[0].survey_delay", [](Catalog& c) { c.services[0].surveyDelay = milliseconds{-1}; }},
        {"service[0].survey_delay", [](Catalog& c) { c.services[0].surveyDelay = std::chrono::hours{169}; }},
        {"service[0].approach_ahead", [](Catalog& c) { c.services[0].approachAhead = -1; }},
        {"service[0].more_time", [](Catalog& c) { c.services[0].moreTime = seconds{3601}; }},
        {"service[0].approach_lead", [](Catalog& c) { c.services[0].approachLead = seconds{7201}; }},
        {"service[0].priority", [](Catalog& c) { c.services[0].priority = 101; }},
        {"service[0].target_wait", [](Catalog& c) { c.services[0].targetWait = milliseconds{0}; }},
        {"service[0].target_transaction",
         [](Catalog& c) { c.services[0].targetTransaction = std::chrono::hours{25}; }},
        {"service[0].group", [](Catalog& c) { c.services[0].group = "none"; }},
        {"service[0].outcomes[1]",
         [](Catalog& c) {
             c.services[0].outcomes = {"resolved", ""};
         }},
        {"service[0].outcomes[0]", [](Catalog& c) { c.services[0].outcomes = {"a\nb"}; }},
        {"service[0].outcomes[0]", [](Catalog& c) { c.services[0].outcomes = {std::string(41, 'a')}; }},
        {"service[0].outcomes[2]",
         [](Catalog& c) {
             c.services[0].outcomes = {"yes", "no", "yes"};
         }},
        {"service[0].outcomes",
         [](Catalog& c) { c.services[0].outcomes = {"1", "2", "3", "4", "5", "6", "7", "8", "9", "10"}; }},
        {"service_group[0].code",
         [](Catalog& c) {
             c.serviceGroups = {{"x y", {{{"en", "X"}}}}};
         }},
        {"service_group[0].name",
         [](Catalog& c) {
             c.serviceGroups = {{"X", {}}};
         }},
    });
}

TEST(Validate, NamesTheWrongKeyOfADeskStaffOrTemplate) {
    expectOneProblemEach({
        {"desk[0].code", [](Catalog& c) { c.desks[0].code = "/"; }},
        {"desk[0].name", [](Catalog& c) { c.desks[0].name = {}; }},
        {"desk[0].queues[1]",
         [](Catalog& c) {
             c.desks[0].queues = {"A", "Z"};
         }},
        {"staff[0].name", [](Catalog& c) { c.staff[0].name = ""; }},
        {"staff[1].name", [](Catalog& c) { c.staff.push_back({.name = "Nino", .pin = "1111"}); }},
        {"staff[1].pin", [](Catalog& c) { c.staff.push_back({.name = "Levan", .pin = "482913"}); }},
        {"staff[0].pin", [](Catalog& c) { c.staff[0].pin = ""; }},
        {"staff[0].pin", [](Catalog& c) { c.staff[0].pin = "123"; }},
        {"staff[0].pin", [](Catalog& c) { c.staff[0].pin = "1234567890123"; }},
        {"staff[0].pin", [](Catalog& c) { c.staff[0].pin = "12a4"; }},
        {"staff[0].pin", [](Catalog& c) { c.staff[0].pinHash = "$argon2id$v=19$x"; }},
        {"staff[0].pin_hash", [](Catalog& c) { c.staff[0] = {.name = "N", .pinHash = "md5"}; }},
        {"template[0].language", [](Catalog& c) { c.templates[0].language = ""; }},
        {"template[0].service", [](Catalog& c) { c.templates[0].service = "X"; }},
        {"template[0].text", [](Catalog& c) { c.templates[0].text = ""; }},
        {"template[0].text", [](Catalog& c) { c.templates[0].text = "Hello {nickname}"; }},
        {"template[0].text", [](Catalog& c) { c.templates[0].text = "{desk} \x07"; }},
        {"template[0].text", [](Catalog& c) { c.templates[0].text = "Come, please"; }},
        {"template[0].text", [](Catalog& c) { c.templates[0].text = "{desk}, {wait}"; }},
        {"template[1]", [](Catalog& c) { c.templates.push_back(c.templates[0]); }},
    });
}

TEST(Validate, PointsToThePlaceInATemplate) {
    Catalog catalog = clinic();
    catalog.templates[0].text = "გთხოვთ {nickname}";
    const auto problems = validate(catalog);

    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].path, "template[0].text");
    EXPECT_EQ(problems[0].column, 8);
}

TEST(Validate, NamesTheWrongKeyOfTheBranchsTone) {
    expectOneProblemEach({
        {"branch.signature", [](Catalog& c) { c.branch.signature = "two\nlines"; }},
        {"branch.transliterate[0]", [](Catalog& c) { c.branch.transliterate = {"ja"}; }},
        {"branch.transliterate[1]",
         [](Catalog& c) {
             c.branch.transliterate = {"ka", "ka"};
         }},
    });
}

TEST(Validate, ReportsEverythingThatIsWrong) {
    const auto paths = pathsAfter([](Catalog& c) {
        c.branch.country = "";
        c.services[0].queue = "Z";
        c.staff[0].pin = "";
    });

    EXPECT_THAT(paths, ElementsAre("branch.country", "service[0].queue", "staff[0].pin"));
}

TEST(Validate, NeverRepeatsAPin) {
    auto catalog = clinic();
    catalog.staff.push_back({.name = "Levan", .pin = "482913"});
    catalog.staff.push_back({.name = "Ana", .pin = "77x"});

    for (const auto& problem : validate(catalog)) {
        EXPECT_THAT(problem.message, testing::Not(HasSubstr("482913")));
        EXPECT_THAT(problem.message, testing::Not(HasSubstr("77x")));
    }
}

TEST(Validate, LetsQueuesShareAPrefixWhenTheirNumbersDiffer) {
    EXPECT_THAT(
        pathsAfter([](Catalog& c) {
            c.queues = {Queue{.code = "A", .last = 499}, Queue{.code = "B", .prefix = "A", .first = 500}};
        }),
        IsEmpty());
}

TEST(Validate, AllowsLineBreaksAndEmojiInTemplates) {
    EXPECT_THAT(pathsAfter([](Catalog& c) { c.templates[0].text = "{desk} 👋🏽\n{{free}}"; }), IsEmpty());
    EXPECT_THAT(pathsAfter([](Catalog& c) { c.templates[0].text = "👩\u200D⚕\uFE0F {desk} \u200Fשלום"; }),
                IsEmpty());
}

}  // namespace
}  // namespace turnbell
