#include "ui/desk/desk_question.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace turnbell::ui {
namespace {

struct Choice {
    const char* code;
    const char* name;
    bool danger = false;
};

constexpr Choice kReminders[]{
    {"0", QT_TRANSLATE_NOOP("DeskQuestion", "No reminder")},
    {"10", QT_TRANSLATE_NOOP("DeskQuestion", "10 minutes")},
    {"30", QT_TRANSLATE_NOOP("DeskQuestion", "30 minutes")},
    {"60", QT_TRANSLATE_NOOP("DeskQuestion", "1 hour")},
};

constexpr Choice kPauses[]{
    {"break", QT_TRANSLATE_NOOP("DeskQuestion", "Short break")},
    {"lunch", QT_TRANSLATE_NOOP("DeskQuestion", "Lunch")},
    {"meeting", QT_TRANSLATE_NOOP("DeskQuestion", "Meeting")},
    {"office", QT_TRANSLATE_NOOP("DeskQuestion", "Office work")},
};

constexpr Choice kCancellations[]{
    {"wish", QT_TRANSLATE_NOOP("DeskQuestion", "The customer wants it")},
    {"unable", QT_TRANSLATE_NOOP("DeskQuestion", "We cannot do it today")},
    {"twice", QT_TRANSLATE_NOOP("DeskQuestion", "Checked in twice")},
};

constexpr Choice kOfWaiting[]{
    {"call", QT_TRANSLATE_NOOP("DeskQuestion", "Call here")},
    {"more_time", QT_TRANSLATE_NOOP("DeskQuestion", "Give more time")},
    {"transfer", QT_TRANSLATE_NOOP("DeskQuestion", "Transfer")},
    {"correct", QT_TRANSLATE_NOOP("DeskQuestion", "Correct")},
    {"write", QT_TRANSLATE_NOOP("DeskQuestion", "Write a text")},
    {"leave", QT_TRANSLATE_NOOP("DeskQuestion", "Has left")},
    {"cancel", QT_TRANSLATE_NOOP("DeskQuestion", "Cancel the visit"), true},
};

constexpr Choice kOfParked[]{
    {"resume", QT_TRANSLATE_NOOP("DeskQuestion", "Go on here")},
    {"queue", QT_TRANSLATE_NOOP("DeskQuestion", "Back into the line")},
    {"transfer", QT_TRANSLATE_NOOP("DeskQuestion", "Transfer")},
    {"correct", QT_TRANSLATE_NOOP("DeskQuestion", "Correct")},
    {"write", QT_TRANSLATE_NOOP("DeskQuestion", "Write a text")},
    {"leave", QT_TRANSLATE_NOOP("DeskQuestion", "Has left")},
    {"cancel", QT_TRANSLATE_NOOP("DeskQuestion", "Cancel the visit"), true},
};

constexpr Choice kOfExpected[]{
    {"arrive", QT_TRANSLATE_NOOP("DeskQuestion", "Is here")},
    {"correct", QT_TRANSLATE_NOOP("DeskQuestion", "Correct")},
    {"write", QT_TRANSLATE_NOOP("DeskQuestion", "Write a text")},
};

constexpr Choice kOfMissed[]{
    {"rejoin", QT_TRANSLATE_NOOP("DeskQuestion", "Back into the line")},
    {"correct", QT_TRANSLATE_NOOP("DeskQuestion", "Correct")},
};

QString translated(const char* text) {
    return QCoreApplication::translate("DeskQuestion", text);
}

std::span<const Choice> tableOfTicket(const std::string& state) {
    if (state == "no_show") {
        return kOfMissed;
    }
    if (state == "booked" || state == "expected" || state == "remote") {
        return kOfExpected;
    }
    return state == "parked" ? std::span<const Choice>{kOfParked} : std::span<const Choice>{kOfWaiting};
}

std::span<const Choice> tableOf(const Asked& asked) {
    switch (asked.question) {
    case Question::None: break;
    case Question::Park: return kReminders;
    case Question::Pause: return kPauses;
    case Question::Cancel: return kCancellations;
    case Question::Outcome: break;  // the branch's own words
    case Question::Ticket: return tableOfTicket(asked.state);
    }
    return {};
}

/// Only a free desk can take somebody, and only who has a number can be written to.
bool isPossible(const Asked& asked, const QString& code) {
    if (code == "write") {
        return asked.hasPhone;
    }
    return asked.deskFree || (code != "call" && code != "resume");
}

std::optional<wire::Command> commandOfTicket(const Asked& asked, const QString& code) {
    if (code == "call") {
        return wire::CallTicket{asked.ticket, asked.desk};
    }
    if (code == "resume") {
        return wire::Resume{asked.ticket, asked.desk};
    }
    if (code == "queue") {
        return wire::Resume{asked.ticket};
    }
    if (code == "arrive") {
        return wire::Arrive{.ticket = asked.ticket};
    }
    if (code == "rejoin") {
        return wire::Rejoin{asked.ticket};
    }
    if (code == "more_time") {
        return wire::MoreTime{asked.ticket};
    }
    if (code == "leave") {
        return wire::Leave{asked.ticket};
    }
    return std::nullopt;
}

std::optional<wire::Command> commandOfOutcome(const Asked& asked, const std::string& outcome) {
    if (std::ranges::find(asked.outcomes, outcome) == asked.outcomes.end()) {
        return std::nullopt;
    }
    if (asked.callsNext) {
        return wire::CallNext{asked.desk, outcome};
    }
    return wire::Finish{asked.desk, outcome};
}

}  // namespace

