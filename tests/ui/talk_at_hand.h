#pragma once

#include "tests/ui/branch_at_hand.h"

#include <string>

namespace turnbell::ui {

/// A desk window at desk 1, a customer who waits with a number and one without, and customers who write in.
class TalkAtHand : public BranchAtHand {
protected:
    void sitAtDeskOne(QSize size = {1280, 800}) {
        add("A001", "Ana", "+995…456");
        add("B002", "Ben", "");
        open(wire::Role::Desk, size);
        does("wait key_1");
        does("type " + QString{FakeService::kPin});
        does("key Return");
        does("wait desk_1");
        does("tap desk_1");
        does("wait primary");
    }

    void add(const std::string& ticket, const std::string& name, const std::string& phone) {
        wire::TicketRow row;
        row.visit = static_cast<std::int64_t>(service.queue.tickets.size()) + 1;
        row.ticket = ticket;
        row.state = "waiting";
        row.service = ticket.substr(0, 1);
        row.queue = row.service;
        row.firstName = name;
        row.phone = phone;
        row.language = "ka";
        row.arrivedAt = toIso8601(clock.now().utc - std::chrono::minutes{12});
        service.queue.tickets.push_back(row);
    }

    /// A text that we owe an answer to.
    wire::ConversationRow& writeIn(std::int64_t id, const std::string& words,
                                   const std::string& ticket = "A001") {
        wire::ConversationRow row;
        row.id = id;
        row.from = "+995…456";
        row.name = "Ana";
        row.ticket = ticket;
        row.visitState = ticket.empty() ? "" : "waiting";
        row.service = ticket.substr(0, 1);
        row.state = "waiting_us";
        row.text = words;
        row.lastAt = toIso8601(clock.now().utc);
        row.owedAt = row.lastAt;
        row.age = "fresh";
        row.entries = {
            {.at = row.lastAt, .incoming = true, .text = words, .by = {}, .state = {}, .kind = "text"}};
        service.conversations.conversations.push_back(row);
        service.publish();
        return service.conversations.conversations.back();
    }

    template <typename Command>
    bool isAsked(std::size_t times = 1) {
        return eventually([&] { return service.asked<Command>().size() == times; });
    }

    bool reads(const QString& name, const std::string& words) {
        return eventually([&] { return shows(name) && text(name) == words; });
    }

    /// What a button says, also one that cannot be pressed now.
    std::string wordsOf(const QString& name) {
        const auto* const item = visible(*role().window()->contentItem(), name);
        return item == nullptr ? "not shown" : item->property("text").toString().toStdString();
    }

    bool isEnabled(const QString& name) {
        const auto* const item = visible(*role().window()->contentItem(), name);
        return item != nullptr && item->isEnabled();
    }
};

}  // namespace turnbell::ui
