#include "ui/words/text_kind_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace turnbell::ui::words {
namespace {

using For = TextPurpose;
using enum Placeholder;

struct Group {
    For last;  ///< of the enumeration, whose order the groups have
    const char* english;
};

constexpr std::array kGroups{
    Group{For::Transferred, QT_TRANSLATE_NOOP("Words", "Calls and waiting")},
    Group{For::BookingCancelled, QT_TRANSLATE_NOOP("Words", "Appointments")},
    Group{For::LowScore, QT_TRANSLATE_NOOP("Words", "After the visit and surveys")},
    Group{For::NoticeNo, QT_TRANSLATE_NOOP("Words", "News")},
    Group{For::AskCancel, QT_TRANSLATE_NOOP("Words", "Stop and start")},
    Group{For::Away, QT_TRANSLATE_NOOP("Words", "Answers to what customers text")},
};

struct Kind {
    For purpose;
    const char* english;
};

constexpr std::array<Kind, kTextPurposeCount> kKinds{{
    {For::Welcome, QT_TRANSLATE_NOOP("Words", "Welcome")},
    {For::Joined, QT_TRANSLATE_NOOP("Words", "Welcome to who joins from afar")},
    {For::Approach, QT_TRANSLATE_NOOP("Words", "Soon your turn")},
    {For::Turn, QT_TRANSLATE_NOOP("Words", "Your turn")},
    {For::Recall, QT_TRANSLATE_NOOP("Words", "Second call")},
    {For::NoShow, QT_TRANSLATE_NOOP("Words", "Missed turn")},
    {For::RejoinOffer, QT_TRANSLATE_NOOP("Words", "Missed turn, may come back")},
    {For::Delay, QT_TRANSLATE_NOOP("Words", "It takes longer")},
    {For::Closing, QT_TRANSLATE_NOOP("Words", "Closed before the turn came")},
    {For::Cancelled, QT_TRANSLATE_NOOP("Words", "Visit cancelled by staff")},
    {For::Transferred, QT_TRANSLATE_NOOP("Words", "Moved to another service")},
    {For::Booked, QT_TRANSLATE_NOOP("Words", "Appointment made")},
    {For::BookingConfirmed, QT_TRANSLATE_NOOP("Words", "Appointment confirmed")},
    {For::BookingMoved, QT_TRANSLATE_NOOP("Words", "Appointment moved")},
    {For::BookingCancelled, QT_TRANSLATE_NOOP("Words", "Appointment cancelled")},
    {For::ThankYou, QT_TRANSLATE_NOOP("Words", "Thank you")},
    {For::Survey, QT_TRANSLATE_NOOP("Words", "Survey: how was it? 1 to 5")},
    {For::SurveyEase, QT_TRANSLATE_NOOP("Words", "Survey: how easy? 1 to 5")},
    {For::SurveyOpen, QT_TRANSLATE_NOOP("Words", "Survey: in own words")},
    {For::SurveyNps, QT_TRANSLATE_NOOP("Words", "Survey: recommend us? 0 to 10")},
    {For::SurveyYesNo, QT_TRANSLATE_NOOP("Words", "Survey: yes or no")},
    {For::SurveyAgain, QT_TRANSLATE_NOOP("Words", "Survey: asked once more")},
    {For::SurveyLink, QT_TRANSLATE_NOOP("Words", "Survey: link to a longer one")},
    {For::LowScore, QT_TRANSLATE_NOOP("Words", "After a low score")},
    {For::Notice, QT_TRANSLATE_NOOP("Words", "News for one or many")},
    {For::MassNotice, QT_TRANSLATE_NOOP("Words", "News that asks yes or no")},
    {For::NoticeYes, QT_TRANSLATE_NOOP("Words", "Who answered yes")},
    {For::NoticeNo, QT_TRANSLATE_NOOP("Words", "Who answered no")},
    {For::Stop, QT_TRANSLATE_NOOP("Words", "No more texts")},
    {For::StopVisit, QT_TRANSLATE_NOOP("Words", "No more texts about visits")},
    {For::StopSurvey, QT_TRANSLATE_NOOP("Words", "No more surveys")},
    {For::StopNotice, QT_TRANSLATE_NOOP("Words", "No more news")},
    {For::Start, QT_TRANSLATE_NOOP("Words", "Texts again")},
    {For::StartVisit, QT_TRANSLATE_NOOP("Words", "Texts about visits again")},
    {For::StartSurvey, QT_TRANSLATE_NOOP("Words", "Surveys again")},
    {For::StartNotice, QT_TRANSLATE_NOOP("Words", "News again")},
    {For::AskCancel, QT_TRANSLATE_NOOP("Words", "Cancel the visit or the texts?")},
    {For::Help, QT_TRANSLATE_NOOP("Words", "Help")},
    {For::Info, QT_TRANSLATE_NOOP("Words", "Address and hours")},
    {For::Status, QT_TRANSLATE_NOOP("Words", "How long it still takes")},
    {For::Here, QT_TRANSLATE_NOOP("Words", "Customer is here")},
    {For::Late, QT_TRANSLATE_NOOP("Words", "Customer is late")},
    {For::MoreTime, QT_TRANSLATE_NOOP("Words", "Customer gets more time")},
    {For::Leave, QT_TRANSLATE_NOOP("Words", "Customer has left the queue")},
    {For::Back, QT_TRANSLATE_NOOP("Words", "Customer is back in the queue")},
    {For::Undone, QT_TRANSLATE_NOOP("Words", "Taken back")},
    {For::WhichVisit, QT_TRANSLATE_NOOP("Words", "Which visit is meant?")},
    {For::NoVisit, QT_TRANSLATE_NOOP("Words", "No visit of this number")},
    {For::NotPossible, QT_TRANSLATE_NOOP("Words", "Not possible now")},
    {For::Menu, QT_TRANSLATE_NOOP("Words", "Choice of services")},
    {For::ClosedNow, QT_TRANSLATE_NOOP("Words", "Closed now")},
    {For::Full, QT_TRANSLATE_NOOP("Words", "No more tickets today")},
    {For::HasTicket, QT_TRANSLATE_NOOP("Words", "Has a ticket already")},
    {For::EnoughToday, QT_TRANSLATE_NOOP("Words", "Number had its tickets today")},
    {For::Courtesy, QT_TRANSLATE_NOOP("Words", "We have your message")},
    {For::Away, QT_TRANSLATE_NOOP("Words", "We have it, but nobody is here")},
}};

constexpr bool isInOrder() {
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (kKinds.at(i).purpose != static_cast<For>(i)) {
            return false;
        }
    }
    return true;
}
static_assert(isInOrder());

