#include "host/service/dispatch.h"

#include "host/service/modem_health.h"
#include "host/service/text_preview.h"

namespace turnbell {
namespace {

using wire::Reply;

/// One command in, one answer out: an overload for each command.
struct Dispatch {
    Subjects& subjects;
    const Actor& actor;
    const std::string& requestId;
    Moment now;

    template <typename T>
    static Result<Reply> reply(Result<T> result) {
        return std::move(result).map([](T value) { return Reply{std::move(value)}; });
    }

    Result<Reply> operator()(const wire::CheckIn& c) const {
        return reply(subjects.checkIns.checkIn(c, actor, now));
    }
    Result<Reply> operator()(const wire::VisitChange& c) const {
        return reply(subjects.corrections.change(c, actor, now));
    }

    Result<Reply> operator()(const wire::Book& c) const {
        return reply(subjects.bookings.book(c, actor, now));
    }
    Result<Reply> operator()(const wire::ConfirmBooking& c) const {
        return reply(subjects.bookings.confirm(c, actor, now));
    }
    Result<Reply> operator()(const wire::ChangeBooking& c) const {
        return reply(subjects.bookings.change(c, actor, now));
    }
    Result<Reply> operator()(const wire::BookingListQuery& c) const {
        return reply(subjects.bookings.list(c, actor, now));
    }
    Result<Reply> operator()(const wire::Join& c) const {
        return reply(subjects.bookings.join(c, actor, now));
    }
    Result<Reply> operator()(const wire::Arrive& c) const {
        return reply(subjects.bookings.arrive(c, actor, now));
    }

    Result<Reply> operator()(const wire::DeskOpen& c) const {
        return reply(subjects.desks.setState(c.desk, DeskState::Idle, {}, actor, now));
    }
    Result<Reply> operator()(const wire::DeskPause& c) const {
        return reply(subjects.desks.setState(c.desk, DeskState::Paused, c.reason, actor, now));
    }
    Result<Reply> operator()(const wire::DeskClose& c) const {
        return reply(subjects.desks.setState(c.desk, DeskState::Closed, {}, actor, now));
    }
    Result<Reply> operator()(const wire::CallNext& c) const {
        return reply(subjects.desks.callNext(c, actor, now));
    }
    Result<Reply> operator()(const wire::CallTicket& c) const {
        return reply(subjects.desks.call(c, actor, now));
    }
    Result<Reply> operator()(const wire::Recall& c) const {
        return reply(subjects.desks.recall(c.desk, actor, now));
    }
    Result<Reply> operator()(const wire::Confirm& c) const {
        return reply(subjects.desks.confirm(c.desk, actor, now));
    }
    Result<Reply> operator()(const wire::Finish& c) const {
        return reply(subjects.desks.finish(c, actor, now));
    }
    Result<Reply> operator()(const wire::NoShow& c) const {
        return reply(subjects.desks.noShow(c.desk, actor, now));
    }
    Result<Reply> operator()(const wire::Park& c) const { return reply(subjects.desks.park(c, actor, now)); }
    Result<Reply> operator()(const wire::Transfer& c) const {
        return reply(subjects.desks.transfer(c, actor, now));
    }
    Result<Reply> operator()(const wire::Undo& c) const { return reply(subjects.undo.last(c, actor, now)); }

    /// What is done to the visit of a ticket.
    template <typename Work>
    Result<Reply> onTicket(const std::string& ticket, Work work) const {
        const auto row = subjects.visits.ofTicket(ticket, now);
        TURNBELL_TRY(row);
        return reply(work(*row));
    }
    Result<Reply> operator()(const wire::MoreTime& c) const {
        return onTicket(c.ticket, [&](const auto& row) { return subjects.visits.moreTime(row, actor, now); });
    }
    Result<Reply> operator()(const wire::Rejoin& c) const {
        return onTicket(c.ticket, [&](const auto& row) { return subjects.visits.rejoin(row, actor, now); });
    }
    Result<Reply> operator()(const wire::Leave& c) const {
        return onTicket(c.ticket, [&](const auto& row) { return subjects.visits.leave(row, actor, now); });
    }
    Result<Reply> operator()(const wire::Cancel& c) const {
        const auto row = c.date.empty() ? subjects.visits.ofTicket(c.ticket, now)
                                        : subjects.bookings.found(c.ticket, c.date, now);
        TURNBELL_TRY(row);
        return reply(subjects.visits.cancel(*row, c.reason, actor, now));
    }
    Result<Reply> operator()(const wire::Resume& c) const {
        return onTicket(c.ticket,
                        [&](const auto& row) { return subjects.visits.resume(row, c.desk, actor, now); });
    }
    Result<Reply> operator()(const wire::EndDay& /*command*/) const {
        return Reply{subjects.dayEnd.order(actor, now)};
    }

