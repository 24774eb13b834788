#pragma once

#include <optional>

namespace turnbell::sim {

/// Stops one submission halfway until it is told to go on, so that a test can end the host at that very
/// point. While it holds, the modem reads nothing and answers nothing.
class Hold {
public:
    enum class Point {
        Cmgs,   ///< AT+CMGS is read, the prompt is not given
        Pdu,    ///< the last digit of the PDU is read, Ctrl-Z is not
        CtrlZ,  ///< the network has the text, the answer is not given
    };

    /// For the next submission that comes there.
    void order(Point point) { ordered_ = point; }
    bool ordered(Point point) const { return ordered_ == point; }

    /// A submission has come to this point.
    void reach(Point point) {
        if (ordered(point)) {
            held_ = point;
            ordered_.reset();
        }
    }

    std::optional<Point> held() const { return held_; }

    /// Lets go, and forgets what was ordered.
    void release() { *this = {}; }

private:
    std::optional<Point> ordered_;
    std::optional<Point> held_;
};

/// "cmgs", "pdu", "ctrl-z".
constexpr const char* toString(Hold::Point point) {
    switch (point) {
    case Hold::Point::Cmgs: return "cmgs";
    case Hold::Point::Pdu: return "pdu";
    case Hold::Point::CtrlZ: break;
    }
    return "ctrl-z";
}

}  // namespace turnbell::sim
