#include "host/pads/pad_link.h"
#include "tests/fuzz/pad_input.h"

#include <map>
#include <utility>

namespace turnbell {
namespace {

/// Every press that it is offered must be the next one of its pad and boot; every command has one end.
class StrictMediator final : public PadLink::Mediator {
public:
    void write(std::span<const std::uint8_t> bytes) override {
        for (const auto byte : bytes) {
            decoder_.feed(byte);
        }
        require(decoder_.bad() == 0);
    }
    std::optional<std::uint16_t> expected(std::uint32_t pad, std::uint16_t boot) override {
        const auto found = next_.find({pad, boot});
        return found == next_.end() ? std::nullopt : std::optional{found->second};
    }
    PressTaken pressed(const PadPress& press) override {
        require(press.pad != 0);
        const auto next = expected(press.pad, press.boot);
        require(!next || *next == press.number);
        if (failing) {
            return {.committed = false, .notice = pad::Notice::Failed};
        }
        next_[{press.pad, press.boot}] = static_cast<std::uint16_t>(press.number + 1);
        return {.committed = true, .notice = pad::Notice::NobodyWaiting};
    }
    std::uint32_t newId() override {
        ++commands;
        return 77;
    }
    void commandDone(const PadCommandEnd& /*end*/) override { --commands; }
    void statusChanged() override {}

    std::uint16_t link() const { return decoder_.frame().link; }

    bool failing = false;
    int commands = 0;  ///< that have no end yet

private:
    pad::Decoder decoder_;
    std::map<std::pair<std::uint32_t, std::uint16_t>, std::uint16_t> next_;
};

class Run {
public:
    void step(PadInput& input) {
        switch (input.byte() % 8) {
        case 0: link_.receive(input.bytes(), now_); break;
        case 1:
        case 2: link_.receive(input.frame(mediator_.link()), now_); break;
        case 3: pass(milliseconds{input.byte() * 20}); break;
        case 4: link_.opened(now_); break;
        case 5: link_.closed(); break;
        case 6: order(input); break;
        default: mediator_.failing = !mediator_.failing;
        }
    }

    void end() {
        link_.closed();
        require(mediator_.commands == 0);
    }

private:
    void pass(milliseconds time) {
        const auto end = now_ + time;
        for (auto next = link_.nextDeadline(); next && *next <= end; next = link_.nextDeadline()) {
            now_ = std::max(now_, *next);
            link_.tick(now_);
            require(!link_.nextDeadline() || *link_.nextDeadline() > now_);
        }
        now_ = end;
    }

    void order(PadInput& input) {
        const auto what = input.byte();
        if ((what & 1U) != 0) {
            link_.show({.mode = static_cast<pad::DeskMode>(what % 6), .ticket = "A1", .waiting = what}, now_);
        } else if (link_.command({static_cast<pad::Operation>(what / 2 % 6 + 1), input.byte()}, now_)) {
            ++mediator_.commands;
        }
        static_cast<void>(link_.setPowerPolicy({what, what, what}, now_));
    }

    BootTime now_{seconds{1'000}};
    StrictMediator mediator_;
    std::uint16_t random_ = 0;
    PadLink link_{mediator_, [this] { return ++random_; }};
};

}  // namespace
}  // namespace turnbell

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    turnbell::PadInput input{{data, size}};
    turnbell::Run run;
    while (!input.empty()) {
        run.step(input);
    }
    run.end();
    return 0;
}
