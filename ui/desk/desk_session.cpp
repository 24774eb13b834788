#include "ui/desk/desk_session.h"

#include "host/core/civil_time.h"
#include "ui/desk/branch_times.h"
#include "ui/desk/conversation_rows.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace turnbell::ui {

DeskSession::DeskSession(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock,
                         const QString& desk)
    : client_(client), signIn_(signIn), translation_(translation), clock_(clock), desk_(desk.toStdString()) {
    connect(&client_, &ServiceClient::stateChanged, this, &DeskSession::onState);
    connect(&client_, &ServiceClient::received, this, &DeskSession::take);
    connect(&signIn_, &SignIn::changed, this, &DeskSession::changed);
    connect(&translation_, &Translation::changed, this, &DeskSession::show);
}

QString DeskSession::deskName() const {
    return ui::deskName(queue_, desk_, viewpoint());
}

QString DeskSession::deskCondition() const {
    const auto* desk = findDesk(queue_, desk_);
    if (desk == nullptr) {
        return {};
    }
    auto state = desk->doing == "wrap_up" ? desk->doing : desk->state;
    if (!desk->later.empty()) {
        state = "later_" + desk->later;
    }
    const auto reason = desk->reason.empty() ? QString{} : ": " + QString::fromStdString(desk->reason);
    return words::deskState(state) + reason;
}

bool DeskSession::deskOpen() const {
    const auto* desk = findDesk(queue_, desk_);
    return desk != nullptr && desk->state == "open";
}

DeskSession::Stage DeskSession::stage() const {
    if (visit() == nullptr) {
        return Stage::Idle;
    }
    return visit()->state == "called" ? Stage::Called : Stage::Serving;
}

std::optional<StepState> DeskSession::atDesk() const {
    return visit() == nullptr ? std::nullopt : stepState(visit()->state);
}

QString DeskSession::primaryLabel() const {
    switch (next()) {
    case DeskVerb::Confirm: return QCoreApplication::translate("DeskSession", "Arrived");
    case DeskVerb::Finish: return QCoreApplication::translate("DeskSession", "Finish");
    default: break;
    }
    return stage() == Stage::Idle ? QCoreApplication::translate("DeskSession", "Call next")
                                  : QCoreApplication::translate("DeskSession", "Finish and call next");
}

QString DeskSession::ticket() const {
    return visit() == nullptr ? QString{} : QString::fromStdString(visit()->ticket);
}

QString DeskSession::customer() const {
    return visit() == nullptr
               ? QString{}
               : QString::fromStdString(visit()->firstName + ' ' + visit()->lastName).trimmed();
}

QString DeskSession::service() const {
    return visit() == nullptr ? QString{} : serviceName(queue_, visit()->service, viewpoint());
}

QString DeskSession::phone() const {
    return visit() == nullptr ? QString{} : QString::fromStdString(visit()->phone);
}

QString DeskSession::language() const {
    return visit() == nullptr ? QString{} : words::languageName(visit()->language);
}

int DeskSession::calls() const {
    return visit() == nullptr ? 0 : visit()->calls;
}

QString DeskSession::arrivedAt() const {
    return visit() == nullptr ? QString{} : clockTime(visit()->arrivedAt, viewpoint().zone);
}

QString DeskSession::textedHere() const {
    return visit() == nullptr ? QString{} : ui::textedHere(*visit(), viewpoint());
}

int DeskSession::servedMinutes() const {
    return stage() == Stage::Serving ? minutesSince(visit()->servingAt, clock_.now().utc) : 0;
}

QString DeskSession::missedTarget() const {
    const auto* const offer = stage() == Stage::Serving ? findService(queue_, visit()->service) : nullptr;
    return offer == nullptr ? QString{} : ui::missedTarget(offer->targetTransaction, servedMinutes());
}

QString DeskSession::servedFor() const {
    if (stage() != Stage::Serving) {
        return {};
    }
    const auto time =
        QCoreApplication::translate("DeskSession", "At the desk: %1").arg(words::waited(servedMinutes()));
    const auto missed = missedTarget();
    return missed.isEmpty() ? time : time + ", " + missed;
}

QString DeskSession::error() const {
    return error_ ? words::refusalAtDesk(*error_) : QString{};
}

void DeskSession::chooseDesk(const QString& code) {
    desk_ = code.toStdString();
    if (!deskOpen()) {
        act(wire::DeskOpen{desk_}, false);
    }
    show();
}

void DeskSession::leaveDesk() {
    desk_.clear();
    cursor_.leave();
    undoUntil_.reset();
    error_.reset();
    dropQuestion();
    show();
}

void DeskSession::signOut() {
    leaveDesk();
    signIn_.signOut();
}

void DeskSession::openOrPause() {
    if (!ready()) {
        return;
    }
    if (turnbell::openOrPause(deskOpen() ? "open" : "") == DeskVerb::Pause) {
        ask(Question::Pause);
    } else {
        act(wire::DeskOpen{desk_}, false);
    }
}

