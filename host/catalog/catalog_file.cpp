#include "host/catalog/catalog_file.h"

#include "host/catalog/rule_entries.h"
#include "host/catalog/survey_entries.h"
#include "host/catalog/toml_entry.h"
#include "host/core/catalog_change.h"

#include <algorithm>

namespace turnbell {
namespace {

QuietHours readQuiet(TomlEntry entry) {
    QuietHours quiet;
    entry.take("from", quiet.from);
    entry.take("to", quiet.to);
    entry.refuseOtherKeys();
    return quiet;
}

Limits readLimits(TomlEntry entry) {
    Limits limits;
    entry.take("open_tickets", limits.openTickets);
    entry.take("tickets_a_day", limits.ticketsADay);
    entry.take("texts_an_hour", limits.textsAnHour);
    entry.take("new_at_kiosk", limits.newAtKiosk);
    entry.take("new_in_branch", limits.newInBranch);
    entry.take("neighbours", limits.neighbours);
    entry.take("texts_a_day", limits.textsADay);
    entry.take("answers_an_hour", limits.answersAnHour);
    entry.refuseOtherKeys();
    return limits;
}

Branch readBranch(TomlEntry entry) {
    Branch branch;
    entry.take("name", branch.name);
    entry.take("location", branch.location);
    entry.take("country", branch.country);
    entry.take("text_countries", branch.textCountries);
    entry.take("time_zone", branch.timeZone);
    entry.take("languages", branch.languages);
    entry.take("thank_you", branch.thankYou);
    entry.take("missed_call_joins", branch.missedCallJoins);
    entry.take("no_show_after", branch.noShowAfter);
    entry.take("no_show_calls", branch.noShowCalls);
    entry.take("recall_gap", branch.recallGap);
    entry.take("more_time_places", branch.moreTimePlaces);
    entry.take("more_time_by", branch.moreTimeBy);
    entry.take("more_time_limit", branch.moreTimeLimit);
    entry.take("rejoin_window", branch.rejoinWindow);
    entry.take("wrap_up", branch.wrapUp);
    entry.take("day_ends", branch.dayEnds);
    entry.take("close_grace", branch.closeGrace);
    if (auto quiet = entry.table("quiet")) {
        branch.quiet = readQuiet(std::move(*quiet));
    }
    entry.take("survey_cap", branch.surveyCap);
    entry.take("retention_days", branch.retentionDays);
    entry.take("signature", branch.signature);
    entry.take("formality", branch.formality, formality, "is expected to be one of formal, informal");
    entry.take("emoji", branch.emoji);
    entry.take("national_tables", branch.nationalTables);
    entry.take("transliterate", branch.transliterate);
    entry.take("sms_number", branch.smsNumber);
    entry.take("remote_here", branch.remoteHere);
    entry.take("cancel_silence", branch.cancelSilence);
    entry.take("reply_target", branch.replyTarget);
    entry.take("auto_reply", branch.autoReply);
    entry.take("notices_a_minute", branch.noticesAMinute);
    entry.take("notice_silence", branch.noticeSilence);
    entry.refuseOtherKeys();
    return branch;
}

Queue readQueue(TomlEntry& entry) {
    Queue queue;
    entry.take("code", queue.code);
    entry.take("prefix", queue.prefix);
    entry.take("first", queue.first);
    entry.take("last", queue.last);
    entry.take("daily_cap", queue.dailyCap);
    return queue;
}

ServiceGroup readServiceGroup(TomlEntry& entry, const std::string& language) {
    ServiceGroup group;
    entry.take("code", group.code);
    entry.take("name", group.name, language);
    return group;
}

/// Without a queue of its own a service has the one of its code, or the first.
std::string usualQueue(const Catalog& catalog, const std::string& service) {
    if (catalog.queues.empty() || catalog.queue(service) != nullptr) {
        return service;
    }
    return catalog.queues.front().code;
}

Service readService(TomlEntry& entry, const Catalog& catalog, const std::string& language) {
    Service service;
    entry.take("code", service.code);
    entry.take("name", service.name, language);
    service.queue = usualQueue(catalog, service.code);
    entry.take("queue", service.queue);
    entry.take("survey_delay", service.surveyDelay);
    entry.take("survey", service.survey);
    entry.take("approach_ahead", service.approachAhead);
    entry.take("approach_by", service.approachBy, approachBy, "is expected to be one of position, time");
    entry.take("approach_lead", service.approachLead);
    entry.take("priority", service.priority);
    entry.take("target_wait", service.targetWait);
    entry.take("target_transaction", service.targetTransaction);
    entry.take("group", service.group);
    entry.take("appointments_at_once", service.appointmentsAtOnce);
    entry.take("more_time", service.moreTime);
    entry.take("code_word", service.codeWord, language);
    entry.take("outcomes", service.outcomes);
    return service;
}

CannedReply readCanned(TomlEntry& entry, const std::string& language) {
    CannedReply canned;
    entry.take("code", canned.code);
    entry.take("name", canned.name, language);
    entry.take("text", canned.text, language);
    return canned;
}

Desk readDesk(TomlEntry& entry, const std::string& language) {
    Desk desk;
    entry.take("code", desk.code);
    entry.take("name", desk.name, language);
    entry.take("queues", desk.queues);
    entry.take("profile", desk.profile);
    milliseconds wrapUp{0};
    entry.take("wrap_up", wrapUp);
    if (entry.has("wrap_up")) {
        desk.wrapUp = wrapUp;
    }
    return desk;
}

Staff readStaff(TomlEntry& entry) {
    Staff staff;
    entry.take("name", staff.name);
    entry.take("pin", staff.pin);
    entry.take("pin_hash", staff.pinHash);
    entry.take("role", staff.role, staffRole, "is expected to be one of agent, supervisor, admin");
    return staff;
}

std::string allKinds() {
    std::string words;
    for (const auto& rules : allPurposes()) {
        words += (words.empty() ? "" : ", ") + std::string{rules.word};
    }
    return words;
}

TemplateText readTemplate(TomlEntry& entry, const std::string& language) {
    TemplateText own;
    own.language = language;
    entry.take("kind", own.kind, textPurpose, "is expected to be one of " + allKinds());
    entry.take("language", own.language);
    entry.take("text", own.text);
    entry.take("service", own.service);
    if (!entry.has("kind")) {
        entry.complain("kind", "is missing: it is one of " + allKinds());
        own.kind = TextPurpose::ThankYou;  // of which nothing is required: one complaint is enough
    }
    return own;
}

template <typename Entry, typename Read>
void readEach(TomlEntry& root, std::string_view key, std::vector<Entry>& entries, Read read) {
    for (auto& entry : root.tables(key)) {
        entries.push_back(read(entry));
        entry.refuseOtherKeys();
    }
}

Catalog readAll(TomlEntry root) {
    Catalog catalog;
    if (auto branch = root.table("branch")) {
        catalog.branch = readBranch(std::move(*branch));
    }
    const auto& languages = catalog.branch.languages;
    const auto language = languages.empty() ? std::string{"en"} : languages.front();
    readEach(root, "queue", catalog.queues, readQueue);
    readEach(root, "service_group", catalog.serviceGroups,
             [&](TomlEntry& entry) { return readServiceGroup(entry, language); });
    readEach(root, "service", catalog.services,
             [&](TomlEntry& entry) { return readService(entry, catalog, language); });
    readEach(root, "segment", catalog.segments, readSegment);
    readEach(root, "profile", catalog.profiles,
             [&](TomlEntry& entry) { return readProfile(entry, language); });
    readEach(root, "desk", catalog.desks, [&](TomlEntry& entry) { return readDesk(entry, language); });
    readEach(root, "hours", catalog.hours, readHours);
    readEach(root, "closed_day", catalog.closedDays, readClosedDay);
    readEach(root, "staff", catalog.staff, readStaff);
    readEach(root, "template", catalog.templates,
             [&](TomlEntry& entry) { return readTemplate(entry, language); });
    if (auto limits = root.table("limits")) {
        catalog.limits = readLimits(std::move(*limits));
    }
    readEach(root, "survey", catalog.surveys, [&](TomlEntry& entry) { return readSurvey(entry, language); });
    readEach(root, "canned", catalog.canned, [&](TomlEntry& entry) { return readCanned(entry, language); });
    root.refuseOtherKeys();
    return catalog;
}

/// Adds what validate() finds, but for values that could not be read: they are reported already.
void addProblems(const Catalog& catalog, FileReport& report) {
    for (const auto& problem : validate(catalog)) {
        if (!report.unreadable.contains(problem.path)) {
            report.problems.push_back(report.problemAt(problem.path, problem));
        }
    }
}

/// The same for the whole that the entries become with the catalog.
void addProblemsOfWhole(const Catalog& entries, const Catalog& catalog, FileReport& report) {
    const auto whole = withEntries(catalog, entries);
    for (const auto& problem : validate(whole)) {
        const auto path = pathInEntries(problem.path, whole, entries);
        if (path.empty()) {
            report.problems.push_back({0, namedPath(problem.path, whole) + ": " + problem.message});
        } else if (!report.unreadable.contains(path)) {
            report.problems.push_back(report.problemAt(path, problem));
        }
    }
}

using CatalogOrProblems = tl::expected<Catalog, std::vector<FileProblem>>;

template <typename Check>
CatalogOrProblems read(std::string_view toml, Check check) {
    toml::table root;
    try {
        root = toml::parse(toml);
    } catch (const toml::parse_error& error) {  // Debian's library is built to throw it, and nothing else
        return tl::make_unexpected(std::vector{
            FileProblem{static_cast<int>(error.source().begin.line), std::string{error.description()}}});
    }
    FileReport report;
    report.toml = toml;
    auto catalog = readAll(TomlEntry{root, "", report});
    check(catalog, report);
    if (report.problems.empty()) {
        return catalog;
    }
    std::stable_sort(report.problems.begin(), report.problems.end(),
                     [](const FileProblem& a, const FileProblem& b) { return a.line < b.line; });
    return tl::make_unexpected(std::move(report.problems));
}

}  // namespace

CatalogOrProblems readCatalog(std::string_view toml) {
    return read(toml, addProblems);
}

CatalogOrProblems readCatalogEntries(std::string_view toml, const Catalog& catalog) {
    return read(toml, [&](const Catalog& entries, FileReport& report) {
        addProblemsOfWhole(entries, catalog, report);
    });
}

}  // namespace turnbell
