#include "ui/desk/visit_correction.h"

#include "ui/desk/desk_keys.h"
#include "ui/words/words.h"

#include <utility>

namespace turnbell::ui {
namespace {

constexpr auto kNone = "-";

/// What the service is told: nothing where all stays as it is.
std::string difference(const std::string& after, const std::string& before) {
    return after == before ? std::string{} : after;
}

/// The same of a name, which may be emptied.
std::string nameChange(const std::string& after, const std::string& before) {
    return after.empty() && !before.empty() ? kNone : difference(after, before);
}

std::string typed(const QString& text) {
    return text.trimmed().toStdString();
}

bool isEmpty(const wire::VisitChange& change) {
    return change.phone.empty() && change.firstName.empty() && change.lastName.empty() &&
           change.language.empty() && change.service.empty();
}

}  // namespace

VisitCorrection::VisitCorrection(ServiceClient& client, SignIn& signIn, Translation& translation)
    : client_(client), signIn_(signIn), translation_(translation) {
    connect(&client_, &ServiceClient::received, this, &VisitCorrection::take);
    connect(&signIn_, &SignIn::changed, this, [this] {
        if (isOpen() && !signIn_.signedIn()) {
            close();
        }
        emit changed();
    });
    connect(&translation_, &Translation::changed, this, &VisitCorrection::show);
}

QString VisitCorrection::language() const {
    return words::languageName(language_);
}

QString VisitCorrection::service() const {
    return serviceName(queue_, service_, viewpoint());
}

QString VisitCorrection::error() const {
    return error_ ? words::refusalAtDesk(*error_) : QString{};
}

void VisitCorrection::begin(const QString& ticket) {
    const auto* const found = findTicket(queue_, ticket.toStdString());
    if (busy_ || found == nullptr) {
        return;
    }
    close();  // what was typed for another visit
    visit_ = *found;
    language_ = visit_.language;
    service_ = visit_.service;
    show();
}

void VisitCorrection::back() {
    if (choosing_ != Choosing::Nothing) {
        ask(Choosing::Nothing);
    } else {
        close();
    }
}

void VisitCorrection::removePhone(bool removed) {
    phoneRemoved_ = removed;
    error_.reset();
    emit changed();
}

void VisitCorrection::ask(Choosing what) {
    choosing_ = what;
    show();
}

void VisitCorrection::choose(const QString& code) {
    error_.reset();
    (choosing_ == Choosing::Language ? language_ : service_) = code.toStdString();
    ask(Choosing::Nothing);
}

bool VisitCorrection::press(const QString& text) {
    const auto number = choiceFor(text);
    if (choosing_ == Choosing::Nothing || !number || *number >= choices_.rows().size()) {
        return false;
    }
    choose(choices_.rows()[*number].code);
    return true;
}

void VisitCorrection::save(const QString& firstName, const QString& lastName, const QString& phone) {
    if (!ready() || !isOpen()) {
        return;
    }
    const wire::VisitChange change{.ticket = visit_.ticket,
                                   .phone = phoneRemoved_ ? kNone : typed(phone),
                                   .firstName = nameChange(typed(firstName), visit_.firstName),
                                   .lastName = nameChange(typed(lastName), visit_.lastName),
                                   .language = difference(language_, visit_.language),
                                   .service = difference(service_, visit_.service)};
    if (isEmpty(change)) {
        close();
        return;
    }
    busy_ = true;
    error_.reset();
    emit changed();
    client_.request(change, this,
                    [this, moves = !change.service.empty()](const auto& reply) { settle(reply, moves); });
}

void VisitCorrection::settle(const Result<wire::Reply>& reply, bool moves) {
    busy_ = false;
    if (!reply) {
        error_ = reply.error();
        emit changed();
        return;
    }
    const auto ticket = this->ticket();
    close();
    if (moves) {
        emit moved(ticket);
    }
}

void VisitCorrection::take(const wire::Snapshot& snapshot) {
    if (const auto* board = std::get_if<wire::Board>(&snapshot)) {
        board_ = *board;
    } else if (const auto* queue = std::get_if<wire::QueueView>(&snapshot)) {
        queue_ = *queue;
    } else {
        return;
    }
    show();
}

void VisitCorrection::show() {
    choices_.apply(rows());
    emit changed();
}

void VisitCorrection::close() {
    visit_ = {};
    phoneRemoved_ = false;
    choosing_ = Choosing::Nothing;
    error_.reset();
    show();
    emit closed();
}

std::vector<ChoiceRow> VisitCorrection::rows() const {
    std::vector<ChoiceRow> rows;
    if (choosing_ == Choosing::Language) {
        for (const auto& code : board_.languages) {
            rows.push_back({.code = QString::fromStdString(code), .name = words::languageName(code)});
        }
    } else if (choosing_ == Choosing::Service) {
        for (const auto& row : serviceRows(queue_, viewpoint())) {
            rows.push_back({.code = row.code, .name = row.name});
        }
    }
    return rows;
}

Viewpoint VisitCorrection::viewpoint() const {
    return viewpointOf(board_, translation_.language(), {});
}

}  // namespace turnbell::ui
