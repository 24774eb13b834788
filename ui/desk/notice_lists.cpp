#include "ui/desk/notice_lists.h"

#include "ui/desk/branch_times.h"
#include "ui/words/notice_words.h"
#include "ui/words/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace turnbell::ui {
namespace {

QString say(const char* english) {
    return QCoreApplication::translate("NoticesView", english);
}

struct FateCount {
    NoticeFate fate;
    int wire::NoticeCounts::*count;
    bool answer;  ///< there is one only where one is asked for
    bool bad;
};

constexpr std::array kCounts{
    FateCount{NoticeFate::Waiting, &wire::NoticeCounts::waiting, false, false},
    FateCount{NoticeFate::Sent, &wire::NoticeCounts::sent, false, false},
    FateCount{NoticeFate::Delivered, &wire::NoticeCounts::delivered, false, false},
    FateCount{NoticeFate::Confirmed, &wire::NoticeCounts::confirmed, true, false},
    FateCount{NoticeFate::Declined, &wire::NoticeCounts::declined, true, false},
    FateCount{NoticeFate::Wrote, &wire::NoticeCounts::wrote, false, true},
    FateCount{NoticeFate::Silent, &wire::NoticeCounts::silent, true, true},
    FateCount{NoticeFate::Undelivered, &wire::NoticeCounts::undelivered, false, true},
    FateCount{NoticeFate::NotSent, &wire::NoticeCounts::notSent, false, true},
};

QString conditionOf(const wire::NoticeRow& notice) {
    const auto state = words::noticeState(notice.state);
    const auto gone = notice.people - notice.counts.waiting;
    return notice.state == NoticeState::Sending
               ? say(QT_TRANSLATE_NOOP("NoticesView", "%1: %2 of %3")).arg(state).arg(gone).arg(notice.people)
               : state;
}

/// A masked one is not for reading back.
QString numberWords(const std::string& phone) {
    const auto number = QString::fromStdString(phone);
    return number.contains(u'…') ? number : words::groupedNumber(number);
}

QString calledWords(const wire::NoticePerson& person, const NoticeViewpoint& from) {
    const auto outcome = words::noticeCall(person.called);
    return outcome.isEmpty() ? QString{}
                             : say(QT_TRANSLATE_NOOP("NoticesView", "called: %1 (%2, %3)"))
                                   .arg(outcome, QString::fromStdString(person.calledBy),
                                        dayAndTime(person.calledAt, from.zone, from.now));
}

}  // namespace

QString audienceWords(const wire::NoticeRow& notice, const NoticeViewpoint& from) {
    auto who = QString::fromStdString(notice.which);
    if (notice.to == NoticeAudience::All) {
        who = say(QT_TRANSLATE_NOOP("NoticesView", "Everybody"));
    } else if (notice.to == NoticeAudience::Service) {
        const auto found = std::ranges::find(from.services, notice.which, &wire::ServiceOffer::code);
        who = found == from.services.end()
                  ? who
                  : QString::fromStdString(found->name.in(from.language, from.fallback));
    }
    return notice.date == from.today ? who : who + QStringLiteral(", ") + QString::fromStdString(notice.date);
}

NoticeLine noticeLine(const wire::NoticeRow& notice, const NoticeViewpoint& from) {
    const auto toCall = notice.counts.toCall;
    return {.notice = static_cast<double>(notice.id),
            .about = audienceWords(notice, from),
            .words = QString::fromStdString(notice.text).simplified(),
            .at = dayAndTime(notice.createdAt, from.zone, from.now),
            .condition = conditionOf(notice),
            .toCall = toCall > 0 ? QCoreApplication::translate("NoticesView", "%n to call", "", toCall)
                                 : QString{}};
}

std::vector<NoticeCountLine> countLines(const wire::NoticeRow& notice) {
    std::vector<NoticeCountLine> lines;
    for (const auto& each : kCounts) {
        const auto count = notice.counts.*each.count;
        if (count > 0 || (each.answer && notice.ask)) {
            lines.push_back({.code = toString(each.fate),
                             .name = words::noticeFate(each.fate),
                             .count = count,
                             .bad = each.bad && count > 0});
        }
    }
    return lines;
}

NoticePersonLine personLine(const wire::NoticePerson& person, const NoticeViewpoint& from) {
    const auto name = QString::fromStdString(person.ticket + " " + person.firstName).trimmed();
    return {.person = static_cast<double>(person.id),
            .who = name,
            .number = numberWords(person.phone),
            .condition = words::noticeFate(person.state) + u' ' + dayAndTime(person.at, from.zone, from.now),
            .why = person.code.empty() ? QString{} : words::noticeReason(person.code, person.why),
            .toCall = person.toCall,
            .toRead = person.toCall && person.state == NoticeFate::Wrote,
            .called = calledWords(person, from),
            .conversation = static_cast<double>(person.conversation)};
}

}  // namespace turnbell::ui
