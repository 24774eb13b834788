#include "host/service/own_number.h"

#include "tests/support/test_branch.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

/// It is 13:00 in Tbilisi, on a Sunday.
class OwnNumberTest : public testing::Test {
protected:
    static wire::ModemRow modem(const std::string& number, const std::string& iccid = "8999501000000000178",
                                const std::string& state = "ready") {
        wire::ModemRow row;
        row.state = state;
        row.iccid = iccid;
        row.number = number;
        return row;
    }

    void setModems(std::vector<wire::ModemRow> modems) const {
        branch.service->setModems(std::move(modems), branch.clock.now());
    }

    void change(const std::function<void(Catalog&)>& change) {
        auto catalog = smallCatalog();
        change(catalog);
        branch.expect<wire::Done>(wire::CatalogImport{catalog});
    }

    wire::Status status() { return branch.expect<wire::Status>(wire::StatusQuery{}); }

    wire::Services kiosk() const {
        return std::get<wire::Services>(
            *branch.service->snapshot(wire::Topic::Services, wire::Role::Kiosk, branch.clock.now()));
    }

    TestBranch branch;
};

TEST_F(OwnNumberTest, IsReadAsInTheCountryOfTheBranch) {
    const std::vector<std::pair<const char*, const char*>> numbers{
        {"+995555100100", "+995555100100"},
        {"555100100", "+995555100100"},
        {"0555100100", "+995555100100"},
        {"995555100100", "+995555100100"},
        {"+4915123456789", "+4915123456789"},
        {"55510", ""},
        {"+99555510", ""},
        {"", ""},
    };
    for (const auto& [said, number] : numbers) {
        setModems({modem(said)});
        EXPECT_EQ(status().smsNumber, number) << said;
        EXPECT_EQ(status().modems.at(0).number, number) << said;
    }
}

TEST_F(OwnNumberTest, IsNotWantedWhereTheCatalogHasOne) {
    change([](Catalog& c) { c.branch.smsNumber = "+995555100200"; });
    setModems({modem("+995555100100")});

    EXPECT_EQ(status().smsNumber, "+995555100200");
    EXPECT_EQ(status().modems.at(0).number, "+995555100100");
}

TEST_F(OwnNumberTest, IsThatOfTheFirstSimThatMaySend) {
    SimRule rule;
    rule.iccid = "8999501000000000178";
    rule.quiet = dailySpan("12:30-13:15");
    branch.service = std::make_unique<BranchService>(*branch.database, branch.clock.bootId(),
                                                     branch.clock.now(), BranchRules{.sims = {rule}});
    const auto away = modem("+995555100101", "8999501000000000111", "searching");
    const auto silent = modem("", "8999501000000000122");
    const auto quiet = modem("+995555100102");
    const auto open = modem("+995555100103", "8999501000000000133");

    setModems({away, silent, quiet, open});
    EXPECT_EQ(status().smsNumber, "+995555100103");

    setModems({away, silent, quiet});
    EXPECT_EQ(status().smsNumber, "+995555100102");

    setModems({away, silent});
    EXPECT_EQ(status().smsNumber, "");
}

TEST_F(OwnNumberTest, OfASimIsMaskedButOnAdminSock) {
    setModems({modem("+995555100100")});

    const auto seen = std::get<wire::Status>(
        *branch.service->snapshot(wire::Topic::Health, wire::Role::Desk, branch.clock.now()));

    EXPECT_EQ(seen.modems.at(0).number, "+995…100");
    EXPECT_EQ(seen.smsNumber, "+995555100100");
}

TEST_F(OwnNumberTest, IsShownByTheKioskWithAWordForEachLanguage) {
    setModems({modem("+995555100100")});

    EXPECT_EQ(kiosk().joinNumber, "+995555100100");
    EXPECT_EQ(kiosk().joinWords, (LocalizedText{{{"en", "JOIN"}, {"ka", "ჩაწერა"}}}));
}

TEST_F(OwnNumberTest, IsNotShownByTheKioskWhereATextWouldLetNobodyIn) {
    setModems({modem("+995555100100", "8999501000000000178", "searching")});
    EXPECT_EQ(kiosk().joinNumber, "");

    setModems({modem("")});
    EXPECT_EQ(kiosk().joinNumber, "");
    EXPECT_THAT(kiosk().joinWords.byLanguage, testing::IsEmpty());

    setModems({modem("+995555100100")});
    change([](Catalog& c) { c.hours = {{{Weekday::Mon}, *clockTime("09:00"), *clockTime("17:00")}}; });
    EXPECT_FALSE(kiosk().open);
    EXPECT_EQ(kiosk().joinNumber, "");
}

TEST_F(OwnNumberTest, IsToldToTheKioskWhenItBecomesKnown) {
    setModems({modem("")});
    branch.service->takeChanges();

    setModems({modem("+995555100100")});
    EXPECT_TRUE(branch.service->takeChanges().contains(wire::Topic::Services));

    setModems({modem("+995555100100")});
    EXPECT_FALSE(branch.service->takeChanges().contains(wire::Topic::Services));
}

}  // namespace
}  // namespace turnbell