struct Name {
    Placeholder placeholder;
    const char* english;
};

constexpr std::array<Name, kPlaceholderCount> kNames{{
    {FirstName, QT_TRANSLATE_NOOP("Words", "First name")},
    {LastName, QT_TRANSLATE_NOOP("Words", "Last name")},
    {Location, QT_TRANSLATE_NOOP("Words", "Address")},
    {Service, QT_TRANSLATE_NOOP("Words", "Service")},
    {Desk, QT_TRANSLATE_NOOP("Words", "Desk")},
    {Ticket, QT_TRANSLATE_NOOP("Words", "Ticket")},
    {Ahead, QT_TRANSLATE_NOOP("Words", "People ahead")},
    {Wait, QT_TRANSLATE_NOOP("Words", "Waiting time")},
    {WaitFrom, QT_TRANSLATE_NOOP("Words", "Minutes at least")},
    {WaitTo, QT_TRANSLATE_NOOP("Words", "Minutes at most")},
    {Link, QT_TRANSLATE_NOOP("Words", "Link")},
    {Branch, QT_TRANSLATE_NOOP("Words", "Branch")},
    {Notice, QT_TRANSLATE_NOOP("Words", "The news")},
    {Appointment, QT_TRANSLATE_NOOP("Words", "Day and time")},
    {Time, QT_TRANSLATE_NOOP("Words", "Time")},
    {Date, QT_TRANSLATE_NOOP("Words", "Day")},
    {Choices, QT_TRANSLATE_NOOP("Words", "The choices")},
}};

}  // namespace

QString textGroup(TextPurpose purpose) {
    const auto* const group =
        std::ranges::find_if(kGroups, [&](const Group& each) { return purpose <= each.last; });
    return QCoreApplication::translate("Words", group->english);
}

QString textKind(TextPurpose purpose) {
    return QCoreApplication::translate("Words", kKinds.at(static_cast<std::size_t>(purpose)).english);
}

QString placeholderName(Placeholder placeholder) {
    const auto* const name = std::ranges::find(kNames, placeholder, &Name::placeholder);
    return QCoreApplication::translate("Words", name->english);
}

}  // namespace turnbell::ui::words
