#pragma once

#include "db/database.h"
#include "host/base/clock.h"
#include "host/pads/pad_press.h"
#include "host/pads/pad_screen.h"
#include "host/service/credit_rule.h"
#include "host/service/pad_rules.h"
#include "host/service/pad_sighting.h"
#include "host/service/session.h"
#include "host/service/sim_cards.h"
#include "host/service/sim_rule.h"
#include "host/service/submission.h"
#include "host/wire/codec.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace turnbell {

/// What a technician has set, as far as the service goes by it.
struct BranchRules {
    std::vector<SimRule> sims = {};  ///< what each SIM may be used for; none: everything
    CreditRules credit = {};         ///< how their credit is asked for
    PadRules pads = {};              ///< how presses are taken
};

/// The whole branch behind one door: what the daemon, the simulator and the tests talk to. It owns no thread,
/// no descriptor and no clock: commands, bytes of messages and moments come in; answers, parts to send and
/// snapshots go out. Every change is one transaction; a call that the disk refuses changes nothing.
class BranchService {
public:
    /// Takes over an open database: settles what the last run left (parts that were ARMED are in doubt now)
    /// and, after a reboot, moves open deadlines to the new boot clock. Throws SQLite::Exception if the disk
    /// refuses.
    /// `rules`: what a technician has set.
    BranchService(db::Database& database, const std::string& bootId, Moment now, BranchRules rules = {});
    ~BranchService();
    BranchService(const BranchService&) = delete;
    BranchService& operator=(const BranchService&) = delete;

    // --- Clients
    // ----------------------------------------------------------------------------------------------

    /// Carries out one command: permission, repetition, transaction. The answer is the JSON text of the
    /// result. Hello and Subscribe are the connection's own business and are refused here.
    Result<std::string> execute(Session& session, const wire::Request& request, Moment now);

    wire::Welcome welcome() const;

    /// Refused if this role may not watch this topic.
    Result<wire::Snapshot> snapshot(wire::Topic topic, wire::Role role, Moment now);

    /// The topics that changed since the last call.
    std::set<wire::Topic> takeChanges();

    // --- The modem
    // --------------------------------------------------------------------------------------------

    /// The part that this modem should send next, if any may go now. It is only looked up: arm() is what
    /// counts. `typed`: the parts that other modems are typing and have not armed yet.
    std::optional<OutboxJob> nextSubmission(const ModemIdentity& modem, Moment now,
                                            std::span<const PartId> typed = {});

    /// Commits that this part may be on air from now on. False: it must not be sent.
    bool arm(PartId part, const Arming& arming, Moment now);

    /// Commits what became of it. If the disk refuses, it is kept in memory and committed, in order, as soon
    /// as the disk takes it again.
    void settled(PartId part, const SubmissionEnd& end, Moment now);

    /// Commits what the last used reference says about a part in doubt.
    ReadingTaken referenceRead(const ModemIdentity& modem, const ReferenceReading& reading, Moment now);

    /// What the commissioning probe wants of this modem now, beside the parts that it sends.
    ModemTask modemTask(const ModemIdentity& modem);

    /// The code to ask with this modem, which has nothing else to do; nothing: none. Commits that it is asked
    /// now; creditAnswered() must follow.
    std::optional<CreditQuestion> nextCreditQuestion(const ModemIdentity& modem, Moment now);
    void creditAnswered(const ModemIdentity& modem, const CreditAnswer& answer, Moment now);

    /// Commits that the modem answered for a part in doubt after all.
    void answeredLate(PartId part, int reference, Moment now);

    /// Commits an incoming PDU (text or status report), then acts on it. True: it is kept, or was already.
    /// `modem`: by which it came.
    bool keep(std::span<const std::uint8_t> pdu, Moment now, const ModemIdentity& modem = {});

    /// Somebody called from this number and was hung up on.
    void missedCall(const std::string& number, Moment now);
    /// Whether this PIN may be typed into the SIM of this modem (host/service/sim_cards.h). Yes is committed
    /// first; if the disk refuses, it is no.
    SimPinVerdict mayTypePin(const ModemIdentity& modem, std::optional<int> triesLeft, const std::string& pin,
                             Moment now);
    void pinAccepted(const ModemIdentity& modem);

    /// The network told its time (host/service/clock_trust.h).
    void networkTime(UtcTime network, Moment now);

    /// What the daemon knows of its modems, for `health`, for "please watch the display", and to know which
    /// SIMs are in service.
    void setModems(std::vector<wire::ModemRow> modems, Moment now);

    // --- The desk pads (branch_pads.cpp)
    // --------------------------------------------------------------------------------------------

    /// The number of the next press of this pad and boot; nothing: none of it is committed.
    std::optional<std::uint16_t> expectedPress(std::uint32_t pad, std::uint16_t boot);

    /// Commits what a press does at its desk together with (pad, boot, number + 1), each press once. One that
    /// is too old, or can do nothing now, is committed as refused.
    PressTaken padPressed(const PadPress& press, Moment now);

    /// An id for a pad that has none, other than those of all known pads.
    std::uint32_t newPadId(const std::function<std::uint32_t()>& random);

    /// What the daemon knows of its pads, for the topic `pads`.
    void setPads(std::vector<PadSighting> pads, Moment now);

    /// What the displays of the linked pads say, by id. Asked for again after every change.
    std::map<std::uint32_t, PadScreen> padScreens(Moment now);

    /// What staff want of linked pads since the last call.
    std::vector<PadOrder> takePadOrders();

    // --- Time
    // -------------------------------------------------------------------------------------------------

    /// Lets time pass: surveys become due, texts expire, doubt is settled.
    void tick(Moment now);

    /// When tick() or nextSubmission() has more to say; nothing: only calls can change anything.
    std::optional<BootTime> nextDeadline(Moment now);

private:
    class Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace turnbell
