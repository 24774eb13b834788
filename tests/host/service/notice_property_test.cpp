#include "tests/host/service/texting.h"

#include <rapidcheck/gtest.h>
#include <set>

/// Whatever happens while a notice goes out (answers, STOP, calls by voice, restarts, a halt, customers who
/// go and come back): nobody is told twice, nobody who may not be is told at all, everybody is counted once,
/// whoever is with us at the end is told or in the call list, and a preview says what happens.
namespace turnbell::test {
namespace {

using std::chrono::minutes;

constexpr auto kTold = "We close at three.";

class RandomNotice {
public:
    RandomNotice() {
        auto catalog = textedCatalog();
        catalog.limits = Limits{.openTickets = 0,
                                .ticketsADay = 0,
                                .textsAnHour = 0,
                                .newAtKiosk = 0,
                                .newInBranch = 0,
                                .neighbours = 0,
                                .textsADay = *rc::gen::element(0, 0, 12, 16, 20),
                                .answersAnHour = 0};
        branch_.expect<wire::Done>(wire::CatalogImport{catalog});
        const int people = *rc::gen::inRange(1, 9);
        for (int i = 0; i < people; ++i) {
            checkIn();
        }
        branch_.send();
    }

    wire::NoticePreview preview() {
        return branch_.expect<wire::NoticePreview>(
            wire::NoticePreviewQuery{.to = NoticeAudience::All, .text = kTold, .ask = true});
    }

    void tell() {
        notice_ = branch_
                      .expect<wire::NoticeRow>(
                          wire::NoticeSend{.to = NoticeAudience::All, .text = kTold, .ask = true})
                      .id;
    }

    void act() {
        switch (*rc::gen::inRange(0, 15)) {
        case 0: branch_.restart(); break;
        case 1: write("STOP"); break;
        case 2: write("yes"); break;
        case 3: write("no"); break;
        case 4: write("Where is it?"); break;
        case 5: call(); break;
        case 6: write("LEAVE"); break;
        case 7: write("BACK"); break;
        case 8: goOrComeBack(); break;
        case 9:
        case 10:
        case 11: goAndComeBack(); break;
        default: branch_.pass(seconds{*rc::gen::inRange(1, 40)}); break;
        }
        send();
    }

    void stop() { stopped_ = branch_.refusal(wire::NoticeStop{notice_}).empty(); }

    void finish() {
        for (int i = 0; i < 12; ++i) {
            branch_.pass(seconds{6});
            send();
        }
    }

    void send() {
        for (const auto& text : branch_.send()) {
            if (text.text.find(kTold) != std::string::npos) {
                RC_ASSERT(told_.insert(text.to).second);
                RC_ASSERT(agreed_.contains(text.to) && !stoppedTexts_.contains(text.to));
                RC_ASSERT(!stopped_);
            }
        }
    }

    std::size_t told() const { return told_.size(); }

    /// Nobody who is with us is left without a word, unless staff stopped it.
    void checkThatAllKnow() {
        std::set<std::string> here;
        for (const auto& row : branch_.expect<wire::TicketList>(wire::TicketListQuery{}).tickets) {
            if (row.state == "waiting" || row.state == "called" || row.state == "parked") {
                here.insert(row.ticket);
            }
        }
        const auto people = shown().persons;
        auto informed = told_;
        for (const auto& person : people) {
            if (person.toCall || !person.called.empty()) {
                informed.insert(person.phone);
            }
        }
        for (const auto& person : people) {
            const bool knows = informed.contains(person.phone);
            RC_ASSERT(stopped_ || person.phone.empty() || !here.contains(person.ticket) || knows);
        }
    }

    wire::NoticeRow shown() { return branch_.expect<wire::NoticeRow>(wire::NoticeShowQuery{notice_}); }

private:
    void checkIn() {
        wire::CheckIn command{.service = "A"};
        if (*rc::gen::inRange(0, 4) > 0) {
            command.phone = "+99555512" + std::to_string(3000 + 7 * *rc::gen::inRange(0, 12));
            command.consentVisit = true;
            command.consentNotice = *rc::gen::inRange(0, 4) > 0;
            numbers_.push_back(command.phone);
            if (*command.consentNotice) {
                agreed_.insert(command.phone);  // one visit of a number is enough
            }
        }
        tickets_.push_back(branch_.expect<wire::CheckedIn>(command).ticket);
    }

