#include "ui/desk/conversation_inbox.h"

#include "ui/words/conversation_words.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace turnbell::ui {

ConversationInbox::ConversationInbox(ServiceClient& client, SignIn& signIn, const DeskSession& session,
                                     Translation& translation, const Clock& clock)
    : client_(client),
      signIn_(signIn),
      session_(session),
      translation_(translation),
      clock_(clock),
      suggestions_(client),
      lone_(client) {
    connect(&client_, &ServiceClient::received, this, &ConversationInbox::take);
    connect(&signIn_, &SignIn::changed, this, &ConversationInbox::onSignIn);
    connect(&session_, &DeskSession::changed, this, &ConversationInbox::onSession);
    connect(&translation_, &Translation::changed, this, &ConversationInbox::show);
    connect(&lone_, &LoneThread::changed, this, &ConversationInbox::show);
    connect(&lone_, &LoneThread::failed, this, &ConversationInbox::onLoneFailed);
}

int ConversationInbox::unread() const {
    return static_cast<int>(
        std::ranges::count(list_.conversations, "waiting_us", &wire::ConversationRow::state));
}

QString ConversationInbox::who() const {
    return isOpen() ? titleOf(*selected()) : QString{};
}

QString ConversationInbox::visit() const {
    return isOpen() ? visitLine(*selected(), around()) : QString{};
}

QString ConversationInbox::urgency() const {
    return isOpen() ? words::replyClock(selected()->age, selected()->owed) : QString{};
}

ConversationInbox::Claim ConversationInbox::claim() const {
    if (!isOpen() || selected()->desk.empty()) {
        return Claim::Nobody;
    }
    return QString::fromStdString(selected()->desk) == session_.desk() ? Claim::ThisDesk : Claim::OtherDesk;
}

QString ConversationInbox::claimedBy() const {
    return claim() == Claim::Nobody ? QString{} : deskName(queue_, selected()->desk, around().eye);
}

void ConversationInbox::setNoting(bool noting) {
    if (noting_ != noting) {
        noting_ = noting;
        error_.reset();
        emit changed();
    }
}

QString ConversationInbox::error() const {
    if (!error_) {
        return {};
    }
    if (const auto desk = words::deskThatAnswers(*error_); !desk.empty()) {
        return QCoreApplication::translate("ConversationInbox", "%1 answers this: it has to free it first.")
            .arg(deskName(queue_, desk, around().eye));
    }
    return words::refusalAtDesk(*error_);
}

void ConversationInbox::choose(qint64 conversation) {
    if (selectedId_ != conversation) {
        noting_ = false;
    }
    selectedId_ = conversation;
    awaitedTicket_.clear();
    error_.reset();
    if (told(conversation) != nullptr) {
        lone_.drop();
    } else if (conversation != 0) {
        lone_.choose(conversation);
    }
    show();
}

void ConversationInbox::showList() {
    choose(0);
}

void ConversationInbox::showTicket(const QString& ticket) {
    choose(0);
    awaitedTicket_ = ticket.toStdString();
    show();
}

void ConversationInbox::submit(const QString& text) {
    if (!ready() || !isOpen() || text.trimmed().isEmpty()) {
        return;
    }
    if (noting_) {
        note(text.toStdString());
    } else {
        reply(text.toStdString());
    }
}

void ConversationInbox::reply(const std::string& text) {
    const bool again = lost_ && lost_->conversation == selectedId_ && lost_->text == text;
    const Lost sent{.conversation = selectedId_,
                    .text = text,
                    .requestId = again ? lost_->requestId : ServiceClient::newRequestId()};
    ask(
        wire::ConversationReply{.id = selectedId_, .text = text},
        [this, sent](const auto& answer) { settleText(answer, sent); }, sent.requestId);
}

void ConversationInbox::note(const std::string& text) {
    const Lost kept{.conversation = selectedId_, .text = text, .requestId = {}};
    ask(wire::ConversationNote{.id = selectedId_, .text = text},
        [this, kept](const auto& answer) { settleText(answer, kept); });
}

void ConversationInbox::settleText(const Result<wire::Reply>& reply, const Lost& sent) {
    lost_.reset();
    if (reply) {
        drafts_.erase(sent.conversation);
    } else if (reply.error().reason == "answer_lost" && !sent.requestId.empty()) {
        lost_ = sent;
    }
    settle(reply);
    if (reply && sent.conversation == selectedId_) {
        emit settled();
    }
}

void ConversationInbox::finish() {
    if (ready() && isOpen()) {
        ask(wire::ConversationClose{.id = selectedId_}, [this, closed = selectedId_](const auto& answer) {
            settle(answer);
            if (answer && selectedId_ == closed) {
                lone_.drop();
                showList();
            }
        });
    }
}

void ConversationInbox::claimOrFree() {
    if (!ready() || !isOpen()) {
        return;
    }
    const auto settled = [this](const auto& answer) { settle(answer); };
    if (claim() == Claim::ThisDesk) {
        ask(wire::ConversationRelease{.id = selectedId_}, settled);
    } else {
        ask(wire::ConversationAssign{.id = selectedId_, .desk = session_.desk().toStdString()}, settled);
    }
}

