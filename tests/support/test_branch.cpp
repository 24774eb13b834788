#include "tests/support/test_branch.h"

#include "host/base/hex.h"
#include "host/service/ask_again.h"
#include "tests/support/text_pages.h"

namespace turnbell {

Catalog smallCatalog() {
    Catalog catalog;
    catalog.branch.name = "Old Town Clinic";
    catalog.branch.location = "12 Rustaveli Ave";
    catalog.branch.country = "GE";
    catalog.branch.timeZone = "Asia/Tbilisi";
    catalog.branch.languages = {"en", "ka"};
    catalog.queues = {Queue{"A", {}, 1, 999}, Queue{"B", {}, 1, 999}};
    Service general{"A", {{{"en", "General"}, {"ka", "ზოგადი"}}}, "A"};
    Service blood{"B", {{{"en", "Blood test"}}}, "B"};
    blood.surveyDelay.reset();
    catalog.services = {general, blood};
    catalog.desks = {Desk{"1", {{{"en", "Desk 1"}, {"ka", "მაგიდა 1"}}}, {"A"}},
                     Desk{"2", {{{"en", "Desk 2"}}}, {"A", "B"}}};
    catalog.staff = {Staff{"Nino", "482913", {}, StaffRole::Agent}};
    return catalog;
}

TestBranch::TestBranch(Catalog catalog, const std::string& file, milliseconds ahead) {
    clock.jump(ahead);
    database = *db::Database::open(file);
    service = std::make_unique<BranchService>(*database, clock.bootId(), clock.now());
    staff.role = wire::Role::Admin;
    expect<wire::Done>(wire::CatalogImport{std::move(catalog)});
    expect<wire::SignedIn>(wire::SignIn{"482913"});
    setModem("ready");
}

Result<wire::Reply> TestBranch::askAs(Session& session, const wire::Command& command,
                                      const std::string& requestId) {
    const auto id = requestId.empty() ? "request-" + std::to_string(++requests_) : requestId;
    const auto request = wire::decodeRequest(wire::encodeRequest(1, command, id));
    if (!request) {
        return tl::make_unexpected(request.error().error);
    }
    auto result = service->execute(session, *request, clock.now());
    while (isToBeAskedAgain(result)) {
        result = service->execute(session, *request, clock.now());
    }
    TURNBELL_TRY(result);
    return wire::decodeReply(wire::methodOf(command), *result);
}

Result<wire::Reply> TestBranch::ask(const wire::Command& command) {
    return askAs(staff, command);
}

std::string TestBranch::refusal(const wire::Command& command) {
    const auto reply = ask(command);
    return reply ? std::string{} : reply.error().reason;
}

wire::CheckedIn TestBranch::checkIn(const std::string& phone, const std::string& firstName,
                                    const std::string& serviceCode) {
    return expect<wire::CheckedIn>(wire::CheckIn{.service = serviceCode,
                                                 .phone = phone,
                                                 .firstName = firstName,
                                                 .lastName = {},
                                                 .language = {},
                                                 .consentVisit = true,
                                                 .consentSurvey = true});
}

std::optional<OutboxJob> TestBranch::armNext() const {
    auto job = service->nextSubmission({}, clock.now());
    if (!job || !service->arm(job->part, {{.imei = "490154203237518"}}, clock.now())) {
        return std::nullopt;
    }
    return job;
}

void TestBranch::settle(PartId part, const SubmissionEnd& end) const {
    service->settled(part, end, clock.now());
}

std::vector<SentText> TestBranch::send() {
    std::vector<SentText> sent;
    while (const auto job = armNext()) {
        const auto decoded = sms::decode(*fromHex(job->pdu), sms::Direction::FromMobile);
        EXPECT_TRUE(decoded);
        const auto& submit = std::get<sms::Submit>(*decoded);
        reference_ = (reference_ + 1) % 256;
        sent.push_back({submit.to, submit.userData.text, reference_, submit.rejectDuplicates});
        settle(job->part, {SubmissionEnd::Kind::Accepted, reference_, {}, {}});
    }
    return sent;
}

bool TestBranch::receive(const std::string& from, const std::string& text) {
    const auto pdus =
        sms::encodeDeliver(from, text, {clock.now().utc, 16}, {static_cast<std::uint16_t>(++concat_)});
    EXPECT_TRUE(pdus);
    bool kept = true;
    for (const auto& pdu : *pdus) {
        kept = service->keep(pdu, clock.now()) && kept;
    }
    return kept;
}

void TestBranch::report(const std::string& to, int reference, int status,
                        std::optional<UtcTime> taken) const {
    const sms::CentreTime now{clock.now().utc, 16};
    const sms::CentreTime then{taken.value_or(now.utc), now.quarterHours};
    service->keep(sms::encodeStatusReport(to, static_cast<std::uint8_t>(reference), then, now,
                                          static_cast<std::uint8_t>(status)),
                  clock.now());
}

void TestBranch::pass(milliseconds time) {
    const auto until = clock.now().boot + time;
    while (true) {
        const auto deadline = service->nextDeadline(clock.now());
        if (!deadline || *deadline > until) {
            break;
        }
        clock.advanceTo(std::max(*deadline, clock.now().boot + milliseconds{1}));
        service->tick(clock.now());
    }
    clock.advanceTo(until);
    service->tick(clock.now());
}

void TestBranch::restart(const std::string& bootId) {
    if (!bootId.empty()) {
        clock.reboot(bootId);
    }
    service.reset();
    service = std::make_unique<BranchService>(*database, clock.bootId(), clock.now(),
                                              BranchRules{.credit = credit});
    setModem("ready");
}

void TestBranch::setModem(const std::string& state) const {
    wire::ModemRow row;
    row.port = "test";
    row.state = state;
    service->setModems({row}, clock.now());
}

std::vector<wire::MessageRow> TestBranch::messages() {
    return allTexts([&](const auto& query) { return expect<wire::MessageList>(query); });
}

wire::MessageRow TestBranch::message(MessageKind kind) {
    for (const auto& row : messages()) {
        if (row.kind == toString(kind)) {
            return row;
        }
    }
    return {};
}

}  // namespace turnbell
