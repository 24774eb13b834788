#include "host/daemon/watched_line.h"

namespace turnbell {

WatchedLine::WatchedLine(std::unique_ptr<io::ByteLine> line, std::function<void()> readable,
                         std::function<void()> writable)
    : line_(std::move(line)),
      reading_(watch(QSocketNotifier::Read, std::move(readable))),
      writing_(watch(QSocketNotifier::Write, std::move(writable))) {
    writing_->setEnabled(line_->pending());
}

WatchedLine::~WatchedLine() = default;

Result<void> WatchedLine::write(std::span<const std::uint8_t> bytes) {
    auto written = line_->write(bytes);
    writing_->setEnabled(line_->pending());
    return written;
}

Result<void> WatchedLine::flush() {
    auto flushed = line_->flush();
    writing_->setEnabled(line_->pending());
    return flushed;
}

WatchedLine::Notifier WatchedLine::watch(QSocketNotifier::Type type, std::function<void()> callback) const {
    Notifier notifier{new QSocketNotifier(line_->descriptor(), type)};
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(),
                     [callback = std::move(callback)]() noexcept { callback(); });
    return notifier;
}

void WatchedLine::Retire::operator()(QSocketNotifier* notifier) const {
    // It may be the one whose signal is being handled: it must not watch the closed descriptor any more, but
    // it must outlive the signal.
    notifier->setEnabled(false);
    notifier->deleteLater();
}

}  // namespace turnbell
