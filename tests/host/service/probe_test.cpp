#include "host/service/probe.h"

#include "tests/support/test_branch.h"
#include "tests/support/virtual_branch.h"

#include <gtest/gtest.h>

#include <map>

namespace turnbell {
namespace {

using wire::Role;
using Findings = std::map<std::string, std::string>;

/// A branch with a modem that is ready, and staff signed in.
struct ProbedBranch : VirtualBranch {
    ProbedBranch() : VirtualBranch{smallCatalog()} {
        runUntilReady();
        expect<wire::SignedIn>(Role::Admin, wire::SignIn{"482913"});
    }

    wire::ProbeReport probe() {
        auto report = expect<wire::ProbeReport>(Role::Admin, wire::ModemProbe{.to = "+995555123456"});
        for (int i = 0; i < 600 && report.state == "running"; ++i) {
            run(seconds{1});
            report = expect<wire::ProbeReport>(Role::Admin, wire::ModemProbeQuery{});
        }
        return report;
    }

    Findings findings() {
        const auto report = probe();
        EXPECT_EQ(report.state, "done") << report.why;
        Findings found;
        for (const auto& finding : report.findings) {
            found[finding.name] = finding.result;
        }
        return found;
    }
};

const Findings kAllTrue{{"steps_by_one", "yes"},  {"file_follows", "yes"},  {"file_survives", "yes"},
                        {"mark_volatile", "yes"}, {"own_reference", "yes"}, {"duplicate_refused", "yes"},
                        {"reports", "yes"}};

TEST(Probe, ProvesEverythingOfAModemThatKeepsTheStandard) {
    ProbedBranch branch;

    const auto report = branch.probe();

    EXPECT_EQ(report.state, "done") << report.why;
    Findings found;
    for (const auto& finding : report.findings) {
        found[finding.name] = finding.result;
    }
    EXPECT_EQ(found, kAllTrue);
    EXPECT_GT(report.reportAfterMs, 0);
    EXPECT_EQ(report.network, "Simtel");
    EXPECT_EQ(branch.modem.received().size(), 2U) << "the third was refused as a copy";
}

TEST(Probe, SeesThroughEveryLie) {
    const std::map<std::string, std::set<std::string>> lies{
        {"lie counter", {"steps_by_one", "file_follows", "file_survives"}},
        {"lie file-missing", {"file_follows", "file_survives"}},
        {"lie file-frozen", {"file_follows", "file_survives"}},
        {"lie file-volatile", {"file_survives"}},
        {"lie own-reference", {"own_reference", "duplicate_refused"}},
        {"lie mark", {"mark_volatile"}},
        {"lie reports", {"reports"}},
        {"duplicates taken", {"duplicate_refused"}},
    };
    for (const auto& [lie, untrue] : lies) {
        ProbedBranch branch;
        branch.modemControl(lie);

        const auto found = branch.findings();

        for (const auto& [name, result] : kAllTrue) {
            EXPECT_EQ(found.at(name), untrue.contains(name) ? "no" : "yes") << lie << ": " << name;
        }
    }
}

TEST(Probe, SaysWhyItFailed) {
    ProbedBranch branch;
    branch.modemControl("credit 0 50");

    const auto report = branch.probe();

    EXPECT_EQ(report.state, "failed");
    EXPECT_NE(report.why.find("not subscribed"), std::string::npos) << report.why;
}

TEST(Probe, HoldsOtherTextsOfItsModemUntilItIsDone) {
    ProbedBranch branch;
    branch.modemControl("report-delay 30");
    branch.modemControl("fault slow 5");
    branch.expect<wire::ProbeReport>(Role::Admin, wire::ModemProbe{.to = "+995555123456"});
    wire::CheckIn checkIn;
    checkIn.service = "A";
    checkIn.phone = "+995555654321";
    checkIn.consentVisit = true;
    branch.expect<wire::CheckedIn>(Role::Kiosk, checkIn);

    branch.run(std::chrono::minutes{3});

    const auto texts = branch.texts();
    ASSERT_EQ(texts.size(), 3U);
    EXPECT_EQ(texts.back().to, "+995555654321");
}

TEST(Probe, RefusesASecondOneAndAModemThatIsNotThere) {
    ProbedBranch branch;
    EXPECT_EQ(branch.ask(Role::Admin, wire::ModemProbe{.to = "+995555123456", .modem = 2}).error().reason,
              "modem_not_ready");
    branch.modemControl("fault slow 20");
    branch.expect<wire::ProbeReport>(Role::Admin, wire::ModemProbe{.to = "+995555123456"});

    EXPECT_EQ(branch.ask(Role::Admin, wire::ModemProbe{.to = "+995555123456"}).error().reason,
              "probe_running");
}

/// Two modems, of which the second is being probed.
struct TwoModemBranch : TestBranch {
    TwoModemBranch() {
        service->setModems({row(one), row(two)}, clock.now());
        expect<wire::ProbeReport>(wire::ModemProbe{.to = "+995555123456", .modem = 2});
    }

    static wire::ModemRow row(const ModemIdentity& modem) {
        wire::ModemRow row;
        row.state = "ready";
        row.imei = modem.imei;
        row.iccid = modem.iccid;
        return row;
    }

    std::optional<OutboxJob> next(const ModemIdentity& modem) const {
        return service->nextSubmission(modem, clock.now());
    }

    void refuse(PartId part) const {
        ASSERT_TRUE(service->arm(part, {two}, clock.now()));
        service->settled(part, {.kind = SubmissionEnd::Kind::Refused, .answer = cms(38), .modem = two},
                         clock.now());
    }

    const ModemIdentity one{"490154203237518", {}, "8999501000000000178"};
    const ModemIdentity two{"356938035643809", {}, "8999501000000000996"};
};

TEST(Probe, SendsItsTextsByTheModemThatItIsAbout) {
    const TwoModemBranch branch;

    EXPECT_FALSE(branch.next(branch.one)) << "what it did would be taken for evidence about the other";
    EXPECT_TRUE(branch.next(branch.two));
}

TEST(Probe, WithdrawsWhatItHasNotSentWhenItFails) {
    TwoModemBranch branch;
    branch.refuse(branch.next(branch.two)->part);
    ASSERT_EQ(branch.expect<wire::ProbeReport>(wire::ModemProbeQuery{}).state, "failed");

    branch.pass(seconds{30});

    EXPECT_FALSE(branch.next(branch.one));
    EXPECT_FALSE(branch.next(branch.two));
    EXPECT_EQ(branch.message(MessageKind::Notice).state, "cancelled");
}

}  // namespace
}  // namespace turnbell
