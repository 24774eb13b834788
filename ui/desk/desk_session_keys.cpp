#include "ui/desk/desk_session.h"

#include <string_view>

/// What keys do at a desk.
namespace turnbell::ui {
namespace {

constexpr std::string_view kWaiting = "waiting_";
constexpr std::string_view kParked = "parked_";
constexpr std::string_view kConversations = "conversation_";
constexpr std::string_view kExpected = "expected_";
constexpr std::string_view kMissed = "no_show_";

void append(std::vector<ListedTicket>& all, std::string_view list, const std::vector<VisitRow>& rows) {
    int number = 0;
    for (const auto& row : rows) {
        all.push_back({std::string{list}, row.ticket.toStdString(), number++});
    }
}

}  // namespace

std::vector<ListedTicket> DeskSession::listed() const {
    std::vector<ListedTicket> all;
    append(all, kWaiting, waiting_.rows());
    append(all, kParked, parked_.rows());
    if (sideLists_) {
        int number = 0;
        for (const auto& conversation : conversations_) {
            all.push_back({std::string{kConversations}, conversation, number++});
        }
        if (!conversationBelow_.empty()) {
            all.push_back({std::string{kConversations}, conversationBelow_, number});
        }
        append(all, kExpected, expected_.rows());
        append(all, kMissed, missed_.rows());
    }
    return all;
}

bool DeskSession::press(int key, const QString& text) {
    if (key == Qt::Key_Escape && (asked_.question != Question::None || transferring_)) {
        dropQuestion();
        return true;
    }
    if (pressChoice(text) || pressRow(key)) {
        return true;
    }
    const auto action = actionFor(key, text);
    if (!action) {
        return false;
    }
    switch (*action) {
    case DeskAction::Primary: primary(); break;
    case DeskAction::Recall: recall(); break;
    case DeskAction::NoShow: noShow(); break;
    case DeskAction::Park: park(); break;
    case DeskAction::Transfer: chooseTransfer(); break;
    case DeskAction::Finish: finish(); break;
    case DeskAction::Undo: undo(); break;
    case DeskAction::Rejoin: rejoinLast(); break;
    case DeskAction::Correct: correct(); break;
    case DeskAction::OpenOrPause: openOrPause(); break;
    case DeskAction::LeaveDesk: leaveDesk(); break;
    case DeskAction::SignOut: signOut(); break;
    case DeskAction::Texts: emit textsWanted(); break;
    case DeskAction::Pads: emit padsWanted(); break;
    case DeskAction::Statistics: emit statisticsWanted(); break;
    case DeskAction::Notices: emit noticesWanted(); break;
    case DeskAction::Messages: markMessages(); break;
    case DeskAction::Write: write(); break;
    case DeskAction::Templates: emit templatesWanted(); break;
    case DeskAction::Surveys: emit surveysWanted(); break;
    }
    return true;
}

bool DeskSession::pressAtPicker(const QString& text) {
    if (const auto number = choiceFor(text); number && *number < desks_.rows().size() && ready()) {
        chooseDesk(desks_.rows()[*number].code);
        return true;
    }
    if (actionFor(0, text) == DeskAction::SignOut) {
        signOut();
        return true;
    }
    return false;
}

/// The answers of a question and the services of a transfer are numbered.
bool DeskSession::pressChoice(const QString& text) {
    const auto number = choiceFor(text);
    if (!number || !ready()) {
        return false;
    }
    if (transferring_ && *number < services_.rows().size()) {
        transferTo(services_.rows()[*number].code);
        return true;
    }
    if (asked_.question != Question::None && *number < choices_.rows().size()) {
        choose(choices_.rows()[*number].code);
        return true;
    }
    return false;
}

/// Up and down mark a row, Enter does what a press of it does, right asks what else to do with it.
bool DeskSession::pressRow(int key) {
    if (asked_.question != Question::None || transferring_) {
        return false;
    }
    switch (key) {
    case Qt::Key_Up: cursor_.move(-1, listed()); break;
    case Qt::Key_Down: cursor_.move(1, listed()); break;
    case Qt::Key_Escape:
        if (!cursor_.isOn()) {
            return false;
        }
        cursor_.leave();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!cursor_.isOn()) {
            return false;
        }
        doMarked();
        break;
    case Qt::Key_Right:
        if (!cursor_.isOn()) {
            return false;
        }
        isConversationMarked() ? doMarked() : chooseTicket(QString::fromStdString(cursor_.marked().ticket));
        break;
    default: return false;
    }
    emit changed();
    return true;
}

bool DeskSession::isConversationMarked() const {
    return cursor_.isOn() && cursor_.marked().list == kConversations;
}

/// A conversation that is marked stands for no visit: it has an id there and no ticket.
QString DeskSession::ticketMeant() const {
    if (isConversationMarked()) {
        return {};
    }
    return cursor_.isOn() ? QString::fromStdString(cursor_.marked().ticket) : ticket();
}

void DeskSession::markMessages() {
    if (!sideLists_) {
        emit answerWanted();
        return;
    }
    const auto& first = conversations_.empty() ? conversationBelow_ : conversations_.front();
    if (!first.empty() && asked_.question == Question::None && !transferring_) {
        cursor_.mark({std::string{kConversations}, first, 0});
        emit changed();
    }
}

void DeskSession::listBelow(qint64 conversation) {
    conversationBelow_ = conversation == 0 ? std::string{} : std::to_string(conversation);
    cursor_.follow(listed());
    emit changed();
}

void DeskSession::doMarked() {
    const auto marked = cursor_.marked();
    const auto ticket = QString::fromStdString(marked.ticket);
    if (!ready()) {
        return;
    }
    cursor_.leave();
    if (marked.list == kConversations) {
        emit changed();
        emit conversationWanted(ticket.toLongLong());
        return;
    }
    if (marked.list == kExpected) {
        takeIn(ticket);
    } else if (marked.list == kMissed) {
        rejoin(ticket);
    } else if (stage() == Stage::Idle) {
        callTicket(ticket);
    } else {
        chooseTicket(ticket);
    }
}

}  // namespace turnbell::ui