void DeskSession::primary() {
    if (!ready() || clock_.now().boot - offeredSince_ < kSeen) {
        return;
    }
    switch (next()) {
    case DeskVerb::Confirm: return act(wire::Confirm{desk_}, true);
    case DeskVerb::Finish: return end(false);
    default: end(true);
    }
}

std::vector<std::string> DeskSession::outcomesHere() const {
    const auto* const offer = stage() == Stage::Serving ? findService(queue_, visit()->service) : nullptr;
    return offer == nullptr ? std::vector<std::string>{} : offer->outcomes;
}

void DeskSession::end(bool callsNext) {
    if (!outcomesHere().empty()) {
        ask(Question::Outcome, visit()->ticket, visit()->state);
        asked_.callsNext = callsNext;
        emit changed();  // the question says so
    } else if (callsNext) {
        act(wire::CallNext{desk_}, true);
    } else {
        act(wire::Finish{desk_}, true);
    }
}

void DeskSession::recall() {
    if (may(DeskVerb::Recall)) {
        act(wire::Recall{desk_}, false);
    }
}

void DeskSession::noShow() {
    if (may(DeskVerb::NoShow)) {
        act(wire::NoShow{desk_}, true);
    }
}

void DeskSession::park() {
    if (may(DeskVerb::Park)) {
        ask(Question::Park);
    }
}

void DeskSession::finish() {
    if (may(DeskVerb::Finish)) {
        end(false);
    }
}

void DeskSession::undo() {
    if (ready() && undoUntil_) {
        act(undoTicket_.empty() ? wire::Undo{.desk = desk_} : wire::Undo{.desk = {}, .ticket = undoTicket_},
            false);
    }
}

void DeskSession::chooseTransfer() {
    const bool wanted = !transferring_ && ready() && stage() != Stage::Idle;
    dropQuestion();
    transferring_ = wanted;
    emit changed();
}

void DeskSession::transferTo(const QString& service) {
    transferring_ = false;
    const auto ticket = std::exchange(transferred_, {});
    if (ready() && !ticket.empty()) {
        act(wire::Transfer{.desk = {}, .service = service.toStdString(), .ticket = ticket}, true, ticket);
    } else if (ready() && stage() != Stage::Idle) {
        act(wire::Transfer{.desk = desk_, .service = service.toStdString()}, true);
    }
}

void DeskSession::callTicket(const QString& ticket) {
    if (ready() && stage() == Stage::Idle) {
        act(wire::CallTicket{.ticket = ticket.toStdString(), .desk = desk_}, true);
    }
}

void DeskSession::takeIn(const QString& ticket) {
    if (ready()) {
        act(wire::Arrive{.ticket = ticket.toStdString()}, true, ticket.toStdString());
    }
}

void DeskSession::rejoin(const QString& ticket) {
    if (ready()) {
        act(wire::Rejoin{ticket.toStdString()}, true, ticket.toStdString());
    }
}

void DeskSession::rejoinLast() {
    if (!queue_.missed.empty()) {
        rejoin(QString::fromStdString(queue_.missed.front().ticket));
    }
}

void DeskSession::chooseTicket(const QString& ticket) {
    const auto* const found = findTicket(queue_, ticket.toStdString());
    if (ready() && found != nullptr) {
        ask(Question::Ticket, found->ticket, found->state);
    }
}

void DeskSession::correct() {
    if (const auto ticket = ticketMeant(); ready() && !ticket.isEmpty()) {
        dropQuestion();
        emit correctionWanted(ticket);
    }
}

void DeskSession::write() {
    if (isConversationMarked()) {
        doMarked();
    } else if (const auto ticket = ticketMeant(); ready() && !ticket.isEmpty()) {
        dropQuestion();
        emit writingWanted(ticket);
    }
}

bool DeskSession::hasPhone(const std::string& ticket) const {
    const auto* const found = findTicket(queue_, ticket);
    return found != nullptr && !found->phone.empty();
}

void DeskSession::ask(Question question, const std::string& ticket, const std::string& state) {
    transferring_ = false;
    transferred_.clear();
    asked_ = {.question = question,
              .desk = desk_,
              .ticket = ticket,
              .state = state,
              .deskFree = stage() == Stage::Idle,
              .hasPhone = hasPhone(ticket),
              .outcomes = question == Question::Outcome ? outcomesHere() : std::vector<std::string>{}};
    choices_.apply(choicesOf(asked_));
    emit changed();
}

void DeskSession::dropQuestion() {
    ask(Question::None);
}

void DeskSession::choose(const QString& code) {
    const auto asked = asked_;
    if (asked.question == Question::Ticket && code == "cancel") {
        ask(Question::Cancel, asked.ticket, asked.state);
        return;
    }
    dropQuestion();
    if (asked.question == Question::Ticket && code == "transfer") {
        transferred_ = asked.ticket;
        transferring_ = true;
        emit changed();
        return;
    }
    if (asked.question == Question::Ticket && code == "correct") {
        emit correctionWanted(QString::fromStdString(asked.ticket));
        return;
    }
    if (asked.question == Question::Ticket && code == "write" && asked.hasPhone) {
        emit writingWanted(QString::fromStdString(asked.ticket));
        return;
    }
    if (const auto command = commandOf(asked, code); command && ready()) {
        const bool isOfDesk = asked.question == Question::Outcome;  // so is what an undo takes back
        act(*command, asked.question != Question::Pause, isOfDesk ? std::string{} : asked.ticket);
    }
}

