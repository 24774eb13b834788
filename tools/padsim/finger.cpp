#include "tools/padsim/finger.h"

#include <algorithm>

namespace turnbell::padsim {
namespace {

using std::chrono::microseconds;

constexpr int kShortestContact = 100;  // microseconds
constexpr int kLongestContact = 2'000;

}  // namespace

void Finger::press(pad::Key key, std::chrono::milliseconds held, std::chrono::milliseconds bounce) {
    const auto begin = std::max(end_, pad_.elapsed());
    end_ = begin + held;
    chatter(begin, begin + bounce, key);
    moves_.push_back({begin + bounce, key});
    chatter(end_, end_ + bounce, key);
    end_ += bounce;
    moves_.push_back({end_, pad::Key::None});
}

void Finger::chatter(microseconds from, microseconds until, pad::Key key) {
    bool down = true;
    while (from < until) {
        moves_.push_back({from, down ? key : pad::Key::None});
        down = !down;
        from += microseconds{kShortestContact +
                             static_cast<int>(random() % (kLongestContact - kShortestContact))};
    }
}

void Finger::run(microseconds time) {
    const auto end = pad_.elapsed() + time;
    while (!moves_.empty() && moves_.front().at <= end) {
        pad_.run(std::max(moves_.front().at - pad_.elapsed(), microseconds{0}));
        pad_.hold(moves_.front().key);
        moves_.pop_front();
    }
    pad_.run(std::max(end - pad_.elapsed(), microseconds{0}));
}

// xorshift64 (Marsaglia 2003)
std::uint64_t Finger::random() {
    random_ ^= random_ << 13U;
    random_ ^= random_ >> 7U;
    random_ ^= random_ << 17U;
    return random_;
}

}  // namespace turnbell::padsim
