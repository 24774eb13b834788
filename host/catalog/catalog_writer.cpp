#include "host/catalog/catalog_file.h"
#include "host/catalog/duration_word.h"
#include "host/core/ratio_word.h"

namespace turnbell {
namespace {

/// A TOML basic string: https://toml.io/en/v1.0.0#string
std::string quoted(std::string_view text) {
    constexpr std::string_view kHex = "0123456789ABCDEF";
    constexpr unsigned char kDelete = 0x7F;
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += {'\\', c};
        } else if (c == '\n') {
            out += "\\n";
        } else if (byte < 0x20U || byte == kDelete) {
            out += {'\\', 'u', '0', '0', kHex[byte >> 4U], kHex[byte & 0x0FU]};
        } else {
            out += c;
        }
    }
    return out + "\"";
}

std::string quoted(const std::vector<std::string>& texts) {
    std::string out;
    for (const auto& text : texts) {
        out += (out.empty() ? "" : ", ") + quoted(text);
    }
    return "[" + out + "]";
}

std::string quoted(const LocalizedText& texts) {
    std::string out;
    for (const auto& [language, text] : texts.byLanguage) {
        out += (out.empty() ? "" : ", ") + language + " = " + quoted(text);
    }
    return "{ " + out + " }";
}

std::string line(std::string_view key, const std::string& value) {
    return std::string{key} + " = " + value + "\n";
}

std::string lineUnlessEmpty(std::string_view key, const std::string& value) {
    return value.empty() ? std::string{} : line(key, quoted(value));
}

std::string value(int number) {
    return std::to_string(number);
}

std::string value(bool flag) {
    return flag ? "true" : "false";
}

std::string value(milliseconds duration) {
    return quoted(durationWord(duration));
}

std::string value(const Ratio& ratio) {
    return quoted(toString(ratio));
}

/// Nothing where there is no value.
template <typename Value>
std::string lineIfSet(std::string_view key, const std::optional<Value>& held) {
    return held ? line(key, value(*held)) : std::string{};
}

std::string written(const QuietHours& quiet) {
    const bool none = quiet.from.empty() && quiet.to.empty();
    return none ? std::string{}
                : line("quiet", "{ from = " + quoted(quiet.from) + ", to = " + quoted(quiet.to) + " }");
}

std::string written(const std::optional<Limits>& limits) {
    if (!limits) {
        return {};
    }
    return "\n[limits]\n" + line("open_tickets", value(limits->openTickets)) +
           line("tickets_a_day", value(limits->ticketsADay)) +
           line("texts_an_hour", value(limits->textsAnHour)) +
           line("new_at_kiosk", value(limits->newAtKiosk)) +
           line("new_in_branch", value(limits->newInBranch)) + line("neighbours", value(limits->neighbours)) +
           line("texts_a_day", value(limits->textsADay)) +
           line("answers_an_hour", value(limits->answersAnHour));
}

std::string written(const Branch& branch) {
    return "[branch]\n" + line("name", quoted(branch.name)) + line("location", quoted(branch.location)) +
           line("country", quoted(branch.country)) + line("text_countries", quoted(branch.textCountries)) +
           line("time_zone", quoted(branch.timeZone)) + line("languages", quoted(branch.languages)) +
           line("thank_you", value(branch.thankYou)) +
           line("missed_call_joins", value(branch.missedCallJoins)) +
           line("no_show_after", value(branch.noShowAfter)) +
           line("no_show_calls", value(branch.noShowCalls)) + line("recall_gap", value(branch.recallGap)) +
           line("more_time_places", value(branch.moreTimePlaces)) +
           line("more_time_by", value(branch.moreTimeBy)) +
           line("more_time_limit", value(branch.moreTimeLimit)) +
           line("rejoin_window", value(branch.rejoinWindow)) + line("wrap_up", value(branch.wrapUp)) +
           lineUnlessEmpty("day_ends", branch.dayEnds) + line("close_grace", value(branch.closeGrace)) +
           written(branch.quiet) +
           line("survey_cap",
                quoted(branch.surveyCap ? durationWord(*branch.surveyCap) : std::string{"off"})) +
           line("retention_days", value(branch.retentionDays)) +
           lineUnlessEmpty("signature", branch.signature) +
           line("formality", quoted(std::string_view{toString(branch.formality)})) +
           line("emoji", value(branch.emoji)) + line("national_tables", value(branch.nationalTables)) +
           line("transliterate", quoted(branch.transliterate)) +
           lineUnlessEmpty("sms_number", branch.smsNumber) + line("remote_here", value(branch.remoteHere)) +
           line("cancel_silence", value(branch.cancelSilence)) +
           line("reply_target", value(branch.replyTarget)) + line("auto_reply", value(branch.autoReply)) +
           line("notices_a_minute", value(branch.noticesAMinute)) +
           line("notice_silence", value(branch.noticeSilence));
}

std::string written(const Queue& queue) {
    return "\n[[queue]]\n" + line("code", quoted(queue.code)) + lineUnlessEmpty("prefix", queue.prefix) +
           line("first", value(queue.first)) + line("last", value(queue.last)) +
           lineIfSet("daily_cap", queue.dailyCap);
}

std::string written(const ServiceGroup& group) {
    return "\n[[service_group]]\n" + line("code", quoted(group.code)) + line("name", quoted(group.name));
}

