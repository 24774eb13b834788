#include "host/catalog/catalog_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace turnbell {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;

/// "12: what is wrong", one for each problem.
std::vector<std::string> problemsOf(std::string_view toml) {
    std::vector<std::string> lines;
    const auto catalog = readCatalog(toml);
    if (!catalog) {
        for (const auto& problem : catalog.error()) {
            lines.push_back(std::to_string(problem.line) + ": " + problem.message);
        }
    }
    return lines;
}

// The example of DESIGN section 10.
constexpr auto kExample = R"([branch]
name = "Old Town Clinic"
location = "12 Rustaveli Ave"
country = "GE"
time_zone = "Asia/Tbilisi"
languages = ["en", "ka"]         # a missing translation falls back to the first
[[queue]]
code = "A"
[[service]]
code = "A"
name = { en = "General", ka = "ზოგადი" }
queue = "A"
survey_delay = "1h"            # "0", "90s", "1h", "24h", "off"
approach_ahead = 2             # text when this many are ahead
[[desk]]
code = "1"
name = { en = "Desk 1" }
queues = ["A"]
[[staff]]
name = "Nino"
pin = "482913"
role = "agent"                 # agent, supervisor, admin
[[template]]
kind = "turn"
language = "en"
text = "{first_name}, it is your turn: {desk}, {location}."
)";

TEST(ReadCatalog, ReadsTheExample) {
    Catalog expected;
    expected.branch.name = "Old Town Clinic";
    expected.branch.location = "12 Rustaveli Ave";
    expected.branch.timeZone = "Asia/Tbilisi";
    expected.branch.languages = {"en", "ka"};
    expected.queues = {Queue{.code = "A"}};
    expected.services = {Service{.code = "A", .name = {{{"en", "General"}, {"ka", "ზოგადი"}}}, .queue = "A"}};
    expected.desks = {Desk{.code = "1", .name = {{{"en", "Desk 1"}}}, .queues = {"A"}}};
    expected.staff = {Staff{.name = "Nino", .pin = "482913"}};
    expected.templates = {TemplateText{.kind = TextPurpose::Turn,
                                       .language = "en",
                                       .text = "{first_name}, it is your turn: {desk}, {location}."}};

    const auto catalog = readCatalog(kExample);

    ASSERT_TRUE(catalog) << problemsOf(kExample).front();
    EXPECT_EQ(*catalog, expected);
}

TEST(ReadCatalog, HasADefaultForEveryKeyButCodesAndNames) {
    const auto catalog = readCatalog(R"(
        service = [{ code = "X", name = "Anything" }]
        queue = [{ code = "A" }, { code = "X" }]
        desk = [{ code = "1", name = "Desk 1" }]
        [branch]
        name = "Small"
        languages = ["de"]
    )");

    ASSERT_TRUE(catalog);
    EXPECT_EQ(catalog->branch.country, "GE");
    EXPECT_EQ(catalog->branch.timeZone, "UTC");
    EXPECT_EQ(catalog->queues[0].last, 999);
    EXPECT_EQ(catalog->services[0].name, (LocalizedText{{{"de", "Anything"}}}));
    EXPECT_EQ(catalog->services[0].queue, "X");
    EXPECT_EQ(catalog->services[0].surveyDelay, std::chrono::hours{1});
    EXPECT_THAT(catalog->desks[0].queues, SizeIs(0));
}

TEST(ReadCatalog, PutsAServiceIntoTheFirstQueueWhenNoneHasItsCode) {
    const auto catalog = readCatalog(R"(
        branch.name = "Small"
        queue = [{ code = "A" }, { code = "B" }]
        service = [{ code = "general", name = "General" }]
    )");

    ASSERT_TRUE(catalog);
    EXPECT_EQ(catalog->services[0].queue, "A");
}

