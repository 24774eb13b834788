#include "host/core/message_state.h"
#include "tests/support/test_branch.h"
#include "tests/support/virtual_branch.h"

#include <gtest/gtest.h>

#include <algorithm>

/// What must hold wherever a submission is cut (field/reliability.md 2.2 and 2.3): every crash point, by the
/// end of the process or of the power, with proven evidence or none, with status reports or none, with a
/// service centre that refuses copies or takes them.
namespace turnbell {
namespace {

using std::chrono::minutes;
using wire::Role;

constexpr auto kAna = "+995555123456";

/// Where the submission is cut.
enum class Cut {
    BeforePrompt,   ///< C1
    BeforeCtrlZ,    ///< C2
    CtrlZLost,      ///< C3: ARMED is committed, and nothing arrives
    OnAir,          ///< C4
    AnswerUnread,   ///< C5 to C7
    AfterAccepted,  ///< C8
};
constexpr std::array kCuts{Cut::BeforePrompt, Cut::BeforeCtrlZ,  Cut::CtrlZLost,
                           Cut::OnAir,        Cut::AnswerUnread, Cut::AfterAccepted};

struct Case {
    Cut cut;
    bool power;          ///< the modem's power goes too
    bool proven;         ///< the commissioning probe has been run
    bool reports;        ///< status reports come
    bool refusesCopies;  ///< the service centre honours TP-RD
    MessageKind kind;
};

std::string wordsOf(const Case& c) {
    return "cut " + std::to_string(static_cast<int>(c.cut)) + (c.power ? ", power" : ", process") +
           (c.proven ? ", proven" : ", unproven") + (c.reports ? ", reports" : ", no reports") +
           (c.refusesCopies ? ", copies refused" : ", copies taken") + ", " + toString(c.kind);
}

std::vector<Case> casesOf(MessageKind kind) {
    std::vector<Case> all;
    for (const auto cut : kCuts) {
        for (int bits = 0; bits < 16; ++bits) {
            all.push_back({cut, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, kind});
        }
    }
    return all;
}

class CutBranch {
public:
    explicit CutBranch(const Case& c) : case_{c} {
        branch.runUntilReady();
        signIn();
        if (!c.reports) {
            branch.modemControl("lie reports");
        }
        if (!c.refusesCopies) {
            branch.modemControl("duplicates taken");
        }
        if (c.proven) {
            probe();
        }
        visit();
    }

    /// The text is submitted, cut, and everything has the time to settle.
    void run() {
        before_ = copies();
        order();
        send();
        branch.run(milliseconds{1});
        if (case_.power) {
            branch.cutPower(5);
        } else {
            branch.killAndRestart();
        }
        branch.modemControl("fault clear");
        branch.modemControl("go");
        signIn();
        branch.run(minutes{6});
    }

    int copies() const {
        return static_cast<int>(std::ranges::count_if(
            branch.modem.received(), [](const auto& text) { return text.submit.to == kAna; }));
    }

    int sent() const { return copies() - before_; }

    wire::MessageRow message() { return branch.message(toString(case_.kind), "A001"); }

    VirtualBranch branch{catalog()};

private:
    static Catalog catalog() {
        auto catalog = smallCatalog();
        catalog.services[0].surveyDelay = milliseconds{0};
        return catalog;
    }

    void signIn() { branch.expect<wire::SignedIn>(Role::Admin, wire::SignIn{"482913"}); }

    void probe() {
        branch.expect<wire::ProbeReport>(Role::Admin, wire::ModemProbe{.to = "+995555654321"});
        branch.run(minutes{3});
        EXPECT_EQ(branch.expect<wire::ProbeReport>(Role::Admin, wire::ModemProbeQuery{}).state, "done");
    }

    void visit() {
        wire::CheckIn checkIn;
        checkIn.service = "A";
        checkIn.phone = kAna;
        checkIn.consentVisit = true;
        checkIn.consentSurvey = true;
        branch.expect<wire::CheckedIn>(Role::Kiosk, checkIn);
        branch.run(seconds{10});
        if (case_.kind == MessageKind::Survey) {
            branch.expect<wire::StepChanged>(Role::Admin, wire::CallNext{"1"});
            branch.run(seconds{10});
            branch.expect<wire::StepChanged>(Role::Admin, wire::Confirm{"1"});
        }
    }

    void order() {
        switch (case_.cut) {
        case Cut::BeforePrompt: branch.modemControl("hold cmgs"); break;
        case Cut::BeforeCtrlZ: branch.modemControl("hold pdu"); break;
        case Cut::CtrlZLost: branch.modemControl("fault not-sent 1"); break;
        case Cut::OnAir: branch.modemControl("fault slow 3 1"); break;
        case Cut::AnswerUnread: branch.modemControl("fault no-answer 1"); break;
        case Cut::AfterAccepted: break;
        }
    }

    void send() {
        if (case_.kind == MessageKind::Turn) {
            branch.expect<wire::StepChanged>(Role::Admin, wire::CallNext{"1"});
        } else {
            branch.expect<wire::StepChanged>(Role::Admin, wire::Finish{"1"});
        }
    }

    Case case_;
    int before_ = 0;
};

bool isSettled(const std::string& state) {
    const auto known = messageState(state);
    return known && isFinal(*known);
}

bool saysItWent(const std::string& state) {
    return state == "accepted" || state == "delivered" || state == "no_report" || state == "undelivered";
}

void holdWhereverItIsCut(MessageKind kind) {
    int extra = 0;
    int unknown = 0;
    for (const auto& c : casesOf(kind)) {
        CutBranch cut{c};

        cut.run();

        const auto message = cut.message();
        const auto words = wordsOf(c) + ": " + message.state + " (" + message.why + ")";
        const int most = c.kind == MessageKind::Survey ? 1 : 2;
        EXPECT_LE(cut.sent(), most) << words;
        EXPECT_LE(cut.sent(), message.submissions) << words << ": every copy is counted";
        EXPECT_FALSE(cut.sent() == 0 && saysItWent(message.state)) << words << ": it never went";
        EXPECT_TRUE(cut.sent() > 0 || message.state == "unknown") << words << ": lost, and nobody is told";
        EXPECT_TRUE(isSettled(message.state) || message.state == "accepted") << words;
        if (c.kind == MessageKind::Turn && c.proven && c.refusesCopies && !c.power) {
            EXPECT_EQ(cut.sent(), 1) << words << ": the evidence is proven";
        }
        extra += std::max(0, cut.sent() - 1);
        unknown += message.state == "unknown" ? 1 : 0;
    }
    testing::Test::RecordProperty("extra_copies", extra);
    testing::Test::RecordProperty("unknown", unknown);
}

TEST(Invariants, HoldForACallWhereverItsSubmissionIsCut) {
    holdWhereverItIsCut(MessageKind::Turn);
}

TEST(Invariants, HoldForASurveyWhereverItsSubmissionIsCut) {
    holdWhereverItIsCut(MessageKind::Survey);
}

}  // namespace
}  // namespace turnbell