QString headingOf(const Asked& asked) {
    switch (asked.question) {
    case Question::None: break;
    case Question::Park: return translated(QT_TRANSLATE_NOOP("DeskQuestion", "Park: remind me in"));
    case Question::Pause: return translated(QT_TRANSLATE_NOOP("DeskQuestion", "Pause: why?"));
    case Question::Ticket: return QString::fromStdString(asked.ticket);
    case Question::Cancel:
        return translated(QT_TRANSLATE_NOOP("DeskQuestion", "Cancel %1: why?"))
            .arg(QString::fromStdString(asked.ticket));
    case Question::Outcome:
        return translated(asked.callsNext
                              ? QT_TRANSLATE_NOOP("DeskQuestion", "Finish %1 and call next: what came of it?")
                              : QT_TRANSLATE_NOOP("DeskQuestion", "Finish %1: what came of it?"))
            .arg(QString::fromStdString(asked.ticket));
    }
    return {};
}

std::vector<ChoiceRow> choicesOf(const Asked& asked) {
    std::vector<ChoiceRow> rows;
    for (const auto& choice : tableOf(asked)) {
        rows.push_back({.code = choice.code,
                        .name = translated(choice.name),
                        .danger = choice.danger,
                        .possible = isPossible(asked, choice.code)});
    }
    for (const auto& outcome : asked.outcomes) {
        const auto words = QString::fromStdString(outcome);
        rows.push_back({.code = words, .name = words});
    }
    return rows;
}

std::optional<wire::Command> commandOf(const Asked& asked, const QString& code) {
    if (asked.question == Question::Outcome) {
        return commandOfOutcome(asked, code.toStdString());
    }
    const auto table = tableOf(asked);
    const auto found = std::ranges::find_if(table, [&](const Choice& choice) { return code == choice.code; });
    if (found == table.end() || !isPossible(asked, code)) {
        return std::nullopt;
    }
    const auto words = translated(found->name).toStdString();
    switch (asked.question) {
    case Question::None: break;
    case Question::Park:
        return wire::Park{.desk = asked.desk, .reason = {}, .remind = std::chrono::minutes{code.toInt()}};
    case Question::Pause: return wire::DeskPause{asked.desk, words};
    case Question::Cancel: return wire::Cancel{asked.ticket, words};
    case Question::Ticket: return commandOfTicket(asked, code);
    case Question::Outcome: break;
    }
    return std::nullopt;
}

}  // namespace turnbell::ui