TEST(ReadCatalog, ReadsEveryKeyOfABranchAQueueAndAService) {
    const auto catalog = readCatalog(R"(
        [branch]
        name = "B"
        text_countries = ["GE", "DE"]
        thank_you = true
        missed_call_joins = true
        no_show_after = "90s"
        signature = "Your B"
        formality = "informal"
        emoji = true
        national_tables = true
        transliterate = ["ka"]
        sms_number = "+995555100100"
        remote_here = false
        cancel_silence = "3m"
        notices_a_minute = 20
        notice_silence = "90m"
        [[queue]]
        code = "A"
        prefix = "G-"
        first = 100
        last = 199
        [[service]]
        code = "S"
        name = "S"
        survey_delay = "off"
        approach_ahead = 0
        approach_by = "time"
        approach_lead = "5m"
        more_time = "7m"
        code_word = { en = "BLOOD", ka = "სისხლი" }
        outcomes = ["resolved", "comes back"]
        priority = -3
        [[template]]
        kind = "no_show"
        service = "S"
        text = "Where are you?"
        [[staff]]
        name = "Levan"
        pin_hash = "$argon2id$v=19$m=19456,t=2,p=1$abc$def"
        role = "admin"
    )");

    ASSERT_TRUE(catalog);
    EXPECT_THAT(catalog->branch.textCountries, ElementsAre("GE", "DE"));
    EXPECT_TRUE(catalog->branch.thankYou);
    EXPECT_TRUE(catalog->branch.missedCallJoins);
    EXPECT_EQ(catalog->branch.noShowAfter, seconds{90});
    EXPECT_EQ(catalog->branch.signature, "Your B");
    EXPECT_EQ(catalog->branch.formality, Formality::Informal);
    EXPECT_TRUE(catalog->branch.emoji);
    EXPECT_TRUE(catalog->branch.nationalTables);
    EXPECT_THAT(catalog->branch.transliterate, ElementsAre("ka"));
    EXPECT_EQ(catalog->queues[0], (Queue{.code = "A", .prefix = "G-", .first = 100, .last = 199}));
    EXPECT_EQ(catalog->services[0].surveyDelay, std::nullopt);
    EXPECT_EQ(catalog->services[0].approachAhead, 0);
    EXPECT_EQ(catalog->services[0].approachBy, ApproachBy::Time);
    EXPECT_EQ(catalog->services[0].approachLead, std::chrono::minutes{5});
    EXPECT_EQ(catalog->services[0].moreTime, std::chrono::minutes{7});
    EXPECT_EQ(catalog->branch.smsNumber, "+995555100100");
    EXPECT_FALSE(catalog->branch.remoteHere);
    EXPECT_EQ(catalog->branch.cancelSilence, std::chrono::minutes{3});
    EXPECT_EQ(catalog->branch.noticesAMinute, 20);
    EXPECT_EQ(catalog->branch.noticeSilence, std::chrono::minutes{90});
    EXPECT_EQ(catalog->services[0].codeWord, (LocalizedText{{{"en", "BLOOD"}, {"ka", "სისხლი"}}}));
    EXPECT_THAT(catalog->services[0].outcomes, ElementsAre("resolved", "comes back"));
    EXPECT_EQ(catalog->services[0].priority, -3);
    EXPECT_EQ(catalog->templates[0].language, "en");
    EXPECT_EQ(catalog->templates[0].service, "S");
    EXPECT_EQ(catalog->staff[0].role, StaffRole::Admin);
    EXPECT_THAT(catalog->staff[0].pinHash, HasSubstr("argon2id"));
}

TEST(ReadCatalog, ReportsEverythingThatIsWrongInTheOrderOfLines) {
    EXPECT_THAT(
        problemsOf(R"([branch]
name = "Clinic"
tiem_zone = "UTC"
country = "Georgia"
[[queue]]
code = "A"
first = "1"
[[service]]
code = "S"
name = { en = "S", georgian = "ს" }
queue = "B"
[[desk]]
code = "1"
[[template]]
kind = "hello"
text = "Hi {nickname}"
[clinic]
)"),
        ElementsAre(
            HasSubstr("3: \"tiem_zone\" is no key here; there are name, location, country"),
            R"(4: branch.country: "Georgia" is no country: a code of ISO 3166-1 such as "GE" is expected)",
            "7: queue[0].first is expected to be a whole number, such as 1",
            HasSubstr("10: service[0].name.georgian: \"georgian\" is no language"),
            "11: service[0].queue: there is no queue with the code \"B\"",
            "12: desk[0].name: a name is expected",
            HasSubstr("15: template[0].kind is expected to be one of welcome, joined, approach, turn"),
            HasSubstr("16: template[0].text: column 12: there is no placeholder {nickname}"),
            "17: \"clinic\" is no key here; there are branch, queue, service_group, service, segment, "
            "profile, desk, hours, closed_day, staff, template, limits, survey, canned"));
}

