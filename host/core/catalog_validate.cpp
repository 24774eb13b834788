#include "host/core/catalog_sections.h"
#include "host/core/civil_time.h"
#include "host/core/clock_time.h"
#include "host/core/text_template.h"
#include "host/core/ticket_number.h"
#include "host/core/transliteration.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr std::size_t kFewestPinDigits = 4;
constexpr std::size_t kMostPinDigits = 12;
constexpr int kLastTicket = 9999;
constexpr int kMostAhead = 100;
constexpr int kMostAppointments = 1000;
constexpr std::size_t kLongestOutcome = 40;  // of a button that can still be read
constexpr DurationLimits kSurveyDelay{milliseconds{0}, std::chrono::hours{7 * 24},
                                      R"("0" to "168h" or "off")"};
constexpr DurationLimits kNoShowAfter{seconds{1}, std::chrono::hours{24}, R"("1s" to "24h")"};
constexpr DurationLimits kGap{milliseconds{0}, std::chrono::hours{1}, R"("0" to "1h")"};
constexpr DurationLimits kRejoinWindow{milliseconds{0}, std::chrono::hours{24}, R"("0" to "24h")"};
constexpr DurationLimits kLead{milliseconds{0}, kLongestLead, R"("0" to "2h")"};
constexpr DurationLimits kCloseGrace{milliseconds{0}, std::chrono::hours{6}, R"("0" to "6h")"};
constexpr int kMostCalls = 20;
constexpr int kMostPlaces = 100;
constexpr int kMostDeferrals = 20;
constexpr DurationLimits kTarget{seconds{1}, std::chrono::hours{24}, R"("1s" to "24h" or "off")"};

bool isPin(const std::string& pin) {
    return pin.size() >= kFewestPinDigits && pin.size() <= kMostPinDigits &&
           std::all_of(pin.begin(), pin.end(), [](char c) { return c >= '0' && c <= '9'; });
}

void checkCalls(CatalogFindings& findings, const Branch& branch) {
    findings.expectBetween(branch.noShowCalls, 0, kMostCalls, "branch.no_show_calls");
    findings.expectDuration(branch.recallGap, kGap, "branch.recall_gap");
    findings.expectBetween(branch.moreTimePlaces, 1, kMostPlaces, "branch.more_time_places");
    findings.expectDuration(branch.moreTimeBy, kGap, "branch.more_time_by");
    findings.expectBetween(branch.moreTimeLimit, 0, kMostDeferrals, "branch.more_time_limit");
    findings.expectDuration(branch.rejoinWindow, kRejoinWindow, "branch.rejoin_window");
    findings.expectDuration(branch.wrapUp, kGap, "branch.wrap_up");
    findings.expect(branch.dayEnds.empty() || clockTime(branch.dayEnds).has_value(), "branch.day_ends",
                    R"(a time of the day such as "20:00" is expected)");
    findings.expectDuration(branch.closeGrace, kCloseGrace, "branch.close_grace");
}

void checkTone(CatalogFindings& findings, const Branch& branch) {
    findings.expectRemark(branch.signature, "branch.signature");
    findings.checkEach("branch.transliterate", branch.transliterate,
                       [](CatalogFindings& all, const std::string& language, const std::string& path) {
                           all.expect(Transliteration::ruleOf(language) != nullptr, path,
                                      "there are no rules to write " + quoted(language) +
                                          " in Latin letters; there are some for " +
                                          Transliteration::languages());
                           all.expectOnce(language, path, "language " + quoted(language));
                       });
}

void checkBranch(CatalogFindings& findings) {
    const auto& branch = findings.catalog().branch;
    findings.expectName(branch.name, "branch.name");
    findings.expectRemark(branch.location, "branch.location");
    findings.expectCountry(branch.country, "branch.country");
    for (std::size_t i = 0; i < branch.textCountries.size(); ++i) {
        findings.expectCountry(branch.textCountries[i], element("branch.text_countries", i));
    }
    findings.expect(
        isTimeZone(branch.timeZone), "branch.time_zone",
        quoted(branch.timeZone) + " is no time zone: an IANA name such as \"Asia/Tbilisi\" is expected");
    findings.expectDuration(branch.noShowAfter, kNoShowAfter, "branch.no_show_after");
    checkCalls(findings, branch);
    checkTone(findings, branch);
    findings.expect(!branch.languages.empty(), "branch.languages", "at least one language is expected");
    findings.checkEach("branch.languages", branch.languages,
                       [](CatalogFindings& all, const std::string& language, const std::string& path) {
                           all.expectLanguage(language, path);
                           all.expectOnce(language, path, "language " + quoted(language));
                       });
}

void checkQueue(CatalogFindings& findings, const Queue& queue, const std::string& path) {
    findings.expectCode(queue.code, path + ".code");
    findings.expectPrefix(queue.prefix, path + ".prefix");
    findings.expectBetween(queue.first, 0, kLastTicket, path + ".first");
    findings.expectBetween(queue.last, 1, kLastTicket, path + ".last");
    findings.expect(queue.first <= queue.last, path + ".last", "a number not below \"first\" is expected");
    findings.expectBetween(queue.dailyCap, 1, kLastTicket, path + ".daily_cap");
}

/// Numbers that are out of range are reported already.
bool hasNumbers(const Queue& queue) {
    return queue.first >= 0 && queue.first <= queue.last && queue.last <= kLastTicket;
}

