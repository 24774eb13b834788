#include "ui/desk/desk_session.h"

#include "host/core/civil_time.h"
#include "ui/desk/branch_times.h"
#include "ui/words/words.h"

#include <QCoreApplication>

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
    const auto* desk = findDesk(queue_, desk_);
    const auto eye = viewpoint();
    return desk == nullptr ? this->desk() : QString::fromStdString(desk->name.in(eye.language, eye.fallback));
}

QString DeskSession::deskCondition() const {
    const auto* desk = findDesk(queue_, desk_);
    return desk == nullptr ? QString{} : words::deskState(desk->state);
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
    undoUntil_.reset();
    error_.reset();
    show();
}

void DeskSession::openOrPause() {
    if (!ready()) {
        return;
    }
    if (turnbell::openOrPause(deskOpen() ? "open" : "") == DeskVerb::Pause) {
        act(wire::DeskPause{desk_}, false);
    } else {
        act(wire::DeskOpen{desk_}, false);
    }
}

void DeskSession::primary() {
    if (!ready()) {
        return;
    }
    switch (next()) {
    case DeskVerb::Confirm: return act(wire::Confirm{desk_}, true);
    case DeskVerb::Finish: return act(wire::Finish{desk_}, true);
    default: act(wire::CallNext{desk_}, true);
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
        act(wire::Park{desk_}, true);
    }
}

void DeskSession::finish() {
    if (may(DeskVerb::Finish)) {
        act(wire::Finish{desk_}, true);
    }
}

void DeskSession::undo() {
    if (ready() && undoUntil_) {
        act(wire::Undo{desk_}, false);
    }
}

void DeskSession::chooseTransfer() {
    transferring_ = !transferring_ && ready() && stage() != Stage::Idle;
    emit changed();
}

void DeskSession::transferTo(const QString& service) {
    transferring_ = false;
    if (ready() && stage() != Stage::Idle) {
        act(wire::Transfer{.desk = desk_, .service = service.toStdString()}, true);
    }
}

void DeskSession::callTicket(const QString& ticket) {
    if (ready() && stage() == Stage::Idle) {
        act(wire::CallTicket{.ticket = ticket.toStdString(), .desk = desk_}, true);
    }
}

bool DeskSession::press(int key, const QString& text) {
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
    case DeskAction::Texts: emit textsWanted(); break;
    case DeskAction::Pads: emit padsWanted(); break;
    }
    return true;
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
    services_.apply(serviceRows(queue_, eye));
    messages_.apply(messageRows(textsOf(texts_, visit() == nullptr ? 0 : visit()->visit), eye.zone));
    if (stage() == Stage::Idle) {
        transferring_ = false;
    }
    emit changed();
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

void DeskSession::act(const wire::Command& step, bool canBeUndone) {
    busy_ = true;
    error_.reset();
    emit changed();
    client_.request(step, this, [this, canBeUndone](const auto& reply) { settle(reply, canBeUndone); });
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
