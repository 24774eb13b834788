#include "db/message_store.h"
#include "host/core/consent.h"
#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <rapidcheck/gtest.h>
#include <set>

/// Whatever customers, staff and the machine do in whatever order: no text leaves without the consent of the
/// one that it goes to, and a number that stops gets exactly one more.
namespace turnbell {
namespace {

const std::vector<std::string> kPhones{"+995555123456", "+995555654321"};

const std::vector<std::string> kScopes{"visit", "survey", "notice"};

/// Of what was stopped by itself.
enum class OwnStop {
    Last,    ///< "text START to get them again" is the last word on it
    Buried,  ///< everything was stopped after it
};

/// What the service should think, written down again and differently: what was said last of each scope, and
/// no times.
struct Reader {
    bool stoppedAll = false;
    std::map<std::string, OwnStop> stopped = {};
    bool wrote = false;
    int confirmationsDue = 0;
    int sentSinceStop = 0;
    std::map<std::string, std::vector<UtcTime>> lately = {};  ///< STOPs of this hour, by what they stop

    bool stops(const std::string& scope) const { return stoppedAll || stopped.contains(scope); }

    /// False: it was stopped already.
    bool stop(const std::string& scope) {
        if (stoppedAll) {
            return false;
        }
        if (scope != "all") {
            return stopped.emplace(scope, OwnStop::Last).second;
        }
        stoppedAll = true;
        for (auto& [own, stop] : stopped) {
            stop = OwnStop::Buried;
        }
        return true;
    }

    void start(const std::string& scope) {
        if (scope != "all") {
            for (const auto& other : kScopes) {
                if (stoppedAll) {
                    stopped.emplace(other, OwnStop::Last);
                }
            }
            stopped.erase(scope);
        } else {
            std::erase_if(stopped, [&](const auto& own) {
                return own.first == "visit" || (!stoppedAll && own.second == OwnStop::Last);
            });
        }
        stoppedAll = false;
    }
};

struct Agreement {
    bool visit = false;
    bool survey = false;
    bool notice = false;
};

class RandomHistory {
public:
    RandomHistory() { EXPECT_EQ(branch_.refusal(wire::DeskOpen{"1"}), ""); }

    void act() {
        switch (*rc::gen::inRange(0, 11)) {
        case 0:
        case 1: checkIn(); break;
        case 2:
        case 3:
            write(*rc::gen::element<std::string>("STOP", "STOP SURVEY", "STOP VISIT", "STOP NOTICE", "START",
                                                 "START SURVEY", "START VISIT", "START NOTICE",
                                                 "Where are you?"));
            break;
        case 4: branch_.ask(wire::NoticeSend{.to = NoticeAudience::All, .text = "We close at three"}); break;
        case 5: branch_.ask(wire::CallNext{"1"}); break;
        case 6: branch_.ask(wire::Confirm{"1"}); break;
        case 7: branch_.ask(wire::Finish{"1"}); break;
        case 8: branch_.ask(wire::MessageSend{*phone(), "Please come to the desk"}); break;
        case 9: branch_.pass(std::chrono::minutes{*rc::gen::inRange(1, 90)}); break;
        default: branch_.restart(); break;
        }
        if (*rc::gen::arbitrary<bool>()) {
            send();
        }
    }

    void end() {
        send();
        for (const auto& [number, reader] : readers_) {
            RC_ASSERT(reader.confirmationsDue == 0);
        }
    }

private:
    static rc::Gen<std::string> phone() { return rc::gen::elementOf(kPhones); }

    void checkIn() {
        wire::CheckIn command{.service = "A", .phone = *phone()};
        command.consentVisit = *rc::gen::arbitrary<bool>();
        command.consentSurvey = *rc::gen::arbitrary<bool>();
        command.consentNotice = *rc::gen::arbitrary<bool>();
        const auto reply = branch_.ask(command);
        RC_ASSERT(reply);
        agreed_[std::get<wire::CheckedIn>(*reply).visit] = {command.consentVisit, command.consentSurvey,
                                                            *command.consentNotice};
        phoneOf_[std::get<wire::CheckedIn>(*reply).visit] = command.phone;
    }

