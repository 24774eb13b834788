#include "host/daemon/pad_port.h"

#include "host/base/log.h"

#include <algorithm>
#include <utility>

namespace turnbell {
namespace {

// A replugged pad is back within half a second, and looking for a name that is not there costs nothing.
constexpr milliseconds kLookAgain{200};
constexpr milliseconds kShortestWait{250};
constexpr milliseconds kLongestWait{5'000};

/// For a connection to stand, or for a board that the opening has reset: its boot loader takes 1.5 s.
constexpr milliseconds kAnswerWithin{5'000};

bool isGone(const Error& why) {
    return why.code == ErrorCode::NotFound || why.reason == "port_gone";
}

}  // namespace

PadPort::PadPort(Mediator& mediator, const Clock& clock, Options options)
    : mediator_(mediator),
      clock_(clock),
      url_(std::move(options.url)),
      reopening_(kShortestWait, kLongestWait),
      link_(*this, std::move(options.random)),
      retryAt_(now()) {
    if (const auto kept = link_.setPowerPolicy(options.policy, now()); !kept) {
        log::pads().error("pad.policy why=\"{}\"", kept.error().message);
    }
}

PadPort::~PadPort() = default;

void PadPort::tick() {
    if (!line_) {
        if (now() >= retryAt_) {
            open();
        }
        return;
    }
    if (answerBy_ && now() >= *answerBy_) {
        answerBy_.reset();
        if (!connected_) {
            lose({ErrorCode::Timeout,
                  "No connection to " + url_ + ": check the serial server and its address.",
                  "no_connection"});
            return;
        }
        silent_ = true;
        mediator_.padsChanged();
    }
    if (connected_) {
        link_.tick(now());
        afterLink();
    }
}

std::optional<BootTime> PadPort::nextDeadline() const {
    if (!line_) {
        return retryAt_;
    }
    auto next = answerBy_;
    if (const auto link = connected_ ? link_.nextDeadline() : std::nullopt) {
        next = std::min(next.value_or(*link), *link);
    }
    return next;
}

void PadPort::retry() {
    if (!line_) {
        reopening_.reset();
        retryAt_ = now();
    }
}

PadSighting PadPort::sighting() const {
    PadSighting seen{
        .port = url_, .status = link_.status(), .trouble = trouble_, .troubleText = troubleText_};
    if (!line_) {
        return seen;
    }
    if (seen.status.otherMajor != 0) {
        seen.trouble = "other_version";
        seen.troubleText =
            "The pad on " + url_ + " has another protocol: install this version's firmware on it.";
    } else if (seen.status.missing) {
        seen.trouble = "presses_missing";
        seen.troubleText = "Presses of the pad on " + url_ + " are lost: unplug it and plug it in again.";
    } else if (silent_ && !seen.status.linked && seen.status.links > 0) {
        seen.trouble = "silent";
        seen.troubleText = "The pad on " + url_ + " has stopped answering: unplug it and plug it in again.";
    } else if (silent_ && !seen.status.linked) {
        seen.trouble = "no_answer";
        seen.troubleText =
            "Nothing on " + url_ + " answers as a pad: install the firmware on it, or take it out of pad.";
    }
    return seen;
}

// --- The link's mediator

void PadPort::write(std::span<const std::uint8_t> bytes) {
    if (line_->pending()) {
        return;  // the link repeats what matters
    }
    if (const auto written = line_->write(bytes); !written) {
        failure_ = written.error();
    }
}

std::optional<std::uint16_t> PadPort::expected(std::uint32_t pad, std::uint16_t boot) {
    return mediator_.expectedPress(pad, boot);
}

void PadPort::commandDone(const PadCommandEnd& end) {
    const auto result = end.result ? static_cast<int>(*end.result) : -1;
    log::pads().info("pad.command port={} operation={} result={}", url_,
                     static_cast<int>(end.command.operation), result);
}

// --- The line

void PadPort::onReadable() {
    if (!connected_) {
        onWritable();  // a refused connection is readable too
        return;
    }
    if (const auto bytes = line_->read()) {
        link_.receive(*bytes, now());
    } else {
        failure_ = bytes.error();
    }
    afterLink();
    mediator_.turnEnded();
}

void PadPort::onWritable() {
    if (const auto flushed = line_->flush(); !flushed) {
        failure_ = flushed.error();
    } else if (!connected_ && !line_->pending()) {
        connected();
    }
    afterLink();
    mediator_.turnEnded();
}

void PadPort::open() {
    auto line = io::openLine(url_, io::LineUse::Pad);
    if (!line) {
        refused(line.error());
        return;
    }
    line_ = std::make_unique<WatchedLine>(
        std::move(*line), [this] { onReadable(); }, [this] { onWritable(); });
    answerBy_ = now() + kAnswerWithin;
    if (!line_->pending()) {
        connected();
    }
    afterLink();
}

void PadPort::connected() {
    log::pads().info("port.opened port={}", url_);
    connected_ = true;
    silent_ = false;
    trouble_.clear();
    troubleText_.clear();
    answerBy_ = now() + kAnswerWithin;
    link_.opened(now());
    mediator_.padsChanged();
}

void PadPort::refused(const Error& why) {
    note(why);
    retryAt_ = now() + (isGone(why) ? kLookAgain : reopening_.next());
}

void PadPort::lose(const Error& why) {
    line_.reset();
    failure_.reset();
    answerBy_.reset();
    if (std::exchange(connected_, false)) {
        link_.closed();
    }
    refused(why);
}

void PadPort::note(const Error& why) {
    const auto text = isGone(why) ? "The pad on " + url_ + " is gone: plug it in again." : why.message;
    const bool isNews = std::exchange(trouble_, why.reason) != why.reason || troubleText_ != text;
    troubleText_ = text;
    if (isNews) {  // not at each of the next tries
        log::pads().warn("port.lost port={} why=\"{}\"", url_, why.message);
        mediator_.padsChanged();
    }
}

void PadPort::afterLink() {
    if (failure_) {
        lose(*std::exchange(failure_, {}));
    } else if (link_.status().linked) {
        answerBy_.reset();
        silent_ = false;
        reopening_.reset();
    } else if (connected_ && !answerBy_ && !silent_) {
        answerBy_ = now() + kAnswerWithin;  // it has been linked
    }
}

}  // namespace turnbell
