#include "ui/desk/desk_pads.h"

#include "ui/desk/branch_times.h"
#include "ui/desk/pad_rows.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace turnbell::ui {

DeskPads::DeskPads(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock)
    : client_(client), signIn_(signIn), translation_(translation), clock_(clock) {
    connect(&client_, &ServiceClient::received, this, &DeskPads::take);
    connect(&client_, &ServiceClient::stateChanged, this, &DeskPads::onState);
    connect(&translation_, &Translation::changed, this, &DeskPads::list);
    connect(&signIn_, &SignIn::changed, this, [this] {
        if (open_ && !signIn_.signedIn()) {
            close();
        }
        emit changed();
    });
}

QString DeskPads::chosenDesk() const {
    const auto* desk = findDesk(queue_, chosenDesk_);
    const auto eye = viewpoint();
    return QString::fromStdString(desk == nullptr ? chosenDesk_ : desk->name.in(eye.language, eye.fallback));
}

QString DeskPads::padTitle() const {
    return pad() == nullptr ? QString{} : padName(*pad());
}

QString DeskPads::padOwnName() const {
    return pad() == nullptr ? QString{} : QString::fromStdString(pad()->name);
}

QString DeskPads::padDesk() const {
    return pad() == nullptr ? QString{} : QString::fromStdString(pad()->desk);
}

bool DeskPads::padLinked() const {
    return pad() != nullptr && pad()->linked;
}

int DeskPads::keyLevel() const {
    return pad() == nullptr ? 0 : pad()->level;
}

QString DeskPads::note() const {
    switch (deed_) {
    case Deed::Assigned: return QCoreApplication::translate("DeskPads", "The desk of the pad is changed.");
    case Deed::Renamed: return QCoreApplication::translate("DeskPads", "The name is kept.");
    case Deed::Flashing:
        return QCoreApplication::translate("DeskPads", "The display of %1 flashes for ten seconds.")
            .arg(deedPad_);
    case Deed::FactoryKeys:
        return QCoreApplication::translate("DeskPads", "The keys of %1 are as they came from the factory.")
            .arg(deedPad_);
    case Deed::KeysAsked:
        return QCoreApplication::translate(
                   "DeskPads", "%1 asks for no more keys. Press each: its line says what it was taken for.")
            .arg(deedPad_);
    case Deed::Forgotten: return QCoreApplication::translate("DeskPads", "%1 is forgotten.").arg(deedPad_);
    case Deed::None: break;
    }
    return {};
}

QString DeskPads::error() const {
    return error_ ? words::refusalAtDesk(*error_) : QString{};
}

void DeskPads::show() {
    open_ = true;
    become(Stage::List);
}

void DeskPads::back() {
    switch (stage_) {
    case Stage::List: return close();
    case Stage::Choosing: client_.request(wire::PadChooseCancel{}, this, [](const auto&) {}); break;
    case Stage::Calibration:
    case Stage::AskingKeys:
    case Stage::Forgetting: return become(Stage::One);
    case Stage::One:
    case Stage::Chosen:
    case Stage::TooLate: break;
    }
    become(Stage::List);
}

void DeskPads::close() {
    if (stage_ == Stage::Choosing) {
        back();
    }
    open_ = false;
    become(Stage::List);
}

void DeskPads::chooseFor(const QString& desk) {
    if (!ready() || desk.isEmpty()) {
        return;
    }
    chosenDesk_ = desk.toStdString();
    choiceStarted_ = false;
    ask(wire::PadChoose{chosenDesk_}, [this] {
        become(Stage::Choosing);
        // What was sent so far may be about an earlier choice.
        client_.request(wire::PadListQuery{}, this, [this](const Result<wire::Reply>& reply) {
            if (const auto* pads = reply ? std::get_if<wire::PadList>(&*reply) : nullptr) {
                choiceStarted_ = true;
                take(*pads);
            }
        });
    });
}

void DeskPads::openPad(const QString& pad) {
    pad_ = pad.toStdString();
    become(Stage::One);
}

void DeskPads::assign(const QString& desk) {
    ask(wire::PadAssign{.pad = pad_, .desk = desk.toStdString()},
        [this] { done(Deed::Assigned, Stage::One); });
}

void DeskPads::rename(const QString& name) {
    ask(wire::PadRename{.pad = pad_, .name = name.trimmed().toStdString()},
        [this] { done(Deed::Renamed, Stage::One); });
}

void DeskPads::identify() {
    ask(wire::PadIdentify{pad_}, [this] { done(Deed::Flashing, Stage::One); });
}

void DeskPads::askCalibration() {
    become(Stage::Calibration);
}

