#include "modem/at/dialect.h"
#include "modem/sim/sim_card.h"
#include "tests/modem/sim/line_fixture.h"

namespace turnbell::sim {
namespace {

TEST(Personalities, AreThoseThatTheDriverSpeaksTo) {
    std::vector<std::string> spoken;
    for (const at::Dialect& dialect : at::dialects()) {
        spoken.emplace_back(dialect.name);
    }

    EXPECT_EQ(SimModem::dialects(), spoken);
}

class OfEachMaker : public LineFixture, public testing::WithParamInterface<std::string> {
protected:
    OfEachMaker() : LineFixture(SimOptions{.dialect = GetParam()}) {}

    std::string valueOf(const std::string& command) {
        const std::string answer = ask(command);
        const auto end = answer.find("\r\n", 2);
        return answer.substr(2, end - 2);
    }
};

TEST_P(OfEachMaker, SaysWhoseModemItIs) {
    EXPECT_EQ(at::dialectOf(valueOf("AT+CGMI"), valueOf("AT+CGMM")).name, GetParam());
}

TEST_P(OfEachMaker, AnswersWhatTheDriverAsksInThisDialect) {
    const at::Dialect& dialect = *at::findDialect(GetParam());

    EXPECT_NE(ask(std::string{dialect.cardNumber.front().command}).find(SimCard::kIccid), std::string::npos);
    EXPECT_NE(ask(std::string{dialect.pinTries.query.command}).find(dialect.pinTries.query.prefix),
              std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Makers, OfEachMaker, testing::ValuesIn(SimModem::dialects()));

TEST(Personalities, AreGenericForANameThatNobodyHas) {
    SimModem modem({.dialect = "klingon"});

    modem.receive(asBytes("ATE0+CGMI\r"), BootTime{});

    EXPECT_NE(asText(modem.takeOutput()).find("Turnbell"), std::string::npos);
}

}  // namespace
}  // namespace turnbell::sim
