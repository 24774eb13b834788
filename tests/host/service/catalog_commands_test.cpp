#include "host/service/catalog_commands.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr const char* kAna = "+995555100001";
constexpr const char* kGiorgi = "+995555100002";

TEST(CatalogImport, ExportedAndImportedAgainChangesNothing) {
    TestBranch branch;
    const auto first = branch.expect<wire::CatalogReply>(wire::CatalogExport{}).catalog;

    branch.expect<wire::Done>(wire::CatalogImport{first});

    EXPECT_EQ(branch.expect<wire::CatalogReply>(wire::CatalogExport{}).catalog, first);
    EXPECT_TRUE(first.staff[0].pin.empty());
    EXPECT_FALSE(first.staff[0].pinHash.empty());
}

TEST(CatalogImport, IsRefusedWholeForOneFault) {
    TestBranch branch;
    auto catalog = smallCatalog();
    catalog.branch.name = "Changed";
    catalog.services[0].queue = "nowhere";

    EXPECT_EQ(branch.refusal(wire::CatalogImport{catalog}), "catalog_invalid");

    EXPECT_EQ(branch.service->welcome().branch, "Old Town Clinic");
}

TEST(CatalogImport, IsRefusedIfAnOpenVisitUsesWhatWouldVanish) {
    TestBranch branch;
    branch.checkIn("", "", "B");
    auto catalog = smallCatalog();
    catalog.services.pop_back();

    EXPECT_EQ(branch.refusal(wire::CatalogImport{catalog}), "catalog_in_use");
    branch.expect<wire::StepChanged>(wire::CallNext{"2"});
    branch.expect<wire::StepChanged>(wire::NoShow{"2"});
    EXPECT_EQ(branch.refusal(wire::CatalogImport{catalog}), "");
}

TEST(CatalogImport, RefusesATextWithAnUnknownPlaceholder) {
    TestBranch branch;
    auto catalog = smallCatalog();
    catalog.templates = {{TextPurpose::Turn, "en", {}, "Hello {nickname}"}};

    EXPECT_EQ(branch.refusal(wire::CatalogImport{catalog}), "catalog_invalid");
}

TEST(CatalogImport, PointsToTheFirstFault) {
    TestBranch branch;
    auto catalog = smallCatalog();
    catalog.templates = {{TextPurpose::Turn, "en", {}, "Hello {nickname}"}};

    const auto refused = branch.ask(wire::CatalogImport{catalog});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().path, "template[0].text");
    EXPECT_EQ(refused.error().column, 7);
}

TEST(TemplatePut, IsRefusedByTheTemplatesNameAndThePlaceInItsText) {
    TestBranch branch;
    const auto refused =
        branch.ask(wire::TemplatePut{TextPurpose::Turn, "", "B", "Hello,\n{nickname}, to {desk}"});

    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.error().message.starts_with(
        "template turn/en/B, text: line 2, column 1: there is no placeholder {nickname}"))
        << refused.error().message;
    EXPECT_EQ(refused.error().column, 8);
}

TEST(TemplatePut, ChangesTheWordsOfTheNextText) {
    TestBranch branch;
    branch.expect<wire::Done>(wire::TemplatePut{TextPurpose::Welcome, "", "", "Hi {ticket}"});
    branch.checkIn(kAna);
    EXPECT_EQ(branch.send()[0].text, "Hi A001");

    branch.expect<wire::Done>(wire::TemplateRemove{TextPurpose::Welcome, "", ""});
    branch.checkIn(kGiorgi);
    EXPECT_NE(branch.send()[0].text, "Hi A002");
}

TEST(TemplatePut, RefusesWhatAnImportWouldRefuse) {
    TestBranch branch;
    EXPECT_EQ(branch.refusal(wire::TemplatePut{TextPurpose::Turn, "en", "", "Come, please"}),
              "catalog_invalid");
    EXPECT_EQ(branch.refusal(wire::TemplatePut{TextPurpose::Turn, "en", "none", "{desk}"}),
              "catalog_invalid");
    EXPECT_EQ(branch.refusal(wire::TemplateRemove{TextPurpose::Turn, "en", ""}), "entry_unknown");
}