    /// By one way and its way back, with time for others to be told.
    void goAndComeBack() {
        const auto ticket = *rc::gen::elementOf(tickets_);
        const auto later = [&](int most) {
            for (int left = *rc::gen::inRange(0, most); left > 0; --left) {
                branch_.pass(seconds{3});
                send();
            }
        };
        switch (*rc::gen::inRange(0, 3)) {
        case 0:
            branch_.ask(wire::Leave{ticket});
            later(4);
            branch_.ask(wire::Undo{.ticket = ticket});
            break;
        case 1:
            branch_.ask(wire::CallTicket{.ticket = ticket, .desk = "1"});
            branch_.ask(wire::NoShow{"1"});
            later(10);
            branch_.ask(wire::Rejoin{ticket});
            break;
        default:
            const auto from = numbers_.empty() ? std::string{} : *rc::gen::elementOf(numbers_);
            write("LEAVE", from);
            later(10);
            write("BACK", from);
            break;
        }
    }

    /// Some of it is refused.
    void goOrComeBack() {
        const auto ticket = *rc::gen::elementOf(tickets_);
        switch (*rc::gen::inRange(0, 8)) {
        case 0: branch_.ask(wire::Leave{ticket}); break;
        case 1: branch_.ask(wire::CallNext{"1"}); break;
        case 2: branch_.ask(wire::NoShow{"1"}); break;
        case 3: branch_.ask(wire::Confirm{"1"}); break;
        case 4: branch_.ask(wire::Finish{"1"}); break;
        case 5: branch_.ask(wire::Rejoin{ticket}); break;
        default: branch_.ask(wire::Undo{.ticket = ticket}); break;
        }
    }

    void write(const std::string& text) {
        write(text, numbers_.empty() ? std::string{} : *rc::gen::elementOf(numbers_));
    }

    void write(const std::string& text, const std::string& from) {
        if (from.empty()) {
            return;
        }
        branch_.pass(seconds{1});
        send();
        branch_.receive(from, text);
        if (text == "STOP") {
            stoppedTexts_.insert(from);
        }
    }

    void call() {
        const auto people = shown().persons;
        const auto& who = *rc::gen::elementOf(people);
        const auto outcome = *rc::gen::element<std::optional<NoticeCall>>(
            std::nullopt, NoticeCall::Confirmed, NoticeCall::Declined, NoticeCall::NotReached);
        branch_.expect<wire::NoticeRow>(wire::NoticeCalled{notice_, who.id, outcome});
    }

    TestBranch branch_{textedCatalog()};
    std::vector<std::string> tickets_;
    std::vector<std::string> numbers_;
    std::set<std::string> agreed_;
    std::set<std::string> stoppedTexts_;
    std::set<std::string> told_;
    std::int64_t notice_ = 0;
    bool stopped_ = false;
};

int sumOf(const wire::NoticeCounts& counts) {
    return counts.waiting + counts.sent + counts.delivered + counts.confirmed + counts.declined +
           counts.wrote + counts.silent + counts.notSent + counts.undelivered;
}

RC_GTEST_PROP(NoticeProperty, APreviewSaysWhatHappens, ()) {
    RandomNotice branch;
    const auto preview = branch.preview();

    branch.tell();
    branch.finish();

    RC_ASSERT(branch.told() == static_cast<std::size_t>(preview.gets));
    const auto shown = branch.shown();
    RC_ASSERT(shown.people == preview.people);
    RC_ASSERT(shown.counts.sent == preview.gets);
    RC_ASSERT(shown.counts.notSent == preview.people - preview.gets);
    RC_ASSERT(shown.state == NoticeState::Sent);
}

RC_GTEST_PROP(NoticeProperty, NobodyIsToldTwiceOrAgainstTheirWillAndNobodyIsForgotten, ()) {
    RandomNotice branch;
    branch.tell();
    const int acts = *rc::gen::inRange(0, 25);
    const int stopAt = *rc::gen::inRange(0, 40);
    for (int i = 0; i < acts; ++i) {
        if (i == stopAt) {
            branch.stop();
        }
        branch.act();
        const auto shown = branch.shown();
        RC_ASSERT(sumOf(shown.counts) == shown.people);
    }
    branch.finish();

    const auto shown = branch.shown();
    RC_ASSERT(shown.counts.waiting == 0);
    RC_ASSERT(shown.state != NoticeState::Sending);
    branch.checkThatAllKnow();
}

}  // namespace
}  // namespace turnbell::test