    Result<Reply> operator()(const wire::Erase& c) const {
        return reply(subjects.privacy.erase(c.phone, now));
    }
    Result<Reply> operator()(const wire::ExportQuery& c) const {
        return reply(subjects.privacy.exported(c.phone));
    }

    Result<Reply> operator()(const wire::WhyQuery& c) const { return reply(subjects.calling.why(c, now)); }

    Result<Reply> operator()(const wire::DryRunQuery& c) const { return reply(subjects.dryRuns.of(c, now)); }

    Result<Reply> operator()(const wire::StatusQuery& /*query*/) const {
        return Reply{subjects.board.status(actor, now)};
    }
    Result<Reply> operator()(const wire::TicketListQuery& /*query*/) const {
        return Reply{subjects.board.tickets(actor, now)};
    }
    Result<Reply> operator()(const wire::TicketShowQuery& c) const {
        return reply(subjects.board.ticket(c.ticket, actor, now));
    }
    Result<Reply> operator()(const wire::MessageListQuery& c) const {
        return reply(subjects.board.messages(c, actor, now));
    }
    Result<Reply> operator()(const wire::SurveyResultsQuery& c) const {
        return reply(subjects.surveyReport.report(c, now));
    }

    Result<Reply> operator()(const wire::StatisticsQuery& c) const {
        return reply(subjects.statistics.report(c, now));
    }

    Result<Reply> operator()(const wire::ModemSignalQuery& /*query*/) const {
        return Reply{signalList(subjects.state)};
    }
    Result<Reply> operator()(const wire::ModemAcceptSim& /*command*/) const {
        return Reply{acceptSims(subjects.state)};
    }

    Result<Reply> operator()(const wire::MessageSend& c) const {
        return reply(subjects.conversations.send(c, actor, requestId, now));
    }
    Result<Reply> operator()(const wire::ConversationListQuery& /*query*/) const {
        return Reply{subjects.conversations.list(actor, now)};
    }
    Result<Reply> operator()(const wire::ConversationShowQuery& c) const {
        return reply(subjects.conversations.show(ConversationId{c.id}, actor, now));
    }
    Result<Reply> operator()(const wire::ConversationReply& c) const {
        return reply(subjects.conversations.reply(c, actor, requestId, now));
    }
    Result<Reply> operator()(const wire::ConversationStart& c) const {
        return reply(subjects.conversations.start(c, actor, requestId, now));
    }
    Result<Reply> operator()(const wire::ConversationNote& c) const {
        return reply(subjects.conversations.note(c, actor, now));
    }
    Result<Reply> operator()(const wire::ConversationAssign& c) const {
        return reply(subjects.conversations.assign(c));
    }
    Result<Reply> operator()(const wire::ConversationRelease& c) const {
        return reply(subjects.conversations.release(ConversationId{c.id}));
    }
    Result<Reply> operator()(const wire::ConversationSuggestQuery& c) const {
        return reply(subjects.conversations.suggest(c, now));
    }
    Result<Reply> operator()(const wire::ConversationClose& c) const {
        return reply(subjects.conversations.close(ConversationId{c.id}));
    }

    Result<Reply> operator()(const wire::NoticePreviewQuery& c) const {
        return reply(subjects.notices.preview(c, now));
    }
    Result<Reply> operator()(const wire::NoticeSend& c) const {
        return reply(subjects.notices.send(c, actor, now));
    }
    Result<Reply> operator()(const wire::NoticeStop& c) const {
        return reply(subjects.notices.stop(NoticeId{c.id}, actor, now));
    }
    Result<Reply> operator()(const wire::NoticeListQuery& c) const {
        return Reply{subjects.notices.list(NoticeId{c.before.value_or(0)}, now)};
    }
    Result<Reply> operator()(const wire::NoticeShowQuery& c) const {
        return reply(subjects.notices.show(NoticeId{c.id}, actor, now));
    }
    Result<Reply> operator()(const wire::NoticeCalled& c) const {
        return reply(subjects.notices.called(c, actor, now));
    }

