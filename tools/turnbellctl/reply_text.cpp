#include "tools/turnbellctl/reply_text.h"

#include "host/catalog/catalog_file.h"
#include "host/core/wait_words.h"
#include "host/wire/codec.h"
#include "modem/at/trace_text.h"
#include "tools/turnbellctl/notice_text.h"
#include "tools/turnbellctl/statistics_text.h"
#include "tools/turnbellctl/survey_text.h"
#include "tools/turnbellctl/table.h"
#include "tools/turnbellctl/template_text.h"

#include <spdlog/fmt/fmt.h>

#include <nlohmann/json.hpp>

namespace turnbell::ctl {
namespace {

/// "09:30:00" of "2026-11-22T09:30:00.000Z": what these lists show is of today.
std::string clockOf(const std::string& time) {
    constexpr std::size_t kDate = 11;
    constexpr std::size_t kClock = 8;
    return time.size() < kDate + kClock ? "" : time.substr(kDate, kClock);
}

/// "about 15 to 25 min"; empty: nobody can say.
std::string waitOf(const wire::MaybeWait& wait) {
    return wait ? waitWords(wait->from, wait->to, "en") : std::string{};
}

/// "2026-11-25 06:30": an appointment may be on another day.
std::string minuteOf(const std::string& time) {
    constexpr std::size_t kDate = 10;
    constexpr std::size_t kMinute = 16;
    return time.size() < kMinute ? ""
                                 : time.substr(0, kDate) + ' ' + time.substr(kDate + 1, kMinute - kDate - 1);
}

std::string tableOf(const std::vector<wire::TicketRow>& tickets) {
    Table table{{"TICKET", "STATE", "SERVICE", "DESK", "NAME", "PHONE", "DUE", "ARRIVED", "WAITS", "CALLED",
                 "ENDED"}};
    for (const auto& row : tickets) {
        const auto name = row.firstName + (row.lastName.empty() ? "" : ' ' + row.lastName);
        table.add({row.ticket, row.state, row.service, row.desk, name, row.phone, minuteOf(row.dueAt),
                   clockOf(row.arrivedAt), waitOf(row.wait), clockOf(row.firstCalledAt),
                   clockOf(row.endedAt)});
    }
    return table.text();
}

std::string tableOf(const std::vector<wire::MessageRow>& messages) {
    Table table{{"ID", "CREATED", "TO", "KIND", "STATE", "SMS", "SENT", "WHY", "TEXT"}};
    for (const auto& row : messages) {
        table.add({std::to_string(row.id), clockOf(row.createdAt), row.to, row.kind, row.state,
                   std::to_string(row.parts), std::to_string(row.submissions), row.why, row.text});
    }
    return table.text();
}

double minutesOf(int seconds) {
    constexpr double kMinute = 60;
    return seconds / kMinute;
}

/// Empty: not known.
std::string percent(int value) {
    return value < 0 ? "" : std::to_string(value) + '%';
}

/// What is known of it, and how far.
std::string creditOf(const wire::ModemRow& row) {
    if (row.creditState == "known" || row.creditState.empty()) {
        return row.credit;
    }
    const auto state = row.creditState == "unfit" ? std::string{"does not fit the pattern"} : row.creditState;
    return row.credit.empty() ? state : state + ", was " + row.credit;
}

std::string tableOf(const std::vector<wire::ModemRow>& modems) {
    Table table{{"MODEM", "STATE", "MODEL", "DIALECT", "SIM", "NUMBER", "OPERATOR", "NETWORK", "SIGNAL",
                 "CREDIT", "TROUBLE", "NOTE"}};
    for (const auto& row : modems) {
        const auto model = row.manufacturer + (row.model.empty() ? "" : ' ' + row.model);
        const auto state = row.recovering.empty() ? row.state : row.state + " (" + row.recovering + ")";
        const auto network =
            row.operatorCode.empty() ? row.operatorName : row.operatorName + " (" + row.operatorCode + ")";
        table.add({row.port, state, model, row.dialect, row.iccid, row.number, network,
                   row.technology + (row.roaming ? " roaming" : ""), percent(row.signalPercent),
                   creditOf(row), row.troubleText, row.note});
    }
    return table.text();
}

/// How long an answer has been owed: "35 min, overdue".
std::string owedWords(const wire::ConversationRow& row) {
    constexpr std::int64_t kMinute = 60;
    return row.age.empty() ? std::string{} : fmt::format("{} min, {}", row.owed / kMinute, row.age);
}

struct Readable {
    std::string operator()(const wire::Done& /*reply*/) const { return "Done.\n"; }

