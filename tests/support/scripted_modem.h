#pragma once

#include "host/base/hex.h"

#include <deque>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace turnbell {

/// A modem that says what a test tells it to say. It understands only where a command ends and what a prompt
/// is; commands without a scripted answer get OK.
class ScriptedModem {
public:
    /// Answers to a command, one for each time that it is typed; the last one stays.
    void answer(const std::string& command, std::vector<std::string> answers) {
        answers_[command] = {answers.begin(), answers.end()};
    }

    /// What Ctrl-Z brings.
    void answerText(std::vector<std::string> answers) { answer("\x1A", std::move(answers)); }

    /// It repeats what is typed, as before ATE0.
    void echo(bool on) { echo_ = on; }

    /// It says nothing any more.
    void mute(bool on) { mute_ = on; }

    /// It says this by itself.
    void say(std::string_view text) { output_ += mute_ ? "" : text; }

    void receive(std::span<const std::uint8_t> bytes) {
        for (const char c : asText(bytes)) {
            typed_ += c;
            if (echo_) {
                say(std::string{c});
            }
            take(c);
        }
    }

    /// At most `limit` bytes of what it has to say.
    std::string take(std::size_t limit) {
        std::string chunk = output_.substr(0, limit);
        output_.erase(0, chunk.size());
        return chunk;
    }

    /// Whole commands in the order they came, PDUs with their last key ("00…<1A>", "00…<1B>").
    const std::vector<std::string>& commands() const { return commands_; }
    int count(const std::string& command) const {
        int times = 0;
        for (const std::string& one : commands_) {
            times += one == command ? 1 : 0;
        }
        return times;
    }

    /// Every byte that was typed.
    const std::string& typed() const { return typed_; }

private:
    void take(char c) {
        if (c == '\x1B') {
            if (std::exchange(prompting_, false)) {
                commands_.push_back(std::exchange(line_, {}) + "<1B>");
                say("\r\nOK\r\n");
            }
            line_.clear();
        } else if (prompting_ && c == '\x1A') {
            prompting_ = false;
            commands_.push_back(std::exchange(line_, {}) + "<1A>");
            reply("\x1A");
        } else if (!prompting_ && c == '\r') {
            const std::string command = std::exchange(line_, {});
            if (!command.empty()) {
                commands_.push_back(command);
                reply(command);
            }
        } else {
            line_ += c;
        }
    }

    void reply(const std::string& command) {
        const auto found = answers_.find(command);
        if (found == answers_.end()) {
            say("\r\nOK\r\n");
            return;
        }
        const std::string text = found->second.front();
        if (found->second.size() > 1) {
            found->second.pop_front();
        }
        prompting_ = text.ends_with('>') || text.ends_with("> ");
        say(text);
    }

    std::map<std::string, std::deque<std::string>> answers_;
    std::vector<std::string> commands_;
    std::string typed_;
    std::string line_;
    std::string output_;
    bool prompting_ = false;
    bool echo_ = false;
    bool mute_ = false;
};

}  // namespace turnbell
