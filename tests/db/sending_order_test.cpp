#include "tests/db/rows.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <SQLiteCpp/Database.h>
#include <algorithm>
#include <optional>
#include <rapidcheck/gtest.h>
#include <string_view>
#include <tuple>

// MessageStore::nextReady(): which part goes next.

namespace turnbell::db {
namespace {

using test::at;

class SendingOrder : public testing::Test {
protected:
    struct Text {
        std::string key;
        int priority = 3;
        Moment expires = at(1000);
        const char* to = "+995555123456";
    };

    MessageRow add(const Text& text, int parts = 1) {
        auto row = test::messageRow(text.key, text.to);
        row.priority = text.priority;
        row.expires = text.expires;
        row.id = store_.insert(row).value();
        for (int sequence = 1; sequence <= parts; ++sequence) {
            store_.insert(test::partRow(row.id, sequence));
        }
        return row;
    }

    void set(MessageId message, int sequence, MessageState state, Moment retryAt = at(0)) {
        auto part = store_.parts(message).at(static_cast<std::size_t>(sequence - 1));
        part.state = state;
        part.retryAt = retryAt;
        store_.update(part);
    }

    std::string next(std::int64_t ms = 10) {
        const auto due = store_.nextReady(at(ms).boot);
        return due ? due->message.idemKey + "/" + std::to_string(due->part.sequence) : "";
    }

    /// The work of the last next(), in steps of SQLite's virtual machine.
    int steps() {
        auto* handle = database_->handle().getHandle();
        auto* each = sqlite3_next_stmt(handle, nullptr);
        while (each != nullptr &&
               std::string_view{sqlite3_sql(each)}.find("part_order") == std::string_view::npos) {
            each = sqlite3_next_stmt(handle, each);
        }
        return sqlite3_stmt_status(each, SQLITE_STMTSTATUS_VM_STEP, 0);
    }

