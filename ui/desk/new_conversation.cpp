#include "ui/desk/new_conversation.h"

#include "ui/desk/visit_lists.h"
#include "ui/words/words.h"

#include <QStringList>

namespace turnbell::ui {

NewConversation::NewConversation(ServiceClient& client, SignIn& signIn, Translation& translation)
    : client_(client), signIn_(signIn) {
    connect(&client_, &ServiceClient::stateChanged, this, &NewConversation::changed);
    connect(&client_, &ServiceClient::received, this, [this](const wire::Snapshot& snapshot) {
        if (const auto* queue = std::get_if<wire::QueueView>(&snapshot)) {
            queue_ = *queue;
        }
    });
    connect(&signIn_, &SignIn::changed, this, [this] {
        if (isOpen() && !signIn_.signedIn()) {
            close();
        }
        emit changed();
    });
    connect(&translation, &Translation::changed, this, &NewConversation::changed);
}

QString NewConversation::who() const {
    const auto name = QString::fromStdString(visit_.firstName + ' ' + visit_.lastName).trimmed();
    QStringList parts{name, words::languageName(visit_.language), QString::fromStdString(visit_.phone)};
    parts.removeAll(QString{});
    return parts.join(QStringLiteral(" · "));
}

QString NewConversation::error() const {
    return error_ ? words::refusalAtDesk(*error_) : QString{};
}

void NewConversation::begin(const QString& ticket) {
    const auto* const found = findTicket(queue_, ticket.toStdString());
    if (busy_ || found == nullptr || found->phone.empty()) {
        return;
    }
    close();  // what was typed for another visit
    visit_ = *found;
    emit changed();
}

void NewConversation::back() {
    if (!busy_) {
        close();
    }
}

void NewConversation::close() {
    visit_ = {};
    lostId_.clear();
    error_.reset();
    emit changed();
    emit closed();
}

void NewConversation::send(const QString& text) {
    if (!ready() || !isOpen() || text.trimmed().isEmpty()) {
        return;
    }
    const auto words = text.toStdString();
    const bool again = !lostId_.empty() && words == lostText_;
    const auto requestId = again ? lostId_ : ServiceClient::newRequestId();
    busy_ = true;
    error_.reset();
    emit changed();
    client_.request(
        wire::ConversationStart{.ticket = visit_.ticket, .text = words}, this,
        [this, words, requestId](const auto& reply) { settle(reply, words, requestId); }, requestId);
}

void NewConversation::settle(const Result<wire::Reply>& reply, const std::string& text,
                             const std::string& requestId) {
    busy_ = false;
    lostId_.clear();
    if (!isOpen()) {
        return;  // its author has signed out meanwhile
    }
    if (reply) {
        const auto ticket = this->ticket();
        close();
        emit started(ticket);
        return;
    }
    if (reply.error().reason == "answer_lost") {
        lostText_ = text;
        lostId_ = requestId;
    }
    error_ = reply.error();
    emit changed();
}

}  // namespace turnbell::ui
