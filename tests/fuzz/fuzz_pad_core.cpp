#include "firmware/pad/pad.h"
#include "tests/fuzz/pad_input.h"
#include "tests/host/pads/native_board.h"

#include <optional>

namespace turnbell {
namespace {

/// The pad's core under bytes, keys and restarts: whatever it says is a whole frame of a board.
class Run {
public:
    Run() { restart(pad::ResetCause::PowerOn); }

    void step(PadInput& input) {
        switch (input.byte() % 6) {
        case 0: board_.hear(input.bytes()); break;
        case 1:
        case 2: board_.hear(input.frame(number(input.byte()))); break;
        case 3: board_.hold(static_cast<pad::Key>(input.byte() % (pad::kKeys + 1))); break;
        case 4: restart(static_cast<pad::ResetCause>(input.byte() % 5)); break;
        default: pass(input.byte() * 4);
        }
        pass(1);
        require(pad_->status(now_).queued <= pad::kMostPresses);
    }

private:
    /// Of a HELLO, of no link, or mostly of the one that the board has named last.
    std::uint16_t number(std::uint8_t choice) const {
        return choice % 4 < 2 ? static_cast<std::uint16_t>(choice % 4) : link_;
    }

    void pass(int time) {
        for (; time > 0; --time) {
            ++now_;
            board_.tick();
            pad_->step(now_);
            for (const auto byte : said_.pass()) {
                if (decoder_.feed(byte)) {
                    hear(decoder_.frame());
                }
            }
            require(decoder_.bad() == 0);
        }
    }

    void hear(const pad::Frame& frame) {
        require(frame.type >= 0x80);
        if (pad::HelloAck told; pad::read(frame, told)) {
            link_ = told.link;
        }
    }

    void restart(pad::ResetCause cause) {
        board_.restart(cause);
        decoder_ = {};
        now_ = 0;
        pad_.emplace(board_);
        pad_->start(now_);
    }

    FaultyWire said_{{}, 1};
    NativeBoard board_{said_, 2};
    std::optional<pad::Pad> pad_;
    pad::Decoder decoder_;
    pad::Time now_ = 0;
    std::uint16_t link_ = 2;
};

}  // namespace
}  // namespace turnbell

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    turnbell::PadInput input{{data, size}};
    turnbell::Run run;
    while (!input.empty()) {
        run.step(input);
    }
    return 0;
}