    std::unique_ptr<Database> database_ = test::openTestDatabase();
    MessageStore store_{*database_};
};

TEST_F(SendingOrder, HasNothingInAnEmptyOutbox) {
    EXPECT_EQ(next(), "");
}

TEST_F(SendingOrder, LetsACallOvertakeWaitingSurveys) {
    add({.key = "survey", .priority = 5, .to = "+995555000001"});
    add({.key = "turn", .priority = 0, .to = "+995555000002"});

    EXPECT_EQ(next(), "turn/1");
}

TEST_F(SendingOrder, TakesWhatExpiresFirst) {
    add({.key = "later", .expires = at(2000), .to = "+995555000001"});
    add({.key = "sooner", .expires = at(1000), .to = "+995555000002"});

    EXPECT_EQ(next(), "sooner/1");
}

TEST_F(SendingOrder, TakesTheOldestOfEqualOnes) {
    add({.key = "first", .to = "+995555000001"});
    add({.key = "second", .to = "+995555000002"});

    EXPECT_EQ(next(), "first/1");
}

TEST_F(SendingOrder, KeepsTheOrderOfTextsToOneNumber) {
    add({.key = "first", .expires = at(2000)});
    add({.key = "second", .expires = at(1000)});

    EXPECT_EQ(next(), "first/1");
}

TEST_F(SendingOrder, LetsAMoreUrgentTextToTheSameNumberOvertake) {
    add({.key = "welcome", .priority = 3});
    add({.key = "turn", .priority = 0});

    EXPECT_EQ(next(), "turn/1");
}

TEST_F(SendingOrder, HoldsALaterTextToOneNumberWhileTheFirstWaitsForItsRetry) {
    const auto first = add({.key = "first"});
    add({.key = "second"});
    add({.key = "to another", .to = "+995555000001"});
    set(first.id, 1, MessageState::Ready, at(100));

    EXPECT_EQ(next(), "to another/1");
    EXPECT_EQ(next(100), "first/1");
}

TEST_F(SendingOrder, IsNotHeldByATextThatIsTooLate) {
    add({.key = "too late", .expires = at(10)});
    add({.key = "second"});

    EXPECT_EQ(next(), "second/1");
}

TEST_F(SendingOrder, WaitsForATextToTheSameNumberThatIsOnAir) {
    const auto first = add({.key = "first"});
    add({.key = "second"});
    add({.key = "more urgent", .priority = 0});
    set(first.id, 1, MessageState::Armed);

    EXPECT_EQ(next(), "more urgent/1");

    EXPECT_TRUE(store_.nextReady(at(10).boot, [](const ReadyPart& part) { return part.part.value == 2; }) ==
                std::nullopt);
    set(first.id, 1, MessageState::Accepted);
    EXPECT_TRUE(store_.nextReady(at(10).boot, [](const ReadyPart& part) { return part.part.value == 2; }));
}

TEST_F(SendingOrder, IsNotHeldByATextThatIsInDoubt) {
    const auto first = add({.key = "first"});
    add({.key = "second"});
    set(first.id, 1, MessageState::InDoubt);

    EXPECT_EQ(next(), "second/1");
}

TEST_F(SendingOrder, SendsThePartsOfATextInSequence) {
    const auto text = add({.key = "long"}, 3);
    EXPECT_EQ(next(), "long/1");

    set(text.id, 1, MessageState::Accepted);
    EXPECT_EQ(next(), "long/2");

    set(text.id, 2, MessageState::InDoubt);
    EXPECT_EQ(next(), "long/3");

    set(text.id, 2, MessageState::Ready, at(100));
    EXPECT_EQ(next(), "");
}

TEST_F(SendingOrder, WaitsForARetry) {
    const auto text = add({.key = "refused"});
    set(text.id, 1, MessageState::Ready, at(50));

    EXPECT_EQ(next(49), "");
    EXPECT_EQ(next(50), "refused/1");
}

TEST_F(SendingOrder, SendsNothingThatIsTooLate) {
    add({.key = "text", .expires = at(50)});

    EXPECT_EQ(next(49), "text/1");
    EXPECT_EQ(next(50), "");
}

TEST_F(SendingOrder, SendsNothingBeforeItsTime) {
    auto row = test::messageRow("early");
    row.notBefore = at(50);
    test::storeReady(store_, row);

    EXPECT_EQ(next(49), "");
    EXPECT_EQ(next(50), "early/1");
}

TEST_F(SendingOrder, FollowsAChangeOfTheMessage) {
    auto first = add({.key = "first", .to = "+995555000001"});
    add({.key = "second", .to = "+995555000002"});
    first.expires = at(5000);
    store_.update(first);

    EXPECT_EQ(next(), "second/1");
}

TEST_F(SendingOrder, FindsACallAmongTenThousandSurveysAtOnce) {
    {
        Transaction transaction{*database_};
        for (int i = 0; i < 10'000; ++i) {
            const auto to = "+9955" + std::to_string(10'000'000 + i);
            add({.key = "survey " + std::to_string(i), .priority = 5, .to = to.c_str()});
        }
        add({.key = "turn", .priority = 0});
        transaction.commit();
    }

    EXPECT_EQ(next(), "turn/1");
    EXPECT_LT(steps(), 500);
}

/// The rule in plain words, over all parts.
struct Waiting {
    int message = 0;
    int sequence = 1;
    int priority = 0;
    int expires = 0;
    int notBefore = 0;
    int retryAt = 0;
    int number = 0;
    MessageState state = MessageState::Ready;
};

bool isUsable(const Waiting& part, int now) {
    return part.state == MessageState::Ready && part.notBefore <= now && now < part.expires;
}

bool holds(const Waiting& other, const Waiting& part, int now) {
    const bool earlierPart =
        other.message == part.message && other.sequence < part.sequence && other.state == MessageState::Ready;
    const bool olderText = other.message < part.message && other.number == part.number &&
                           other.priority == part.priority && isUsable(other, now);
    const bool onAir =
        other.state == MessageState::Armed && other.number == part.number && other.priority == part.priority;
    return earlierPart || olderText || onAir;
}

std::optional<std::pair<int, int>> expectedNext(const std::vector<Waiting>& parts, int now) {
    const auto order = [](const Waiting& part) {
        return std::tie(part.priority, part.expires, part.message, part.sequence);
    };
    const Waiting* best = nullptr;
    for (const auto& part : parts) {
        const bool held = std::any_of(parts.begin(), parts.end(),
                                      [&](const Waiting& other) { return holds(other, part, now); });
        if (isUsable(part, now) && part.retryAt <= now && !held &&
            (best == nullptr || order(part) < order(*best))) {
            best = &part;
        }
    }
    return best == nullptr ? std::nullopt : std::optional{std::pair{best->message, best->sequence}};
}

std::vector<Waiting> anyOutbox() {
    const int messages = *rc::gen::inRange(0, 8);
    std::vector<Waiting> parts;
    for (int message = 1; message <= messages; ++message) {
        Waiting part;
        part.message = message;
        part.priority = *rc::gen::inRange(0, 3);
        part.expires = *rc::gen::inRange(40, 70);
        part.notBefore = *rc::gen::inRange(30, 60);
        part.number = *rc::gen::inRange(0, 3);
        const int total = *rc::gen::inRange(1, 4);
        for (part.sequence = 1; part.sequence <= total; ++part.sequence) {
            part.retryAt = *rc::gen::inRange(30, 60);
            part.state =
                *rc::gen::element(MessageState::Ready, MessageState::Ready, MessageState::Armed,
                                  MessageState::Accepted, MessageState::InDoubt, MessageState::Delivered);
            parts.push_back(part);
        }
    }
    return parts;
}

void store(MessageStore& store, const Waiting& part) {
    if (part.sequence == 1) {
        auto row = test::messageRow(std::to_string(part.message),
                                    ("+99555500000" + std::to_string(part.number)).c_str());
        row.priority = part.priority;
        row.expires = at(part.expires);
        row.notBefore = at(part.notBefore);
        store.insert(row);
    }
    auto row = test::partRow(MessageId{part.message}, part.sequence);
    row.retryAt = at(part.retryAt);
    row.state = part.state;
    store.insert(row);
}

RC_GTEST_PROP(SendingOrderProperty, IsTheRuleInPlainWords, ()) {
    static const auto kDatabase = test::openTestDatabase();
    const Transaction emptyAgain{*kDatabase};  // rolled back
    MessageStore messages{*kDatabase};
    const auto outbox = anyOutbox();
    for (const auto& part : outbox) {
        store(messages, part);
    }

    for (const int now : {35, 45, 55, 65}) {
        const auto due = messages.nextReady(at(now).boot);
        const auto found =
            due ? std::optional{std::pair{static_cast<int>(due->message.id.value), due->part.sequence}}
                : std::nullopt;
        RC_ASSERT(found == expectedNext(outbox, now));
    }
}

RC_GTEST_PROP(SendingOrderProperty, WakesInTimeForEveryPart, ()) {
    static const auto kDatabase = test::openTestDatabase();
    const Transaction emptyAgain{*kDatabase};  // rolled back
    MessageStore messages{*kDatabase};
    for (const auto& part : anyOutbox()) {
        store(messages, part);
    }

    auto shown = messages.nextReady(at(29).boot);
    for (int now = 30; now < 75; ++now) {
        const auto deadline = messages.nextDeadline(at(now - 1).boot);
        auto due = messages.nextReady(at(now).boot);
        const bool news = due && (!shown || due->part.id != shown->part.id);
        RC_ASSERT(!news || (deadline && *deadline <= at(now).boot));
        shown = std::move(due);
    }
}

}  // namespace
}  // namespace turnbell::db
