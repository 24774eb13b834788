#pragma once

#include "modem/at/at_channel.h"

#include <functional>
#include <optional>
#include <span>
#include <string>

namespace turnbell::at {

/// Asks one port whether a modem that can send texts is behind it, and who it is. Sans-I/O. It types ESC and
/// CR first (a prompt of an earlier life may be open), then AT; a port that does not answer gets no more than
/// a few questions that change nothing. Of a modem it changes the echo and the text mode.
class PortProbe {
public:
    struct Finding {
        bool answers = false;  ///< to AT
        bool canSend = false;  ///< it takes PDU mode and knows notifications (+CMGF, +CNMI)
        std::string manufacturer;
        std::string model;
        std::string imei;  ///< empty: it does not say
    };

    /// `write` is called with bytes for the port; it must outlive this.
    explicit PortProbe(std::function<void(std::span<const std::uint8_t>)> write);
    PortProbe(const PortProbe&) = delete;
    PortProbe& operator=(const PortProbe&) = delete;

    /// The port is open.
    void begin(BootTime now);

    void receive(std::span<const std::uint8_t> bytes, BootTime now);
    void tick(BootTime now);

    /// Nothing: it is done, only begin() starts it again.
    std::optional<BootTime> nextDeadline() const;

    bool done() const { return stage_ == Stage::Done; }
    const Finding& finding() const { return finding_; }

private:
    enum class Stage { Draining, Asking, Questions, Done };

    /// Gives the channel's bytes to `write`, and forgets what the port says by itself.
    struct Listener final : AtChannel::Listener {
        explicit Listener(std::function<void(std::span<const std::uint8_t>)> to) : write_(std::move(to)) {}
        void write(std::span<const std::uint8_t> bytes) override { write_(bytes); }
        void unsolicited(const AtLine& /*line*/) override {}
        void prompted() override {}
        void silent() override { isSilent = true; }

        std::function<void(std::span<const std::uint8_t>)> write_;
        bool isSilent = false;
    };

    void proceed(BootTime now);
    void askWhetherItIsOne(BootTime now);
    void askNext(BootTime now);

    Listener listener_;
    AtChannel channel_{listener_};
    Stage stage_ = Stage::Done;
    BootTime resumeAt_{};
    int tries_ = 0;
    std::size_t question_ = 0;
    Finding finding_;
};

}  // namespace turnbell::at
