#include "host/base/utf8.h"
#include "modem/sms/reassembler.h"
#include "tests/support/hostile_texts.h"
#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

#include <SQLiteCpp/SQLiteCpp.h>
#include <algorithm>
#include <map>
#include <rapidcheck/gtest.h>
#include <set>

/// Whatever the network delivers: each PDU is kept once, nobody is texted who must not be, and everything
/// that windows are told can be read.
namespace turnbell {
namespace {

using test::HostileTexts;

constexpr auto kFriend = "+995555654321";

Catalog hostileCatalog() {
    auto catalog = smallCatalog();
    catalog.branch.smsNumber = HostileTexts::kOwn;
    catalog.branch.autoReply = true;
    catalog.services[0].codeWord.byLanguage = {{"en", "GENERAL"}};
    return catalog;
}

/// What customers write may have a DEL in it; in JSON that is a character like others.
bool isOneLine(const std::string& line) {
    return decodeUtf8(line).has_value() &&
           std::ranges::none_of(line, [](unsigned char c) { return c < ' '; });
}

bool isClean(const std::string& text) {
    return decodeUtf8(text).has_value() &&
           std::ranges::none_of(text, [](unsigned char c) { return c < ' ' || c == 0x7F; });
}

class HostileNetwork {
public:
    explicit HostileNetwork(unsigned seed) : texts_{seed} {
        branch_.checkIn(HostileTexts::kVisitor, "Ana");
        branch_.receive(kFriend, "Are you open?");
        kept_ = stored();
        collect();
    }

    void deliver() {
        const auto pdu = texts_.next(branch_.clock.now().utc);
        RC_ASSERT(branch_.service->keep(pdu, branch_.clock.now()));
        offered_.insert(pdu);
        if (*rc::gen::inRange(0, 8) == 0) {  // the modem offers it again
            RC_ASSERT(branch_.service->keep(pdu, branch_.clock.now()));
        }
    }

    void act() {
        switch (*rc::gen::inRange(0, 12)) {
        case 0: branch_.ask(wire::CallNext{"1"}); break;
        case 1: branch_.ask(wire::Confirm{"1"}); break;
        case 2: branch_.ask(wire::Finish{"1"}); break;
        case 3: branch_.restart(); break;
        case 4: branch_.pass(std::chrono::minutes{*rc::gen::inRange(1, 10)}); break;
        case 5: branch_.pass(std::chrono::hours{1}); break;
        default: collect(); break;
        }
    }

    void end() {
        branch_.pass(Reassembly::kPatience + std::chrono::hours{1});
        collect();
        RC_ASSERT(stored() == kept_ + static_cast<int>(offered_.size()));
        RC_ASSERT(count("SELECT count(*) FROM inbound WHERE state = 'open' AND pdu NOT NULL AND "
                        "substr(hex(pdu), 3, 1) IN ('0', '4') AND substr(hex(pdu), 4, 1) IN ('4', '0')") ==
                  0);
        RC_ASSERT(worstHour() <= hostileCatalog().textLimits().answersAnHour);
        lookAtEverything();
        RC_ASSERT(branch_.refusal(wire::CheckIn{.service = "B"}).empty());
    }

private:
    using Reassembly = sms::Reassembler;

    int count(const std::string& sql) { return branch_.database->handle().execAndGet(sql).getInt(); }
    int stored() { return count("SELECT count(*) FROM inbound"); }

    /// The most that one number got by itself within an hour.
    int worstHour() {
        return count(
            "SELECT coalesce(max(n), 0) FROM (SELECT (SELECT count(*) FROM message o WHERE o.automatic = 1 "
            "AND o.state NOT IN ('blocked', 'cancelled') AND o.to_number = m.to_number AND o.created_utc "
            "BETWEEN m.created_utc AND m.created_utc + 3599000) AS n FROM message m)");
    }

    void collect() {
        for (const auto& text : branch_.send()) {
            RC_LOG() << text.to << ": " << text.text << "\n";
            const bool domestic = text.to.starts_with("+9955") || text.to == "+995322123456";
            const bool confirms =
                text.text.find("START") != std::string::npos || text.text.find("STOP") != std::string::npos;
            RC_ASSERT(text.to != HostileTexts::kOwn);
            RC_ASSERT(domestic || confirms);
            RC_ASSERT(text.to.starts_with("+") && text.to.size() > 10);
            RC_ASSERT(decodeUtf8(text.text).has_value());
        }
    }

    void lookAtEverything() {
        Session desk{.role = wire::Role::Desk};
        RC_ASSERT(branch_.askAs(desk, wire::SignIn{"482913"}));
        const auto list = branch_.askAs(desk, wire::ConversationListQuery{});
        RC_ASSERT(list);
        for (const auto& row : std::get<wire::ConversationList>(*list).conversations) {
            look(desk, row.id);
        }
        for (const auto topic : {wire::Topic::Board, wire::Topic::Services, wire::Topic::Queue,
                                 wire::Topic::Conversations, wire::Topic::Messages, wire::Topic::Health}) {
            const auto snapshot = branch_.service->snapshot(topic, wire::Role::Desk, branch_.clock.now());
            RC_ASSERT(snapshot);
            const auto line = wire::encodeSnapshot(*snapshot);
            RC_ASSERT(isOneLine(line));
            const auto read = wire::decodeServerMessage(line);
            RC_ASSERT(read);
            RC_ASSERT(wire::encodeSnapshot(std::get<wire::Snapshot>(*read)) == line);
        }
    }

    void look(Session& desk, std::int64_t conversation) {
        const auto shown = branch_.askAs(desk, wire::ConversationShowQuery{conversation});
        RC_ASSERT(shown);
        const auto& row = std::get<wire::ConversationRow>(*shown);
        RC_ASSERT(isClean(row.from));
        RC_ASSERT(decodeUtf8(row.text).has_value());
        for (const auto& entry : row.entries) {
            RC_ASSERT(isClean(entry.state));
            RC_ASSERT(isClean(entry.by));
            RC_ASSERT(decodeUtf8(entry.text).has_value());
        }
    }

    TestBranch branch_{hostileCatalog()};
    HostileTexts texts_;
    std::set<Bytes> offered_;
    int kept_ = 0;
};

RC_GTEST_PROP(HostileInbound, IsKeptOnceAndHarmsNobody, ()) {
    HostileNetwork network{*rc::gen::arbitrary<unsigned>()};
    const int texts = *rc::gen::inRange(HostileTexts::kKinds, 2 * HostileTexts::kKinds);
    for (int i = 0; i < texts; ++i) {
        network.deliver();
        network.act();
    }
    network.end();
}

TEST(HostileInboundTexts, OfTenThousandMarksAreOneTextAndOneEntry) {
    TestBranch branch{hostileCatalog()};
    std::string text = "Z";
    for (int i = 0; i < 10'000; ++i) {
        text += "\u0335";
    }

    EXPECT_TRUE(branch.receive(kFriend, text));

    const auto rows = branch.expect<wire::ConversationList>(wire::ConversationListQuery{}).conversations;
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].text, text);
}

}  // namespace
}  // namespace turnbell