TEST(CatalogImport, RefusesAPinThatIsSomebodysAlready) {
    TestBranch branch;
    auto catalog = branch.expect<wire::CatalogReply>(wire::CatalogExport{}).catalog;
    catalog.staff.push_back(Staff{"Levan", "482913", {}, StaffRole::Agent});

    EXPECT_EQ(branch.refusal(wire::CatalogImport{catalog}), "pin_taken");
}

TEST(CatalogImport, RefusesAPinHashThatIsNone) {
    TestBranch branch;
    auto catalog = smallCatalog();
    catalog.staff[0].pin.clear();
    catalog.staff[0].pinHash = "482913";

    EXPECT_NE(branch.refusal(wire::CatalogImport{catalog}), "");
}

TEST(CatalogPut, ChangesSomeEntriesAndKeepsTheOthers) {
    TestBranch branch;
    auto expected = branch.expect<wire::CatalogReply>(wire::CatalogExport{}).catalog;
    expected.queues[0].dailyCap = 10;
    expected.desks.push_back({.code = "3", .name = {{{"en", "Desk 3"}}}});
    Catalog entries;
    entries.queues = {expected.queues[0]};
    entries.desks = {expected.desks.back()};

    branch.expect<wire::Done>(wire::CatalogPut{entries});

    EXPECT_EQ(branch.expect<wire::CatalogReply>(wire::CatalogExport{}).catalog, expected);
}

TEST(CatalogPut, IsRefusedIfTheWholeWouldHaveAFault) {
    TestBranch branch;
    const auto before = branch.expect<wire::CatalogReply>(wire::CatalogExport{}).catalog;
    Catalog entries;
    entries.queues = {{.code = "C"}};
    entries.services = {{.code = "B", .name = {{{"en", "Blood test"}}}, .queue = "C"}};

    EXPECT_EQ(branch.refusal(wire::CatalogPut{entries}), "catalog_invalid") << "no desk serves C";

    EXPECT_EQ(branch.expect<wire::CatalogReply>(wire::CatalogExport{}).catalog, before);
}

TEST(CatalogPut, HashesANewPin) {
    TestBranch branch;
    Catalog entries;
    entries.staff = {{.name = "Levan", .pin = "730154"}};

    branch.expect<wire::Done>(wire::CatalogPut{entries});

    EXPECT_EQ(branch.expect<wire::SignedIn>(wire::SignIn{"730154"}).name, "Levan");
}

TEST(CatalogRemove, TakesAnEntryAwayUnlessAnOpenVisitUsesIt) {
    TestBranch branch;
    branch.checkIn("", "", "B");
    EXPECT_EQ(branch.refusal(wire::CatalogRemove{"service", "B"}), "catalog_in_use");
    EXPECT_EQ(branch.refusal(wire::CatalogRemove{"queue", "B"}), "catalog_invalid") << "service B names it";
    EXPECT_EQ(branch.refusal(wire::CatalogRemove{"queue", "Z"}), "entry_unknown");

    branch.expect<wire::StepChanged>(wire::CallNext{"2"});
    branch.expect<wire::StepChanged>(wire::NoShow{"2"});
    branch.expect<wire::Done>(wire::CatalogRemove{"service", "B"});

    EXPECT_EQ(branch.refusal(wire::CheckIn{.service = "B"}), "service_unknown");
}

TEST(CatalogPut, IsRefusedIfNoDeskCouldCallSomebodyWhoWaits) {
    auto catalog = smallCatalog();
    catalog.desks[0].queues = {"A", "B"};
    TestBranch branch{catalog};
    branch.checkIn("", "", "B");
    auto moved = catalog;
    moved.services[1].queue = "A";
    moved.desks[0].queues = moved.desks[1].queues = {"A"};
    EXPECT_EQ(branch.refusal(wire::CatalogImport{moved}), "catalog_in_use") << "queue B has lost its desks";

    branch.expect<wire::StepChanged>(
        wire::Transfer{.desk = {}, .service = "B", .ticket = "B001", .toDesk = "2"});
    EXPECT_EQ(branch.refusal(wire::CatalogRemove{"desk", "2"}), "catalog_in_use")
        << "which alone may call it";

    branch.expect<wire::StepChanged>(wire::Leave{"B001"});
    EXPECT_EQ(branch.refusal(wire::CatalogImport{moved}), "");
}

}  // namespace
}  // namespace turnbell
