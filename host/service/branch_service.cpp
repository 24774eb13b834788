#include "host/service/branch_service.h"

#include "db/mark_store.h"
#include "host/service/access.h"
#include "host/service/branch_parts.h"
#include "host/service/fingerprint.h"
#include "host/service/known_modems.h"
#include "host/service/sims.h"

#include <algorithm>

namespace turnbell {
namespace {

using wire::Topic;

constexpr std::chrono::minutes kHousekeeping{10};
constexpr std::chrono::hours kAnswersKept{48};
constexpr std::chrono::days kPressesKept{30};
constexpr int kForgottenAtOnce =
    500;  // more than a branch writes until the next time, and a millisecond or two
constexpr std::chrono::hours kNewNumbersKept{24};

/// What a kiosk is told of the modems: whether one is ready, and where customers may text to.
std::vector<std::string> numbersInService(const std::vector<wire::ModemRow>& modems) {
    std::vector<std::string> numbers;
    for (const auto& modem : modems) {
        if (modem.state == "ready") {
            numbers.push_back(modem.number);
        }
    }
    return numbers;
}

}  // namespace

BranchService::BranchService(db::Database& database, const std::string& bootId, Moment now, BranchRules rules)
    : parts_{std::make_unique<Parts>(database, bootId)} {
    auto& state = parts_->state;
    state.clock = ClockTrust{state.keptTime(), now};
    // The clock may have been set while the service was down.
    const bool sameRun = state.ledger.value(Parts::kBootSetting) == bootId;
    state.machineStarted = sameRun ? state.runs.started().value_or(Parts::startOf(parts_->at(now)))
                                   : Parts::startOf(parts_->at(now));
    parts_->followClock(now);
    now = parts_->at(now);
    state.simRules = std::move(rules.sims);
    state.padRules = rules.pads;
    state.creditRules = std::move(rules.credit);
    state.started = now.boot;
    db::Transaction transaction{database};
    state.prepare();
    if (!sameRun) {
        parts_->rebase(now);
    }
    if (db::MarkStore{database}.isRestored()) {
        parts_->readRestored(now);  // it was killed before it had
    }
    parts_->subjects.outbox.doubtArmed(now);
    parts_->subjects.dayEnd.tick(now);
    state.simStore.endCreditQuestions();
    state.keepTime(now.utc);
    transaction.commit();
    parts_->subjects.inbox.reload();
    parts_->housekeeping = now.boot;
}

BranchService::~BranchService() = default;

Result<std::string> BranchService::execute(Session& session, const wire::Request& request, Moment now) {
    auto& state = parts_->state;
    parts_->followClock(now);
    now = parts_->at(now);
    if (const auto* command = std::get_if<wire::SignIn>(&request.command)) {
        return parts_->signIn(session, command->pin, now).map([](const wire::SignedIn& who) {
            return wire::encodeReply(who);
        });
    }
    if (std::holds_alternative<wire::SignOut>(request.command)) {
        session.staff.reset();
        return wire::encodeReply(wire::Done{});
    }
    forgetIfChanged(session, state);
    TURNBELL_TRY(mayExecute(session, request.command, !state.staff.empty()));
    const Actor actor{session.staff ? session.staff->staff.name : wire::toString(session.role),
                      session.role == wire::Role::Admin,
                      session.role == wire::Role::Kiosk ? Party::Kiosk : Party::Staff, leads(session)};
    if (wire::changesSomething(request.command)) {
        return parts_->change(request, actor, session.role, now);
    }
    return parts_->inTransaction([&] { return parts_->subjects.execute(request, actor, now); })
        .map([](const wire::Reply& reply) { return wire::encodeReply(reply); });
}

Result<wire::SignedIn> BranchService::Parts::signIn(Session& session, const std::string& pin, Moment now) {
    const auto socket = session.role;
    TURNBELL_TRY(maySignIn(socket));
    if (state.staff.empty() && socket == wire::Role::Admin) {
        return wire::SignedIn{{},
                              toString(StaffRole::Admin)};  // a new branch: a PIN is not needed, and ignored
    }
    TURNBELL_TRY(inTransaction([&] { return countTry(state, socket, now); }));
    const auto who = inTransaction([&] { return checkPin(state, socket, pin); });
    TURNBELL_TRY(who);
    session.staff = *who;
    return wire::SignedIn{who->staff.name, toString(who->staff.role)};
}

Result<std::string> BranchService::Parts::change(const wire::Request& request, const Actor& actor,
                                                 wire::Role role, Moment now) {
    const auto question = fingerprint(role, request);
    const bool copies = std::holds_alternative<wire::Backup>(request.command) ||
                        std::holds_alternative<wire::Restore>(request.command);
    if (copies) {
        return copyFile(request, question, now);
    }
    const auto answered = inTransaction([&]() -> Result<std::string> {
        const auto first = firstAnswer(request.requestId, question);
        TURNBELL_TRY(first);
        if (*first) {
            return **first;
        }
        const auto reply = subjects.execute(request, actor, now);
        TURNBELL_TRY(reply);
        const auto answer = wire::encodeReply(*reply);
        state.ledger.remember(request.requestId, {question, answer}, now.utc);
        return answer;
    });
    if (answered && std::holds_alternative<wire::Erase>(request.command)) {
        erasedInLog = InLog::All;
        wipeLog();
    }
    return answered;
}

/// The answer if this request came before. Refused: another one came with the same id.
Result<std::optional<std::string>> BranchService::Parts::firstAnswer(const std::string& requestId,
                                                                     const std::string& question) {
    const auto first = state.ledger.answered(requestId);
    if (!first) {
        return std::nullopt;
    }
    if (first->question != question) {
        return fail(ErrorCode::Invalid,
                    "another request came with this request_id: make a new one for each change",
                    "request_id_reused");
    }
    return first->answer;
}

wire::Welcome BranchService::welcome() const {
    const auto& branch = parts_->state.catalog.branch;
    return {wire::kProtocol, branch.name, branch.languages};
}

Result<wire::Snapshot> BranchService::snapshot(Topic topic, wire::Role role, Moment now) {
    if (!mayWatch(role, topic)) {
        return fail(
            ErrorCode::NotAllowed,
            std::string{"'"} + wire::toString(topic) + "' is not for the " + wire::toString(role) + " socket",
            "wrong_socket");
    }
    now = parts_->at(now);
    const Actor actor{wire::toString(role), role == wire::Role::Admin};
    return parts_->inTransaction(
        [&]() -> Result<wire::Snapshot> { return parts_->subjects.board.snapshot(topic, actor, now); });
}

std::set<Topic> BranchService::takeChanges() {
    return std::exchange(parts_->state.changed, {});
}

std::optional<OutboxJob> BranchService::nextSubmission(const ModemIdentity& modem, Moment now,
                                                       std::span<const PartId> typed) {
    now = parts_->at(now);
    if (!parts_->ends.empty() || parts_->unsettledRestore) {
        return std::nullopt;  // it may be about the same part, and nothing could be armed
    }
    const auto job = parts_->inTransaction([&]() -> Result<std::optional<OutboxJob>> {
        auto& probe = parts_->subjects.probe;
        if (probe.claims(modem)) {
            return probe.next(modem, now);
        }
        auto others = probe.parts();
        others.insert(others.end(), typed.begin(), typed.end());
        return parts_->subjects.outbox.next(modem, now, others);
    });
    return job.value_or(std::nullopt);
}

bool BranchService::arm(PartId part, const Arming& arming, Moment now) {
    now = parts_->at(now);
    parts_->settleEnds(now);  // an end of before must not be taken for one of what is armed now
    if (!parts_->ends.empty() || parts_->unsettledRestore) {
        return false;
    }
    const auto armed = parts_->inTransaction(
        [&]() -> Result<bool> { return parts_->subjects.outbox.arm(part, arming, now); });
    return armed.value_or(false);
}

void BranchService::Parts::settleMessages(const std::vector<MessageId>& messages, Moment now) {
    for (const auto message : messages) {
        subjects.surveys.textChanged(message, now);
        subjects.notices.textChanged(message, now);
        subjects.twoWay.textChanged(message, now);
    }
}

/// An end that the disk refuses is tried again: until then its part stays ARMED, and reports to its number
/// wait.
void BranchService::Parts::settleEnds(Moment now) {
    while (!ends.empty()) {
        const End& first = ends.front();
        const auto committed = inTransaction([&]() -> Result<bool> {
            subjects.credits.textEnded(first.end);
            settleMessages({subjects.outbox.settle(first.part, first.end, first.at)}, first.at);
            subjects.inbox.settleReports(now);
            subjects.probe.settled(first.part, first.end, first.at);
            return true;
        });
        if (!committed) {
            settleAgain = now.boot + kSettleAgain;
            return;
        }
        ends.pop_front();
    }
}

void BranchService::settled(PartId part, const SubmissionEnd& end, Moment now) {
    now = parts_->at(now);
    parts_->ends.push_back({part, end, now});
    parts_->settleEnds(now);
}

ReadingTaken BranchService::referenceRead(const ModemIdentity& modem, const ReferenceReading& reading,
                                          Moment now) {
    now = parts_->at(now);
    parts_->settleEnds(now);
    if (!parts_->ends.empty()) {
        return {};  // one of them may be the doubt that it speaks of
    }
    const auto taken = parts_->inTransaction([&]() -> Result<ReadingTaken> {
        const auto verdict = parts_->subjects.outbox.referenceRead(modem, reading, now);
        if (verdict.message) {
            parts_->settleMessages({*verdict.message}, now);
        }
        parts_->subjects.probe.referenceRead(modem, reading, now);
        return ReadingTaken{true, verdict.counts, verdict.again};
    });
    return taken.value_or(ReadingTaken{});
}

ModemTask BranchService::modemTask(const ModemIdentity& modem) {
    return parts_->subjects.probe.task(modem);
}

std::optional<CreditQuestion> BranchService::nextCreditQuestion(const ModemIdentity& modem, Moment now) {
    now = parts_->at(now);
    const auto question = parts_->inTransaction([&]() -> Result<std::optional<CreditQuestion>> {
        auto& subjects = parts_->subjects;
        return subjects.probe.claims(modem) ? std::nullopt : subjects.credits.next(modem, now);
    });
    if (question && *question) {
        parts_->subjects.credits.began(modem, now);
    }
    return question.value_or(std::nullopt);
}

void BranchService::creditAnswered(const ModemIdentity& modem, const CreditAnswer& answer, Moment now) {
    now = parts_->at(now);
    parts_->commit([&] { parts_->subjects.credits.answered(modem, answer, now); });
}

void BranchService::answeredLate(PartId part, int reference, Moment now) {
    now = parts_->at(now);
    parts_->settleEnds(now);
    parts_->commit([&] {
        if (const auto message = parts_->subjects.outbox.answeredLate(part, reference, now)) {
            parts_->settleMessages({*message}, now);
        }
    });
}

bool BranchService::keep(std::span<const std::uint8_t> pdu, Moment now, const ModemIdentity& modem) {
    if (const auto written = centreTimeOf(pdu)) {
        parts_->adjustClock(now, [&](ClockTrust& clock) { clock.passed(*written, now); });
    }
    now = parts_->at(now);
    const auto kept = parts_->inTransaction([&]() -> Result<bool> {
        parts_->subjects.inbox.keep(pdu, modem.sim(), now);
        parts_->subjects.probe.tick(now);
        return true;
    });
    return kept.has_value();
}

void BranchService::missedCall(const std::string& number, Moment now) {
    now = parts_->at(now);
    parts_->commit([&] { parts_->subjects.missedCalls.missed(number, now); });
}

SimPinVerdict BranchService::mayTypePin(const ModemIdentity& modem, std::optional<int> triesLeft,
                                        const std::string& pin, Moment now) {
    now = parts_->at(now);
    const auto verdict = parts_->inTransaction([&]() -> Result<SimPinVerdict> {
        return parts_->state.cards.mayTypePin(modem, triesLeft, pin, now.utc);
    });
    return verdict.value_or(SimPinVerdict::Risky);
}

void BranchService::pinAccepted(const ModemIdentity& modem) {
    parts_->commit([&] { parts_->state.cards.pinAccepted(modem); });
}

void BranchService::networkTime(UtcTime network, Moment now) {
    parts_->adjustClock(now, [&](ClockTrust& clock) { clock.told(network, now); });
}

void BranchService::setModems(std::vector<wire::ModemRow> modems, Moment now) {
    now = parts_->at(now);
    const bool wasReady = parts_->state.modemReady();
    parts_->commit([&] { meet(parts_->state, modems, now); });
    const auto before = std::exchange(parts_->state.modems, std::move(modems));
    noteAbsences(parts_->state, before, now);
    parts_->state.signal.look(parts_->state.modems, now);
    parts_->commit([&] {
        for (const auto& modem : parts_->state.modems) {
            parts_->state.cards.seen({.imei = modem.imei, .iccid = modem.iccid});
        }
    });
    parts_->state.changes({Topic::Health});
    if (const bool ready = parts_->state.modemReady(); ready != wasReady) {
        parts_->state.readySince = ready ? std::optional{now.boot} : std::nullopt;
    }
    if (numbersInService(parts_->state.modems) != numbersInService(before)) {
        parts_->state.changes({Topic::Services});
    }
}

void BranchService::tick(Moment now) {
    auto& subjects = parts_->subjects;
    parts_->followClock(now);
    now = parts_->at(now);
    parts_->state.signal.look(parts_->state.modems, now);
    parts_->settleEnds(now);
    if (parts_->unsettledRestore && parts_->settleAgain <= now.boot) {
        std::ignore = parts_->settleRestore(now);
    }
    const bool housekeeping = parts_->housekeeping <= now.boot;
    const bool committed = parts_->commit([&] {
        parts_->settleMessages(subjects.outbox.tick(now), now);
        parts_->settleMessages(subjects.takeover.tick(now), now);
        subjects.reportWait.tick(now);
        subjects.inbox.tick(now);
        subjects.twoWay.tick(now);
        subjects.notices.tick(now);
        subjects.conversations.tick(now);
        subjects.probe.tick(now);
        subjects.pads.tick(now);
        subjects.visitDeadlines.tick(now);
        subjects.deskStates.tick(now);
        subjects.dayEnd.tick(now);
        subjects.autoCalls.tick(now);
        if (housekeeping) {
            subjects.surveys.begin();
            parts_->state.ledger.forgetAnswers(now.utc - kAnswersKept, kForgottenAtOnce);
            parts_->state.knownPads.forgetPresses(now.utc - kPressesKept, kForgottenAtOnce);
            parts_->state.keepTime(now.utc);
            subjects.waitTimes.keep();
            parts_->state.numbers.forgetNew(now.utc - kNewNumbersKept);
            subjects.privacy.begin(now);
        }
    });
    if (committed) {
        subjects.visitDeadlines.committed(now);
    }
    parts_->followHours(now);
    if (housekeeping) {
        parts_->housekeeping = now.boot + kHousekeeping;
    }
    if (!housekeeping) {  // which makes a turn long enough
        parts_->doAtLeisure(now);
    }
}

std::optional<BootTime> BranchService::nextDeadline(Moment now) {
    now = parts_->at(now);
    const auto deadline = parts_->inTransaction([&]() -> Result<BootTime> {
        auto earliest = parts_->housekeeping;
        if (!parts_->ends.empty() || parts_->unsettledRestore) {
            earliest = std::min(earliest, parts_->settleAgain);
        }
        earliest = std::min(earliest, parts_->subjects.reportWait.nextDeadline());
        for (const auto& each :
             {parts_->subjects.outbox.nextDeadline(now), parts_->subjects.takeover.nextDeadline(now),
              parts_->subjects.inbox.nextDeadline(now), parts_->subjects.twoWay.nextDeadline(),
              parts_->subjects.notices.nextDeadline(now), parts_->subjects.conversations.nextDeadline(now),
              parts_->subjects.probe.nextDeadline(), parts_->subjects.pads.nextDeadline(now),
              parts_->subjects.visitDeadlines.nextDeadline(), parts_->subjects.deskStates.nextDeadline(),
              parts_->subjects.dayEnd.nextDeadline(now), parts_->subjects.autoCalls.nextDeadline(now),
              parts_->nextOpenOrClosed(now), parts_->nextLeisure(now)}) {
            earliest = each ? std::min(earliest, *each) : earliest;
        }
        return earliest;
    });
    return deadline.value_or(parts_->ends.empty() ? parts_->housekeeping : parts_->settleAgain);
}

}  // namespace turnbell