    std::string operator()(const wire::Restored& reply) const {
        const auto kept = fmt::format(
            "Restored. From the database that was replaced: {} STOP(s), {} START(s) and "
            "{} erased number(s) since the backup.\n",
            reply.stops, reply.starts, reply.erased);
        return reply.why.empty() ? kept : kept + "Attention: " + reply.why + '\n';
    }

    std::string operator()(const wire::Welcome& reply) const { return reply.branch + '\n'; }

    std::string operator()(const wire::CheckedIn& reply) const {
        return fmt::format("{}, {} ahead{}. {}{}\n", reply.ticket, reply.ahead,
                           reply.wait ? ", wait " + waitOf(reply.wait) : std::string{},
                           reply.texts ? "A welcome text is on its way." : "Please watch the display.",
                           reply.warning.empty() ? "" : "\nWarning: " + reply.warning + '.');
    }

    std::string operator()(const wire::Erased& reply) const {
        return fmt::format("{} visit(s), {} text(s) and {} conversation(s) erased.\n", reply.visits,
                           reply.messages, reply.conversations);
    }

    std::string operator()(const wire::PersonalData& reply) const {
        std::string out = reply.phone + '\n';
        for (const auto& record : reply.records) {
            out += '\n' + record.kind + '\n';
            for (const auto& field : record.fields) {
                out += "  " + field.name + ": " + field.value + '\n';
            }
        }
        return out;
    }

    std::string operator()(const wire::SignedIn& reply) const {
        return fmt::format("{} ({})\n", reply.name, reply.role);
    }

    std::string operator()(const wire::StepChanged& reply) const {
        return fmt::format("{} {}{}{}\n", reply.ticket, reply.state,
                           reply.desk.empty() ? "" : ", desk " + reply.desk,
                           reply.firstName.empty() ? "" : ", " + reply.firstName);
    }

    std::string operator()(const wire::Booked& reply) const {
        return fmt::format("{} {}: {} at {}, service {}\n", reply.ticket, reply.state, reply.date, reply.time,
                           reply.service);
    }

    std::string operator()(const wire::DayEnded& reply) const {
        return fmt::format("{} expired ({} told by text), {} done.\n", reply.expired, reply.told,
                           reply.served);
    }

    std::string operator()(const wire::TicketList& reply) const { return tableOf(reply.tickets); }

    std::string operator()(const wire::TicketDetail& reply) const {
        Table events{{"AT", "EVENT", "ACTOR", "DESK", "REASON"}};
        for (const auto& row : reply.events) {
            events.add({clockOf(row.at), row.event, row.actor, row.desk, row.reason});
        }
        return tableOf({reply.ticket}) + '\n' + events.text() + '\n' + tableOf(reply.messages);
    }

    std::string operator()(const wire::MessageList& reply) const { return tableOf(reply.messages); }

    std::string operator()(const wire::MessageRow& reply) const { return tableOf({reply}); }

    std::string operator()(const wire::ConversationList& reply) const {
        Table table{{"ID", "LAST", "FROM", "NAME", "TICKET", "VISIT", "STATE", "OWED", "DESK", "TEXT"}};
        for (const auto& row : reply.conversations) {
            table.add({std::to_string(row.id), clockOf(row.lastAt), row.from, row.name, row.ticket,
                       row.visitState, row.state, owedWords(row), row.desk, row.text});
        }
        return table.text();
    }

