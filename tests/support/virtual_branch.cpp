#include "tests/support/virtual_branch.h"

#include "host/service/ask_again.h"
#include "tests/support/text_pages.h"

#include <algorithm>
#include <map>
#include <unistd.h>
#include <utility>

namespace turnbell {
namespace {

FinalAnswer answerOf(const std::optional<at::FinalResult>& result) {
    if (!result) {
        return {FinalAnswer::Kind::Silence};
    }
    switch (result->kind) {
    case at::FinalResult::Kind::Ok: return {FinalAnswer::Kind::Ok};
    case at::FinalResult::Kind::Error: return {FinalAnswer::Kind::Error};
    case at::FinalResult::Kind::NoCarrier: return {FinalAnswer::Kind::NoCarrier};
    case at::FinalResult::Kind::CmsError: return cms(result->code);
    case at::FinalResult::Kind::CmeError: break;
    }
    return cme(result->code);
}

SubmissionEnd endOf(const at::SubmitOutcome& outcome, ModemIdentity modem) {
    const auto kind =
        std::map<at::SubmitOutcome::Kind, SubmissionEnd::Kind>{
            {at::SubmitOutcome::Kind::Accepted, SubmissionEnd::Kind::Accepted},
            {at::SubmitOutcome::Kind::NotSent, SubmissionEnd::Kind::NotSent},
            {at::SubmitOutcome::Kind::Refused, SubmissionEnd::Kind::Refused},
            {at::SubmitOutcome::Kind::InDoubt, SubmissionEnd::Kind::InDoubt},
        }
            .at(outcome.kind);
    return {kind, outcome.reference, answerOf(outcome.result), outcome.why, std::move(modem)};
}

int folders = 0;

}  // namespace

VirtualBranch::VirtualBranch(const Catalog& catalog, CreditRules credit)
    : credit_{std::move(credit)},
      folder_{std::filesystem::temp_directory_path() /
              ("turnbell-virtual-" + std::to_string(getpid()) + "-" + std::to_string(++folders))} {
    std::filesystem::create_directories(folder_);
    start();
    expect<wire::Done>(wire::Role::Admin, wire::CatalogImport{catalog});
}

VirtualBranch::~VirtualBranch() {
    stop();
    std::filesystem::remove_all(folder_);
}

void VirtualBranch::start() {
    auto opened = db::Database::open((folder_ / "branch.db").string());
    ASSERT_TRUE(opened) << opened.error().message;
    database_ = *std::move(opened);
    service_ = std::make_unique<BranchService>(*database_, clock.bootId(), clock.now(),
                                               BranchRules{.credit = credit_});
    at::GsmModem::Mediator& mediator = *this;
    driver_ = std::make_unique<at::GsmModem>(mediator, at::GsmModem::Options{.named = true});
    followLine();
}

void VirtualBranch::stop() {
    driver_.reset();
    service_.reset();
    database_.reset();
    typed_.clear();
    open_ = false;
    reopenAt_.reset();
    sessions_.clear();
}

void VirtualBranch::killAndRestart() {
    stop();
    start();
}

void VirtualBranch::cutPower(int deaf) {
    modemControl("reboot " + std::to_string(deaf));
    stop();
    const auto before = clock.now().boot;
    clock.reboot(clock.bootId() + "'");
    beforeCuts_ += before - clock.now().boot;
    start();
}

Session& VirtualBranch::session(wire::Role role) {
    auto& session = sessions_[role];
    session.role = role;
    return session;
}

Result<wire::Reply> VirtualBranch::ask(wire::Role role, const wire::Command& command) {
    const auto line = wire::encodeRequest(1, command, "request-" + std::to_string(++requests_));
    const auto request = wire::decodeRequest(line);
    if (!request) {
        return tl::make_unexpected(request.error().error);
    }
    auto result = service_->execute(session(role), *request, clock.now());
    while (isToBeAskedAgain(result)) {
        result = service_->execute(session(role), *request, clock.now());
    }
    TURNBELL_TRY(result);
    run(milliseconds{0});
    return wire::decodeReply(wire::methodOf(command), *result);
}

void VirtualBranch::write(std::span<const std::uint8_t> bytes) {
    typed_.insert(typed_.end(), bytes.begin(), bytes.end());
}

bool VirtualBranch::arm(PartId tag) {
    return service_->arm(tag, {identity(), driver_->lastReference()}, clock.now());
}

void VirtualBranch::settled(PartId tag, const at::SubmitOutcome& outcome) {
    service_->settled(tag, endOf(outcome, identity()), clock.now());
}

void VirtualBranch::answeredLate(PartId tag, int reference) {
    service_->answeredLate(tag, reference, clock.now());
}

at::ReadingTaken VirtualBranch::referenceRead(const at::ReferenceReading& reading) {
    const auto taken = service_->referenceRead(
        identity(), {reading.lastReference, reading.keptPower, reading.afterSetUp}, clock.now());
    return {taken.committed, taken.counts, taken.again};
}

ModemIdentity VirtualBranch::identity() const {
    const auto& status = driver_->status();
    return {status.imei, status.revision, status.iccid};
}

bool VirtualBranch::keep(const at::StoredPdu& stored) {
    return service_->keep(stored.pdu, clock.now());
}

bool VirtualBranch::keepReport(std::span<const std::uint8_t> pdu) {
    return service_->keep(pdu, clock.now());
}

bool VirtualBranch::powerCycle() {
    if (!modem.present()) {
        return false;  // pulled out by hand: power does not bring it back
    }
    plugAt_ = clock.now().boot + seconds{8};
    return modem.control("vanish", modemNow()).has_value();
}

at::PinVerdict VirtualBranch::mayTypePin(const at::LockedSim& sim, const std::string& pin) {
    const ModemIdentity identity{.imei = sim.imei, .iccid = sim.iccid};
    switch (service_->mayTypePin(identity, sim.triesLeft, pin, clock.now())) {
    case SimPinVerdict::Type: return at::PinVerdict::Type;
    case SimPinVerdict::Failed: return at::PinVerdict::Failed;
    case SimPinVerdict::Risky: break;
    }
    return at::PinVerdict::Risky;
}

void VirtualBranch::pinAccepted(const at::LockedSim& sim) {
    service_->pinAccepted({.imei = sim.imei, .iccid = sim.iccid});
}

void VirtualBranch::ussdAnswered(const at::UssdAnswer& answer) {
    using Kind = at::UssdAnswer::Kind;
    const auto kind = answer.kind == Kind::Said  ? CreditAnswer::Kind::Said
                      : answer.kind == Kind::Cut ? CreditAnswer::Kind::Cut
                                                 : CreditAnswer::Kind::None;
    service_->creditAnswered(identity(), {kind, answer.text, answer.why}, clock.now());
}

void VirtualBranch::followLine() {
    const auto now = clock.now().boot;
    if (plugAt_ && *plugAt_ <= now) {
        plugAt_.reset();
        EXPECT_TRUE(modem.control("return", modemNow()));
    }
    const bool reopens = reopenAt_ && *reopenAt_ <= now;
    if (reopens) {
        reopenAt_.reset();  // with nothing plugged in, too: a deadline that stays would stop the time
    }
    if (open_ && (!modem.present() || reopens)) {
        open_ = false;
        typed_.clear();
        modem.lineClosed(modemNow());
        driver_->closed(now);
    }
    if (!open_ && modem.present() && !reopenAt_) {
        open_ = true;
        driver_->opened(now);
    }
    if (std::exchange(statusChanged_, false)) {
        wire::ModemRow row;
        row.port = "virtual";
        row.state = at::toString(driver_->status().state);
        row.recovering = driver_->status().recovering;
        row.imei = driver_->status().imei;
        row.iccid = driver_->status().iccid;
        row.number = driver_->status().ownNumber;
        row.operatorName = driver_->status().operatorName;
        row.operatorCode = driver_->status().operatorCode;
        row.trouble = at::toString(driver_->status().trouble);
        service_->setModems({row}, clock.now());
    }
}

void VirtualBranch::pump() {
    if (!driver_->canSubmit()) {
        return;
    }
    switch (service_->modemTask(identity())) {
    case ModemTask::None: break;
    case ModemTask::ReadReference: driver_->readReference(clock.now().boot); return;
    case ModemTask::Restart: driver_->restart(clock.now().boot); return;
    }
    if (const auto job = service_->nextSubmission(identity(), clock.now())) {
        EXPECT_TRUE(driver_->submit({job->part, job->pdu, job->length, job->more}, clock.now().boot));
        return;
    }
    if (const auto question = service_->nextCreditQuestion(identity(), clock.now())) {
        driver_->askUssd(question->code, question->atOnce, clock.now().boot);
    }
}

void VirtualBranch::carryBytes() {
    while (true) {
        followLine();
        pump();
        const auto typed = std::exchange(typed_, {});
        if (!typed.empty()) {
            modem.receive(typed, modemNow());
        }
        const auto said = modem.takeOutput();
        if (open_ && !said.empty()) {
            driver_->receive(said, clock.now().boot);
        }
        if (typed.empty() && said.empty() && typed_.empty() && !statusChanged_) {
            return;
        }
    }
}

std::optional<BootTime> VirtualBranch::nextDeadline() {
    std::optional<BootTime> earliest;
    auto ofModem = modem.nextDeadline();
    if (ofModem) {
        *ofModem -= beforeCuts_;
    }
    for (const auto& deadline :
         {driver_->nextDeadline(), ofModem, service_->nextDeadline(clock.now()), reopenAt_, plugAt_}) {
        if (deadline && (!earliest || *deadline < *earliest)) {
            earliest = deadline;
        }
    }
    return earliest;
}

void VirtualBranch::run(milliseconds time) {
    const auto until = clock.now().boot + time;
    carryBytes();
    while (true) {
        const auto deadline = nextDeadline();
        if (!deadline || *deadline > until) {
            break;
        }
        clock.advanceTo(*deadline);
        modem.tick(modemNow());
        driver_->tick(clock.now().boot);
        service_->tick(clock.now());
        carryBytes();
    }
    clock.advanceTo(until);
}

void VirtualBranch::runUntilReady() {
    for (int i = 0; i < 600 && driver_->status().state != at::ModemState::Ready; ++i) {
        run(milliseconds{100});
    }
    ASSERT_EQ(driver_->status().state, at::ModemState::Ready);
}

void VirtualBranch::modemControl(const std::string& line) {
    const auto answer = modem.control(line, modemNow());
    ASSERT_TRUE(answer) << line << ": " << answer.error().message;
    run(milliseconds{0});
}

std::vector<NetworkText> VirtualBranch::texts() const {
    struct Open {
        NetworkText text;
        std::map<int, std::string> parts;
    };
    std::vector<Open> all;
    std::map<std::string, std::size_t> byReference;
    for (const auto& one : modem.received()) {
        const auto& concat = one.submit.userData.concat;
        const int reference = concat ? concat->reference : -1;
        const int sequence = concat ? concat->sequence : 1;
        const auto key =
            one.submit.to + "/" + (concat ? std::to_string(reference) : one.submit.userData.text);
        const auto known = byReference.find(key);
        if (known == byReference.end()) {
            byReference[key] = all.size();
            all.push_back({{one.at, one.submit.to, {}, 0}, {}});
        }
        auto& open = all[byReference[key]];
        open.parts[sequence] = one.submit.userData.text;
        open.text.submissions += 1;
    }
    std::vector<NetworkText> texts;
    for (auto& open : all) {
        for (const auto& [sequence, part] : open.parts) {
            open.text.text += part;
        }
        texts.push_back(open.text);
    }
    return texts;
}

std::vector<std::string> VirtualBranch::textsTo(const std::string& number) const {
    std::vector<std::string> found;
    for (const auto& text : texts()) {
        if (text.to == number) {
            found.push_back(text.text);
        }
    }
    return found;
}

std::vector<wire::MessageRow> VirtualBranch::messages() {
    return allTexts([&](const auto& query) { return expect<wire::MessageList>(wire::Role::Admin, query); });
}

wire::MessageRow VirtualBranch::message(const std::string& kind, const std::string& ticket) {
    for (const auto& row : messages()) {
        if (row.kind == kind && row.ticket == ticket) {
            return row;
        }
    }
    return {};
}

}  // namespace turnbell
