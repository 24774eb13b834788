#pragma once

#include "host/io/byte_line.h"

#include <QSocketNotifier>

#include <functional>
#include <memory>

namespace turnbell {

/// An open line in the event loop. It may be destroyed from within its own callbacks.
class WatchedLine {
public:
    /// `readable`: read() has something, or the other end is gone. `writable`: flush() may get further;
    /// called only while the line is pending.
    WatchedLine(std::unique_ptr<io::ByteLine> line, std::function<void()> readable,
                std::function<void()> writable);
    ~WatchedLine();
    WatchedLine(const WatchedLine&) = delete;
    WatchedLine& operator=(const WatchedLine&) = delete;

    Result<Bytes> read() { return line_->read(); }
    Result<void> write(std::span<const std::uint8_t> bytes);
    Result<void> flush();
    bool pending() const { return line_->pending(); }

private:
    struct Retire {
        void operator()(QSocketNotifier* notifier) const;
    };
    using Notifier = std::unique_ptr<QSocketNotifier, Retire>;

    Notifier watch(QSocketNotifier::Type type, std::function<void()> callback) const;

    std::unique_ptr<io::ByteLine> line_;
    Notifier reading_;
    Notifier writing_;
};

}  // namespace turnbell