    std::string operator()(const wire::ConversationRow& reply) const {
        Table table{{"AT", "WHO", "KIND", "STATE", "TEXT"}};
        for (const auto& entry : reply.entries) {
            table.add({clockOf(entry.at), entry.incoming ? reply.from : entry.by, entry.kind, entry.state,
                       entry.text});
        }
        return fmt::format("{} {} {} {} {} {}\n\n", reply.from, reply.name, reply.ticket, reply.visitState,
                           reply.state, owedWords(reply)) +
               table.text();
    }

    std::string operator()(const wire::SuggestionList& reply) const {
        Table table{{"FROM", "NAME", "TEXT"}};
        for (const auto& each : reply.suggestions) {
            table.add({each.kind == "past" ? "past answer" : each.code, each.name, each.text});
        }
        return table.text();
    }

    std::string operator()(const wire::SurveyResults& reply) const { return surveyTable(reply); }

    std::string operator()(const wire::Status& reply) const {
        auto out = fmt::format(
            "turnbelld {}\nvisits: {} waiting, {} called, {} serving\n"
            "texts: {} waiting, {} in doubt, {} unknown today, {} repeated today\n"
            "conversations: {} waiting\n",
            reply.version, reply.waiting, reply.called, reply.serving, reply.messagesWaiting,
            reply.messagesInDoubt, reply.messagesUnknown, reply.messagesRepeated, reply.conversationsWaiting);
        for (const auto& service : reply.services) {
            if (service.wait) {
                out += fmt::format("{}: {} waiting, who comes now waits {}\n", service.service,
                                   service.waiting, waitOf(service.wait));
            }
        }
        for (const auto& alarm : reply.alarms) {
            out += "! " + alarm.text + '\n';
        }
        return out + '\n' + tableOf(reply.modems);
    }

    std::string operator()(const wire::ModemTrace& reply) const {
        std::string out;
        for (const auto& row : reply.lines) {
            const auto side = at::traceSideFrom(row.side).value_or(at::TraceLine::Side::Port);
            out += at::toText({row.number, BootTime{milliseconds{row.at}}, side, row.text}) + '\n';
        }
        return out;
    }

    std::string operator()(const wire::ProbeReport& reply) const {
        Table table{{"EVIDENCE", "PROVEN"}};
        for (const auto& finding : reply.findings) {
            table.add({finding.name, finding.result});
        }
        const auto slowest =
            reply.reportAfterMs < 0
                ? std::string{}
                : fmt::format("slowest report: {:.1f} s\n", static_cast<double>(reply.reportAfterMs) / 1000);
        return fmt::format("modem {}, firmware {}, SIM {}, network {}: {}{}\n", reply.imei, reply.revision,
                           reply.iccid, reply.network, reply.step,
                           reply.why.empty() ? "" : ": " + reply.why) +
               table.text() + slowest;
    }

    std::string operator()(const wire::CreditReport& reply) const {
        const auto alarm =
            reply.threshold.empty() ? std::string{"no alarm is set"} : "alarm below " + reply.threshold;
        return fmt::format("SIM {}, network {}: credit {}{} at {}, {}\n", reply.iccid, reply.network,
                           reply.credit, reply.low ? " (low)" : "", clockOf(reply.creditAt), alarm);
    }

    std::string operator()(const wire::SignalList& reply) const {
        Table table{{"AT", "MODEM", "STATE", "OPERATOR", "TECHNOLOGY", "SIGNAL"}};
        for (const auto& row : reply.samples) {
            table.add({clockOf(row.at), std::to_string(row.modem), row.state, row.operatorName,
                       row.technology, percent(row.signalPercent)});
        }
        return table.text();
    }