    void write(const std::string& text) {
        const auto from = *phone();
        auto& reader = readers_[from];
        const auto space = text.find(' ');
        auto scope = space == std::string::npos ? std::string{"all"} : text.substr(space + 1);
        std::ranges::transform(scope, scope.begin(), [](char c) { return static_cast<char>(c | 0x20); });
        if (text.starts_with("STOP") && reader.stop(scope)) {
            reader.confirmationsDue += isConfirmed(reader.lately[scope]) ? 1 : 0;
            reader.sentSinceStop = scope == "all" ? 0 : reader.sentSinceStop;
        } else if (text.starts_with("START")) {
            start(from, reader, scope);
        }
        branch_.pass(seconds{1});  // else it would be the same text again
        RC_ASSERT(branch_.receive(from, text));
        reader.wrote = true;
    }

    /// Three times within an hour.
    bool isConfirmed(std::vector<UtcTime>& lately) {
        const auto now = branch_.clock.now().utc + seconds{1};
        std::erase_if(lately, [&](UtcTime at) { return now - at >= std::chrono::hours{1}; });
        lately.push_back(now);
        return lately.size() <= 3;
    }

    void start(const std::string& from, Reader& reader, const std::string& scope) {
        reader.start(scope);
        for (auto& [visit, agreement] : agreed_) {
            const bool open = phoneOf_[visit] == from && isOpen(visit);
            agreement.visit = agreement.visit || (open && (scope == "all" || scope == "visit"));
            agreement.survey = agreement.survey || (open && scope == "survey");
            agreement.notice = agreement.notice || (open && scope == "notice");
        }
    }

    bool isOpen(std::int64_t visit) {
        for (const auto& row : branch_.expect<wire::TicketList>(wire::TicketListQuery{}).tickets) {
            if (row.visit == visit) {
                return row.endedAt.empty();
            }
        }
        return false;
    }

    void send() {
        branch_.send();
        db::MessageStore messages{*branch_.database};
        for (std::int64_t id = last_ + 1;; ++id) {
            const auto message = messages.message(MessageId{id});
            if (!message) {
                break;
            }
            const bool out = messages.submissions(message->id) > 0;
            const bool late = message->kind == MessageKind::Stop && message->state == MessageState::Expired;
            if (late && sent_.insert(id).second) {  // nobody sent anything for an hour
                readers_[message->to.e164()].confirmationsDue -= 1;
            }
            if (out && sent_.insert(id).second) {
                check(*message);
            }
        }
    }

    void check(const db::MessageRow& message) {
        auto& reader = readers_[message.to.e164()];
        RC_LOG() << toString(message.kind) << " to " << message.to.e164() << "\n";
        reader.sentSinceStop += 1;
        if (message.kind == MessageKind::Stop) {
            reader.confirmationsDue -= 1;
            RC_ASSERT(reader.confirmationsDue >= 0);
            return;
        }
        if (message.kind == MessageKind::Start) {
            return;
        }
        const auto agreement = agreed_[message.visit.value];
        switch (message.kind) {
        case MessageKind::Survey: RC_ASSERT(agreement.survey && !reader.stops("survey")); break;
        case MessageKind::ThankYou: break;
        case MessageKind::Notice: checkNotice(message, agreement, reader); break;
        default: RC_ASSERT(agreement.visit && !reader.stops("visit")); break;
        }
        RC_ASSERT(!reader.stoppedAll);
    }

    /// What staff write to one number is about its visits, and news are another matter.
    static void checkNotice(const db::MessageRow& message, const Agreement& agreement, const Reader& reader) {
        if (message.conversation || message.step) {
            RC_ASSERT((agreement.visit || reader.wrote) && !reader.stops("visit"));
        } else {
            RC_ASSERT(agreement.notice && !reader.stops("notice"));
        }
    }

