#pragma once

#include "host/base/clock.h"
#include "host/daemon/backoff.h"
#include "host/daemon/watched_line.h"
#include "host/pads/pad_link.h"
#include "host/service/pad_sighting.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace turnbell {

/// One desk pad and the port it is on: opens the port, opens it again after every loss, and carries bytes
/// between it and the pad's link.
class PadPort final : private PadLink::Mediator {
public:
    /// What a pad port needs from the rest.
    class Mediator {
    public:
        virtual ~Mediator() = default;

        /// As PadLink::Mediator has them.
        virtual std::optional<std::uint16_t> expectedPress(std::uint32_t pad, std::uint16_t boot) = 0;
        virtual PressTaken padPressed(const PadPress& press) = 0;
        virtual std::uint32_t newPadId() = 0;

        /// sighting() changed.
        virtual void padsChanged() = 0;

        /// The port has dealt with what the event loop brought.
        virtual void turnEnded() = 0;
    };

    struct Options {
        std::string url;  ///< a path or "tcp://host:port"
        pad::PowerPolicy policy = {};
        std::function<std::uint16_t()> random;  ///< for the numbers of links
    };

    /// Both references must outlive this. Nothing is opened before the first tick().
    PadPort(Mediator& mediator, const Clock& clock, Options options);
    ~PadPort() override;
    PadPort(const PadPort&) = delete;
    PadPort& operator=(const PadPort&) = delete;

    /// Lets time pass: tries to open the port, gives up what does not answer.
    void tick();
    std::optional<BootTime> nextDeadline() const;

    /// Something was plugged in: a port that is not open is tried at the next tick().
    void retry();

    /// False: nothing is plugged in there, or somebody else has it.
    bool isOpen() const { return line_ != nullptr; }

    void show(const PadScreen& screen) { link_.show(screen, now()); }
    Result<void> command(const PadCommand& command) { return link_.command(command, now()); }

    const std::string& url() const { return url_; }
    const PadStatus& status() const { return link_.status(); }
    PadSighting sighting() const;

private:
    void write(std::span<const std::uint8_t> bytes) override;
    std::optional<std::uint16_t> expected(std::uint32_t pad, std::uint16_t boot) override;
    PressTaken pressed(const PadPress& press) override { return mediator_.padPressed(press); }
    std::uint32_t newId() override { return mediator_.newPadId(); }
    void commandDone(const PadCommandEnd& end) override;
    void statusChanged() override { mediator_.padsChanged(); }

    BootTime now() const { return clock_.now().boot; }
    void onReadable();
    void onWritable();
    void open();
    void connected();
    void refused(const Error& why);
    void lose(const Error& why);
    void note(const Error& why);
    void afterLink();

    Mediator& mediator_;
    const Clock& clock_;
    std::string url_;
    Backoff reopening_;
    PadLink link_;
    std::unique_ptr<WatchedLine> line_;
    std::string trouble_;  ///< why there is no line; empty: there is one, or no reason
    std::string troubleText_;
    std::optional<Error> failure_;  ///< why line_ must be closed once the link has returned
    bool connected_ = false;        ///< the link has been told of line_
    bool silent_ = false;           ///< nothing has answered in time
    BootTime retryAt_;              ///< while there is no line
    std::optional<BootTime> answerBy_;
};

}  // namespace turnbell
