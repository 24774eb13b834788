#include "modem/sim/terminal.h"

#include "modem/sim/command_table.h"
#include "modem/sim/delivery.h"
#include "modem/sim/submission.h"

#include <utility>

namespace turnbell::sim {
namespace {

/// What a loose plug sounds like.
constexpr std::string_view kNoise = "\r\n\x7F\xFE#+C\x01\xD5~}\r\n";

bool isControl(std::uint8_t byte) {
    return byte == 0x1A || byte == 0x1B;
}

}  // namespace

void Terminal::receive(std::span<const std::uint8_t> bytes, BootTime now) {
    tick(now);
    if (!device_.present || device_.faults.muted(now)) {
        return;
    }
    typed_.insert(typed_.end(), bytes.begin(), bytes.end());
    readTyped(now);
}

void Terminal::tick(BootTime now) {
    followHang(now);
    forgetAfterRestart();
    speakPending(now);
    ring(now);
    device_.talk(now);
    speakNotices(now);
    device_.faults.endMute(now);
    device_.network.advance(now);
    readTyped(now);
}

std::optional<BootTime> Terminal::nextDeadline() const {
    auto next = device_.network.nextDeadline();
    const auto sooner = [&next](BootTime time) { next = next ? std::min(*next, time) : time; };
    if (device_.caller.nextDeadline()) {
        sooner(*device_.caller.nextDeadline());
    }
    if (device_.chatter.nextAt) {
        sooner(*device_.chatter.nextAt);
    }
    if (pending_ && !device_.hold.held()) {
        sooner(pending_->due);
    }
    if (!device_.notices.empty() && !input_.prompting() && !device_.hang.deaf()) {
        sooner(device_.notices.front().due);
    }
    if (!device_.unacknowledged.empty()) {
        sooner(device_.unacknowledged.front().until);
    }
    if (device_.hang.nextDeadline() && device_.present) {
        sooner(*device_.hang.nextDeadline());
    }
    if (device_.faults.muteEnd()) {
        sooner(*device_.faults.muteEnd());
    }
    return next;
}

Bytes Terminal::takeOutput() {
    const auto text = std::exchange(output_, {});
    const auto bytes = asBytes(text);
    return {bytes.begin(), bytes.end()};
}

void Terminal::forgetAfterRestart() {
    if (!std::exchange(device_.restarted, false)) {
        return;
    }
    input_ = {};
    typed_.clear();
    pending_.reset();
    device_.hold.release();
    if (!device_.present) {
        output_.clear();
        device_.awaited.reset();
        device_.notices.clear();
    }
}

void Terminal::followHang(BootTime now) {
    if (!device_.present) {
        return;
    }
    if (device_.hang.takeBegun() && device_.hang.deaf()) {
        input_ = {};
        typed_.clear();
        pending_.reset();
        device_.awaited.reset();
        device_.hold.release();
    }
    if (device_.hang.takeBoot(now)) {
        device_.restart(now);
    }
    output_ += device_.hang.takeNoise(now);
}

/// A modem that is out of service is not called: the caller hears so and gives up.
void Terminal::ring(BootTime now) {
    const auto lines = device_.caller.advance(device_.settings.showCaller == 1, now);
    if (!device_.inService()) {
        device_.caller.reject();
        return;
    }
    for (const auto& line : lines) {
        device_.notify(line, now);
    }
}

/// A line that brings the modem back is the first that it carries out.
void Terminal::readHung(std::uint8_t byte, BootTime now) {
    const auto heard = device_.hang.hear(byte);
    output_ += heard.said;
    if (!heard.line.empty()) {
        answer(runLine(heard.line, now), now);
        forgetAfterRestart();
    }
}

void Terminal::readTyped(BootTime now) {
    while (!busy() && !typed_.empty()) {
        const auto byte = typed_.front();
        typed_.pop_front();
        if (device_.hang.deaf()) {
            readHung(byte, now);
            continue;
        }
        if (device_.settings.echo && !isControl(byte)) {
            output_ += static_cast<char>(byte);
        }
        handle(input_.type(byte), now);
        holdWholePdu();
        forgetAfterRestart();
    }
    deliverWaiting(device_, now);
    speakNotices(now);
}

void Terminal::holdWholePdu() {
    if (device_.hold.ordered(Hold::Point::Pdu) && input_.prompting() && device_.awaited &&
        hasLength(input_.text(), device_.awaited->length)) {
        device_.hold.reach(Hold::Point::Pdu);
    }
}

void Terminal::handle(const TypedInput::Event& event, BootTime now) {
    switch (event.kind) {
    case TypedInput::Event::Kind::Nothing: break;
    case TypedInput::Event::Kind::Line: answer(runLine(event.text, now), now); break;
    case TypedInput::Event::Kind::Payload: answer(finishPrompt(event.text, now), now); break;
    case TypedInput::Event::Kind::Cancelled:
        device_.awaited.reset();
        answer(Answer::ok(), now);
        break;
    }
}

Answer Terminal::runLine(std::string_view line, BootTime now) {
    device_.hang.treat(line);
    Answer whole{.final = Answer::Final::Nothing};
    for (const auto& command : parseLine(line)) {
        auto one = execute(device_, command, now);
        auto lines = std::move(whole.lines);
        lines.insert(lines.end(), one.lines.begin(), one.lines.end());
        whole = std::move(one);
        whole.lines = std::move(lines);
        if (whole.final != Answer::Final::Ok || whole.wait > milliseconds{0}) {
            break;
        }
    }
    return whole;
}

Answer Terminal::finishPrompt(std::string_view payload, BootTime now) {
    const auto awaited = std::exchange(device_.awaited, std::nullopt).value_or(AwaitedPdu{});
    if (!hasLength(payload, awaited.length)) {
        return Answer::cms(cms::kBadPdu);
    }
    if (awaited.store) {
        return storePdu(device_, payload, awaited);
    }
    auto answer = submit(device_, payload, "+CMGS", now);
    device_.hold.reach(Hold::Point::CtrlZ);
    return answer;
}

void Terminal::answer(Answer answer, BootTime now) {
    if (answer.final == Answer::Final::Prompt) {
        device_.hold.reach(Hold::Point::Cmgs);
    }
    if (answer.wait > milliseconds{0} || device_.hold.held()) {
        const auto due = now + answer.wait;
        pending_ = Pending{due, std::move(answer)};
        return;
    }
    speak(answer);
}

void Terminal::speak(const Answer& answer) {
    if (answer.final == Answer::Final::Nothing && answer.lines.empty()) {
        return;
    }
    if (device_.faults.take(Faults::Kind::Garbage)) {
        output_ += kNoise;
    }
    output_ += renderLines(answer.lines);
    if (const auto notice = device_.faults.takeNotice()) {
        output_ += renderLines({*notice});
    }
    output_ += renderFinal(answer, device_.settings.errorForm);
    if (answer.refuses() && device_.quirks.surplusFinals) {
        output_ += renderFinal(Answer::ok(), 0);
    }
    if (answer.final == Answer::Final::Prompt) {
        output_ += device_.quirks.barePrompt ? "" : " ";
        input_.prompt();
    }
}

void Terminal::speakPending(BootTime now) {
    if (!pending_ || device_.hold.held() || pending_->due > now) {
        return;
    }
    const auto pending = *std::exchange(pending_, std::nullopt);
    if (!device_.faults.muted(pending.due)) {
        speak(pending.answer);
    }
}

void Terminal::speakNotices(BootTime now) {
    auto& notices = device_.notices;
    while (!input_.prompting() && !device_.hang.deaf() && !notices.empty() && notices.front().due <= now) {
        if (!device_.faults.muted(notices.front().due)) {
            output_ += renderLines({notices.front().text});
        }
        notices.pop_front();
    }
}

}  // namespace turnbell::sim