std::string written(const Service& service) {
    const auto delay = service.surveyDelay ? durationWord(*service.surveyDelay) : std::string{"off"};
    return "\n[[service]]\n" + line("code", quoted(service.code)) + line("name", quoted(service.name)) +
           line("queue", quoted(service.queue)) + line("survey_delay", quoted(delay)) +
           lineUnlessEmpty("survey", service.survey) + line("approach_ahead", value(service.approachAhead)) +
           line("approach_by", quoted(std::string_view{toString(service.approachBy)})) +
           line("approach_lead", value(service.approachLead)) + line("priority", value(service.priority)) +
           lineIfSet("target_wait", service.targetWait) +
           lineIfSet("target_transaction", service.targetTransaction) +
           lineUnlessEmpty("group", service.group) +
           line("appointments_at_once", value(service.appointmentsAtOnce)) +
           line("more_time", value(service.moreTime)) +
           (service.codeWord.byLanguage.empty() ? std::string{}
                                                : line("code_word", quoted(service.codeWord))) +
           (service.outcomes.empty() ? std::string{} : line("outcomes", quoted(service.outcomes)));
}

std::string written(const SegmentRule& rule) {
    return "\n[[segment]]\n" + line("services", quoted(rule.services)) +
           line("languages", quoted(rule.languages)) + lineIfSet("min_priority", rule.minPriority) +
           lineIfSet("appointment", rule.appointment) + line("queue", quoted(rule.queue)) +
           lineIfSet("priority", rule.priority);
}

std::string written(const std::vector<WaitCondition>& conditions) {
    std::string out;
    for (const auto& condition : conditions) {
        out += (out.empty() ? "{ queue = " : ", { queue = ") + quoted(condition.queue) +
               ", longer_than = " + value(condition.longerThan) + " }";
    }
    return "[" + out + "]";
}

std::string written(const WorkProfile& profile) {
    const auto& rules = profile.rules;
    return "\n[[profile]]\n" + line("code", quoted(profile.code)) + line("name", quoted(profile.name)) +
           line("queues", quoted(profile.queues)) + lineIfSet("ratio", rules.ratio) +
           lineIfSet("ageing", rules.ageing) + line("conditions", written(rules.conditions)) +
           line("auto_call", value(rules.autoCall)) + line("auto_call_after", value(rules.autoCallAfter));
}

std::string written(const Hours& hours) {
    std::vector<std::string> days;
    for (const auto day : hours.days) {
        days.emplace_back(toString(day));
    }
    return "\n[[hours]]\n" + line("days", quoted(days)) + line("open", quoted(toString(hours.open))) +
           line("close", quoted(toString(hours.close)));
}

std::string written(const ClosedDay& day) {
    return "\n[[closed_day]]\n" + line("date", quoted(day.date)) + lineUnlessEmpty("name", day.name);
}

std::string written(const Desk& desk) {
    return "\n[[desk]]\n" + line("code", quoted(desk.code)) + line("name", quoted(desk.name)) +
           (desk.profile.empty() ? line("queues", quoted(desk.queues))
                                 : line("profile", quoted(desk.profile))) +
           (desk.wrapUp ? line("wrap_up", value(*desk.wrapUp)) : std::string{});
}

std::string written(const Staff& staff) {
    return "\n[[staff]]\n" + line("name", quoted(staff.name)) + lineUnlessEmpty("pin", staff.pin) +
           lineUnlessEmpty("pin_hash", staff.pinHash) +
           line("role", quoted(std::string_view{toString(staff.role)}));
}

std::string written(const TemplateText& own) {
    return "\n[[template]]\n" + line("kind", quoted(std::string_view{toString(own.kind)})) +
           line("language", quoted(own.language)) + lineUnlessEmpty("service", own.service) +
           line("text", quoted(own.text));
}

std::string lineUnlessEmpty(std::string_view key, const LocalizedText& texts) {
    return texts.byLanguage.empty() ? std::string{} : line(key, quoted(texts));
}

std::string written(const SurveyQuestion& question) {
    return "\n[[survey.question]]\n" + line("kind", quoted(std::string_view{toString(question.kind)})) +
           lineUnlessEmpty("text", question.text) +
           (question.askIf ? line("ask_if", quoted(toString(*question.askIf))) : std::string{});
}

std::string written(const SurveyPlan& plan) {
    auto out = "\n[[survey]]\n" + line("code", quoted(plan.code)) +
               lineUnlessEmpty("thank_you", plan.thankYou) + lineUnlessEmpty("link", plan.link) +
               line("window", value(plan.window)) + line("low_score", value(plan.lowScore)) +
               line("low_nps", value(plan.lowNps)) + lineUnlessEmpty("low_score_text", plan.lowScoreText);
    for (const auto& question : plan.questions) {
        out += written(question);
    }
    return out;
}

std::string written(const CannedReply& canned) {
    return "\n[[canned]]\n" + line("code", quoted(canned.code)) + line("name", quoted(canned.name)) +
           line("text", quoted(canned.text));
}

template <typename Entry>
std::string writtenAll(const std::vector<Entry>& entries) {
    std::string out;
    for (const auto& entry : entries) {
        out += written(entry);
    }
    return out;
}

}  // namespace

std::string writeCatalog(const Catalog& catalog) {
    return written(catalog.branch) + written(catalog.limits) + writtenAll(catalog.queues) +
           writtenAll(catalog.serviceGroups) + writtenAll(catalog.services) + writtenAll(catalog.segments) +
           writtenAll(catalog.profiles) + writtenAll(catalog.desks) + writtenAll(catalog.hours) +
           writtenAll(catalog.closedDays) + writtenAll(catalog.staff) + writtenAll(catalog.templates) +
           writtenAll(catalog.surveys) + writtenAll(catalog.canned);
}

}  // namespace turnbell
