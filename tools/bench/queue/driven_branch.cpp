#include "tools/bench/queue/driven_branch.h"

#include "host/base/hex.h"
#include "modem/sms/network_pdu.h"
#include "modem/sms/pdu.h"
#include "tools/bench/workload.h"

#include <spdlog/fmt/fmt.h>

#include <algorithm>
#include <stdexcept>

namespace turnbell::bench {
namespace {

constexpr std::int64_t kFirstDigits = 100'000;
constexpr std::int64_t kScatter = 77'777;
constexpr std::int64_t kGather = 57'140;  // its inverse: 77,777 x 57,140 is 1 modulo kPopulation
static_assert(kScatter * kGather % kPopulation == 1);

constexpr auto kPin = "482913";
constexpr int kDesks = 6;
constexpr int kReferences = 256;
constexpr int kQuarterHours = 16;  // Tbilisi

const ModemIdentity& modem() {
    static const ModemIdentity one{.imei = "490154203237518", .revision = {}, .iccid = "8999501000000000178"};
    return one;
}

}  // namespace

Catalog busyCatalog() {
    auto catalog = benchCatalog();
    catalog.branch.dayEnds = "20:00";
    catalog.limits = Limits{};
    catalog.limits->textsADay = 0;  // a thousand visits are more than the usual budget
    catalog.branch.retentionDays =
        3'650;  // the most there is: everything can be found, and all is in the way
    catalog.queues.clear();
    catalog.services.clear();
    catalog.desks.clear();
    for (const auto* const code : {"A", "B", "C"}) {
        catalog.queues.push_back({.code = code});
        Service service{.code = code, .name = {{{"en", std::string{"Service "} + code}}}, .queue = code};
        service.surveyDelay = std::chrono::minutes{30};
        catalog.services.push_back(service);
    }
    for (int i = 1; i <= kDesks; ++i) {
        catalog.desks.push_back({.code = std::to_string(i), .name = {{{"en", fmt::format("Desk {}", i)}}}});
    }
    catalog.staff = {{.name = "Nino", .pin = kPin, .role = StaffRole::Admin}};
    return catalog;
}

std::string numberOf(std::int64_t customer) {
    return fmt::format("+995555{:06}", kFirstDigits + customer % kPopulation * kScatter % kPopulation);
}

std::int64_t customerOf(std::int64_t digits) {
    return (digits - kFirstDigits) * kGather % kPopulation;
}

DrivenBranch::DrivenBranch(db::Database& database, Moment start, const std::string& bootId)
    : now_{start}, service_{database, bootId, start}, requests_{bootId} {
    session_.role = wire::Role::Admin;
    wire::ModemRow row;
    row.port = "bench";
    row.state = "ready";
    row.imei = modem().imei;
    row.iccid = modem().iccid;
    service_.setModems({row}, now_);
}

void DrivenBranch::signIn() {
    if (service_.welcome().branch.empty()) {
        carryOut(wire::CatalogImport{busyCatalog()});
    }
    carryOut(wire::SignIn{kPin});
}

Result<std::string> DrivenBranch::execute(wire::Command command) {
    const wire::Request request{
        .id = 1, .requestId = fmt::format("{}-{}", requests_, ++request_), .command = std::move(command)};
    return service_.execute(session_, request, now_);
}

std::string DrivenBranch::carryOut(wire::Command command) {
    auto answer = execute(std::move(command));
    if (!answer) {
        throw std::runtime_error{"the branch refused: " + answer.error().message};
    }
    return *std::move(answer);
}

std::string DrivenBranch::refusalOf(wire::Command command) {
    const auto answer = execute(std::move(command));
    return answer ? std::string{} : answer.error().reason;
}

void DrivenBranch::checkIn(std::int64_t customer, const std::string& service, bool withNumber) {
    carryOut(wire::CheckIn{.service = service,
                           .phone = withNumber ? numberOf(customer) : std::string{},
                           .firstName = "Nino",
                           .lastName = "Beridze",
                           .language = "en",
                           .consentVisit = withNumber,
                           .consentSurvey = withNumber});
}

std::optional<OutboxJob> DrivenBranch::nextText() {
    return service_.nextSubmission(modem(), now_);
}

bool DrivenBranch::arm(const OutboxJob& job) {
    return service_.arm(job.part, {.modem = modem(), .referenceBefore = reference_}, now_);
}

TakenText DrivenBranch::send(const OutboxJob& job) {
    if (!arm(job)) {
        throw std::runtime_error{"a text that was due may not go out"};
    }
    reference_ = (reference_ + 1) % kReferences;
    service_.settled(
        job.part, {.kind = SubmissionEnd::Kind::Accepted, .reference = reference_, .modem = modem()}, now_);
    const auto message = sms::decode(fromHex(job.pdu).value(), sms::Direction::FromMobile);
    return {std::get<sms::Submit>(message.value()).to, reference_};
}

void DrivenBranch::loseAnswer(const OutboxJob& job) {
    if (arm(job)) {
        service_.settled(
            job.part, {.kind = SubmissionEnd::Kind::InDoubt, .why = "the modem was silent", .modem = modem()},
            now_);
    }
}

void DrivenBranch::report(const TakenText& text) {
    const sms::CentreTime time{now_.utc, kQuarterHours};
    service_.keep(sms::encodeStatusReport(text.to, static_cast<std::uint8_t>(text.reference), time, time, 0),
                  now_, modem());
}

void DrivenBranch::receive(std::int64_t customer, const std::string& text) {
    const auto pdus = sms::encodeDeliver(numberOf(customer), text, {now_.utc, kQuarterHours});
    service_.keep(pdus.value().front(), now_, modem());
}

TimeTaken DrivenBranch::pass(milliseconds time) {
    const auto until = now_.boot + time;
    TimeTaken longest;
    const auto go = [&](BootTime to) {
        now_ = now_ + (to - now_.boot);
        const auto taken = timeTaken([&] { service_.tick(now_); });
        longest.wall = std::max(longest.wall, taken.wall);
        longest.processor = std::max(longest.processor, taken.processor);
    };
    for (auto next = service_.nextDeadline(now_); next && *next < until; next = service_.nextDeadline(now_)) {
        go(std::max(*next, now_.boot + milliseconds{1}));
    }
    go(until);
    return longest;
}

}  // namespace turnbell::bench
