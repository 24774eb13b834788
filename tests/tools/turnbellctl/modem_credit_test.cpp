#include "tools/turnbellctl/modem_credit.h"

#include "tests/tools/turnbellctl/fake_service.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

namespace turnbell::ctl {
namespace {

/// An operator who is asked with the second modem, and answers at the second look.
FakeService::Behaviour endingAs(const wire::CreditReport& end) {
    return [end, looks = 0](const wire::Command& command) mutable -> FakeService::Reaction {
        wire::CreditReport report;
        report.state = "asking";
        if (const auto* const credit = std::get_if<wire::ModemCredit>(&command)) {
            EXPECT_EQ(credit->modem, 2);
            return wire::Reply{report};
        }
        const auto* const query = std::get_if<wire::ModemCreditQuery>(&command);
        if (query == nullptr || query->modem != 2) {
            return Error{ErrorCode::Protocol, "the second modem's credit is expected", "wrong"};
        }
        return wire::Reply{++looks > 1 ? end : report};
    };
}

wire::CreditReport known() {
    wire::CreditReport report;
    report.state = "known";
    report.credit = "1.40";
    report.creditAt = "2026-11-22T09:30:00.000Z";
    report.threshold = "2.00";
    report.low = true;
    return report;
}

const std::vector<std::string> kCredit{"modem", "credit", "--modem", "2"};

TEST(ModemCredit, TellsWhatIsLeft) {
    FakeService service;

    const auto ended = service.run(kCredit, endingAs(known()));

    ASSERT_EQ(ended.code, 0) << ended.err;
    EXPECT_NE(ended.out.find("credit 1.40"), std::string::npos) << ended.out;
    EXPECT_NE(ended.out.find("low"), std::string::npos) << ended.out;
    EXPECT_NE(ended.out.find("below 2.00"), std::string::npos) << ended.out;
}

TEST(ModemCredit, PrintsAnObjectForScripts) {
    FakeService service;
    auto words = kCredit;
    words.insert(words.begin(), "--json");

    const auto ended = service.run(words, endingAs(known()));

    EXPECT_EQ(nlohmann::json::parse(ended.out)["credit"], "1.40");
}

TEST(ModemCredit, ShowsTheAnswerThatFitsNoPattern) {
    FakeService service;
    wire::CreditReport report;
    report.state = "unfit";
    report.why = "It does not fit the pattern.";
    report.answer = "Come again";

    const auto ended = service.run(kCredit, endingAs(report));

    EXPECT_EQ(ended.code, 1);
    EXPECT_NE(ended.err.find("It does not fit the pattern.\nThe operator's answer: Come again"),
              std::string::npos)
        << ended.err;
}

TEST(ModemCredit, SaysWhyThereIsNone) {
    FakeService service;
    wire::CreditReport report;
    report.state = "failed";
    report.why = "The operator did not say.";

    const auto ended = service.run(kCredit, endingAs(report));

    EXPECT_EQ(ended.code, 1);
    EXPECT_NE(ended.err.find("The operator did not say."), std::string::npos) << ended.err;
    EXPECT_EQ(ended.out, "");
}

}  // namespace
}  // namespace turnbell::ctl
