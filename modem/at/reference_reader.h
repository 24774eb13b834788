#pragma once

#include "modem/at/session.h"

#include <optional>
#include <string_view>

namespace turnbell::at {

/// Any other value than that of the mark.
inline constexpr std::string_view kTakeMarkAway = "ATS7=50";

/// Reads what modem and SIM still know of the last submission: EF_SMSS of the SIM (3GPP TS 31.102 4.2.28: its
/// first byte is the last used TP-MR), and a mark that the modem forgets with its power: the value of S7, a
/// timer of calls (ITU-T V.250 6.3.10) that no text depends on. The mark is set after a set-up's reading is
/// committed, never before: as long as it is there, no power was lost since a reading that somebody knows of.
/// A SIM can lose its power alone: whoever takes it away, or finds that it was, types kTakeMarkAway.
/// Each call of work() types one command.
class ReferenceReader {
public:
    explicit ReferenceReader(Session& session) : session_(session) {}

    enum class Reason { SetUp, Wanted };

    /// After set-up, or because somebody wants to know.
    void begin(Reason reason);

    /// A submission ended so that the reference is not known any more.
    void lostTrack();

    /// False while nothing may be submitted because the reference should be read first.
    bool settled() const { return stage_ == Stage::Idle; }

    /// True if something is to be done now.
    bool due() const;

    /// Does it; only when the channel is free.
    void work();
    std::optional<BootTime> nextDeadline() const;

private:
    enum class Stage { Idle, Mark, File, SetMark };

    void takeMark(const Reply& reply);
    void takeFile(const Reply& reply);
    void tell();

    Session& session_;
    Stage stage_ = Stage::Idle;
    bool afterSetUp_ = false;
    bool marked_ = false;
    bool withoutFile_ = false;  ///< this SIM or modem does not give it
    std::optional<int> lastReference_;
    std::optional<BootTime> wakeAt_;  ///< not before; of Idle: read again then
};

}  // namespace turnbell::at
