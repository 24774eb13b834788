#pragma once

#include "host/wire/command.h"
#include "host/wire/reply.h"

/// Which reply answers which command: `AnswerTo<CheckIn>` is CheckedIn. What is not listed is answered with
/// Done.
namespace turnbell::wire {

template <typename Command>
struct AnswerShape {
    using Type = Done;
};

template <typename Reply>
struct AnsweredWith {
    using Type = Reply;
};

template <typename Command>
using AnswerTo = typename AnswerShape<Command>::Type;

template <>
struct AnswerShape<Hello> : AnsweredWith<Welcome> {};
template <>
struct AnswerShape<StatusQuery> : AnsweredWith<Status> {};
template <>
struct AnswerShape<CheckIn> : AnsweredWith<CheckedIn> {};
template <>
struct AnswerShape<Restore> : AnsweredWith<Restored> {};
template <>
struct AnswerShape<SignIn> : AnsweredWith<SignedIn> {};

template <>
struct AnswerShape<CallNext> : AnsweredWith<StepChanged> {};
template <>
struct AnswerShape<CallTicket> : AnsweredWith<StepChanged> {};
template <>
struct AnswerShape<Recall> : AnsweredWith<StepChanged> {};
template <>
struct AnswerShape<Confirm> : AnsweredWith<StepChanged> {};
template <>
struct AnswerShape<Finish> : AnsweredWith<StepChanged> {};
template <>
struct AnswerShape<NoShow> : AnsweredWith<StepChanged> {};
template <>
struct AnswerShape<Park> : AnsweredWith<StepChanged> {};
template <>
struct AnswerShape<Undo> : AnsweredWith<StepChanged> {};
template <>
struct AnswerShape<Transfer> : AnsweredWith<StepChanged> {};
template <>
struct AnswerShape<VisitChange> : AnsweredWith<StepChanged> {};
template <>
struct AnswerShape<Resume> : AnsweredWith<StepChanged> {};
template <>
struct AnswerShape<MoreTime> : AnsweredWith<StepChanged> {};
template <>
struct AnswerShape<Rejoin> : AnsweredWith<StepChanged> {};
template <>
struct AnswerShape<Leave> : AnsweredWith<StepChanged> {};
template <>
struct AnswerShape<Cancel> : AnsweredWith<StepChanged> {};
template <>
struct AnswerShape<EndDay> : AnsweredWith<DayEnded> {};

template <>
struct AnswerShape<Book> : AnsweredWith<Booked> {};
template <>
struct AnswerShape<ConfirmBooking> : AnsweredWith<Booked> {};
template <>
struct AnswerShape<ChangeBooking> : AnsweredWith<Booked> {};
template <>
struct AnswerShape<BookingListQuery> : AnsweredWith<TicketList> {};
template <>
struct AnswerShape<Join> : AnsweredWith<CheckedIn> {};
template <>
struct AnswerShape<Arrive> : AnsweredWith<CheckedIn> {};

template <>
struct AnswerShape<Erase> : AnsweredWith<Erased> {};
template <>
struct AnswerShape<ExportQuery> : AnsweredWith<PersonalData> {};

template <>
struct AnswerShape<NoticePreviewQuery> : AnsweredWith<NoticePreview> {};
template <>
struct AnswerShape<NoticeSend> : AnsweredWith<NoticeRow> {};
template <>
struct AnswerShape<NoticeStop> : AnsweredWith<NoticeRow> {};
template <>
struct AnswerShape<NoticeListQuery> : AnsweredWith<NoticeList> {};
template <>
struct AnswerShape<NoticeShowQuery> : AnsweredWith<NoticeRow> {};
template <>
struct AnswerShape<NoticeCalled> : AnsweredWith<NoticeRow> {};

template <>
struct AnswerShape<WhyQuery> : AnsweredWith<WhyNext> {};
template <>
struct AnswerShape<DryRunQuery> : AnsweredWith<DryRun> {};

template <>
struct AnswerShape<TemplateListQuery> : AnsweredWith<TemplateList> {};
template <>
struct AnswerShape<TemplatePreviewQuery> : AnsweredWith<TemplatePreview> {};
template <>
struct AnswerShape<TemplatePut> : AnsweredWith<Done> {};
template <>
struct AnswerShape<TemplateRemove> : AnsweredWith<Done> {};

template <>
struct AnswerShape<TicketListQuery> : AnsweredWith<TicketList> {};
template <>
struct AnswerShape<TicketShowQuery> : AnsweredWith<TicketDetail> {};
template <>
struct AnswerShape<MessageListQuery> : AnsweredWith<MessageList> {};
template <>
struct AnswerShape<MessageSend> : AnsweredWith<MessageRow> {};
template <>
struct AnswerShape<ConversationListQuery> : AnsweredWith<ConversationList> {};
template <>
struct AnswerShape<ConversationShowQuery> : AnsweredWith<ConversationRow> {};
template <>
struct AnswerShape<ConversationReply> : AnsweredWith<MessageRow> {};
template <>
struct AnswerShape<ConversationStart> : AnsweredWith<MessageRow> {};
template <>
struct AnswerShape<ConversationSuggestQuery> : AnsweredWith<SuggestionList> {};
template <>
struct AnswerShape<SurveyResultsQuery> : AnsweredWith<SurveyResults> {};
template <>
struct AnswerShape<StatisticsQuery> : AnsweredWith<Statistics> {};
template <>
struct AnswerShape<PadListQuery> : AnsweredWith<PadList> {};
template <>
struct AnswerShape<CatalogExport> : AnsweredWith<CatalogReply> {};
template <>
struct AnswerShape<ModemTraceQuery> : AnsweredWith<ModemTrace> {};
template <>
struct AnswerShape<ModemProbe> : AnsweredWith<ProbeReport> {};
template <>
struct AnswerShape<ModemProbeQuery> : AnsweredWith<ProbeReport> {};
template <>
struct AnswerShape<ModemSignalQuery> : AnsweredWith<SignalList> {};
template <>
struct AnswerShape<ModemCredit> : AnsweredWith<CreditReport> {};
template <>
struct AnswerShape<ModemCreditQuery> : AnsweredWith<CreditReport> {};

}  // namespace turnbell::wire
