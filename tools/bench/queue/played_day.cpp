#include "tools/bench/queue/played_day.h"

#include "db/conversation_store.h"
#include "db/promise_store.h"
#include "db/query.h"
#include "tools/bench/queue/driven_branch.h"

#include <array>

namespace turnbell::bench {
namespace {

constexpr std::chrono::hours kOpen{8};
constexpr std::chrono::hours kUntilAllIsSettled{96};
constexpr int kLine = 20;
constexpr int kDesks = 6;
constexpr std::array kServices{"A", "B", "C"};

// One of so many.
constexpr int kWithoutNumber = 3;
constexpr int kNoShow = 40;
constexpr int kWrites = 33;
constexpr int kLeftOpen = 3;     // of the conversations
constexpr int kUnanswered = 30;  // of the conversations
constexpr int kLostAnswer = 150;
constexpr int kRates = 4;  // of the surveys
constexpr int kUnreported = 10;

bool isOneOf(int count, int each) {
    return count % each == each - 1;
}

class PlayedDay {
public:
    PlayedDay(db::Database& database, int visits)
        : database_{database}, branch_{database, kFirstOpening, "bench-history"}, visits_{visits} {}

    void play() {
        branch_.signIn();
        for (int desk = 1; desk <= kDesks; ++desk) {
            branch_.carryOut(wire::DeskOpen{std::to_string(desk)});
        }
        for (int customer = 0; customer < visits_; ++customer) {
            comes(customer);
        }
        while (branch_.refusalOf(wire::CallNext{desk()}).empty()) {
            serve();
        }
        branch_.pass(std::chrono::hours{1});
        sendAll();
        announce();
        branch_.carryOut(wire::EndDay{});
        for (auto left = kUntilAllIsSettled; left > std::chrono::hours{0}; left -= std::chrono::hours{1}) {
            branch_.pass(std::chrono::hours{1});
            sendAll();
        }
    }

private:
    std::string desk() const { return std::to_string(served_ % kDesks + 1); }

    void comes(int customer) {
        branch_.checkIn(customer, kServices.at(static_cast<std::size_t>(customer) % kServices.size()),
                        !isOneOf(customer, kWithoutNumber));
        branch_.pass(milliseconds{kOpen} / visits_);
        sendAll();
        if (isOneOf(customer, kWrites)) {
            writes(customer);
        }
        if (customer >= kLine) {
            branch_.carryOut(wire::CallNext{desk()});
            serve();
        }
    }

    /// Whoever was called last comes to the desk, or does not.
    void serve() {
        sendAll();
        branch_.pass(seconds{3});
        if (isOneOf(served_, kNoShow)) {
            branch_.carryOut(wire::NoShow{desk()});
        } else {
            branch_.carryOut(wire::Confirm{desk()});
            branch_.pass(seconds{2});
            branch_.carryOut(wire::Finish{.desk = desk()});
        }
        ++served_;
    }

    void sendAll() {
        while (const auto job = branch_.nextText()) {
            if (isOneOf(++sent_, kLostAnswer)) {
                branch_.loseAnswer(*job);
                continue;
            }
            const auto text = branch_.send(*job);
            if (!isOneOf(sent_, kUnreported)) {
                branch_.report(text);
            }
            rate();
        }
    }

    /// One of those who have a survey.
    void rate() {
        const auto asked = db::valueOf<std::optional<std::int64_t>>(
            database_, "SELECT max(visit) FROM survey WHERE state = 'sent'");
        if (asked && *asked != asked_ && isOneOf(static_cast<int>(*asked), kRates)) {
            asked_ = *asked;
            branch_.receive(asked_ - 1, std::to_string(asked_ % 5 + 1));  // visits are counted from 1
        }
    }

    void writes(int customer) {
        branch_.receive(customer, "I am five minutes late, please keep my place.");
        const auto conversation = db::ConversationStore{database_}.byAddress(numberOf(customer));
        if (!conversation || isOneOf(written_++, kUnanswered)) {
            return;
        }
        const auto id = conversation->id.value;
        branch_.carryOut(wire::ConversationReply{id, "We do. Come to the desk that the display shows."});
        if (!isOneOf(written_, kLeftOpen)) {
            branch_.carryOut(wire::ConversationClose{id});
        }
        sendAll();
    }

    /// What was announced to each customer, where the service has not kept it itself.
    void announce() {
        db::PromiseStore promises{database_};
        for (std::int64_t step = 1; step <= visits_; ++step) {
            promises.keepPromise({StepId{step},
                                  PromiseKind::CheckIn,
                                  std::chrono::minutes{10},
                                  std::chrono::minutes{20},
                                  {branch_.now()}});
        }
    }

    db::Database& database_;
    DrivenBranch branch_;
    int visits_;
    int served_ = 0;
    int sent_ = 0;
    int written_ = 0;
    std::int64_t asked_ = 0;
};

}  // namespace

void playDay(db::Database& database, int visits) {
    PlayedDay{database, visits}.play();
}

}  // namespace turnbell::bench
