#pragma once

#include "host/service/outbox.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace turnbell {

/// The commissioning probe (field/reliability.md 2.3, rule 4): sends two texts and a repetition through one
/// modem, starts it anew, and records which evidence about texts in doubt is real for this modem, firmware
/// and SIM. It goes on step by step with what the modem does; meanwhile that modem sends nothing else. If it
/// fails, what it has not sent is withdrawn. One at a time; it ends with the process. The caller holds the
/// transaction of every call that changes something.
class Probe {
public:
    Probe(BranchState& state, Outbox& outbox) : state_{state}, outbox_{outbox} {}

    /// Begins. Refused while one is going on, without such a modem that is ready, and for a number that may
    /// not be texted.
    Result<wire::ProbeReport> start(const wire::ModemProbe& wish, const std::string& requestId, Moment now);

    /// How far it is, and what it found out.
    wire::ProbeReport report() const;

    /// True while this modem must send nothing but the probe's own.
    bool claims(const ModemIdentity& modem) const;

    /// The parts of its texts, which no other modem may take.
    std::vector<PartId> parts() const;

    /// The part that it sends next.
    std::optional<OutboxJob> next(const ModemIdentity& modem, Moment now);

    /// What it wants of this modem now, as long as it is not done. Asking takes note of who the modem is.
    ModemTask task(const ModemIdentity& modem);

    /// The part has ended so; after the outbox has dealt with it.
    void settled(PartId part, const SubmissionEnd& end, Moment now);

    void referenceRead(const ModemIdentity& modem, const ReferenceReading& reading, Moment now);

    /// Looks for status reports and at the time.
    void tick(Moment now);
    std::optional<BootTime> nextDeadline() const;

private:
    enum class Step {
        None,
        First,
        AfterFirst,
        Second,
        AfterSecond,
        Repeat,
        AfterRepeat,
        Restart,
        Reports,
        Done,
        Failed
    };

    /// One of the two texts.
    struct Text {
        MessageId message;
        PartId part;
        int reference = -1;
        std::optional<int> file;  ///< EF_SMSS after it
        std::optional<Moment> accepted;
        std::optional<milliseconds> reported;
    };

    bool running() const { return step_ != Step::None && step_ != Step::Done && step_ != Step::Failed; }
    void go(Step step, Moment now);
    void fail(const std::string& why, Moment now);
    void withdraw(const Text& text, Moment now);
    Text& current() { return texts_[step_ == Step::First || step_ == Step::AfterFirst ? 0 : 1]; }
    bool enqueue(Text& text, Moment now);
    void repeat(Moment now);
    void judgeCounts();
    void judgeRestart(const ReferenceReading& reading);
    void judgeRepetition(const SubmissionEnd& end);
    void look(Moment now);
    void finish(Moment now);

    BranchState& state_;
    Outbox& outbox_;
    Step step_ = Step::None;
    std::string requestId_;
    std::string why_;
    PhoneNumber to_;
    std::array<Text, 2> texts_;
    db::EvidenceRow found_;
    bool marked_ = false;          ///< the mark was there before the restart
    std::optional<int> lastFile_;  ///< EF_SMSS before the restart
    bool restartAsked_ = false;
    BootTime patienceEnds_{};
};

}  // namespace turnbell
