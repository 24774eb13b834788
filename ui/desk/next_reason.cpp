#include "ui/desk/next_reason.h"

#include "ui/words/why_words.h"

#include <utility>

namespace turnbell::ui {

NextReason::NextReason(ServiceClient& client, DeskSession& session, Translation& translation)
    : client_(client), session_(session) {
    connect(&client_, &ServiceClient::received, this, [this](const wire::Snapshot& snapshot) {
        if (std::holds_alternative<wire::QueueView>(snapshot)) {
            ask();
        }
    });
    connect(&session_, &DeskSession::changed, this, [this] {
        if (std::exchange(askedAt_, session_.desk() + session_.timeText()) != askedAt_) {
            ask();
        }
    });
    connect(&translation, &Translation::changed, this, &NextReason::changed);
}

QString NextReason::text() const {
    return why_ ? words::whyNext(*why_) : QString{};
}

void NextReason::ask() {
    if (asking_) {
        askAgain_ = true;
        return;
    }
    if (!session_.online() || session_.desk().isEmpty()) {
        return;
    }
    asking_ = true;
    client_.request(wire::WhyQuery{.desk = session_.desk().toStdString(), .ticket = {}}, this,
                    [this](const auto& reply) { settle(reply); });
}

void NextReason::settle(const Result<wire::Reply>& reply) {
    asking_ = false;
    const auto* const next = reply ? std::get_if<wire::WhyNext>(&*reply) : nullptr;
    why_ = next == nullptr ? std::nullopt : std::optional{next->why};
    emit changed();
    if (std::exchange(askAgain_, false)) {
        ask();
    }
}

}  // namespace turnbell::ui