    std::string operator()(const wire::WhyNext& reply) const {
        return reply.sentence + '\n' +
               (reply.before == 0
                    ? std::string{}
                    : fmt::format(
                          "{} called before {}.\n",
                          reply.before == 1 ? "1 other is" : fmt::format("{} others are", reply.before),
                          reply.ticket));
    }

    std::string operator()(const wire::TemplateList& reply) const { return templateText(reply); }
    std::string operator()(const wire::TemplatePreview& reply) const { return templateText(reply); }

    std::string operator()(const wire::NoticePreview& reply) const { return noticeText(reply); }
    std::string operator()(const wire::NoticeRow& reply) const { return noticeText(reply); }
    std::string operator()(const wire::NoticeList& reply) const { return noticeText(reply); }

    std::string operator()(const wire::DryRun& reply) const {
        Table table{{"TICKET", "PRIORITY", "ARRIVED", "CALLED", "DESK", "BY TODAY'S RULES", "DESK",
                     "BY THESE", "DESK"}};
        for (const auto& row : reply.tickets) {
            table.add({row.ticket, std::to_string(row.priority), clockOf(row.arrivedAt),
                       clockOf(row.calledAt), row.desk, clockOf(row.today), row.todayDesk,
                       clockOf(row.changed), row.changedDesk});
        }
        auto text = table.text();
        for (const auto& mean : reply.means) {
            text +=
                fmt::format("{}: {} called; mean wait {:.1f} min, by today's rules {:.1f}, by these {:.1f}\n",
                            mean.priority ? "priority" : "normal", mean.tickets, minutesOf(mean.real),
                            minutesOf(mean.today), minutesOf(mean.changed));
        }
        return text;
    }

    std::string operator()(const wire::PadList& reply) const {
        Table table{
            {"PAD", "NO", "NAME", "DESK", "LINK", "PORT", "FIRMWARE", "LAST PRESS", "DID", "TROUBLE"}};
        for (const auto& row : reply.pads) {
            table.add({row.id, row.number == 0 ? "" : std::to_string(row.number), row.name, row.desk,
                       row.linked ? "linked" : "none", row.port, row.firmware,
                       clockOf(row.lastPressAt) + ' ' + row.lastKey,
                       row.lastRefused.empty() ? row.lastDid : "refused: " + row.lastRefused,
                       row.troubleText});
        }
        const auto& choice = reply.choice;
        const auto end = choice.state == "none" ? std::string{}
                                                : fmt::format("choice for desk {}: {} {}\n", choice.desk,
                                                              choice.state, choice.pad);
        return table.text() + end;
    }

    std::string operator()(const wire::Statistics& reply) const { return statisticsTable(reply, false); }

    std::string operator()(const wire::CatalogReply& reply) const { return writeCatalog(reply.catalog); }
};

/// The wire wraps these in an object; a script wants what is inside.
bool isWrapped(const wire::Reply& reply) {
    return std::holds_alternative<wire::TicketList>(reply) ||
           std::holds_alternative<wire::MessageList>(reply) ||
           std::holds_alternative<wire::ConversationList>(reply) ||
           std::holds_alternative<wire::NoticeList>(reply) ||
           std::holds_alternative<wire::ModemTrace>(reply) ||
           std::holds_alternative<wire::SignalList>(reply) ||
           std::holds_alternative<wire::CatalogReply>(reply);
}

}  // namespace

std::string readableText(const wire::Reply& reply) {
    return std::visit(Readable{}, reply);
}

std::string jsonText(const wire::Reply& reply) {
    const auto text = wire::encodeReply(reply);
    if (!isWrapped(reply)) {
        return text + '\n';
    }
    return nlohmann::ordered_json::parse(text).front().dump() + '\n';
}

std::string snapshotJson(const wire::Snapshot& snapshot) {
    const auto message = nlohmann::ordered_json::parse(wire::encodeSnapshot(snapshot));
    return message["params"][toString(wire::topicOf(snapshot))].dump() + '\n';
}

}  // namespace turnbell::ctl
