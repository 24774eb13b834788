#include "db/visit_store.h"
#include "host/core/desk_state.h"
#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <rapidcheck/gtest.h>
#include <set>
#include <tuple>

/// Whatever staff, pads and customers do in whatever order: nobody vanishes, no desk has two, and nobody is
/// overtaken but by a rule that is on record.
namespace turnbell {
namespace {

using std::chrono::minutes;

Catalog busyCatalog() {
    auto catalog = smallCatalog();
    catalog.services.push_back(Service{"V", {{{"en", "Urgent"}}}, "A"});
    catalog.services.back().priority = 1;
    catalog.desks.push_back(turnbell::Desk{"3", {{{"en", "Desk 3"}}}, {}});
    catalog.branch.recallGap = seconds{5};
    catalog.branch.noShowCalls = 2;
    catalog.branch.noShowAfter = minutes{1};
    catalog.branch.wrapUp = seconds{10};
    catalog.hours = {{{Weekday::Sun}, ClockTime{std::chrono::hours{9}}, ClockTime{std::chrono::hours{24}}}};
    WorkProfile alone{.code = "alone", .name = {{{"en", "Alone"}}}};
    alone.rules.autoCall = true;
    catalog.profiles.push_back(alone);
    catalog.desks.back().profile = "alone";
    return catalog;
}

/// The last step of a visit, and how many events it has.
struct Standing {
    db::StepRow step;
    std::size_t events = 0;
    db::EventRow last;
};

using Picture = std::map<std::string, Standing>;

class RandomBranch {
public:
    void act() {
        const auto before = look();
        const auto called = doSomething();
        const auto after = look();
        RC_ASSERT(after.size() == static_cast<std::size_t>(issued_));
        checkLists(after);
        checkDesks();
        checkEvents(before, after);
        checkOrder(before, after);
        checkHead(before, after);
        if (called) {
            checkNobodyWasPassedOver(before, *called);
        }
    }

    /// The day ends by the opening hours: everything has ended, nothing has vanished.
    void close() {
        branch_.clock.advance(std::chrono::hours{12});
        branch_.pass(std::chrono::minutes{2});
        const auto all = look();
        RC_ASSERT(all.size() == static_cast<std::size_t>(issued_));
        RC_ASSERT(std::ranges::all_of(all, [](const auto& one) { return isEnded(one.second.step.state); }));
    }

private:
    static std::string someDesk() { return *rc::gen::element<std::string>("1", "2", "3"); }
    static std::string someService() { return *rc::gen::element<std::string>("A", "B", "V"); }
    static std::string someTime() { return *rc::gen::element<std::string>("13:30", "14:00", "23:50"); }
    static std::string someNumber() {
        return *rc::gen::element<std::string>("", "-", "+995555123456", "+995555654321");
    }
    static std::string someChoice() { return *rc::gen::element<std::string>("", "A", "B"); }
    static wire::TransferPlace somePlace() {
        return *rc::gen::element(wire::TransferPlace::First, wire::TransferPlace::Last,
                                 wire::TransferPlace::Arrival);
    }

    std::string someTicket() {
        const auto picture = look();
        if (picture.empty()) {
            return "A001";
        }
        const auto index = *rc::gen::inRange<std::size_t>(0, picture.size());
        return std::next(picture.begin(), static_cast<std::ptrdiff_t>(index))->first;
    }

    wire::Command someCommand() {
        switch (*rc::gen::inRange(0, 23)) {
        case 0: return wire::Recall{someDesk()};
        case 1:
        case 2: return wire::Confirm{someDesk()};
        case 3: return wire::Finish{someDesk()};
        case 4: return wire::NoShow{someDesk()};
        case 5: return wire::Park{someDesk(), "X-ray", minutes{*rc::gen::inRange(0, 2)}};
        case 6: return wire::Resume{someTicket(), *rc::gen::element<std::string>("", "1", "2", "3")};
        case 7: return wire::Transfer{someDesk(), someService(), somePlace()};
        case 8: return wire::Transfer{{}, someService(), somePlace(), someTicket()};
        case 9: return wire::MoreTime{someTicket()};
        case 10: return wire::Rejoin{someTicket()};
        case 11: return wire::Leave{someTicket()};
        case 12: return wire::Undo{someDesk()};
        case 13: return wire::Undo{{}, someTicket()};
        case 14: return wire::CallTicket{someTicket(), someDesk(), "feels unwell"};
        case 15: return wire::ConfirmBooking{someTicket()};
        case 16:
            return wire::ChangeBooking{.ticket = someTicket(), .toTime = someTime(), .service = someChoice()};
        case 17: return wire::Arrive{.ticket = someTicket()};
        case 18: return wire::Cancel{someTicket(), "the doctor is ill"};
        case 19:
        case 20: return wire::VisitChange{someTicket(), someNumber(), {}, {}, {}, someChoice()};
        default: return wire::DeskPause{someDesk(), "lunch"};
        }
    }

    /// What was called as the next one, if that is what happened.
    std::optional<wire::StepChanged> doSomething() {
        switch (*rc::gen::inRange(0, 13)) {
        case 0:
        case 1: {
            branch_.checkIn("", "", someService());
            ++issued_;
            return std::nullopt;
        }
        case 2:
        case 3:
        case 4: {
            const auto called = branch_.ask(wire::CallNext{someDesk()});
            return called ? std::optional{std::get<wire::StepChanged>(*called)} : std::nullopt;
        }
        case 5: branch_.pass(seconds{*rc::gen::inRange(1, 40)}); return std::nullopt;
        case 6: {
            issued_ += branch_.ask(wire::Book{.service = someService(), .time = someTime()}) ? 1 : 0;
            return std::nullopt;
        }
        case 7: {
            issued_ += branch_.ask(wire::Join{.service = someService()}) ? 1 : 0;
            return std::nullopt;
        }
        default: std::ignore = branch_.ask(someCommand()); return std::nullopt;
        }
    }