TEST(ReadCatalog, PointsIntoATextOfSeveralLines) {
    EXPECT_THAT(problemsOf(R"(branch.name = "B"
[[queue]]
code = "A"
[[service]]
code = "A"
name = "A"
[[desk]]
code = "1"
name = "1"
queues = ["A"]
[[template]]
kind = "welcome"
text = """
Hi {ticket}

  and {nickname}"""
[[template]]
kind = "turn"
text = "Come,\nplease"
[[canned]]
code = "P"
name = "P"
text = { en = "At our {desk}" }
)"),
                ElementsAre(HasSubstr("16: template[0].text: column 7: there is no placeholder {nickname}"),
                            HasSubstr("19: template[1].text: column 22: a text of the kind 'turn' must have"),
                            HasSubstr("23: canned[0].text.en: column 23: {desk} is not known")));
}

TEST(ReadCatalog, WantsTheKindOfATemplate) {
    EXPECT_THAT(problemsOf("branch.name = \"B\"\n\n[[template]]\ntext = \"Hi\"\n"),
                ElementsAre(HasSubstr("3: template[0].kind is missing: it is one of welcome")));
}

TEST(ReadCatalog, WantsABranch) {
    EXPECT_THAT(problemsOf(""), ElementsAre(HasSubstr("1: branch.name: a name of")));
    EXPECT_THAT(problemsOf("branch = 5"), ElementsAre("1: branch is expected to be a section: [branch]",
                                                      HasSubstr("1: branch.name: ")));
}

