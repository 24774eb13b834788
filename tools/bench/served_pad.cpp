#include "tools/bench/served_pad.h"

#include "host/base/hex.h"

#include <poll.h>

namespace turnbell::bench {
namespace {

constexpr Microseconds kPatience{20e6};
constexpr timespec kStep{.tv_sec = 0, .tv_nsec = 250'000};
constexpr milliseconds kPressTime{60};

}  // namespace

Result<std::unique_ptr<ServedPad>> ServedPad::plugIn(const std::string& image, const std::string& link) {
    auto pad = padsim::AvrPad::load(image, {});
    TURNBELL_TRY(pad);
    std::unique_ptr<ServedPad> served{new ServedPad{std::move(*pad), link}};
    TURNBELL_TRY(served->end_.plugIn());
    return served;
}

Result<void> ServedPad::serveUntilLinked() {
    return serveUntil([this] { return linked_; });
}

Result<Microseconds> ServedPad::press(pad::Key key) {
    const auto before = acknowledged_;
    finger_.press(key, kPressTime, milliseconds{0});
    const Stopwatch watch;
    TURNBELL_TRY(serveUntil([&] { return acknowledged_ != before; }));
    return watch.elapsed();
}

void ServedPad::serveFor(milliseconds time) {
    for (const Stopwatch watch; watch.elapsed() < time;) {
        turn();
    }
}

template <class Condition>
Result<void> ServedPad::serveUntil(Condition condition) {
    const Stopwatch watch;
    while (!condition()) {
        if (watch.elapsed() > kPatience) {
            return fail(ErrorCode::Timeout, "The host does not answer the pad: see its log.");
        }
        turn();
    }
    return {};
}

void ServedPad::turn() {
    std::vector<pollfd> wanted;
    end_.addTo(wanted);
    ::ppoll(wanted.data(), wanted.size(), &kStep, nullptr);
    const auto typed = end_.read();
    pad_->hear(asBytes(typed));
    for (const auto byte : asBytes(typed)) {
        if (decoder_.feed(byte)) {
            hear(decoder_.frame());
        }
    }
    const auto now = since_.elapsed();
    const auto step = std::chrono::duration_cast<std::chrono::microseconds>(now - reached_);
    finger_.run(step);
    reached_ += step;
    end_.write(asText(pad_->takeOutput()));
}

void ServedPad::hear(const pad::Frame& frame) {
    linked_ = linked_ || frame.type == static_cast<std::uint8_t>(pad::Type::State);
    if (pad::EventAck ack; pad::read(frame, ack)) {
        acknowledged_ = ack.next;
    }
}

}  // namespace turnbell::bench
