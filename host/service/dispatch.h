#pragma once

#include "host/service/auto_calls.h"
#include "host/service/board.h"
#include "host/service/bookings.h"
#include "host/service/calling.h"
#include "host/service/catalog_commands.h"
#include "host/service/check_in.h"
#include "host/service/credits.h"
#include "host/service/day_end.h"
#include "host/service/dry_runs.h"
#include "host/service/inbox.h"
#include "host/service/missed_calls.h"
#include "host/service/notices.h"
#include "host/service/pads.h"
#include "host/service/privacy.h"
#include "host/service/probe.h"
#include "host/service/report_wait.h"
#include "host/service/statistics.h"
#include "host/service/survey_report.h"
#include "host/service/takeover.h"
#include "host/service/undo.h"
#include "host/service/visit_deadlines.h"
#include "host/service/wait_times.h"
#include "host/wire/codec.h"

namespace turnbell {

/// The subjects of the service, wired to each other, and which of them answers which command. Permissions,
/// repetition and the transaction are the caller's.
class Subjects {
public:
    explicit Subjects(BranchState& branch);

    /// Any command but those of the connection itself (hello, subscribe, sign_in, sign_out) and those that
    /// copy whole files (backup, restore).
    Result<wire::Reply> execute(const wire::Request& request, const Actor& actor, Moment now);

    BranchState& state;
    Outbox outbox;
    Probe probe;
    Takeover takeover;
    ReportWait reportWait;
    Credits credits;
    Texts texts;
    Surveys surveys;
    Conversations conversations;
    Notices notices;
    NoticeAnswers noticeAnswers;
    VisitCommands visits;
    WaitTimes waitTimes;
    CheckIns checkIns;
    Corrections corrections;
    Bookings bookings;
    Undo undo;
    StopWords stopWords;
    VisitWords visitWords;
    RemoteCheckIns remoteCheckIns;
    TwoWay twoWay;
    Inbox inbox;
    MissedCalls missedCalls;
    Calling calling;
    DryRuns dryRuns;
    DeskStates deskStates;
    DeskCommands desks;
    VisitDeadlines visitDeadlines;
    AutoCalls autoCalls;
    DayEnd dayEnd;
    Pads pads;
    CatalogCommands catalogs;
    Board board;
    Statistics statistics;
    SurveyReport surveyReport;
    Privacy privacy;
};

}  // namespace turnbell
