#pragma once

#include "host/wire/booking_fields.h"
#include "host/wire/calling_fields.h"
#include "host/wire/command.h"
#include "host/wire/conversation_fields.h"
#include "host/wire/notice_fields.h"
#include "host/wire/privacy_fields.h"
#include "host/wire/survey_results_fields.h"
#include "host/wire/template_fields.h"

#include <array>

/// The `params` of every command.
namespace turnbell::wire {

template <>
inline constexpr std::array kValues<Topic>{Topic::Board,         Topic::Services, Topic::Queue,
                                           Topic::Conversations, Topic::Messages, Topic::Health,
                                           Topic::Pads,          Topic::Notices};

template <>
inline constexpr std::array kValues<TransferPlace>{TransferPlace::First, TransferPlace::Last,
                                                   TransferPlace::Arrival};

template <>
inline constexpr std::array kValues<StatisticsBy>{StatisticsBy::Day,  StatisticsBy::Service,
                                                  StatisticsBy::Desk, StatisticsBy::Staff,
                                                  StatisticsBy::Hour, StatisticsBy::Outcome};

template <typename Command>
constexpr auto deskAlone() {
    return std::tuple{required("desk", &Command::desk)};
}

template <typename Command>
constexpr auto ticketAlone() {
    return std::tuple{required("ticket", &Command::ticket)};
}

template <>
inline constexpr std::tuple kFields<Hello>{
    required("protocol", &Hello::protocol),
    optional("client", &Hello::client),
};

template <>
inline constexpr std::tuple kFields<Subscribe>{required("topics", &Subscribe::topics)};

template <>
inline constexpr std::tuple kFields<CheckIn>{
    required("service", &CheckIn::service),
    optional("phone", &CheckIn::phone),
    optional("first_name", &CheckIn::firstName),
    optional("last_name", &CheckIn::lastName),
    optional("language", &CheckIn::language),
    optional("consent_visit", &CheckIn::consentVisit),
    optional("consent_survey", &CheckIn::consentSurvey),
    optional("priority", &CheckIn::priority),
    optional("due", &CheckIn::due),
    optional("lead", &CheckIn::lead),
    optional("consent_notice", &CheckIn::consentNotice),
    optional("consent_words", &CheckIn::consentWords),
};

template <>
inline constexpr std::tuple kFields<SignIn>{required("pin", &SignIn::pin)};

template <>
inline constexpr auto kFields<DeskOpen> = deskAlone<DeskOpen>();
template <>
inline constexpr std::tuple kFields<DeskPause>{
    required("desk", &DeskPause::desk),
    optional("reason", &DeskPause::reason),
};
template <>
inline constexpr auto kFields<DeskClose> = deskAlone<DeskClose>();
template <>
inline constexpr std::tuple kFields<CallNext>{
    required("desk", &CallNext::desk),
    optional("outcome", &CallNext::outcome),
};
template <>
inline constexpr auto kFields<Recall> = deskAlone<Recall>();
template <>
inline constexpr auto kFields<Confirm> = deskAlone<Confirm>();
template <>
inline constexpr std::tuple kFields<Finish>{
    required("desk", &Finish::desk),
    optional("outcome", &Finish::outcome),
};
template <>
inline constexpr auto kFields<NoShow> = deskAlone<NoShow>();
template <>
inline constexpr std::tuple kFields<Park>{
    required("desk", &Park::desk),
    optional("reason", &Park::reason),
    optional("remind", &Park::remind),
};

template <>
inline constexpr std::tuple kFields<Resume>{
    required("ticket", &Resume::ticket),
    optional("desk", &Resume::desk),
};

template <>
inline constexpr auto kFields<MoreTime> = ticketAlone<MoreTime>();
template <>
inline constexpr auto kFields<Rejoin> = ticketAlone<Rejoin>();
template <>
inline constexpr auto kFields<Leave> = ticketAlone<Leave>();

template <>
inline constexpr std::tuple kFields<Cancel>{
    required("ticket", &Cancel::ticket),
    required("reason", &Cancel::reason),
    optional("date", &Cancel::date),
};

template <>
inline constexpr std::tuple kFields<Undo>{
    optional("desk", &Undo::desk),
    optional("ticket", &Undo::ticket),
};

template <>
inline constexpr std::tuple kFields<CallTicket>{
    required("ticket", &CallTicket::ticket),
    required("desk", &CallTicket::desk),
    optional("reason", &CallTicket::reason),
    optional("outcome", &CallTicket::outcome),
};

template <>
inline constexpr std::tuple kFields<Transfer>{
    optional("desk", &Transfer::desk),      required("service", &Transfer::service),
    optional("place", &Transfer::place),    optional("ticket", &Transfer::ticket),
    optional("to_desk", &Transfer::toDesk),
};

template <>
inline constexpr std::tuple kFields<VisitChange>{
    required("ticket", &VisitChange::ticket),        optional("phone", &VisitChange::phone),
    optional("first_name", &VisitChange::firstName), optional("last_name", &VisitChange::lastName),
    optional("language", &VisitChange::language),    optional("service", &VisitChange::service),
    optional("outcome", &VisitChange::outcome),
};

template <>
inline constexpr std::tuple kFields<TicketShowQuery>{required("ticket", &TicketShowQuery::ticket)};

template <>
inline constexpr std::tuple kFields<MessageListQuery>{
    optional("state", &MessageListQuery::state),
    optional("limit", &MessageListQuery::limit),
    optional("before", &MessageListQuery::before),
};

template <>
inline constexpr std::tuple kFields<MessageSend>{
    required("to", &MessageSend::to),
    required("text", &MessageSend::text),
};

template <>
inline constexpr std::tuple kFields<StatisticsQuery>{
    optional("from", &StatisticsQuery::from),
    optional("to", &StatisticsQuery::to),
    optional("by", &StatisticsQuery::by),
};

template <>
inline constexpr auto kFields<PadChoose> = deskAlone<PadChoose>();

template <>
inline constexpr std::tuple kFields<PadAssign>{
    required("pad", &PadAssign::pad),
    optional("desk", &PadAssign::desk),
};

template <>
inline constexpr std::tuple kFields<PadRename>{
    required("pad", &PadRename::pad),
    optional("name", &PadRename::name),
};

template <>
inline constexpr std::tuple kFields<PadForget>{required("pad", &PadForget::pad)};

template <>
inline constexpr std::tuple kFields<PadIdentify>{required("pad", &PadIdentify::pad)};

template <>
inline constexpr std::tuple kFields<PadCalibrate>{
    required("pad", &PadCalibrate::pad),
    optional("factory", &PadCalibrate::factory),
};

template <>
inline constexpr std::tuple kFields<CatalogImport>{required("catalog", &CatalogImport::catalog)};

template <>
inline constexpr std::tuple kFields<CatalogPut>{required("entries", &CatalogPut::entries)};

template <>
inline constexpr std::tuple kFields<CatalogRemove>{
    required("table", &CatalogRemove::table),
    optional("code", &CatalogRemove::code),
};

template <>
inline constexpr std::tuple kFields<Backup>{required("file", &Backup::file)};

template <>
inline constexpr std::tuple kFields<Restore>{required("file", &Restore::file)};

template <>
inline constexpr std::tuple kFields<ModemTraceQuery>{
    optional("modem", &ModemTraceQuery::modem),
    optional("after", &ModemTraceQuery::after),
};

template <>
inline constexpr std::tuple kFields<ModemProbe>{
    required("to", &ModemProbe::to),
    optional("modem", &ModemProbe::modem),
};

template <>
inline constexpr std::tuple kFields<ModemCredit>{optional("modem", &ModemCredit::modem)};

template <>
inline constexpr std::tuple kFields<ModemCreditQuery>{optional("modem", &ModemCreditQuery::modem)};

}  // namespace turnbell::wire
