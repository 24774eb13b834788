#include "modem/sim/typed_input.h"

#include <utility>

namespace turnbell::sim {
namespace {

constexpr char kCtrlZ = '\x1A';
constexpr char kEscape = '\x1B';
constexpr char kBackspace = '\b';

}  // namespace

TypedInput::Event TypedInput::type(std::uint8_t byte) {
    const auto c = static_cast<char>(byte);
    return prompting_ ? typePayload(c) : typeLine(c);
}

TypedInput::Event TypedInput::typeLine(char c) {
    switch (c) {
    case '\r': return {Event::Kind::Line, std::exchange(text_, {})};
    case kEscape: text_.clear(); break;
    case kBackspace:
        if (!text_.empty()) {
            text_.pop_back();
        }
        break;
    case '\n': break;
    default: keep(c);
    }
    return {};
}

TypedInput::Event TypedInput::typePayload(char c) {
    switch (c) {
    case kCtrlZ: prompting_ = false; return {Event::Kind::Payload, std::exchange(text_, {})};
    case kEscape:
        prompting_ = false;
        text_.clear();
        return {Event::Kind::Cancelled};
    case '\r':
    case '\n': break;
    default: keep(c);
    }
    return {};
}

void TypedInput::keep(char c) {
    if (text_.size() < kLongest) {
        text_ += c;
    }
}

}  // namespace turnbell::sim