QString ConversationInbox::draft() const {
    const auto found = drafts_.find(selectedId_);
    return found == drafts_.end() ? QString{} : found->second;
}

void ConversationInbox::keepDraft(const QString& text) {
    if (isOpen()) {
        drafts_[selectedId_] = text;
    }
}

QString ConversationInbox::cannedFor(const QString& typed) const {
    return suggestions_.cannedFor(typed);
}

void ConversationInbox::take(const wire::Snapshot& snapshot) {
    if (const auto* board = std::get_if<wire::Board>(&snapshot)) {
        board_ = *board;
    } else if (const auto* queue = std::get_if<wire::QueueView>(&snapshot)) {
        queue_ = *queue;
    } else if (const auto* texts = std::get_if<wire::MessageList>(&snapshot)) {
        texts_ = *texts;
    } else if (const auto* list = std::get_if<wire::ConversationList>(&snapshot)) {
        takeList(*list);
    } else {
        return;
    }
    show();
}

/// What is read stays open although it is told of no more.
void ConversationInbox::takeList(const wire::ConversationList& told) {
    const auto* const read = this->told(selectedId_);
    const auto before = read == nullptr ? std::nullopt : std::optional{*read};
    list_ = told;
    if (before && this->told(selectedId_) == nullptr) {
        lone_.keep(*before);
    } else if (this->told(lone_.id()) != nullptr) {
        lone_.drop();
    } else {
        lone_.refresh();
    }
}

void ConversationInbox::onLoneFailed(qint64 conversation, const Error& error) {
    if (selectedId_ == conversation) {
        selectedId_ = 0;
        error_ = error;
    }
    show();
}

void ConversationInbox::onSession() {
    const bool minute = std::exchange(minute_, session_.timeText()) != session_.timeText();
    const bool desk = std::exchange(desk_, session_.desk()) != session_.desk();
    if (minute) {
        askHowLong();
        lone_.refresh();
    }
    if (minute || desk) {
        show();
    }
}

void ConversationInbox::onSignIn() {
    if (!signIn_.signedIn()) {
        drafts_.clear();
        lost_.reset();
        lone_.drop();
        showList();
    }
    emit changed();
}

/// Each minute: only the service knows the opening hours in which an answer is owed.
void ConversationInbox::askHowLong() {
    if (client_.isReady() && signIn_.isActive() && unread() > 0) {
        client_.request(wire::ConversationListQuery{}, this, [this](const Result<wire::Reply>& reply) {
            if (const auto* const told = reply ? std::get_if<wire::ConversationList>(&*reply) : nullptr) {
                takeTimes(*told);
            }
        });
    }
}

void ConversationInbox::takeTimes(const wire::ConversationList& told) {
    for (auto& known : list_.conversations) {
        const auto now = std::ranges::find(told.conversations, known.id, &wire::ConversationRow::id);
        if (now != told.conversations.end()) {
            known.owed = now->owed;
            known.age = now->age;
        }
    }
    show();
}

void ConversationInbox::show() {
    if (!awaitedTicket_.empty()) {
        const auto open = openConversations(list_);
        const auto found = std::ranges::find(open, awaitedTicket_, &wire::ConversationRow::ticket);
        if (found != open.end()) {
            selectedId_ = found->id;
            awaitedTicket_.clear();
            lone_.drop();
        }
    }
    conversations_.apply(conversationRows(listed(), around()));
    entries_.apply(isOpen() ? entryRows(*selected(), around()) : std::vector<EntryRow>{});
    suggestions_.follow(selected());
    emit changed();
    if (std::exchange(shownId_, conversation()) != conversation()) {
        emit conversationChanged();
    }
    const auto lone = lone_.row() == nullptr ? 0 : lone_.id();
    if (std::exchange(listedLone_, lone) != lone) {
        emit loneListed(lone);
    }
}

void ConversationInbox::ask(const wire::Command& command, ServiceClient::Answered settle,
                            std::string requestId) {
    busy_ = true;
    error_.reset();
    emit changed();
    client_.request(command, this, std::move(settle), std::move(requestId));
}

void ConversationInbox::settle(const Result<wire::Reply>& reply) {
    busy_ = false;
    if (!reply) {
        error_ = reply.error();
    }
    emit changed();
}

Surroundings ConversationInbox::around() const {
    return {.eye = viewpointOf(board_, translation_.language(), clock_.now().utc),
            .desk = session_.desk().toStdString(),
            .queue = queue_,
            .texts = texts_};
}

std::vector<wire::ConversationRow> ConversationInbox::listed() const {
    auto rows = openConversations(list_);
    if (lone_.row() != nullptr) {
        rows.push_back(*lone_.row());
    }
    return rows;
}

/// Of those that the service tells of by itself.
const wire::ConversationRow* ConversationInbox::told(std::int64_t conversation) const {
    const auto found = std::ranges::find(list_.conversations, conversation, &wire::ConversationRow::id);
    return found == list_.conversations.end() ? nullptr : &*found;
}

const wire::ConversationRow* ConversationInbox::selected() const {
    return selectedId_ != 0 && lone_.id() == selectedId_ ? lone_.row() : told(selectedId_);
}

}  // namespace turnbell::ui