void checkTicketNumbers(CatalogFindings& findings) {
    const auto& queues = findings.catalog().queues;
    for (std::size_t i = 0; i < queues.size(); ++i) {
        for (std::size_t earlier = 0; earlier < i; ++earlier) {
            const bool clash = hasNumbers(queues[earlier]) && hasNumbers(queues[i]) &&
                               mayShareNumbers(queues[earlier], queues[i]);
            findings.expect(!clash, element("queue", i) + ".prefix",
                            "queue " + quoted(queues[earlier].code) +
                                " gives out the same ticket numbers: another prefix or range is expected");
        }
    }
}

void checkServiceGroup(CatalogFindings& findings, const ServiceGroup& group, const std::string& path) {
    findings.expectCode(group.code, path + ".code");
    findings.expectNames(group.name, path + ".name");
}

void checkOutcomes(CatalogFindings& findings, const std::vector<std::string>& outcomes,
                   const std::string& path) {
    findings.expect(outcomes.size() <= kMostOutcomes, path,
                    "at most " + std::to_string(kMostOutcomes) + " outcomes are expected");
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        findings.expectName(outcomes[i], kLongestOutcome, element(path, i));
        findings.expectOnce(path + "/" + outcomes[i], element(path, i), "outcome " + quoted(outcomes[i]));
    }
}

void checkService(CatalogFindings& findings, const Service& service, const std::string& path) {
    findings.expectCode(service.code, path + ".code");
    findings.expectNames(service.name, path + ".name");
    findings.expect(service.group.empty() || findings.catalog().serviceGroup(service.group) != nullptr,
                    path + ".group", "there is no service_group with the code " + quoted(service.group));
    findings.expectQueue(service.queue, path + ".queue");
    findings.expectDuration(service.surveyDelay, kSurveyDelay, path + ".survey_delay");
    findings.expectBetween(service.approachAhead, 0, kMostAhead, path + ".approach_ahead");
    findings.expectDuration(service.approachLead, kLead, path + ".approach_lead");
    findings.expectPriority(service.priority, path + ".priority");
    findings.expectBetween(service.appointmentsAtOnce, 0, kMostAppointments, path + ".appointments_at_once");
    findings.expectDuration(service.moreTime, kGap, path + ".more_time");
    findings.expectDuration(service.targetWait, kTarget, path + ".target_wait");
    findings.expectDuration(service.targetTransaction, kTarget, path + ".target_transaction");
    checkOutcomes(findings, service.outcomes, path + ".outcomes");
}

void checkDesk(CatalogFindings& findings, const Desk& desk, const std::string& path) {
    findings.expectCode(desk.code, path + ".code");
    findings.expectNames(desk.name, path + ".name");
    findings.expectQueues(desk.queues, path + ".queues");
    findings.expectDuration(desk.wrapUp, kGap, path + ".wrap_up");
    if (!desk.profile.empty()) {
        findings.expect(findings.catalog().profile(desk.profile) != nullptr, path + ".profile",
                        "there is no profile with the code " + quoted(desk.profile));
        findings.expect(desk.queues.empty(), path + ".queues",
                        R"(either "profile" or "queues" is expected, not both)");
    }
}

void checkStaff(CatalogFindings& findings, const Staff& staff, const std::string& path) {
    findings.expectName(staff.name, path + ".name");
    findings.expectOnce("name " + staff.name, path + ".name", "name " + quoted(staff.name));
    if (staff.pinHash.empty()) {
        // Never quoted: a PIN does not belong in a reply or a log.
        findings.expect(isPin(staff.pin), path + ".pin",
                        "a PIN of " + std::to_string(kFewestPinDigits) + " to " +
                            std::to_string(kMostPinDigits) + " digits is expected");
        findings.expectOnce("pin " + staff.pin, path + ".pin", "this PIN");  // it says alone who signs in
    } else {
        findings.expect(staff.pin.empty(), path + ".pin",
                        R"(either "pin" or "pin_hash" is expected, not both)");
        findings.expect(staff.pinHash.starts_with("$argon2id$"), path + ".pin_hash",
                        "an argon2id hash as the export writes it is expected");
    }
}

void checkTemplate(CatalogFindings& findings, const TemplateText& own, const std::string& path) {
    findings.expectLanguage(own.language, path + ".language");
    if (!own.service.empty()) {
        findings.expectService(own.service, path + ".service");
    }
    findings.expectText(own.text, path + ".text");
    if (const auto parsed = TextTemplate::parseFor(own.kind, own.text); !parsed && !own.text.empty()) {
        findings.expect(false, path + ".text", parsed.error().message, parsed.error().column);
    }
    findings.expectOnce(std::string{toString(own.kind)} + "/" + own.language + "/" + own.service, path,
                        "the same kind, language and service");
}

}  // namespace

std::vector<CatalogProblem> validate(const Catalog& catalog) {
    CatalogFindings findings{catalog};
    checkBranch(findings);
    findings.checkEach("queue", catalog.queues, checkQueue);
    checkTicketNumbers(findings);
    findings.checkEach("service_group", catalog.serviceGroups, checkServiceGroup);
    findings.checkEach("service", catalog.services, checkService);
    findings.checkEach("desk", catalog.desks, checkDesk);
    checkRules(findings);
    checkHours(findings);
    checkLimits(findings);
    findings.checkEach("staff", catalog.staff, checkStaff);
    findings.checkEach("template", catalog.templates, checkTemplate);
    checkSurveys(findings);
    checkTexting(findings);
    checkReplies(findings);
    return findings.take();
}

}  // namespace turnbell
