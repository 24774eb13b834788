#include "host/base/hex.h"
#include "tests/support/hostile_texts.h"
#include "tests/support/test_branch.h"
#include "tests/support/virtual_branch.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <SQLiteCpp/SQLiteCpp.h>
#include <map>
#include <set>

/// A night of hostile texts through the real driver: the modem's store holds five, so that what is not kept
/// and then deleted would stop everything behind it.
namespace turnbell {
namespace {

using std::chrono::minutes;
using test::HostileTexts;
using wire::Role;

constexpr int kTexts = 40 * HostileTexts::kKinds;
constexpr auto kCustomer = "+995555777001";

class HostileNight : public testing::Test {
protected:
    static Catalog catalog() {
        auto catalog = smallCatalog();
        catalog.branch.smsNumber = HostileTexts::kOwn;
        return catalog;
    }

    HostileNight() {
        branch.runUntilReady();
        signIn();
        branch.modemControl("store-limit 5");
        checkIn(HostileTexts::kVisitor);
    }

    void signIn() { branch.expect<wire::SignedIn>(Role::Admin, wire::SignIn{"482913"}); }

    void checkIn(const std::string& phone) {
        branch.expect<wire::CheckedIn>(Role::Kiosk,
                                       wire::CheckIn{.service = "A", .phone = phone, .consentVisit = true});
        branch.run(minutes{1});
    }

    void deliver(HostileTexts& texts) {
        const auto pdu = texts.next(branch.clock.now().utc);
        offered.insert(pdu);
        branch.modemControl("pdu " + toHex(pdu));
    }

    /// The disk refuses whatever is written.
    void breakDisk(bool broken) {
        sqlite3_commit_hook(
            branch.database().handle().getHandle(),
            broken ? [](void* /*unused*/) { return 1; } : static_cast<int (*)(void*)>(nullptr), nullptr);
    }

    bool isStored(const Bytes& pdu) {
        const auto query = "SELECT count(*) FROM inbound WHERE pdu = x'" + toHex(pdu) + "'";
        return branch.database().handle().execAndGet(query).getInt() > 0;
    }

    VirtualBranch branch{catalog()};
    std::set<Bytes> offered;
};

TEST_F(HostileNight, LosesNothingAndTextsNobody) {
    HostileTexts texts{2026};
    for (int i = 0; i < kTexts; ++i) {
        deliver(texts);
        branch.run(milliseconds{200});
        if (i % 100 == 50) {
            branch.killAndRestart();
        }
        if (i % 100 == 80) {
            breakDisk(true);
            deliver(texts);
            branch.run(seconds{5});
            breakDisk(false);
        }
    }
    branch.run(minutes{5});

    for (const auto& pdu : offered) {
        EXPECT_TRUE(isStored(pdu)) << toHex(pdu);
    }
    std::map<std::string, int> to;
    for (const auto& text : branch.texts()) {
        to[text.to] += 1;
        EXPECT_TRUE(text.to.starts_with("+995")) << text.to << ": " << text.text;
    }
    EXPECT_FALSE(to.contains(HostileTexts::kOwn));
    EXPECT_FALSE(to.contains("+995900123456")) << "premium";
    for (const auto& [number, count] : to) {
        EXPECT_LE(count, 20) << number;
    }
    signIn();
    checkIn(kCustomer);
    EXPECT_EQ(branch.textsTo(kCustomer).size(), 1U) << "the day goes on";
}

}  // namespace
}  // namespace turnbell
