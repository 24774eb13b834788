#include "host/service/texts.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";

TEST(Texts, UseTheBranchsOwnWords) {
    auto catalog = smallCatalog();
    catalog.templates = {{TextPurpose::Turn, "en", {}, "{first_name} {last_name} -> {desk} @ {location} 🔔"}};
    TestBranch branch{catalog};
    wire::CheckIn command;
    command.service = "A";
    command.phone = kAna;
    command.firstName = "Ana";
    command.lastName = "Beridze";
    command.consentVisit = true;
    branch.expect<wire::CheckedIn>(command);
    branch.send();

    branch.expect<wire::StepChanged>(wire::CallNext{"1"});

    EXPECT_EQ(branch.send()[0].text, "Ana Beridze -> Desk 1 @ 12 Rustaveli Ave 🔔");
}

TEST(Texts, FallBackToTheFirstLanguageOfTheBranch) {
    auto catalog = smallCatalog();
    catalog.templates = {{TextPurpose::Welcome, "en", {}, "Hello {ticket}"}};
    TestBranch branch{catalog};
    wire::CheckIn command;
    command.service = "B";  // has no Georgian name
    command.phone = kAna;
    command.language = "ka";
    command.consentVisit = true;
    branch.expect<wire::CheckedIn>(command);

    EXPECT_NE(branch.send()[0].text.find("B001"), std::string::npos);
}

TEST(Texts, CarryNoNameInTheFirstTextToAnUnverifiedNumber) {
    TestBranch branch;
    branch.checkIn(kAna, "Buycheap");

    EXPECT_EQ(branch.send()[0].text.find("Buycheap"), std::string::npos);
}

TEST(Texts, GoWithNationalTablesToAVisitInTheirLanguageAlone) {
    const std::string text =
        "Sayın müşterimiz {ticket}, sıranız yaklaşıyor. Lütfen bekleme salonuna geçiniz, ekranı izleyiniz.";
    auto catalog = smallCatalog();
    catalog.branch.languages = {"en", "tr"};
    catalog.branch.nationalTables = true;
    for (const auto* language : {"en", "tr"}) {
        catalog.templates.push_back({.kind = TextPurpose::Welcome, .language = language, .text = text});
    }
    TestBranch branch{catalog};
    const auto welcome = [&](const std::string& phone, const std::string& language) {
        wire::CheckIn command;
        command.service = "A";
        command.phone = phone;
        command.language = language;
        command.consentVisit = true;
        branch.expect<wire::CheckedIn>(command);
        return branch.send();
    };

    const auto english = welcome(kAna, "en");
    const auto turkish = welcome("+995555654321", "tr");

    EXPECT_EQ(english.size(), 2U) << "UCS-2";
    ASSERT_EQ(turkish.size(), 1U);
    EXPECT_TRUE(turkish[0].text.starts_with("Sayın müşterimiz A002, sıranız")) << turkish[0].text;
}

TEST(Texts, GoInUcs2WhileTheBranchHasNotTurnedNationalTablesOn) {
    auto catalog = smallCatalog();
    catalog.branch.languages = {"tr"};
    catalog.templates = {{TextPurpose::Welcome,
                          "tr",
                          {},
                          "Sayın müşterimiz {ticket}, sıranız yaklaşıyor. Lütfen "
                          "bekleme salonuna geçiniz, ekranı izleyiniz."}};
    TestBranch branch{catalog};
    branch.checkIn(kAna);

    EXPECT_EQ(branch.send().size(), 2U);
}

TEST(Texts, GoInLatinLettersWhereTheBranchWantsThem) {
    auto catalog = smallCatalog();
    catalog.branch.languages = {"ka"};
    catalog.branch.transliterate = {"ka"};
    TestBranch branch{catalog};
    branch.checkIn(kAna);

    const auto sent = branch.send();
    ASSERT_EQ(sent.size(), 1U) << "within the GSM 7-bit alphabet";
    EXPECT_NE(sent[0].text.find("tkveni nomeria A001"), std::string::npos) << sent[0].text;
}

TEST(Texts, SayWhatIsPutInInTheLanguageOfTheirWords) {
    auto catalog = smallCatalog();
    catalog.branch.languages = {"ka", "ru"};  // for which Turnbell has no words
    TestBranch branch{catalog};
    wire::CheckIn command;
    command.service = "A";
    command.phone = kAna;
    command.language = "ru";
    command.consentVisit = true;
    branch.expect<wire::CheckedIn>(command);

    const auto text = branch.send()[0].text;
    EXPECT_NE(text.find("თქვენამდეა: 0"), std::string::npos) << text;
    EXPECT_EQ(text.find("min"), std::string::npos) << text;
}

TEST(Texts, AnswerAlsoWithoutAVisitInTheTablesOfTheBranchsLanguage) {
    auto catalog = smallCatalog();
    catalog.branch.languages = {"tr"};
    catalog.branch.nationalTables = true;
    std::string words =
        "Bundan sonra mesaj almayacaksınız, geri dönmek için START yazınız. İyi günler dileriz";
    catalog.templates = {{TextPurpose::Stop, "tr", {}, words}};
    TestBranch branch{catalog};

    branch.receive(kAna, "STOP");

    EXPECT_EQ(branch.message(MessageKind::Stop).parts, 1) << "two in UCS-2";
}

}  // namespace
}  // namespace turnbell