    TestBranch branch_;
    std::map<std::string, Reader> readers_;
    std::map<std::int64_t, Agreement> agreed_;
    std::map<std::int64_t, std::string> phoneOf_;
    std::set<std::int64_t> sent_;
    std::int64_t last_ = 0;
};

RC_GTEST_PROP(ConsentProperty, NoTextLeavesWithoutItAndAStopIsConfirmedOnce, ()) {
    RandomHistory history;
    const int acts = *rc::gen::inRange(5, 40);
    for (int i = 0; i < acts; ++i) {
        history.act();
    }
    history.end();
}

/// A visit that agreed to everything, and whatever its owner says of it: what goes is what was not stopped.
RC_GTEST_PROP(ConsentProperty, WhatWasStoppedIsAllThatDoesNotGo, ()) {
    TestBranch branch;
    Reader reader;
    branch.expect<wire::CheckedIn>(wire::CheckIn{.service = "A",
                                                 .phone = kPhones[0],
                                                 .consentVisit = true,
                                                 .consentSurvey = true,
                                                 .consentNotice = true});
    branch.send();
    const auto part = *rc::gen::elementOf(kScopes);
    const int words = *rc::gen::element(3, 4, 5);
    for (int i = 0; i < words; ++i) {
        const bool stops = *rc::gen::arbitrary<bool>();
        const auto scope = *rc::gen::element(std::string{"all"}, part);
        RC_LOG() << (stops ? "STOP " : "START ") << scope << "\n";
        branch.pass(seconds{1});
        RC_ASSERT(branch.receive(
            kPhones[0], (stops ? "STOP" : "START") + (scope == "all" ? std::string{} : " " + scope)));
        if (stops) {
            reader.stop(scope);
        } else {
            reader.start(scope);
        }
        branch.send();
    }
    const wire::NoticePreviewQuery all{.to = NoticeAudience::All, .text = "We close at three"};

    RC_ASSERT((branch.expect<wire::NoticePreview>(all).gets == 1) == !reader.stops("notice"));
    branch.ask(wire::DeskOpen{"1"});
    branch.ask(wire::CallNext{"1"});
    RC_ASSERT((branch.message(MessageKind::Turn).state == "ready") == !reader.stops("visit"));
    branch.ask(wire::Confirm{"1"});
    branch.ask(wire::Finish{"1"});
    RC_ASSERT((branch.message(MessageKind::Survey).state == "planned") == !reader.stops("survey"));
}

/// STOP while texts are planned, ready, on air or in doubt: what was on air stays there, and one confirmation
/// goes.
RC_GTEST_PROP(ConsentProperty, AStoppedNumberGetsExactlyOneMoreText, ()) {
    TestBranch branch;
    const auto& phone = kPhones[0];
    branch.checkIn(phone, "Ana");
    branch.ask(wire::CallNext{"1"});
    std::optional<OutboxJob> onAir;
    if (*rc::gen::arbitrary<bool>()) {
        onAir = branch.armNext();
    }
    if (onAir && *rc::gen::arbitrary<bool>()) {
        branch.settle(onAir->part, {SubmissionEnd::Kind::InDoubt, -1, {}, "silent for 180 s"});
        onAir.reset();
    }
    const int stops = *rc::gen::inRange(1, 4);
    std::size_t sent = 0;
    for (int i = 0; i < stops; ++i) {
        branch.pass(seconds{1});
        RC_ASSERT(branch.receive(phone, "STOP"));
        if (onAir) {
            branch.settle(onAir->part, {SubmissionEnd::Kind::Accepted, 7, {}, {}});
            onAir.reset();
        }
        if (*rc::gen::arbitrary<bool>()) {
            branch.restart(*rc::gen::element<std::string>("", "another boot"));
        }
        sent += branch.send().size();
        branch.pass(std::chrono::hours{*rc::gen::inRange(0, 8)});
    }
    branch.ask(wire::Recall{"1"});
    branch.ask(wire::Confirm{"1"});
    branch.ask(wire::Finish{"1"});
    branch.ask(wire::CheckIn{.service = "A", .phone = phone, .consentVisit = true, .consentSurvey = true});
    branch.pass(std::chrono::hours{2});
    sent += branch.send().size();

    RC_ASSERT(sent == 1U);
}

}  // namespace
}  // namespace turnbell