    Picture look() {
        Picture picture;
        for (const auto& row : visits_.ofDay("2026-11-22")) {
            const auto events = visits_.events(row.visit.id);
            picture[row.visit.ticket] = {row.step, events.size(), events.back()};
        }
        return picture;
    }

    /// issued = waiting + called + serving + parked + ended + booked + expected + remote, as the lists have
    /// it.
    void checkLists(const Picture& all) {
        const auto ended =
            std::ranges::count_if(all, [](const auto& one) { return isEnded(one.second.step.state); });
        const auto listed = visits_.live().size() + visits_.coming("2026-11-22", "2026-11-22").size();
        RC_ASSERT(listed + static_cast<std::size_t>(ended) == static_cast<std::size_t>(issued_));
    }

    void checkDesks() {
        std::set<std::string> busy;
        for (const auto& row : visits_.called()) {
            RC_ASSERT(!row.step.desk.empty());
            RC_ASSERT(busy.insert(row.step.desk).second);
            const auto doing = visits_.deskState(row.step.desk).state;
            RC_ASSERT(doing ==
                      (row.step.state == StepState::Called ? DeskState::Calling : DeskState::Serving));
        }
        for (const auto& desk : visits_.deskStates()) {
            RC_ASSERT(isBusy(desk.state) == busy.contains(desk.desk));
        }
    }

    static void checkEvents(const Picture& before, const Picture& after) {
        for (const auto& [ticket, now] : after) {
            const auto was = before.find(ticket);
            if (was == before.end()) {
                continue;
            }
            const auto& step = was->second.step;
            if (step.state != now.step.state || step.id != now.step.id) {
                RC_ASSERT(now.events > was->second.events);
            }
            if (isEnded(step.state) && !isEnded(now.step.state)) {
                RC_ASSERT(now.last.event == StepEvent::Undo || now.last.event == StepEvent::Rejoin);
            }
        }
    }

    /// Two who waited and wait: one may have passed the other only by an event of its own.
    static void checkOrder(const Picture& before, const Picture& after) {
        for (const auto& [one, first] : after) {
            for (const auto& [other, second] : after) {
                if (one < other && before.contains(one) && before.contains(other)) {
                    checkPair(before.at(one), before.at(other), first, second);
                }
            }
        }
    }

    static void checkPair(const Standing& wasOne, const Standing& wasOther, const Standing& one,
                          const Standing& other) {
        const auto both = [](const Standing& a, const Standing& b) {
            return a.step.state == StepState::Waiting && b.step.state == StepState::Waiting &&
                   a.step.queue == b.step.queue && a.step.priority == b.step.priority;
        };
        const auto ahead = [](const Standing& a, const Standing& b) {
            return std::tuple{-a.step.priority, a.step.place, a.step.id} <
                   std::tuple{-b.step.priority, b.step.place, b.step.id};
        };
        if (both(wasOne, wasOther) && both(one, other) && ahead(wasOne, wasOther) != ahead(one, other)) {
            RC_ASSERT(mayPass(wasOne, one) || mayPass(wasOther, other));
        }
    }

    /// Who comes back stands before all of its queue and priority but those who did so, or were put first,
    /// before.
    void checkHead(const Picture& before, const Picture& after) {
        for (const auto& [ticket, now] : after) {
            const auto was = before.find(ticket);
            const bool isBack = was != before.end() && now.events > was->second.events &&
                                now.last.event == StepEvent::Rejoin && now.step.state == StepState::Waiting;
            for (const auto& [other, ahead] : after) {
                if (isBack && ahead.step.state == StepState::Waiting && ahead.step.queue == now.step.queue &&
                    ahead.step.priority == now.step.priority && ahead.step.place < now.step.place) {
                    RC_ASSERT(wasPutFirst(ahead.step));
                }
            }
        }
    }

    bool wasPutFirst(const db::StepRow& step) {
        return std::ranges::any_of(visits_.events(step.visit), [&](const db::EventRow& event) {
            return event.step == step.id && !event.undone &&
                   (event.event == StepEvent::Rejoin || event.reason == "first");
        });
    }

    static bool mayPass(const Standing& was, const Standing& now) {
        constexpr std::array kOnRecord{StepEvent::Transfer, StepEvent::MoreTime, StepEvent::Rejoin,
                                       StepEvent::Undo};
        return now.events > was.events && std::ranges::find(kOnRecord, now.last.event) != kOnRecord.end();
    }

    /// Of the same queue and priority, nobody had waited before who was called as the next one.
    /// But who asked for more time, until that is over.
    void checkNobodyWasPassedOver(const Picture& before, const wire::StepChanged& called) const {
        const auto now = branch_.clock.now().boot;
        const auto rank = [&](const db::StepRow& step) {
            return std::tuple{step.notBefore && now < step.notBefore->boot, step.place, step.id};
        };
        const auto& taken = before.at(called.ticket).step;
        for (const auto& [ticket, other] : before) {
            const bool passedOver = other.step.state == StepState::Waiting &&
                                    other.step.queue == taken.queue &&
                                    other.step.priority == taken.priority && rank(other.step) < rank(taken);
            RC_ASSERT(!passedOver);
        }
    }

    TestBranch branch_{busyCatalog()};
    db::VisitStore visits_{*branch_.database};
    int issued_ = 0;
};

RC_GTEST_PROP(VisitMovesProperty, LoseNobodyAndOvertakeNobodyUnrecorded, ()) {
    RandomBranch branch;
    for (int i = 0; i < 60; ++i) {
        branch.act();
    }
    branch.close();
}

}  // namespace
}  // namespace turnbell
