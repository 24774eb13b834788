#include "tests/tools/padsim/linked_image.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr milliseconds kBounce{15};

}  // namespace

Result<std::unique_ptr<LinkedImage>> LinkedImage::start(const std::string& image, const Options& options) {
    auto board = padsim::AvrPad::load(image, options.wiring);
    if (!board) {
        return tl::make_unexpected(board.error());
    }
    return std::unique_ptr<LinkedImage>{new LinkedImage{std::move(*board), options}};
}

LinkedImage::LinkedImage(std::unique_ptr<padsim::AvrPad> board, const Options& options)
    : dice_{options.seed},
      board_{std::move(board)},
      finger_{*board_, dice_.next()},
      toBoard_{options.wire, dice_.next()},
      toHost_{options.wire, dice_.next()},
      link_{*this, [this] { return static_cast<std::uint16_t>(dice_.next()); }} {
    link_.opened(now_);
}

void LinkedImage::pass(milliseconds time) {
    for (; time.count() > 0; time -= milliseconds{1}) {
        step();
    }
}

void LinkedImage::step() {
    now_ += milliseconds{1};
    const auto forBoard = toBoard_.pass();
    if (plugged_) {
        note(forBoard);
        board_->hear(forBoard);
    }
    finger_.run(milliseconds{1});
    toHost_.send(board_->takeOutput());
    const auto forHost = toHost_.pass();
    if (plugged_) {
        note(forHost);
        link_.receive(forHost, now_);
    }
    if (link_.nextDeadline() && *link_.nextDeadline() <= now_) {
        link_.tick(now_);
    }
}

void LinkedImage::note(std::span<const std::uint8_t> bytes) {
    for (const auto byte : bytes) {
        fingerprint_.add(static_cast<std::uint64_t>(now_.time_since_epoch().count()) << 8U | byte);
    }
}

void LinkedImage::press(pad::Key key) {
    pressed_.push_back(key);
    finger_.press(key, milliseconds{dice_.between(60, 120)}, kBounce);
    while (finger_.busy()) {
        step();
    }
    pass(milliseconds{dice_.between(40, 100)});
}

void LinkedImage::pressAny() {
    press(static_cast<pad::Key>(dice_.between(1, pad::kKeys)));
}

void LinkedImage::unplug() {
    plugged_ = false;
    link_.closed();
}

void LinkedImage::plugIn() {
    plugged_ = true;
    toBoard_.clear();
    toHost_.clear();
    link_.opened(now_);
}

int LinkedImage::wrong() const {
    const auto same = [](const PadPress& press, pad::Key key) {
        return press.key == key && press.action == pad::Action::Pressed;
    };
    const auto most = std::max(delivered_.size(), pressed_.size());
    std::size_t right = 0;
    for (std::size_t i = 0; i < std::min(delivered_.size(), pressed_.size()); ++i) {
        right += same(delivered_[i], pressed_[i]) ? 1 : 0;
    }
    return static_cast<int>(most - right);
}

void LinkedImage::write(std::span<const std::uint8_t> bytes) {
    toBoard_.send(bytes);
}

std::optional<std::uint16_t> LinkedImage::expected(std::uint32_t pad, std::uint16_t boot) {
    const auto found = committed_.find({pad, boot});
    return found == committed_.end() ? std::nullopt : std::optional{found->second};
}

PressTaken LinkedImage::pressed(const PadPress& press) {
    committed_[{press.pad, press.boot}] = static_cast<std::uint16_t>(press.number + 1);
    delivered_.push_back(press);
    return {.committed = true};
}

}  // namespace turnbell
