#pragma once

#include "host/wire/calling_fields.h"
#include "host/wire/catalog_fields.h"
#include "host/wire/command_fields.h"
#include "host/wire/reply.h"
#include "host/wire/survey_results_fields.h"
#include "host/wire/template_fields.h"
#include "host/wire/wait_fields.h"

/// The `result` of every answer.
namespace turnbell::wire {

template <>
inline constexpr std::tuple kFields<Welcome>{
    required("protocol", &Welcome::protocol),
    required("branch", &Welcome::branch),
    required("languages", &Welcome::languages),
};

template <>
inline constexpr std::tuple kFields<Restored>{
    required("stops", &Restored::stops),   required("starts", &Restored::starts),
    required("erased", &Restored::erased), required("missing", &Restored::missing),
    required("why", &Restored::why),
};

template <>
inline constexpr std::tuple kFields<CheckedIn>{
    required("ticket", &CheckedIn::ticket),   required("visit", &CheckedIn::visit),
    required("ahead", &CheckedIn::ahead),     required("texts", &CheckedIn::texts),
    required("wait", &CheckedIn::wait),       optional("no_texts", &CheckedIn::noTexts),
    optional("warning", &CheckedIn::warning),
};

template <>
inline constexpr std::tuple kFields<SignedIn>{
    required("name", &SignedIn::name),
    required("role", &SignedIn::role),
};

template <>
inline constexpr std::tuple kFields<StepChanged>{
    required("ticket", &StepChanged::ticket),   required("desk", &StepChanged::desk),
    required("visit", &StepChanged::visit),     required("state", &StepChanged::state),
    required("service", &StepChanged::service), required("first_name", &StepChanged::firstName),
};

template <>
inline constexpr std::tuple kFields<DayEnded>{
    required("expired", &DayEnded::expired),
    required("served", &DayEnded::served),
    required("told", &DayEnded::told),
};

template <>
inline constexpr std::tuple kFields<TicketRow>{
    required("ticket", &TicketRow::ticket),
    required("visit", &TicketRow::visit),
    required("state", &TicketRow::state),
    required("service", &TicketRow::service),
    required("queue", &TicketRow::queue),
    required("desk", &TicketRow::desk),
    required("first_name", &TicketRow::firstName),
    required("last_name", &TicketRow::lastName),
    required("phone", &TicketRow::phone),
    required("language", &TicketRow::language),
    required("priority", &TicketRow::priority),
    required("calls", &TicketRow::calls),
    required("arrived_at", &TicketRow::arrivedAt),
    required("first_called_at", &TicketRow::firstCalledAt),
    required("last_called_at", &TicketRow::lastCalledAt),
    required("serving_at", &TicketRow::servingAt),
    required("ended_at", &TicketRow::endedAt),
    required("deferrals", &TicketRow::deferrals),
    required("remind_at", &TicketRow::remindAt),
    required("reminded", &TicketRow::reminded),
    required("accurate", &TicketRow::accurate),
    required("outcome", &TicketRow::outcome),
    required("only_desk", &TicketRow::onlyDesk),
    required("wait", &TicketRow::wait),
    required("lead", &TicketRow::lead),
    required("due_at", &TicketRow::dueAt),
    optional("no_texts", &TicketRow::noTexts),
    required("not_before_at", &TicketRow::notBeforeAt),
    required("here_at", &TicketRow::hereAt),
};

template <>
inline constexpr std::tuple kFields<TicketList>{required("tickets", &TicketList::tickets)};

template <>
inline constexpr std::tuple kFields<EventRow>{
    required("at", &EventRow::at),         required("event", &EventRow::event),
    required("actor", &EventRow::actor),   required("desk", &EventRow::desk),
    required("reason", &EventRow::reason),
};

template <>
inline constexpr std::tuple kFields<MessageRow>{
    required("id", &MessageRow::id),
    required("to", &MessageRow::to),
    required("kind", &MessageRow::kind),
    required("state", &MessageRow::state),
    required("text", &MessageRow::text),
    required("ticket", &MessageRow::ticket),
    required("visit", &MessageRow::visit),
    required("parts", &MessageRow::parts),
    required("submissions", &MessageRow::submissions),
    required("why", &MessageRow::why),
    required("created_at", &MessageRow::createdAt),
    required("due_at", &MessageRow::dueAt),
    required("expires_at", &MessageRow::expiresAt),
    required("settled_at", &MessageRow::settledAt),
};

template <>
inline constexpr std::tuple kFields<MessageList>{
    required("messages", &MessageList::messages),
    required("more", &MessageList::more),
};

template <>
inline constexpr std::tuple kFields<TicketDetail>{
    required("ticket", &TicketDetail::ticket),
    required("events", &TicketDetail::events),
    required("messages", &TicketDetail::messages),
};

template <>
inline constexpr std::tuple kFields<TimesRow>{
    required("n", &TimesRow::n),
    required("mean", &TimesRow::mean),
    required("median", &TimesRow::median),
    required("p90", &TimesRow::p90),
};

template <>
inline constexpr std::tuple kFields<PromisesRow>{
    required("kind", &PromisesRow::kind),
    required("n", &PromisesRow::n),
    required("kept", &PromisesRow::kept),
    required("in_time", &PromisesRow::inTime),
    required("mean_overrun", &PromisesRow::meanOverrun),
};

template <>
inline constexpr std::tuple kFields<StatisticsRow>{
    required("key", &StatisticsRow::key),
    required("name", &StatisticsRow::name),
    required("tickets", &StatisticsRow::tickets),
    required("served", &StatisticsRow::served),
    required("no_shows", &StatisticsRow::noShows),
    required("left", &StatisticsRow::left),
    required("cancelled", &StatisticsRow::cancelled),
    required("expired", &StatisticsRow::expired),
    required("transferred", &StatisticsRow::transferred),
    required("inaccurate", &StatisticsRow::inaccurate),
    required("target_set", &StatisticsRow::targetSet),
    required("target_met", &StatisticsRow::targetMet),
    required("transaction_target_set", &StatisticsRow::transactionTargetSet),
    required("transaction_target_met", &StatisticsRow::transactionTargetMet),
    required("wait_first", &StatisticsRow::waitFirst),
    required("wait_last", &StatisticsRow::waitLast),
    required("walk", &StatisticsRow::walk),
    required("transaction", &StatisticsRow::transaction),
    required("wrap_up", &StatisticsRow::wrapUp),
    required("parked", &StatisticsRow::parked),
    required("in_branch", &StatisticsRow::inBranch),
    required("open", &StatisticsRow::open),
    required("idle", &StatisticsRow::idle),
    required("idle_beside_waiters", &StatisticsRow::idleBesideWaiters),
    required("paused", &StatisticsRow::paused),
    required("promises", &StatisticsRow::promises),
};

template <>
inline constexpr std::tuple kFields<RepliesRow>{
    required("time", &RepliesRow::time),
    required("late", &RepliesRow::late),
};

template <>
inline constexpr std::tuple kFields<Statistics>{
    required("from", &Statistics::from),       required("to", &Statistics::to),
    required("by", &Statistics::by),           required("complete", &Statistics::complete),
    required("total", &Statistics::total),     required("rows", &Statistics::rows),
    required("replies", &Statistics::replies),
};

template <>
inline constexpr std::tuple kFields<ModemRow>{
    required("port", &ModemRow::port),
    required("state", &ModemRow::state),
    required("manufacturer", &ModemRow::manufacturer),
    required("model", &ModemRow::model),
    required("dialect", &ModemRow::dialect),
    required("imei", &ModemRow::imei),
    required("iccid", &ModemRow::iccid),
    required("number", &ModemRow::number),
    required("usb_path", &ModemRow::usbPath),
    required("usb_serial", &ModemRow::usbSerial),
    required("operator_name", &ModemRow::operatorName),
    required("operator_code", &ModemRow::operatorCode),
    required("technology", &ModemRow::technology),
    required("roaming", &ModemRow::roaming),
    required("signal_percent", &ModemRow::signalPercent),
    required("recovering", &ModemRow::recovering),
    required("slow", &ModemRow::slow),
    required("trouble", &ModemRow::trouble),
    required("trouble_detail", &ModemRow::troubleDetail),
    required("trouble_text", &ModemRow::troubleText),
    required("credit_state", &ModemRow::creditState),
    required("credit", &ModemRow::credit),
    required("credit_at", &ModemRow::creditAt),
    required("note", &ModemRow::note),
};

template <>
inline constexpr std::tuple kFields<SignalSample>{
    required("at", &SignalSample::at),
    required("modem", &SignalSample::modem),
    required("state", &SignalSample::state),
    required("operator_name", &SignalSample::operatorName),
    required("technology", &SignalSample::technology),
    required("signal_percent", &SignalSample::signalPercent),
};

template <>
inline constexpr std::tuple kFields<SignalList>{required("samples", &SignalList::samples)};

template <>
inline constexpr std::tuple kFields<Alarm>{
    required("code", &Alarm::code),
    required("text", &Alarm::text),
    required("detail", &Alarm::detail),
};

template <>
inline constexpr std::tuple kFields<ServiceWait>{
    required("service", &ServiceWait::service),
    required("waiting", &ServiceWait::waiting),
    required("wait", &ServiceWait::wait),
};

template <>
inline constexpr std::tuple kFields<Status>{
    required("version", &Status::version),
    required("clock", &Status::clock),
    required("modems", &Status::modems),
    required("waiting", &Status::waiting),
    required("called", &Status::called),
    required("serving", &Status::serving),
    required("messages_waiting", &Status::messagesWaiting),
    required("messages_in_doubt", &Status::messagesInDoubt),
    required("messages_unknown", &Status::messagesUnknown),
    required("messages_repeated", &Status::messagesRepeated),
    required("conversations_waiting", &Status::conversationsWaiting),
    required("alarms", &Status::alarms),
    required("services", &Status::services),
    required("sms_number", &Status::smsNumber),
};

template <>
inline constexpr std::tuple kFields<TraceRow>{
    required("number", &TraceRow::number),
    required("at", &TraceRow::at),
    required("side", &TraceRow::side),
    required("text", &TraceRow::text),
};

template <>
inline constexpr std::tuple kFields<ModemTrace>{required("lines", &ModemTrace::lines)};

template <>
inline constexpr std::tuple kFields<ProbeFinding>{
    required("name", &ProbeFinding::name),
    required("result", &ProbeFinding::result),
};

template <>
inline constexpr std::tuple kFields<ProbeReport>{
    required("state", &ProbeReport::state),
    required("step", &ProbeReport::step),
    required("why", &ProbeReport::why),
    required("imei", &ProbeReport::imei),
    required("revision", &ProbeReport::revision),
    required("iccid", &ProbeReport::iccid),
    required("network", &ProbeReport::network),
    required("findings", &ProbeReport::findings),
    required("report_after_ms", &ProbeReport::reportAfterMs),
};

template <>
inline constexpr std::tuple kFields<PadRow>{
    required("id", &PadRow::id),
    required("number", &PadRow::number),
    required("name", &PadRow::name),
    required("desk", &PadRow::desk),
    required("linked", &PadRow::linked),
    required("port", &PadRow::port),
    required("board", &PadRow::board),
    required("firmware", &PadRow::firmware),
    required("capabilities", &PadRow::capabilities),
    required("boot", &PadRow::boot),
    required("cause", &PadRow::cause),
    required("key", &PadRow::key),
    required("level", &PadRow::level),
    required("queued", &PadRow::queued),
    required("presses_refused", &PadRow::pressesRefused),
    required("frames_good", &PadRow::framesGood),
    required("frames_bad", &PadRow::framesBad),
    required("board_frames_bad", &PadRow::boardFramesBad),
    required("links", &PadRow::links),
    required("calibrating", &PadRow::calibrating),
    required("calibrated", &PadRow::calibrated),
    required("modem_off", &PadRow::modemOff),
    required("power_spent", &PadRow::powerSpent),
    required("last_press_at", &PadRow::lastPressAt),
    required("last_key", &PadRow::lastKey),
    required("last_did", &PadRow::lastDid),
    required("last_ticket", &PadRow::lastTicket),
    required("last_refused", &PadRow::lastRefused),
    required("first_seen_at", &PadRow::firstSeenAt),
    required("last_seen_at", &PadRow::lastSeenAt),
    required("trouble", &PadRow::trouble),
    required("trouble_text", &PadRow::troubleText),
};

template <>
inline constexpr std::tuple kFields<PadChoice>{
    required("state", &PadChoice::state),
    required("desk", &PadChoice::desk),
    required("until", &PadChoice::until),
    required("pad", &PadChoice::pad),
};

template <>
inline constexpr std::tuple kFields<PadList>{
    required("pads", &PadList::pads),
    required("choice", &PadList::choice),
};

template <>
inline constexpr std::tuple kFields<CreditReport>{
    required("state", &CreditReport::state),
    required("iccid", &CreditReport::iccid),
    required("network", &CreditReport::network),
    required("credit", &CreditReport::credit),
    required("credit_at", &CreditReport::creditAt),
    required("asked_at", &CreditReport::askedAt),
    required("threshold", &CreditReport::threshold),
    required("low", &CreditReport::low),
    required("why", &CreditReport::why),
    required("answer", &CreditReport::answer),
};

template <>
inline constexpr std::tuple kFields<CatalogReply>{required("catalog", &CatalogReply::catalog)};

}  // namespace turnbell::wire
