#pragma once

#include "host/core/catalog.h"
#include "host/core/ratio_word.h"
#include "host/wire/fields.h"

#include <array>

/// The catalog as JSON: everything but codes and names may be left out. Durations are milliseconds.
namespace turnbell::wire {

template <>
inline constexpr std::array kValues<StaffRole>{StaffRole::Agent, StaffRole::Supervisor, StaffRole::Admin};

template <>
inline constexpr auto kValues<QuestionKind> = kQuestionKinds;

template <>
inline constexpr WordForm<AskIf> kWordForm<AskIf>{askIf, R"(must be a condition such as "q1 <= 3")"};

template <>
inline constexpr std::array kValues<ApproachBy>{ApproachBy::Position, ApproachBy::Time};

template <>
inline constexpr std::array kValues<Formality>{Formality::Formal, Formality::Informal};

template <>
inline constexpr auto kValues<TextPurpose> = kTextPurposes;

template <>
inline constexpr std::array kValues<Weekday>{Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu,
                                             Weekday::Fri, Weekday::Sat, Weekday::Sun};

template <>
inline constexpr WordForm<ClockTime> kWordForm<ClockTime>{clockTime, R"(must be a time such as "09:00")"};

template <>
inline constexpr WordForm<Ratio> kWordForm<Ratio>{ratio, R"(must be a ratio such as "2:1")"};

template <>
inline constexpr std::tuple kFields<QuietHours>{
    optional("from", &QuietHours::from),
    optional("to", &QuietHours::to),
};

template <>
inline constexpr std::tuple kFields<Limits>{
    optional("open_tickets", &Limits::openTickets),  optional("tickets_a_day", &Limits::ticketsADay),
    optional("texts_an_hour", &Limits::textsAnHour), optional("new_at_kiosk", &Limits::newAtKiosk),
    optional("new_in_branch", &Limits::newInBranch), optional("neighbours", &Limits::neighbours),
    optional("texts_a_day", &Limits::textsADay),     optional("answers_an_hour", &Limits::answersAnHour),
};

template <>
inline constexpr std::tuple kFields<Branch>{
    optional("name", &Branch::name),
    optional("location", &Branch::location),
    optional("country", &Branch::country),
    optional("text_countries", &Branch::textCountries),
    optional("time_zone", &Branch::timeZone),
    optional("languages", &Branch::languages),
    optional("thank_you", &Branch::thankYou),
    optional("missed_call_joins", &Branch::missedCallJoins),
    optional("no_show_after", &Branch::noShowAfter),
    optional("no_show_calls", &Branch::noShowCalls),
    optional("recall_gap", &Branch::recallGap),
    optional("more_time_places", &Branch::moreTimePlaces),
    optional("more_time_by", &Branch::moreTimeBy),
    optional("more_time_limit", &Branch::moreTimeLimit),
    optional("rejoin_window", &Branch::rejoinWindow),
    optional("wrap_up", &Branch::wrapUp),
    optional("day_ends", &Branch::dayEnds),
    optional("close_grace", &Branch::closeGrace),
    optional("quiet", &Branch::quiet),
    optional("survey_cap", &Branch::surveyCap),
    optional("retention_days", &Branch::retentionDays),
    optional("signature", &Branch::signature),
    optional("formality", &Branch::formality),
    optional("emoji", &Branch::emoji),
    optional("national_tables", &Branch::nationalTables),
    optional("transliterate", &Branch::transliterate),
    optional("sms_number", &Branch::smsNumber),
    optional("remote_here", &Branch::remoteHere),
    optional("cancel_silence", &Branch::cancelSilence),
    optional("reply_target", &Branch::replyTarget),
    optional("auto_reply", &Branch::autoReply),
    optional("notices_a_minute", &Branch::noticesAMinute),
    optional("notice_silence", &Branch::noticeSilence),
};

template <>
inline constexpr std::tuple kFields<Queue>{
    required("code", &Queue::code), optional("prefix", &Queue::prefix),      optional("first", &Queue::first),
    optional("last", &Queue::last), optional("daily_cap", &Queue::dailyCap),
};

template <>
inline constexpr std::tuple kFields<ServiceGroup>{
    required("code", &ServiceGroup::code),
    required("name", &ServiceGroup::name),
};

template <>
inline constexpr std::tuple kFields<Service>{
    required("code", &Service::code),
    required("name", &Service::name),
    optional("queue", &Service::queue),
    optional("survey_delay", &Service::surveyDelay),
    optional("survey", &Service::survey),
    optional("approach_ahead", &Service::approachAhead),
    optional("priority", &Service::priority),
    optional("target_wait", &Service::targetWait),
    optional("target_transaction", &Service::targetTransaction),
    optional("group", &Service::group),
    optional("approach_by", &Service::approachBy),
    optional("approach_lead", &Service::approachLead),
    optional("appointments_at_once", &Service::appointmentsAtOnce),
    optional("more_time", &Service::moreTime),
    optional("code_word", &Service::codeWord),
    optional("outcomes", &Service::outcomes),
};

template <>
inline constexpr std::tuple kFields<SegmentRule>{
    optional("services", &SegmentRule::services),
    optional("languages", &SegmentRule::languages),
    optional("min_priority", &SegmentRule::minPriority),
    optional("appointment", &SegmentRule::appointment),
    required("queue", &SegmentRule::queue),
    optional("priority", &SegmentRule::priority),
};

template <>
inline constexpr std::tuple kFields<WaitCondition>{
    required("queue", &WaitCondition::queue),
    required("longer_than", &WaitCondition::longerThan),
};

template <>
inline constexpr std::tuple kFields<CallingRules>{
    optional("ratio", &CallingRules::ratio),
    optional("ageing", &CallingRules::ageing),
    optional("conditions", &CallingRules::conditions),
    optional("auto_call", &CallingRules::autoCall),
    optional("auto_call_after", &CallingRules::autoCallAfter),
};

template <>
inline constexpr std::tuple kFields<WorkProfile>{
    required("code", &WorkProfile::code),
    required("name", &WorkProfile::name),
    optional("queues", &WorkProfile::queues),
    optional("rules", &WorkProfile::rules),
};

template <>
inline constexpr std::tuple kFields<Hours>{
    required("days", &Hours::days),
    required("open", &Hours::open),
    required("close", &Hours::close),
};

template <>
inline constexpr std::tuple kFields<ClosedDay>{
    required("date", &ClosedDay::date),
    optional("name", &ClosedDay::name),
};

template <>
inline constexpr std::tuple kFields<Desk>{
    required("code", &Desk::code),      required("name", &Desk::name),
    optional("queues", &Desk::queues),  optional("profile", &Desk::profile),
    optional("wrap_up", &Desk::wrapUp),
};

template <>
inline constexpr std::tuple kFields<Staff>{
    required("name", &Staff::name),
    optional("pin", &Staff::pin),
    optional("pin_hash", &Staff::pinHash),
    optional("role", &Staff::role),
};

template <>
inline constexpr std::tuple kFields<TemplateText>{
    required("kind", &TemplateText::kind),
    optional("language", &TemplateText::language),
    optional("service", &TemplateText::service),
    required("text", &TemplateText::text),
};

template <>
inline constexpr std::tuple kFields<SurveyQuestion>{
    optional("kind", &SurveyQuestion::kind),
    optional("text", &SurveyQuestion::text),
    optional("ask_if", &SurveyQuestion::askIf),
};

template <>
inline constexpr std::tuple kFields<SurveyPlan>{
    required("code", &SurveyPlan::code),          required("questions", &SurveyPlan::questions),
    optional("thank_you", &SurveyPlan::thankYou), optional("link", &SurveyPlan::link),
    optional("window", &SurveyPlan::window),      optional("low_score", &SurveyPlan::lowScore),
    optional("low_nps", &SurveyPlan::lowNps),     optional("low_score_text", &SurveyPlan::lowScoreText),
};

template <>
inline constexpr std::tuple kFields<CannedReply>{
    required("code", &CannedReply::code),
    required("name", &CannedReply::name),
    required("text", &CannedReply::text),
};

template <>
inline constexpr std::tuple kFields<Catalog>{
    optional("branch", &Catalog::branch),
    optional("queues", &Catalog::queues),
    optional("service_groups", &Catalog::serviceGroups),
    optional("services", &Catalog::services),
    optional("segments", &Catalog::segments),
    optional("profiles", &Catalog::profiles),
    optional("desks", &Catalog::desks),
    optional("hours", &Catalog::hours),
    optional("closed_days", &Catalog::closedDays),
    optional("staff", &Catalog::staff),
    optional("templates", &Catalog::templates),
    optional("limits", &Catalog::limits),
    optional("surveys", &Catalog::surveys),
    optional("canned", &Catalog::canned),
};

}  // namespace turnbell::wire
