#pragma once

#include "tests/support/test_branch.h"

#include <string>

namespace turnbell::test {

template <typename Command>
Command atDesk(const std::string& desk) {
    Command command;
    command.desk = desk;
    return command;
}

/// A branch with one desk for service A, which takes ten minutes with each customer: after a morning of them,
/// its waits can be told well.
class ServedBranch : public TestBranch {
public:
    static constexpr std::chrono::minutes kService{10};

    explicit ServedBranch(Catalog catalog = oneDesk(), const std::string& file = ":memory:")
        : TestBranch{std::move(catalog), file} {}

    static Catalog oneDesk() {
        auto catalog = smallCatalog();
        catalog.queues.resize(1);
        catalog.services.resize(1);
        catalog.desks.resize(1);
        return catalog;
    }

    /// So many come, each when the one before goes.
    void serve(int customers) {
        expect<wire::Done>(atDesk<wire::DeskOpen>("1"));
        for (int i = 0; i < customers; ++i) {
            checkIn("");
            callNext();
            pass(kService);
            finish();
        }
    }

    std::string callNext() { return expect<wire::StepChanged>(atDesk<wire::CallNext>("1")).ticket; }
    void finish() {
        expect<wire::StepChanged>(atDesk<wire::Confirm>("1"));
        expect<wire::StepChanged>(atDesk<wire::Finish>("1"));
    }

    wire::CheckedIn arrive(wire::CheckIn command) {
        command.service = "A";
        command.consentVisit = !command.phone.empty();
        return expect<wire::CheckedIn>(std::move(command));
    }

    wire::TicketRow ticket(const std::string& number) {
        return expect<wire::TicketDetail>(wire::TicketShowQuery{number}).ticket;
    }

    /// The texts of this kind, oldest first.
    std::vector<std::string> textsOf(MessageKind kind) {
        std::vector<std::string> texts;
        for (const auto& row : messages()) {
            if (row.kind == toString(kind)) {
                texts.push_back(row.text);
            }
        }
        return texts;
    }
};

}  // namespace turnbell::test
