#include "host/core/text_purpose.h"

#include <algorithm>

namespace turnbell {
namespace {

using enum Placeholder;
using Kind = MessageKind;
using For = TextPurpose;

constexpr Placeholders kNothing{};
constexpr Placeholders kBranch{Branch, Location};
constexpr Placeholders kVisit = kBranch | Placeholders{FirstName, LastName, Service, Ticket};
constexpr Placeholders kWaiting = kVisit | Placeholders{Ahead, Wait, WaitFrom, WaitTo};
constexpr Placeholders kAtDesk = kVisit | Placeholders{Desk};
constexpr Placeholders kBooking = kVisit | Placeholders{Appointment};
constexpr Placeholders kTold = kVisit | Placeholders{Notice};
constexpr Placeholders kAsked = kBranch | Placeholders{Choices};
constexpr Placeholders kComeLater = kBranch | Placeholders{Service, Time, Date};

constexpr std::array<PurposeRules, kTextPurposeCount> kRules{{
    {For::Welcome, "welcome", Kind::Welcome, {Ticket}, kWaiting},
    {For::Joined, "joined", Kind::Welcome, {Ticket}, kWaiting},
    {For::Approach, "approach", Kind::Approach, kNothing, kWaiting},
    {For::Turn, "turn", Kind::Turn, {Desk}, kAtDesk},
    {For::Recall, "recall", Kind::Recall, {Desk}, kAtDesk},
    {For::NoShow, "no_show", Kind::NoShow, kNothing, kAtDesk},
    {For::RejoinOffer, "rejoin_offer", Kind::NoShow, kNothing, kAtDesk | Placeholders{Time}},
    {For::Delay, "delay", Kind::Courtesy, kNothing, kWaiting},
    {For::Closing, "closing", Kind::Notice, kNothing, kVisit},
    {For::Cancelled, "cancelled", Kind::Notice, kNothing, kVisit},
    {For::Transferred, "transferred", Kind::Notice, {Service}, kWaiting},
    {For::Booked, "booked", Kind::Notice, {Appointment}, kBooking},
    {For::BookingConfirmed, "booking_confirmed", Kind::Notice, {Appointment}, kBooking},
    {For::BookingMoved, "booking_moved", Kind::Notice, {Appointment}, kBooking},
    {For::BookingCancelled, "booking_cancelled", Kind::Notice, {Appointment}, kBooking},
    {For::ThankYou, "thank_you", Kind::ThankYou, kNothing, kVisit},
    {For::Survey, "survey", Kind::Survey, kNothing, kAtDesk},
    {For::SurveyEase, "survey_ease", Kind::Survey, kNothing, kAtDesk},
    {For::SurveyOpen, "survey_open", Kind::Survey, kNothing, kAtDesk},
    {For::SurveyNps, "survey_nps", Kind::Survey, kNothing, kAtDesk},
    {For::SurveyYesNo, "survey_yes_no", Kind::Survey, kNothing, kAtDesk},
    {For::SurveyAgain, "survey_again", Kind::Survey, kNothing, kAtDesk},
    {For::SurveyLink, "survey_link", Kind::ThankYou, {Link}, kVisit | Placeholders{Link}},
    {For::LowScore, "low_score", Kind::Courtesy, kNothing, kVisit},
    {For::Notice, "notice", Kind::Notice, {Notice}, kTold},
    {For::MassNotice, "mass_notice", Kind::Notice, {Notice}, kTold},
    {For::NoticeYes, "notice_yes", Kind::Courtesy, kNothing, kVisit},
    {For::NoticeNo, "notice_no", Kind::Courtesy, kNothing, kVisit},
    {For::Stop, "stop", Kind::Stop, kNothing, kBranch},
    {For::StopVisit, "stop_visit", Kind::Stop, kNothing, kBranch},
    {For::StopSurvey, "stop_survey", Kind::Stop, kNothing, kBranch},
    {For::StopNotice, "stop_notice", Kind::Stop, kNothing, kBranch},
    {For::Start, "start", Kind::Start, kNothing, kBranch},
    {For::StartVisit, "start_visit", Kind::Start, kNothing, kBranch},
    {For::StartSurvey, "start_survey", Kind::Start, kNothing, kBranch},
    {For::StartNotice, "start_notice", Kind::Start, kNothing, kBranch},
    {For::AskCancel, "ask_cancel", Kind::Courtesy, kNothing, kVisit},
    {For::Help, "help", Kind::Courtesy, kNothing, kBranch},
    {For::Info, "info", Kind::Courtesy, kNothing, kBranch | Placeholders{Time}},
    {For::Status, "status", Kind::Courtesy, {Ahead}, kWaiting},
    {For::Here, "here", Kind::Courtesy, kNothing, kWaiting},
    {For::Late, "late", Kind::Courtesy, kNothing, kWaiting},
    {For::MoreTime, "more_time", Kind::Courtesy, kNothing, kWaiting},
    {For::Leave, "leave", Kind::Courtesy, kNothing, kVisit},
    {For::Back, "back", Kind::Courtesy, kNothing, kWaiting},
    {For::Undone, "undone", Kind::Courtesy, kNothing, kWaiting},
    {For::WhichVisit, "which_visit", Kind::Courtesy, {Choices}, kAsked},
    {For::NoVisit, "no_visit", Kind::Courtesy, kNothing, kBranch},
    {For::NotPossible, "not_possible", Kind::Courtesy, kNothing, kVisit},
    {For::Menu, "menu", Kind::Courtesy, {Choices}, kAsked},
    {For::ClosedNow, "closed_now", Kind::Courtesy, kNothing, kComeLater},
    {For::Full, "full", Kind::Courtesy, kNothing, kComeLater},
    {For::HasTicket, "has_ticket", Kind::Courtesy, {Ticket}, kWaiting},
    {For::EnoughToday, "enough_today", Kind::Courtesy, kNothing, kComeLater},
    {For::Courtesy, "courtesy", Kind::Courtesy, kNothing, kBranch},
    {For::Away, "away", Kind::Courtesy, {Time}, kBranch | Placeholders{Time, Date}},
}};

/// rulesOf() looks up by place, and what is required must be known.
constexpr bool isWellFormed() {
    for (std::size_t i = 0; i < kRules.size(); ++i) {
        if (kRules[i].purpose != static_cast<For>(i) || !kRules[i].known.hasAll(kRules[i].required)) {
            return false;
        }
    }
    return true;
}
static_assert(isWellFormed());

}  // namespace

const char* toString(TextPurpose purpose) {
    return rulesOf(purpose).word;
}

std::optional<TextPurpose> textPurpose(std::string_view word) {
    const auto* const found = std::ranges::find(
        kRules, word, [](const PurposeRules& rules) { return std::string_view{rules.word}; });
    return found == kRules.end() ? std::nullopt : std::optional{found->purpose};
}

const PurposeRules& rulesOf(TextPurpose purpose) {
    return kRules.at(static_cast<std::size_t>(purpose));
}

std::span<const PurposeRules> allPurposes() {
    return kRules;
}

}  // namespace turnbell
