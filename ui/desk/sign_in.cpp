#include "ui/desk/sign_in.h"

#include "ui/words/words.h"

namespace turnbell::ui {

SignIn::SignIn(ServiceClient& client, Translation& translation) : client_(client) {
    connect(&client_, &ServiceClient::stateChanged, this, &SignIn::onState);
    connect(&translation, &Translation::changed, this, &SignIn::changed);
}

bool SignIn::canSubmit() const {
    return digits() >= kFewestDigits && !busy_ && online();
}

QString SignIn::error() const {
    return error_ ? words::refusalAtDesk(*error_) : QString{};
}

void SignIn::typeKey(const QString& key) {
    const bool isDigit = key.size() == 1 && key.front() >= u'0' && key.front() <= u'9';
    if (isDigit && digits() < kMostDigits) {
        typed_ += key.front().toLatin1();
        error_.reset();
        emit changed();
    }
}

void SignIn::backspace() {
    if (!typed_.empty()) {
        typed_.pop_back();
        emit changed();
    }
}

void SignIn::clear() {
    typed_.clear();
    error_.reset();
    emit changed();
}

void SignIn::submit() {
    if (canSubmit()) {
        say(std::exchange(typed_, {}));
    }
}

void SignIn::signOut() {
    client_.request(wire::SignOut{}, this, [](const auto&) {});
    forget();
    emit changed();
}

void SignIn::onState() {
    active_ = false;
    busy_ = false;
    if (client_.isReady() && !pin_.empty()) {
        say(pin_);
    }
    emit changed();
}

void SignIn::say(const std::string& pin) {
    busy_ = true;
    error_.reset();
    emit changed();
    client_.request(wire::SignIn{pin}, this, [this, pin](const auto& reply) { settle(reply, pin); });
}

void SignIn::settle(const Result<wire::Reply>& reply, const std::string& pin) {
    busy_ = false;
    if (reply) {
        if (const auto* signedIn = std::get_if<wire::SignedIn>(&*reply)) {
            staffName_ = QString::fromStdString(signedIn->name);
            role_ = signedIn->role;
            pin_ = pin;
            active_ = true;
        }
    } else {
        error_ = reply.error();
        if (error_->code == ErrorCode::NotAllowed) {
            forget();  // the PIN is not valid any more
        }
    }
    emit changed();
}

void SignIn::forget() {
    pin_.clear();
    staffName_.clear();
    role_.clear();
    active_ = false;
}

}  // namespace turnbell::ui
