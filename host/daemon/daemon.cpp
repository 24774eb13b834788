#include "host/daemon/daemon.h"

#include "host/base/log.h"
#include "host/service/access.h"
#include "host/wire/codec.h"
#include "modem/at/trace_text.h"

#include <QRandomGenerator>

#include <algorithm>
#include <exception>
#include <iterator>

namespace turnbell {
namespace {

/// The timer runs on a clock that stands still in standby: look at the boot clock at least this often.
constexpr milliseconds kLongestSleep{60'000};

/// For a deadline that has passed and that tick() could do nothing about.
constexpr milliseconds kNextLook{1'000};

/// What the modem driver must know of the SIM cards.
std::vector<at::GsmModem::Card> cardsOf(const Config& config) {
    std::vector<at::GsmModem::Card> cards;
    for (const auto& sim : config.sims) {
        cards.push_back({.iccid = sim.rule.iccid,
                         .pin = sim.pin.empty() ? config.simPin : sim.pin,
                         .serviceCentre = sim.serviceCentre,
                         .roaming = sim.roaming});
    }
    const bool named = std::ranges::any_of(cards, [](const auto& card) { return card.iccid.empty(); });
    if (!named) {
        cards.push_back({.pin = config.simPin});
    }
    return cards;
}

std::vector<SimRule> rulesOf(const std::vector<SimSettings>& sims) {
    std::vector<SimRule> rules;
    std::ranges::transform(sims, std::back_inserter(rules), &SimSettings::rule);
    return rules;
}

/// The ranges are checked where they are read.
pad::PowerPolicy policyOf(const PadSettings& pads) {
    return {.silentMinutes = static_cast<std::uint8_t>(pads.silentMinutes),
            .offSeconds = static_cast<std::uint8_t>(pads.offSeconds),
            .timesADay = static_cast<std::uint8_t>(pads.timesADay)};
}

std::uint16_t randomLink() {
    return static_cast<std::uint16_t>(QRandomGenerator::system()->generate());
}

CreditRules creditRulesOf(const Config& config) {
    CreditRules rules;
    for (const auto& each : config.operators) {
        rules.operators.emplace(each.network, each.credit);
    }
    for (const auto& each : config.sims) {
        rules.cards.emplace(each.rule.iccid, each.credit);
    }
    return rules;
}

}  // namespace

Result<std::unique_ptr<Daemon>> Daemon::start(const Config& config, const Clock& clock) {
    auto data = openData(config, clock);
    if (!data) {
        return tl::make_unexpected(data.error());
    }
    std::unique_ptr<Daemon> daemon{new Daemon(std::move(*data), config, clock)};
    daemon->tick();
    TURNBELL_TRY(daemon->clients_.listen(config.socketDir, config.socketGroups));
    return daemon;
}

Result<Daemon::Data> Daemon::openData(const Config& config, const Clock& clock) {
    const auto& folder = config.dataDir;
    auto owned = DataFolder::open(folder);
    if (!owned) {
        return tl::make_unexpected(owned.error());
    }
    auto database = db::Database::open(owned->databaseFile());
    if (!database) {
        return tl::make_unexpected(database.error());
    }
    try {
        auto service = std::make_unique<BranchService>(
            **database, clock.bootId(), clock.now(),
            BranchRules{
                .sims = rulesOf(config.sims), .credit = creditRulesOf(config), .pads = config.pad.rules});
        return Data{std::move(*owned), std::move(*database), std::move(service)};
    } catch (const std::exception& refusal) {
        return fail(
            ErrorCode::Storage,
            fmt::format("The database in {} cannot be written ({}): free some space, or mend the disk.",
                        folder, refusal.what()));
    }
}

Daemon::Daemon(Data data, const Config& config, const Clock& clock)
    : clock_(clock),
      data_(std::move(data)),
      clients_(*this, clock),
      pads_(*this, clock, {.urls = config.pads, .policy = policyOf(config.pad), .random = randomLink}),
      modems_(*this, clock, fleetOf(config)),
      ticked_(clock.now().boot) {
    timer_.setSingleShot(true);
    timer_.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer_, &QTimer::timeout, &timer_, [this]() noexcept { tick(); });
}

ModemFleet::Options Daemon::fleetOf(const Config& config) {
    ModemFleet::Options options;
    options.urls = config.modems;
    options.modem.cards = cardsOf(config);
    std::ranges::transform(config.power, std::back_inserter(options.power),
                           [&](const std::string& power) { return switchOf(power, config.pad); });
    return options;
}

ModemFleet::Power Daemon::switchOf(const std::string& power, const PadSettings& pads) {
    if (const auto pad = padOf(power)) {
        const PadOrder off{*pad, {pad::Operation::ModemOff, static_cast<std::uint32_t>(pads.offSeconds)}};
        return {{}, [this, off] { return pads_.command(off).has_value(); }};
    }
    const auto place = hubPort(power);
    if (!place) {
        return {};  // "none"
    }
    powerSwitches_.push_back(std::make_unique<PowerSwitch>(*place));
    return {place->usbPath(), [hub = powerSwitches_.back().get()] { return hub->cycle(); }};
}

Daemon::~Daemon() = default;

void Daemon::tick() {
    const auto now = clock_.now();
    ticked_ = now.boot;
    data_.service->tick(now);
    pads_.tick();
    modems_.tick();
    turnEnded();
}

void Daemon::turnEnded() {
    reportModems();
    modems_.pump();
    reportModems();
    reportPads();
    obeyPadOrders();
    const auto changes = data_.service->takeChanges();
    if (!changes.empty()) {
        pads_.show(data_.service->padScreens(clock_.now()));
    }
    clients_.publish(changes);
    setTimer();
}

void Daemon::reportPads() {
    if (std::exchange(padsChanged_, false)) {
        data_.service->setPads(pads_.sightings(), clock_.now());
    }
}

void Daemon::obeyPadOrders() {
    for (const auto& order : data_.service->takePadOrders()) {
        if (const auto taken = pads_.command(order); !taken) {
            log::pads().warn("pad.order_lost why=\"{}\"", taken.error().message);
        }
    }
}

void Daemon::reportModems() {
    if (!std::exchange(modemsChanged_, false)) {
        return;
    }
    data_.service->setModems(modems_.rows(), clock_.now());
}

void Daemon::setTimer() {
    const auto now = clock_.now();
    auto wake = now.boot + kLongestSleep;
    const auto consider = [&](const std::optional<BootTime>& deadline) {
        if (deadline) {
            wake = std::min(wake, *deadline > ticked_ ? *deadline : ticked_ + kNextLook);
        }
    };
    consider(data_.service->nextDeadline(now));
    consider(modems_.nextDeadline());
    consider(pads_.nextDeadline());
    timer_.start(std::max(wake - now.boot, milliseconds{0}));
}

// --- What clients need

wire::Welcome Daemon::welcome() {
    return data_.service->welcome();
}

Result<std::string> Daemon::execute(Session& session, const wire::Request& request) {
    // The lines are the modem's, and no transaction is needed to read them.
    if (const auto* const query = std::get_if<wire::ModemTraceQuery>(&request.command)) {
        TURNBELL_TRY(mayExecute(session, request.command, true));
        return traceOf(*query);
    }
    return data_.service->execute(session, request, clock_.now());
}

Result<std::string> Daemon::traceOf(const wire::ModemTraceQuery& query) const {
    const auto modems = modems_.ports();
    if (query.modem < 1 || query.modem > std::ssize(modems)) {
        return fail(ErrorCode::NotFound,
                    fmt::format("There is no modem {}: status lists {}.", query.modem, modems.size()),
                    "modem_unknown");
    }
    constexpr std::size_t kPage = 500;  // one turn of the event loop
    const auto& trace = modems[static_cast<std::size_t>(query.modem) - 1]->trace();
    wire::ModemTrace answer;
    for (auto& line : trace.after(query.after, kPage)) {
        answer.lines.push_back({.number = line.number,
                                .at = line.at.time_since_epoch().count(),
                                .side = at::toString(line.side),
                                .text = std::move(line.text)});
    }
    return wire::encodeReply(answer);
}

Result<wire::Snapshot> Daemon::snapshot(wire::Topic topic, wire::Role role) {
    return data_.service->snapshot(topic, role, clock_.now());
}

// --- What modems need

std::optional<OutboxJob> Daemon::nextSubmission(const ModemIdentity& modem) {
    // Until it is armed, a part that one modem is typing looks as if nobody had it.
    std::vector<PartId> typed;
    for (const auto* const port : modems_.ports()) {
        if (const auto part = port->submitting()) {
            typed.push_back(*part);
        }
    }
    return data_.service->nextSubmission(modem, clock_.now(), typed);
}

bool Daemon::arm(PartId part, const Arming& arming) {
    return data_.service->arm(part, arming, clock_.now());
}

void Daemon::settled(PartId part, const SubmissionEnd& end) {
    data_.service->settled(part, end, clock_.now());
}

ModemTask Daemon::modemTask(const ModemIdentity& modem) {
    return data_.service->modemTask(modem);
}

std::optional<CreditQuestion> Daemon::nextCreditQuestion(const ModemIdentity& modem) {
    return data_.service->nextCreditQuestion(modem, clock_.now());
}

void Daemon::creditAnswered(const ModemIdentity& modem, const CreditAnswer& answer) {
    data_.service->creditAnswered(modem, answer, clock_.now());
}

void Daemon::answeredLate(PartId part, int reference) {
    data_.service->answeredLate(part, reference, clock_.now());
}

ReadingTaken Daemon::referenceRead(const ModemIdentity& modem, const ReferenceReading& reading) {
    return data_.service->referenceRead(modem, reading, clock_.now());
}

bool Daemon::keep(std::span<const std::uint8_t> pdu, const ModemIdentity& modem) {
    return data_.service->keep(pdu, clock_.now(), modem);
}

void Daemon::missedCall(const std::string& number) {
    data_.service->missedCall(number, clock_.now());
}

SimPinVerdict Daemon::mayTypePin(const ModemIdentity& modem, std::optional<int> triesLeft,
                                 const std::string& pin) {
    return data_.service->mayTypePin(modem, triesLeft, pin, clock_.now());
}

void Daemon::pinAccepted(const ModemIdentity& modem) {
    data_.service->pinAccepted(modem);
}

void Daemon::networkTime(UtcTime utc) {
    data_.service->networkTime(utc, clock_.now());
}

// --- What pads need

std::optional<std::uint16_t> Daemon::expectedPress(std::uint32_t pad, std::uint16_t boot) {
    return data_.service->expectedPress(pad, boot);
}

PressTaken Daemon::padPressed(const PadPress& press) {
    return data_.service->padPressed(press, clock_.now());
}

std::uint32_t Daemon::newPadId() {
    return data_.service->newPadId([] { return QRandomGenerator::system()->generate(); });
}

}  // namespace turnbell