TEST(ReadCatalog, SaysWhereATextIsNoToml) {
    EXPECT_THAT(problemsOf("[branch]\nname = \"Clinic\n"), ElementsAre(HasSubstr("2: ")));
    EXPECT_THAT(problemsOf("[branch]\nname = \"A\"\nname = \"B\"\n"), ElementsAre(HasSubstr("3: ")));
    EXPECT_THAT(problemsOf("[branch]\nname = \"\xFF\"\n"), ElementsAre(HasSubstr("2: ")));
    EXPECT_THAT(problemsOf(std::string(100'000, '[')), SizeIs(1));
}

TEST(ReadCatalog, NeverShowsAPin) {
    for (const auto& line : problemsOf("branch.name = \"B\"\nstaff = [{ name = \"N\", pin = \"77x\" }]\n")) {
        EXPECT_THAT(line, testing::Not(HasSubstr("77x")));
    }
}

/// Of two queues, each with a service and a desk.
Catalog twoQueues() {
    return readCatalog(
               "[branch]\nname = \"Bank\"\n[[queue]]\ncode = \"A\"\n[[queue]]\ncode = \"B\"\n"
               "[[service]]\ncode = \"A\"\nname = \"Cash\"\n[[service]]\ncode = \"B\"\nname = \"Loans\"\n"
               "[[profile]]\ncode = \"p\"\nname = \"All\"\nqueues = [\"A\", \"B\"]\n"
               "[[desk]]\ncode = \"1\"\nname = \"Desk 1\"\nprofile = \"p\"\n")
        .value();
}

TEST(ReadCatalogEntries, ReadsSectionsThatFitOnlyIntoAWhole) {
    const auto entries =
        readCatalogEntries("[[desk]]\ncode = \"4\"\nname = \"Desk 4\"\nprofile = \"p\"\n", twoQueues());

    ASSERT_TRUE(entries);
    EXPECT_EQ(entries->desks[0].profile, "p");
    EXPECT_EQ(entries->branch.name, "");
}

TEST(ReadCatalogEntries, RefusesWhatCannotBeRead) {
    const auto entries = readCatalogEntries("[[closed_day]]\ndate = 4\n[[desc]]\n", twoQueues());

    ASSERT_FALSE(entries);
    EXPECT_EQ(entries.error().front().line, 2);
    EXPECT_EQ(entries.error().back().line, 3);
}

TEST(ReadCatalogEntries, SaysInWhichLineAnEntryDoesNotFitTheWhole) {
    const auto entries = readCatalogEntries(
        "[[queue]]\ncode = \"B\"\ndaily_cap = 0\n[[desk]]\ncode = \"4\"\n"
        "name = \"Desk 4\"\nprofile = \"q\"\n",
        twoQueues());

    ASSERT_FALSE(entries);
    ASSERT_THAT(entries.error(), SizeIs(2));
    EXPECT_EQ(entries.error()[0].line, 3);
    EXPECT_THAT(entries.error()[0].message, testing::StartsWith("queue[0].daily_cap: "));
    EXPECT_EQ(entries.error()[1].line, 7);
    EXPECT_THAT(entries.error()[1].message, testing::StartsWith("desk[0].profile: "));
}

TEST(ReadCatalogEntries, SaysThatTheFaultIsInWhatTheCatalogHas) {
    const auto entries = readCatalogEntries(
        "[[profile]]\ncode = \"p\"\nname = \"Cash alone\"\nqueues = [\"A\"]\n", twoQueues());

    ASSERT_FALSE(entries);
    ASSERT_THAT(entries.error(), SizeIs(1));
    EXPECT_EQ(entries.error()[0].line, 0);
    EXPECT_THAT(entries.error()[0].message, testing::StartsWith("queue B: no desk serves queue"));
}

/// The example of the document.
std::string example() {
    std::ifstream file{CATALOG_DOCUMENT};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};
    const auto begin = text.find("```toml\n") + 8;
    return text.substr(begin, text.find("```", begin) - begin);
}

/// The keys of a section, as the fault of an unknown one lists them. "": the sections of a file.
std::vector<std::string> keysOf(const std::string& header) {
    constexpr std::string_view kList = "\"nonsense\" is no key here; there are ";
    std::vector<std::string> keys;
    for (const auto& problem : problemsOf(header + "\nnonsense = 1\n")) {
        const auto list = problem.find(kList);
        for (auto from = list + kList.size(); list != std::string::npos && from < problem.size();) {
            const auto end = std::min(problem.find(',', from), problem.size());
            keys.push_back(problem.substr(from, end - from));
            from = end + 2;
        }
    }
    return keys;
}

/// What the example says under this header, wherever it has it.
std::string sectionOf(const std::string& document, const std::string& header) {
    std::string section;
    const auto line = "\n" + header;
    for (auto at = document.find(line); at != std::string::npos; at = document.find(line, at + 1)) {
        section += document.substr(at, document.find("\n[", at + line.size()) - at);
    }
    return section;
}

bool isNamedIn(const std::string& section, const std::string& key) {
    return section.find('`' + key + '`') != std::string::npos ||
           section.find('\n' + key + " = ") != std::string::npos ||
           section.find(' ' + key + " = ") != std::string::npos;
}

TEST(ReadCatalog, KnowsNoKeyThatItsDocumentDoesNotName) {
    const auto document = '\n' + example();
    std::vector<std::string> headers{"[[survey.question]]"};
    for (const auto& section : keysOf("")) {
        const auto list = "[[" + section + "]]";
        headers.push_back(sectionOf(document, list).empty() ? '[' + section + ']' : list);
    }
    EXPECT_THAT(headers, testing::SizeIs(15));
    for (const auto& header : headers) {
        const auto section = sectionOf(document, header);
        const auto keys = keysOf(header == "[[survey.question]]" ? "[[survey]]\n" + header : header);
        EXPECT_FALSE(keys.empty()) << header;
        for (const auto& key : keys) {
            const bool isSection = header == "[[survey]]" && key == "question";
            EXPECT_TRUE(isSection || isNamedIn(section, key)) << header << ' ' << key;
        }
    }
}

TEST(ReadCatalog, ReadsTheExampleOfItsDocument) {
    const auto text = example();

    const auto catalog = readCatalog(text);

    ASSERT_TRUE(catalog) << problemsOf(text).front();
    EXPECT_EQ(readCatalog(writeCatalog(*catalog)), *catalog);
    EXPECT_THAT(catalog->segments, SizeIs(1));
    EXPECT_THAT(catalog->profiles, SizeIs(1));
    EXPECT_THAT(catalog->hours, SizeIs(1));
}

TEST(ReadCatalog, ReadsTheBranchOfTheDemo) {
    std::ifstream file{DEMO_BRANCH};
    const std::string text{std::istreambuf_iterator<char>{file}, {}};

    const auto catalog = readCatalog(text);

    ASSERT_TRUE(catalog) << problemsOf(text).front();
    EXPECT_THAT(catalog->services, SizeIs(2));
    EXPECT_THAT(catalog->desks, SizeIs(3));
    EXPECT_THAT(catalog->staff, SizeIs(3));
}

}  // namespace
}  // namespace turnbell
