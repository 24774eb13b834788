#include "host/service/text_preview.h"

#include "host/core/sample_values.h"
#include "host/core/text_template.h"
#include "host/core/transliteration.h"
#include "modem/sms/national_language.h"
#include "modem/sms/pdu.h"
#include "modem/sms/text_parts.h"
#include "tests/host/core/test_catalog.h"
#include "tests/support/test_branch.h"

#include <rapidcheck/gtest.h>

namespace turnbell {
namespace {

constexpr const char* kAna = "+995555100001";

using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

Catalog branchOf(std::vector<std::string> languages) {
    auto catalog = test::clinic();
    catalog.branch.languages = std::move(languages);
    catalog.branch.location = "12 Rustaveli Ave";
    catalog.services.push_back({.code = "B", .name = {{{"en", "Blood test"}}}, .queue = "B"});
    return catalog;
}

wire::TemplatePreview preview(const Catalog& catalog, const wire::TemplatePreviewQuery& query) {
    const auto result = previewOf(catalog, query);
    EXPECT_TRUE(result) << (result ? "" : result.error().message);
    return result.value_or(wire::TemplatePreview{});
}

TEST(TextPreview, ShowsTheTemplateInForceAndWhatItCosts) {
    const auto seen = preview(branchOf({"en", "ka"}),
                              {.kind = TextPurpose::Approach, .language = {}, .service = {}, .text = {}});

    EXPECT_EQ(seen.language, "en");
    EXPECT_FALSE(seen.own);
    EXPECT_EQ(seen.typical.text,
              "Old Town Clinic: ticket A017, it is nearly your turn: about 20 to 30 min. Please "
              "come near: 12 Rustaveli Ave.");
    EXPECT_EQ(seen.typical.alphabet, "gsm7");
    EXPECT_EQ(seen.typical.sms, 1);
    EXPECT_EQ(seen.typical.used + seen.typical.left, 160);
    EXPECT_EQ(seen.worst.sms, 1);
    EXPECT_THAT(seen.forcing, IsEmpty());
    EXPECT_THAT(seen.known, Contains("wait"));
}

TEST(TextPreview, RefusesWhatTheCatalogWould) {
    const auto catalog = branchOf({"en"});
    const auto reason = [&](const std::string& language, const std::string& text) {
        const auto result = previewOf(catalog, {TextPurpose::Turn, language, {}, text});
        return result ? "" : result.error().reason;
    };

    EXPECT_EQ(reason("en", "Come to {desk}\x07"), "template_text");
    EXPECT_EQ(reason("en", "{desk}" + std::string(2000, 'x')), "template_text");
    EXPECT_NE(reason("xx", "Come to {desk}"), "");
    EXPECT_EQ(reason("en", "Come to {desk}"), "");
}

TEST(TextPreview, ShowsTheOwnWordsOfAService) {
    auto catalog = branchOf({"en"});
    catalog.templates = {{TextPurpose::Turn, "en", "B", "Blood: {desk}"}};

    const auto own = preview(catalog, {TextPurpose::Turn, "en", "B", ""});
    EXPECT_TRUE(own.own);
    EXPECT_EQ(own.typical.text, "Blood: Desk 1");
    EXPECT_THAT(own.required, ElementsAre("desk"));
    EXPECT_FALSE(preview(catalog, {TextPurpose::Turn, "en", "", ""}).own);
}

TEST(TextPreview, NamesTheSignsThatForceUcs2WhereTheyStandAndWhatToWriteInstead) {
    const auto seen = preview(branchOf({"en"}), {TextPurpose::Turn, "en", "", "It’s {desk} – {{go}} – 👋"});

    EXPECT_EQ(seen.typical.alphabet, "ucs2");
    ASSERT_EQ(seen.forcing.size(), 3U) << "the second dash says nothing new";
    EXPECT_EQ(seen.forcing[0].sign, "’");
    EXPECT_EQ(seen.forcing[0].column, 3);
    EXPECT_EQ(seen.forcing[0].instead, "'");
    EXPECT_EQ(seen.forcing[1].sign, "–");
    EXPECT_EQ(seen.forcing[1].column, 13);
    EXPECT_EQ(seen.forcing[1].instead, "-");
    EXPECT_EQ(seen.forcing[2].sign, "👋");
    EXPECT_EQ(seen.forcing[2].column, 24);
    EXPECT_EQ(seen.forcing[2].instead, "");
}

TEST(TextPreview, NamesThePlaceholderWhoseUsualValueForcesUcs2) {
    auto catalog = branchOf({"en"});
    catalog.desks[0].name.byLanguage["en"] = "Gişe 1";

    const auto seen = preview(catalog, {TextPurpose::Turn, "en", "", "Go to {desk}"});
    ASSERT_EQ(seen.forcing.size(), 1U);
    EXPECT_EQ(seen.forcing[0].sign, "ş");
    EXPECT_EQ(seen.forcing[0].placeholder, "desk");
    EXPECT_EQ(seen.forcing[0].column, 7);
}

TEST(TextPreview, SaysThatATextWithANameMayBeInAnyScript) {
    const auto seen =
        preview(branchOf({"en"}), {TextPurpose::Turn, "en", "", "{first_name}, your turn: {desk}"});

    EXPECT_EQ(seen.typical.alphabet, "gsm7");
    EXPECT_EQ(seen.worst.alphabet, "ucs2");
    EXPECT_EQ(seen.worst.sms, 1);
}

TEST(TextPreview, SaysWhatNationalTablesWouldSave) {
    auto catalog = branchOf({"tr"});
    const wire::TemplatePreviewQuery query{
        TextPurpose::Turn, "tr", "",
        "Sayın müşterimiz, sıranız geldi. Lütfen {desk} önüne geliniz, teşekkür ederiz."};

    const auto off = preview(catalog, query);
    EXPECT_EQ(off.typical.sms, 2);
    EXPECT_EQ(off.ifNational, 1);

    catalog.branch.nationalTables = true;
    const auto on = preview(catalog, query);
    EXPECT_EQ(on.typical.sms, 1);
    EXPECT_EQ(on.typical.tables, "turkish");
    EXPECT_EQ(on.ifNational, 0) << "they are used already";
}

TEST(TextPreview, SaysWhatLatinLettersWouldSave) {
    auto catalog = branchOf({"ka"});
    const wire::TemplatePreviewQuery query{TextPurpose::NoShow, "ka", "", ""};

    const auto off = preview(catalog, query);
    EXPECT_EQ(off.typical.sms, 2);
    EXPECT_EQ(off.ifLatin, 1);

    catalog.branch.transliterate = {"ka"};
    const auto on = preview(catalog, query);
    EXPECT_EQ(on.typical.sms, 1);
    EXPECT_EQ(on.typical.alphabet, "gsm7");
    EXPECT_THAT(on.typical.text, HasSubstr("nomeri A017"));
    EXPECT_THAT(on.forcing, IsEmpty());
    EXPECT_EQ(on.ifLatin, 0);
}

TEST(TextPreview, RefusesWhatMayNotBeSavedAndPointsToIt) {
    const auto refused = previewOf(branchOf({"en"}), {TextPurpose::Turn, "en", "", "Go to {desk}, {wait}"});

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().reason, "template_unknown_here");
    EXPECT_EQ(refused.error().column, 15);
    EXPECT_EQ(previewOf(branchOf({"en"}), {TextPurpose::Turn, "en", "none", ""}).error().reason,
              "service_unknown");
}

TEST(Templates, AreListedForEveryKindInOneLanguage) {
    auto catalog = branchOf({"en", "ka"});
    catalog.templates = {{TextPurpose::Turn, "ka", "", "{desk}"}};

    const auto list = templatesOf(catalog, {"ka", ""});
    ASSERT_TRUE(list);
    EXPECT_THAT(list->languages, ElementsAre("en", "ka"));
    ASSERT_EQ(list->templates.size(), kTextPurposeCount);
    const auto& turn = list->templates[static_cast<std::size_t>(TextPurpose::Turn)];
    EXPECT_TRUE(turn.own);
    EXPECT_EQ(turn.text, "{desk}");
    EXPECT_EQ(turn.typical, 1);
    for (const auto& row : list->templates) {
        EXPECT_GE(row.worst, row.typical) << toString(row.kind);
        EXPECT_GE(row.typical, 1) << toString(row.kind);
    }
}

TEST(TextPreview, CountsAsTheOutboxDoes) {
    for (const bool tables : {false, true}) {
        auto catalog = smallCatalog();
        catalog.branch.languages = {"tr"};
        catalog.branch.nationalTables = tables;
        catalog.templates = {
            {TextPurpose::Welcome, "tr", "",
             "Sayın müşterimiz, sıra numaranız {ticket}. Lütfen bekleyiniz, teşekkür ederiz. Şube."}};
        TestBranch branch{catalog};
        wire::CheckIn command;
        command.service = "A";
        command.phone = kAna;
        command.language = "tr";
        command.consentVisit = true;
        branch.expect<wire::CheckedIn>(command);

        const auto seen = preview(catalog, {TextPurpose::Welcome, "tr", "A", ""});
        EXPECT_EQ(branch.send().size(), static_cast<std::size_t>(seen.typical.sms)) << tables;
        EXPECT_EQ(seen.typical.sms, tables ? 1 : 2);
    }
}

/// Names of letters of many scripts, and of none.
std::string someName() {
    const auto letters =
        *rc::gen::resize(40, rc::gen::container<std::vector<std::string>>(
                                 rc::gen::element<std::string>("a", "W", "ჭ", "ყ", "щ", "ş", "漢", "ﬃ")));
    std::string name;
    for (const auto& letter : letters) {
        name += letter;
    }
    return name;
}

RC_GTEST_PROP(TextPreviewProperty, NoTextNeedsMoreSmsThanItsPreviewSays, ()) {
    auto catalog = branchOf({*rc::gen::element<std::string>("en", "ka", "tr", "ru", "pt")});
    const auto& language = catalog.branch.languages.front();
    catalog.branch.nationalTables = *rc::gen::arbitrary<bool>();
    const bool latin = Transliteration::ruleOf(language) != nullptr && *rc::gen::arbitrary<bool>();
    if (latin) {
        catalog.branch.transliterate = {language};
    }
    catalog.desks.push_back(
        {.code = "2", .name = {{{"en", *rc::gen::element<std::string>("Gişe", "მაგიდა №2", "Nr. ß")}}}});
    const auto filler = *rc::gen::element<std::string>("ჭyc ", "word ", "ção ", "…", "щx ", "€");
    std::string text = "{first_name} {last_name}: {desk}.";
    for (int i = *rc::gen::inRange(0, 60); i > 0; --i) {
        text += filler;
    }
    const auto most = preview(catalog, {TextPurpose::Turn, language, "", text}).worst.sms;

    TextFields fields;
    fields.firstName = someName();
    fields.lastName = someName();
    fields.desk = *rc::gen::elementOf(extremeValues(catalog, Placeholder::Desk, {language, ""}));
    auto sent = TextTemplate::parse(text)->render(fields);
    if (latin) {
        sent = Transliteration::of(language)->apply(sent);
    }
    sms::CutOptions options;
    if (catalog.branch.nationalTables) {
        options.language = sms::sendingLanguage(language);
    }
    const auto cut = sms::cutText(sent, options);
    RC_ASSERT(cut);
    RC_LOG() << sent << ": " << cut->parts.size() << " of " << most;
    RC_ASSERT(static_cast<int>(cut->parts.size()) <= most);
}

}  // namespace
}  // namespace turnbell