    Result<Reply> operator()(const wire::CatalogImport& c) const {
        return reply(subjects.catalogs.import(c.catalog));
    }
    Result<Reply> operator()(const wire::CatalogPut& c) const {
        return reply(subjects.catalogs.put(c.entries));
    }
    Result<Reply> operator()(const wire::TemplateListQuery& c) const {
        return reply(templatesOf(subjects.state.catalog, c));
    }
    Result<Reply> operator()(const wire::TemplatePreviewQuery& c) const {
        return reply(previewOf(subjects.state.catalog, c));
    }
    Result<Reply> operator()(const wire::TemplatePut& c) const { return reply(subjects.catalogs.put(c)); }
    Result<Reply> operator()(const wire::TemplateRemove& c) const {
        return reply(subjects.catalogs.remove(c));
    }
    Result<Reply> operator()(const wire::CatalogRemove& c) const {
        return reply(subjects.catalogs.remove(c.table, c.code));
    }
    Result<Reply> operator()(const wire::CatalogExport& /*query*/) const {
        return Reply{subjects.catalogs.exported()};
    }

    Result<Reply> operator()(const wire::ModemProbe& c) const {
        return reply(subjects.probe.start(c, requestId, now));
    }
    Result<Reply> operator()(const wire::ModemProbeQuery& /*query*/) const {
        return Reply{subjects.probe.report()};
    }

    Result<Reply> operator()(const wire::PadListQuery& /*query*/) const {
        return Reply{subjects.pads.list()};
    }
    Result<Reply> operator()(const wire::PadChoose& c) const {
        return reply(subjects.pads.choose(c.desk, now));
    }
    Result<Reply> operator()(const wire::PadChooseCancel& /*command*/) const {
        return Reply{subjects.pads.cancelChoice()};
    }
    Result<Reply> operator()(const wire::PadAssign& c) const {
        return reply(subjects.pads.assign(c.pad, c.desk, now));
    }
    Result<Reply> operator()(const wire::PadRename& c) const {
        return reply(subjects.pads.rename(c.pad, c.name, now));
    }
    Result<Reply> operator()(const wire::PadForget& c) const { return reply(subjects.pads.forget(c.pad)); }
    Result<Reply> operator()(const wire::PadIdentify& c) const {
        return reply(subjects.pads.identify(c.pad));
    }
    Result<Reply> operator()(const wire::PadCalibrate& c) const {
        return reply(subjects.pads.calibrate(c.pad, c.factory));
    }
    Result<Reply> operator()(const wire::ModemCredit& c) const {
        return reply(subjects.credits.start(c.modem));
    }
    Result<Reply> operator()(const wire::ModemCreditQuery& c) const {
        return reply(subjects.credits.report(c.modem));
    }

    /// Hello, Subscribe, SignIn, SignOut, Backup, Restore and ModemTraceQuery.
    template <typename Other>
    Result<Reply> operator()(const Other& /*command*/) const {
        return fail(ErrorCode::Protocol,
                    std::string{"'"} + Other::kMethod + "' is not a command of the queue", "wrong_place");
    }
};

}  // namespace

Subjects::Subjects(BranchState& branch)
    : state{branch},
      outbox{state},
      probe{state, outbox},
      takeover{state, outbox},
      reportWait{state},
      credits{state},
      texts{state, outbox},
      surveys{state, outbox, texts},
      conversations{state, outbox, texts},
      notices{state, outbox, texts},
      noticeAnswers{state, texts, conversations},
      visits{state, outbox, texts},
      waitTimes{state, texts},
      checkIns{state, outbox, texts, surveys, waitTimes},
      corrections{state, outbox, texts, surveys, checkIns},
      bookings{state, checkIns, corrections, texts},
      undo{state, outbox, texts, surveys},
      stopWords{state, outbox, texts, surveys},
      visitWords{state, outbox, texts, visits, checkIns, undo, waitTimes},
      remoteCheckIns{state, texts, checkIns},
      twoWay{state, texts, conversations, stopWords, visitWords, remoteCheckIns, undo},
      inbox{state, outbox, surveys, conversations, twoWay, notices, noticeAnswers},
      missedCalls{state, conversations, remoteCheckIns},
      calling{state},
      dryRuns{state},
      deskStates{state},
      desks{state, calling, outbox, texts, surveys, deskStates, visits},
      visitDeadlines{state, desks, texts},
      autoCalls{state, calling, desks},
      dayEnd{state, outbox, texts, deskStates},
      pads{state, desks},
      catalogs{state, conversations},
      board{state, conversations, pads, notices},
      statistics{state},
      surveyReport{state},
      privacy{state, outbox, surveys, inbox} {
}

Result<wire::Reply> Subjects::execute(const wire::Request& request, const Actor& actor, Moment now) {
    return std::visit(Dispatch{*this, actor, request.requestId, now}, request.command);
}

}  // namespace turnbell
