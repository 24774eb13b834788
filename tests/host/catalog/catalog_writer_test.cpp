#include "host/catalog/catalog_file.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace turnbell {
namespace {

std::string firstProblem(const tl::expected<Catalog, std::vector<FileProblem>>& catalog) {
    return catalog ? ""
                   : std::to_string(catalog.error().front().line) + ": " + catalog.error().front().message;
}

TEST(WriteCatalog, WritesAFileAPersonCanRead) {
    Catalog catalog;
    catalog.branch.name = R"(Old "Town" \ Clinic)";
    catalog.queues = {Queue{.code = "A"}};
    catalog.services = {Service{
        .code = "G", .name = {{{"en", "General"}, {"ka", "ზოგადი"}}}, .queue = "A", .surveyDelay = {}}};
    catalog.desks = {Desk{.code = "1", .name = {{{"en", "Desk 1"}}}, .queues = {"A"}}};
    catalog.staff = {Staff{.name = "Nino", .pinHash = "$argon2id$x"}};
    catalog.templates = {
        TemplateText{.kind = TextPurpose::NoShow, .language = "en", .text = "{ticket}\n👋 it\u007Fs you"}};

    EXPECT_EQ(writeCatalog(catalog), R"([branch]
name = "Old \"Town\" \\ Clinic"
location = ""
country = "GE"
text_countries = []
time_zone = "UTC"
languages = ["en"]
thank_you = false
missed_call_joins = false
no_show_after = "5m"
no_show_calls = 0
recall_gap = "20s"
more_time_places = 3
more_time_by = "0"
more_time_limit = 2
rejoin_window = "10m"
wrap_up = "0"
close_grace = "30m"
survey_cap = "720h"
retention_days = 30
formality = "formal"
emoji = false
national_tables = false
transliterate = []
remote_here = true
cancel_silence = "10m"
reply_target = "1h"
auto_reply = false
notices_a_minute = 10
notice_silence = "2h"

[[queue]]
code = "A"
first = 1
last = 999

[[service]]
code = "G"
name = { en = "General", ka = "ზოგადი" }
queue = "A"
survey_delay = "off"
approach_ahead = 2
approach_by = "position"
approach_lead = "10m"
priority = 0
appointments_at_once = 1
more_time = "10m"

[[desk]]
code = "1"
name = { en = "Desk 1" }
queues = ["A"]

[[staff]]
name = "Nino"
pin_hash = "$argon2id$x"
role = "agent"

[[template]]
kind = "no_show"
language = "en"
text = "{ticket}\n👋 it\u007Fs you"
)");
}

rc::Gen<std::string> someText() {
    const auto pieces =
        rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(rc::gen::element<std::string>(
            "a", "ზ", "👋🏽", "\"", "\\", R"(\u0041)", "'''", R"(""")", "#", " ", "=", "]", "{{", "ß")));
    return rc::gen::map(pieces, [](const std::vector<std::string>& chosen) {
        std::string text;
        for (const auto& piece : chosen) {
            text += text.size() < 90 ? piece : "";
        }
        return text;
    });
}

LocalizedText someNames() {
    LocalizedText names;
    names.byLanguage["en"] = *someText();
    if (*rc::gen::arbitrary<bool>()) {
        names.byLanguage["ka"] = *someText();
    }
    return names;
}

int someCount() {
    return *rc::gen::inRange(0, 4);
}

using Words = std::vector<std::string>;

rc::Gen<milliseconds> someDuration() {
    return rc::gen::map(rc::gen::inRange(1000, 86'400'000), [](int count) { return milliseconds{count}; });
}

template <typename Value>
rc::Gen<std::optional<Value>> maybe(rc::Gen<Value> gen) {
    return rc::gen::map(rc::gen::pair(std::move(gen), rc::gen::arbitrary<bool>()),
                        [](const std::pair<Value, bool>& made) {
                            return made.second ? std::optional{made.first} : std::nullopt;
                        });
}

WorkProfile someProfile(const std::string& number, const std::string& queue) {
    const auto count = rc::gen::inRange(1, 101);
    return {.code = "p" + number,
            .name = someNames(),
            .queues = *rc::gen::element(Words{}, Words{queue}),
            .rules = {.ratio = *rc::gen::element<std::optional<Ratio>>(std::nullopt, Ratio{*count, *count}),
                      .ageing = *maybe(someDuration()),
                      .conditions = *rc::gen::element(std::vector<WaitCondition>{},
                                                      std::vector<WaitCondition>{{queue, *someDuration()}}),
                      .autoCall = *rc::gen::arbitrary<bool>(),
                      .autoCallAfter = milliseconds{*rc::gen::inRange(0, 3'600'001)}}};
}

/// Of hour `i` alone, so that no two overlap.
Hours someHours(int i) {
    const std::chrono::minutes hour = std::chrono::hours{*rc::gen::element(i, 20 + i)};
    return {*rc::gen::element(std::vector{Weekday::Mon}, std::vector{Weekday::Sun, Weekday::Tue}),
            {hour},
            {hour + std::chrono::minutes{*rc::gen::inRange(1, 61)}}};
}

SurveyPlan someSurvey(const std::string& number) {
    const auto texts = LocalizedText{{{"en", *someText()}, {"ka", *someText()}}};
    const auto condition = *rc::gen::element<std::string>("q1 <= 3", "q1 >= 1", "q1 = 0");
    return {.code = "v" + number,
            .questions = {{QuestionKind::Nps, texts, std::nullopt},
                          {*rc::gen::elementOf(kQuestionKinds), {}, askIf(condition)}},
            .thankYou = *rc::gen::element(texts, LocalizedText{}),
            .link = *rc::gen::element<std::string>("", "https://b.example/?a=1&b=%22"),
            .window = std::chrono::hours{*rc::gen::inRange(1, 721)},
            .lowScore = *rc::gen::inRange(0, 6),
            .lowNps = *rc::gen::inRange(-1, 11)};
}

/// Any catalog that validate() has nothing against.
Catalog someCatalog() {
    Catalog catalog;
    catalog.branch = Branch{.name = *someText(),
                            .location = *someText(),
                            .country = *rc::gen::element<std::string>("GE", "DE", "JP"),
                            .textCountries = *rc::gen::element(Words{}, Words{"GE"}, Words{"US", "DE"}),
                            .timeZone = *rc::gen::element<std::string>("UTC", "Asia/Tbilisi"),
                            .languages = *rc::gen::element(Words{"en"}, Words{"ka", "en"}),
                            .thankYou = *rc::gen::arbitrary<bool>(),
                            .missedCallJoins = *rc::gen::arbitrary<bool>(),
                            .noShowAfter = milliseconds{*rc::gen::inRange(1000, 86'400'000)},
                            .noShowCalls = *rc::gen::inRange(0, 21),
                            .recallGap = milliseconds{*rc::gen::inRange(0, 3'600'001)},
                            .moreTimePlaces = *rc::gen::inRange(1, 101),
                            .moreTimeBy = milliseconds{*rc::gen::inRange(0, 3'600'001)},
                            .moreTimeLimit = *rc::gen::inRange(0, 21),
                            .rejoinWindow = milliseconds{*rc::gen::inRange(0, 86'400'001)},
                            .wrapUp = milliseconds{*rc::gen::inRange(0, 3'600'001)},
                            .dayEnds = *rc::gen::element<std::string>("", "20:00", "00:30"),
                            .quiet = *rc::gen::element(QuietHours{}, QuietHours{"20:00", "08:00"}),
                            .surveyCap = *rc::gen::element<std::optional<milliseconds>>(
                                std::nullopt, std::chrono::hours{1}, std::chrono::days{30}),
                            .retentionDays = *rc::gen::inRange(0, 3'651),
                            .signature = *rc::gen::element<std::string>("", "Your \"clinic\""),
                            .formality = *rc::gen::element(Formality::Formal, Formality::Informal),
                            .emoji = *rc::gen::arbitrary<bool>(),
                            .nationalTables = *rc::gen::arbitrary<bool>(),
                            .transliterate = *rc::gen::element(Words{}, Words{"ka", "ru"}),
                            .smsNumber = *rc::gen::element<std::string>("", "+995555100100"),
                            .remoteHere = *rc::gen::arbitrary<bool>(),
                            .cancelSilence = milliseconds{*rc::gen::inRange(60'000, 3'600'001)},
                            .replyTarget = std::chrono::minutes{*rc::gen::inRange(1, 1'441)},
                            .autoReply = *rc::gen::arbitrary<bool>(),
                            .noticesAMinute = *rc::gen::inRange(1, 61),
                            .noticeSilence = std::chrono::minutes{*rc::gen::inRange(5, 4'321)}};
    catalog.canned = {
        {.code = "parking",
         .name = {{{catalog.branch.languages.front(), "Parking"}}},
         .text = {{{catalog.branch.languages.front(), "Behind the \"house\", {first_name}."}}}}};
    catalog.limits = *rc::gen::element(std::optional<Limits>{},
                                       std::optional{Limits{.openTickets = 0, .textsADay = 100'000}});
    catalog.queues = {Queue{.code = "base", .last = *rc::gen::inRange(1, 10'000)}};
    catalog.serviceGroups = {{"g", someNames()}};
    for (int i = someCount(); i > 0; --i) {
        const auto number = std::to_string(i);
        const auto queue = *rc::gen::element<std::string>("base", "q" + number);
        catalog.queues.push_back({.code = "q" + number,
                                  .prefix = "-" + number + "-",
                                  .first = i,
                                  .dailyCap = *maybe(rc::gen::inRange(1, 10'000))});
        catalog.services.push_back({.code = "s" + number,
                                    .name = someNames(),
                                    .queue = queue,
                                    .surveyDelay = *rc::gen::element<std::optional<milliseconds>>(
                                        std::nullopt, milliseconds{0}, milliseconds{1}, seconds{90}),
                                    .survey = *rc::gen::element<std::string>("", "v" + number),
                                    .approachAhead = *rc::gen::inRange(0, 101),
                                    .priority = *rc::gen::inRange(-100, 101),
                                    .targetWait = *maybe(someDuration()),
                                    .targetTransaction = *maybe(someDuration()),
                                    .group = *rc::gen::element<std::string>("", "g"),
                                    .approachBy = *rc::gen::element(ApproachBy::Position, ApproachBy::Time),
                                    .approachLead = milliseconds{*rc::gen::inRange(0, 7'200'001)},
                                    .moreTime = milliseconds{*rc::gen::inRange(0, 3'600'001)},
                                    .outcomes = *rc::gen::element(Words{}, Words{"ok", "a \"b\" \\"})});
        catalog.profiles.push_back(someProfile(number, queue));
        const bool byProfile = *rc::gen::arbitrary<bool>();
        catalog.desks.push_back({.code = number,
                                 .name = someNames(),
                                 .queues = byProfile ? Words{} : Words{queue},
                                 .profile = byProfile ? "p" + number : "",
                                 .wrapUp = *rc::gen::element<std::optional<milliseconds>>(
                                     std::nullopt, milliseconds{0}, seconds{30})});
        catalog.segments.push_back({.services = *rc::gen::element(Words{}, Words{"s" + number}),
                                    .minPriority = i,
                                    .appointment = *maybe(rc::gen::arbitrary<bool>()),
                                    .queue = queue,
                                    .priority = *maybe(rc::gen::inRange(-100, 101))});
        catalog.hours.push_back(someHours(i));
        catalog.closedDays.push_back({"2026-12-0" + number, *rc::gen::element<std::string>("", "ზ \"x\"")});
        catalog.staff.push_back({.name = number + *someText(),
                                 .pin = i % 2 == 0 ? "100" + number : "",
                                 .pinHash = i % 2 == 0 ? "" : "$argon2id$" + *someText(),
                                 .role = *rc::gen::element(StaffRole::Agent, StaffRole::Admin)});
        catalog.surveys.push_back(someSurvey(number));
        catalog.templates.push_back(
            {.kind = *rc::gen::element(TextPurpose::Welcome, TextPurpose::NoShow, TextPurpose::Delay),
             .language = "en",
             .service = "s" + number,
             .text = "{ticket}\n\n" + *someText()});
    }
    return catalog;
}

RC_GTEST_PROP(WriteCatalogProperty, IsReadBackAsTheSameCatalog, ()) {
    const auto catalog = someCatalog();
    const auto text = writeCatalog(catalog);
    const auto again = readCatalog(text);

    RC_LOG() << text << "\n" << firstProblem(again);
    RC_ASSERT(again);
    RC_ASSERT(*again == catalog);
    RC_ASSERT(writeCatalog(*again) == text);
}

}  // namespace
}  // namespace turnbell
