#include "modem/at/at_channel.h"

#include "host/base/hex.h"
#include "host/base/log.h"
#include "modem/at/at_replies.h"

#include <algorithm>
#include <array>
#include <utility>

namespace turnbell::at {
namespace {

constexpr std::size_t kMostLines = 1024;  // a store of 255 messages, and room
constexpr milliseconds kSecondLinePatience{2'000};
constexpr milliseconds kAnswerPatience{1'500};

/// Each is asked once in a row and nowhere else, so its answer says that everything before is answered.
/// All work without a SIM and none of these prefixes is ever unsolicited.
struct Question {
    std::string_view text;
    std::string_view answer;  ///< beginning, without blanks
};
constexpr std::array<Question, 3> kQuestions{{
    {"AT+CMEE?", "+CMEE:"},
    {"AT+CMGF=?", "+CMGF:"},
    {"AT+CNMI=?", "+CNMI:"},
}};

/// The command without its arguments, which may hold a PIN.
std::string_view nameOf(const Command& command) {
    return std::string_view{command.text}.substr(0, command.text.find('='));
}

/// Notifications start with a sign, but for a few words of old.
bool looksUnsolicited(std::string_view line) {
    return std::string_view{"+^*#$%&"}.find(line.front()) != std::string_view::npos || line == "RING" ||
           bootSign(line) != BootSign::None;
}

}  // namespace

bool Reply::failedWith(int code) const {
    return result && result->code == code &&
           (result->kind == FinalResult::Kind::CmeError || result->kind == FinalResult::Kind::CmsError);
}

void AtChannel::run(Command command, BootTime now, Done done) {
    state_ = State::Running;
    command_ = std::move(command);
    done_ = std::move(done);
    lines_.clear();
    deadline_ = now + command_.timeout;
    parser_.expectPrompt(command_.prompts);
    log::modem().debug("modem.command name={}", nameOf(command_));
    type(command_.text + "\r");
}

void AtChannel::type(std::string_view text) {
    listener_.write(asBytes(text));
}

void AtChannel::awaitResult(milliseconds timeout, BootTime now) {
    lines_.clear();
    deadline_ = now + timeout;
}

void AtChannel::synchronise(BootTime now) {
    state_ = State::Synchronising;
    done_ = nullptr;
    lines_.clear();
    header_.reset();
    parser_.expectPrompt(false);
    question_ = 0;
    type("\x1B\r");
    ask(now);
}

void AtChannel::reset() {
    parser_.reset();
    state_ = State::Idle;
    done_ = nullptr;
    lines_.clear();
    header_.reset();
    ringing_ = false;
}

void AtChannel::receive(std::span<const std::uint8_t> bytes, BootTime now) {
    for (const std::uint8_t byte : bytes) {
        if (const auto event = parser_.push(byte)) {
            take(*event, now);
        }
    }
}

void AtChannel::tick(BootTime now) {
    if (state_ == State::Idle || now < deadline_) {
        return;
    }
    if (state_ == State::Running) {
        ++counters_.timeouts;
        log::modem().warn("modem.timeout name={}", nameOf(command_));
        const Done done = std::exchange(done_, nullptr);
        const Reply reply{std::exchange(lines_, {}), std::nullopt};
        if (command_.desperate) {
            state_ = State::Idle;
        } else {
            synchronise(now);
        }
        done(reply);
        return;
    }
    if (++question_ < kQuestions.size()) {
        ask(now);
        return;
    }
    state_ = State::Idle;
    listener_.silent();
}

std::optional<BootTime> AtChannel::nextDeadline() const {
    return state_ == State::Idle ? std::nullopt : std::optional{deadline_};
}

AtChannel::Counters AtChannel::counters() const {
    Counters result = counters_;
    result.overlongLines = parser_.droppedLines();
    return result;
}

void AtChannel::take(const AtEvent& event, BootTime now) {
    if (event.kind == AtEvent::Kind::Prompt) {
        if (state_ == State::Running) {
            listener_.prompted();
        }
        return;
    }
    takeLine(event.line, now);
}

void AtChannel::takeLine(std::string line, BootTime now) {
    if (header_ && now <= headerUntil_) {
        AtLine whole = *std::exchange(header_, std::nullopt);
        whole.body = std::move(line);
        route(std::move(whole), now);
        return;
    }
    header_.reset();
    log::modem().trace("modem.line text={}", line);
    if (state_ == State::Running && line == command_.text) {
        return;  // echo
    }
    if (const auto result = finalResult(line)) {
        takeResult(*result);
        return;
    }
    AtLine whole{std::move(line), {}};
    if (expectsBody(whole.line)) {
        header_ = std::move(whole);
        headerUntil_ = now + kSecondLinePatience;
        return;
    }
    route(std::move(whole), now);
}

void AtChannel::takeResult(const FinalResult& result) {
    if (result.kind == FinalResult::Kind::NoCarrier && std::exchange(ringing_, false)) {
        return;  // the caller hung up; this is about the call that rang, not about the command
    }
    if (state_ == State::Running) {
        finish(result);
        return;
    }
    if (state_ == State::Synchronising && answered_ && result.kind == FinalResult::Kind::Ok) {
        state_ = State::Idle;
        return;
    }
    ++counters_.surplusResults;
}

void AtChannel::route(AtLine line, BootTime now) {
    if (state_ == State::Synchronising) {
        hear(line.line);
    }
    if (state_ != State::Running || !belongs(line.line)) {
        ringing_ = ringing_ || line.line == "RING" || line.line.starts_with("+CRING:");
        listener_.unsolicited(line);
        return;
    }
    if (lines_.size() == kMostLines) {
        ++counters_.surplusLines;
        return;
    }
    lines_.push_back(std::move(line));
    if (command_.lineEnds) {
        finishByLine(now);
    }
}

bool AtChannel::belongs(std::string_view line) const {
    if (!command_.prefix.empty() && line.starts_with(command_.prefix)) {
        return true;
    }
    return command_.answer == Command::Answer::Text && !looksUnsolicited(line);
}

bool AtChannel::expectsBody(std::string_view line) const {
    if (state_ == State::Running && belongs(line)) {
        // Some modems list an empty place, with length 0 and no second line.
        const bool stored = line.starts_with("+CMGL:") || line.starts_with("+CMGR:");
        const auto header = storedHeader(line);
        return stored && (!header || header->length > 0);
    }
    return announcesBody(line);
}

void AtChannel::hear(std::string_view line) {
    answered_ = answered_ || line.starts_with(kQuestions.at(question_).answer);
}

void AtChannel::finish(std::optional<FinalResult> result) {
    state_ = State::Idle;
    parser_.expectPrompt(false);
    const Done done = std::exchange(done_, nullptr);
    const Reply reply{std::exchange(lines_, {}), result};
    log::modem().debug("modem.result name={} result=\"{}\"", nameOf(command_), toString(*result));
    done(reply);
}

/// A final result may still come, and must not meet the next command.
void AtChannel::finishByLine(BootTime now) {
    const Done done = std::exchange(done_, nullptr);
    const Reply reply{std::exchange(lines_, {}), FinalResult{FinalResult::Kind::Ok}};
    synchronise(now);
    done(reply);
}

void AtChannel::ask(BootTime now) {
    answered_ = false;
    deadline_ = now + kAnswerPatience;
    type(std::string{kQuestions.at(question_).text} + "\r");
}

}  // namespace turnbell::at