void DeskSession::tick() {
    const auto now = clock_.now();
    const auto left = undoUntil_ ? std::chrono::ceil<seconds>(*undoUntil_ - now.boot).count() : 0;
    if (left <= 0) {
        undoUntil_.reset();
    }
    const auto zone = viewpoint().zone;
    const auto time = QString::fromStdString(civilClock(now.utc, zone));
    if (time != timeText_) {
        timeText_ = time;
        show();  // the waiting times are a minute older
    }
    if (const auto shown = static_cast<int>(std::max<decltype(left)>(left, 0)); shown != undoSeconds_) {
        undoSeconds_ = shown;
        emit changed();
    }
}

void DeskSession::take(const wire::Snapshot& snapshot) {
    if (const auto* board = std::get_if<wire::Board>(&snapshot)) {
        board_ = *board;
    } else if (const auto* queue = std::get_if<wire::QueueView>(&snapshot)) {
        queue_ = *queue;
    } else if (const auto* texts = std::get_if<wire::MessageList>(&snapshot)) {
        texts_ = *texts;
    } else if (const auto* list = std::get_if<wire::ConversationList>(&snapshot)) {
        conversations_.clear();
        for (const auto& conversation : openConversations(*list)) {
            conversations_.push_back(std::to_string(conversation.id));
        }
    } else {
        return;
    }
    show();
}

void DeskSession::show() {
    const auto eye = viewpoint();
    showLanguages();
    desks_.apply(deskRows(queue_, eye));
    waiting_.apply(waitingRows(queue_, desk_, eye));
    parked_.apply(parkedRows(queue_, eye));
    expected_.apply(expectedRows(queue_, eye));
    missed_.apply(missedRows(queue_, eye));
    const std::pair offer{next(), ticket().toStdString()};
    if (std::exchange(offered_, offer) != offer) {
        offeredSince_ = clock_.now().boot;
    }
    services_.apply(serviceRows(queue_, eye));
    messages_.apply(messageRows(textsOf(texts_, visit() == nullptr ? 0 : visit()->visit), eye.zone));
    cursor_.follow(listed());
    followQuestion();
    if (stage() == Stage::Idle && transferred_.empty()) {
        transferring_ = false;
    }
    emit changed();
}

/// A question about what is not there any more is dropped.
void DeskSession::followQuestion() {
    const bool gone = !asked_.ticket.empty() && findTicket(queue_, asked_.ticket) == nullptr;
    const bool left = asked_.question == Question::Park && stage() != Stage::Serving;
    const bool ended =
        asked_.question == Question::Outcome && (outcomesHere().empty() || visit()->ticket != asked_.ticket);
    if (gone || left || ended) {
        asked_ = {};
    }
    asked_.callsNext =
        asked_.callsNext && next() != DeskVerb::Finish;  // another desk may have called the last
    asked_.deskFree = stage() == Stage::Idle;
    asked_.hasPhone = hasPhone(asked_.ticket);
    asked_.outcomes = asked_.question == Question::Outcome ? outcomesHere() : std::vector<std::string>{};
    choices_.apply(choicesOf(asked_));
}

void DeskSession::showLanguages() {
    std::vector<LanguageRow> rows;
    for (const auto& code : board_.languages) {
        rows.push_back({.code = QString::fromStdString(code),
                        .name = words::languageName(code),
                        .invitation = {},
                        .current = code == translation_.language()});
    }
    languages_.apply(std::move(rows));
}

void DeskSession::onState() {
    busy_ = false;
    emit changed();
}

void DeskSession::act(const wire::Command& step, bool canBeUndone, const std::string& ticket) {
    busy_ = true;
    error_.reset();
    emit changed();
    client_.request(step, this, [this, canBeUndone, ticket](const auto& reply) {
        if (reply) {
            undoTicket_ = ticket;
        }
        settle(reply, canBeUndone);
    });
}

void DeskSession::offerUndo(const QString& ticket) {
    undoTicket_ = ticket.toStdString();
    undoUntil_ = clock_.now().boot + kUndo;
    tick();
    emit changed();
}

void DeskSession::settle(const Result<wire::Reply>& reply, bool canBeUndone) {
    busy_ = false;
    if (!reply) {
        error_ = reply.error();
    } else if (canBeUndone) {
        undoUntil_ = clock_.now().boot + kUndo;
    } else {
        undoUntil_.reset();
    }
    tick();
    emit changed();
}

Viewpoint DeskSession::viewpoint() const {
    return viewpointOf(board_, translation_.language(), clock_.now().utc);
}

}  // namespace turnbell::ui