void DeskPads::calibrate(bool factory) {
    keysAsked_ = false;
    ask(wire::PadCalibrate{.pad = pad_, .factory = factory}, [this, factory] {
        if (factory) {
            done(Deed::FactoryKeys, Stage::One);
        } else {
            become(Stage::AskingKeys);
        }
    });
}

void DeskPads::askForget() {
    become(Stage::Forgetting);
}

void DeskPads::forget() {
    deedPad_ = padTitle();
    ask(wire::PadForget{pad_}, [this] { done(Deed::Forgotten, Stage::List); });
}

void DeskPads::tick() {
    const auto until = stage_ == Stage::Choosing ? utcFrom(pads_.choice.until) : std::nullopt;
    const auto left = until ? std::chrono::ceil<seconds>(*until - clock_.now().utc).count() : 0;
    if (const auto shown = static_cast<int>(std::max<decltype(left)>(left, 0)); shown != secondsLeft_) {
        secondsLeft_ = shown;
        emit changed();
    }
}

void DeskPads::take(const wire::Snapshot& snapshot) {
    if (const auto* board = std::get_if<wire::Board>(&snapshot)) {
        board_ = *board;
    } else if (const auto* queue = std::get_if<wire::QueueView>(&snapshot)) {
        queue_ = *queue;
    } else if (const auto* pads = std::get_if<wire::PadList>(&snapshot)) {
        pads_ = *pads;
        followChoice();
        followPad();
    } else {
        return;
    }
    list();
}

void DeskPads::onState() {
    busy_ = false;
    if (!client_.isReady() && (stage_ == Stage::Choosing || stage_ == Stage::AskingKeys)) {
        become(Stage::List);
    }
    emit changed();
}

void DeskPads::list() {
    const auto eye = viewpoint();
    auto rows = padRows(pads_, queue_, eye);
    if (stage_ == Stage::One) {
        std::erase_if(rows, [this](const PadRow& row) { return row.pad.toStdString() != pad_; });
    }
    rows_.apply(std::move(rows));
    desks_.apply(deskChoices(queue_, eye));
    tick();
    emit changed();
}

void DeskPads::become(Stage stage) {
    stage_ = stage;
    deed_ = Deed::None;
    error_.reset();
    list();
}

/// Another desk's choice replaces this one.
void DeskPads::followChoice() {
    const auto& choice = pads_.choice;
    if (stage_ != Stage::Choosing || !choiceStarted_) {
        return;
    }
    const bool mine = choice.desk == chosenDesk_;
    if (mine && choice.state == "assigned") {
        pad_ = choice.pad;
        become(Stage::Chosen);
    } else if (mine && choice.state == "timeout") {
        become(Stage::TooLate);
    } else if (!mine || choice.state != "waiting") {
        become(Stage::List);
        error_ = Error{ErrorCode::Busy, "another desk chooses a pad", "pad_choice_replaced"};
    }
}

/// The pad on the page may be forgotten or unplugged by somebody else, or be done with its keys.
void DeskPads::followPad() {
    const bool isAboutOne = stage_ == Stage::One || stage_ == Stage::Calibration ||
                            stage_ == Stage::AskingKeys || stage_ == Stage::Forgetting;
    if (!isAboutOne) {
        return;
    }
    if (pad() == nullptr) {
        return become(Stage::List);
    }
    if (stage_ != Stage::AskingKeys) {
        return;
    }
    if (!pad()->linked) {
        become(Stage::One);
        error_ = Error{ErrorCode::Refused, "the pad was unplugged", "pad_not_linked"};
    } else if (std::exchange(keysAsked_, pad()->calibrating) && !pad()->calibrating) {
        done(Deed::KeysAsked, Stage::One);
    }
}

void DeskPads::ask(const wire::Command& command, std::function<void()> done) {
    if (!ready()) {
        return;
    }
    busy_ = true;
    deed_ = Deed::None;
    error_.reset();
    emit changed();
    client_.request(command, this, [this, done = std::move(done)](const Result<wire::Reply>& reply) {
        busy_ = false;
        if (!reply) {
            error_ = reply.error();
        } else if (open_) {
            done();
        }
        emit changed();
    });
}

void DeskPads::done(Deed deed, Stage next) {
    const auto name = pad() == nullptr ? deedPad_ : padTitle();
    become(next);
    deed_ = deed;
    deedPad_ = name;
    emit changed();
}

const wire::PadRow* DeskPads::pad() const {
    return findPad(pads_, pad_);
}

Viewpoint DeskPads::viewpoint() const {
    return viewpointOf(board_, translation_.language(), clock_.now().utc);
}

}  // namespace turnbell::ui
