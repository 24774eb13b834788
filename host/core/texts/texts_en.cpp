#include "host/core/texts/language_texts.h"

#include <array>

namespace turnbell {
namespace {

using For = TextPurpose;

// Within the GSM 7-bit alphabet and, with usual values, within one SMS: no ` ’ “ – or …
constexpr std::array<DefaultText, kTextPurposeCount> kTexts{{
    {For::Welcome,
     "{branch}: your ticket is {ticket}, {ahead} ahead of you, {wait}. We will text you when it is your "
     "turn. Reply STOP to end texts.",
     "{branch}: hi! Your ticket is {ticket}, {ahead} ahead of you, {wait}. We'll text you when it's your "
     "turn. Reply STOP to end texts."},
    {For::Joined,
     "{branch}: your ticket is {ticket}, {ahead} ahead of you, {wait}. Text HERE when you arrive. STOP ends "
     "texts.",
     "{branch}: hi! Your ticket is {ticket}, {ahead} ahead of you, {wait}. Text HERE when you arrive. STOP "
     "ends texts."},
    {For::Approach,
     "{branch}: ticket {ticket}, it is nearly your turn: {wait}. Please come near: {location}.",
     "{branch}: ticket {ticket}, you're nearly up: {wait}. Please come over: {location}."},
    {For::Turn, "{branch}: ticket {ticket}, it is your turn. Please go to {desk}.",
     "{branch}: ticket {ticket}, it's your turn! Please come to {desk}."},
    {For::Recall, "{branch}: ticket {ticket}, we are calling you again. Please go to {desk} now.",
     "{branch}: ticket {ticket}, we're calling you again. Please come to {desk} now."},
    {For::NoShow,
     "{branch}: we called ticket {ticket}, but you were not there. Do you still need us? Please reply or ask "
     "our staff.",
     "{branch}: we called ticket {ticket} and missed you. Still need us? Just reply or ask our staff."},
    {For::RejoinOffer,
     "{branch}: we called ticket {ticket} and missed you. Please reply BACK by {time} and we will take you "
     "back into the line.",
     "{branch}: we called ticket {ticket} and missed you. Reply BACK by {time} and you're back in line."},
    {For::Delay, "{branch}: ticket {ticket}, we are sorry: it takes longer than we told you. Now {wait}.",
     "{branch}: ticket {ticket}, sorry, it takes longer than we said. Now {wait}."},
    {For::Closing,
     "{branch}: ticket {ticket}. We are closing and could not serve you today. We are sorry. Please come "
     "again.",
     "{branch}: ticket {ticket}. We're closing and couldn't get to you today. Sorry! Please come again."},
    {For::Cancelled,
     "{branch}: ticket {ticket}. Your visit was cancelled. If you have questions, please ask our staff.",
     "{branch}: ticket {ticket}. Your visit was cancelled. Any questions? Just ask our staff."},
    {For::Transferred,
     "{branch}: ticket {ticket}. You are now in line for: {service}. Ahead of you: {ahead}.",
     "{branch}: ticket {ticket}. You're now in line for: {service}. Ahead of you: {ahead}."},
    {For::Booked,
     "{branch}: ticket {ticket}. Your appointment: {appointment}. Reply YES to confirm or NO to cancel. STOP "
     "ends texts.",
     "{branch}: ticket {ticket}. See you on {appointment}? Reply YES or NO. STOP ends texts."},
    {For::BookingConfirmed,
     "{branch}: ticket {ticket}. Your appointment is confirmed: {appointment}. Reply STOP to end texts.",
     "{branch}: ticket {ticket}. All set for {appointment}, see you then! Reply STOP to end texts."},
    {For::BookingMoved,
     "{branch}: ticket {ticket}. Your appointment is now: {appointment}, {service}. Reply STOP to end texts.",
     "{branch}: ticket {ticket}. New time for you: {appointment}, {service}. Reply STOP to end texts."},
    {For::BookingCancelled,
     "{branch}: ticket {ticket}. Your appointment was cancelled: {appointment}. If you have questions, "
     "please ask our staff.",
     "{branch}: ticket {ticket}. Your appointment is off: {appointment}. Any questions? Just ask our staff."},
    {For::ThankYou, "{branch}: thank you for your visit and your time.",
     "{branch}: thanks for coming, and for your time!"},
    {For::Survey, "{branch}: how was your visit? Reply 1 (bad) to 5 (great). STOP to end."},
    {For::SurveyEase, "{branch}: how easy was it to get what you came for? Reply 1 (hard) to 5 (easy)."},
    {For::SurveyOpen, "{branch}: what could we do better? Please tell us in your own words.",
     "{branch}: what could we do better? Tell us in your own words."},
    {For::SurveyNps, "{branch}: would you recommend us? Reply 0 (never) to 10 (certainly)."},
    {For::SurveyYesNo, "{branch}: may we call you about your visit? Please reply YES or NO.",
     "{branch}: may we call you about it? Just reply YES or NO."},
    {For::SurveyAgain,
     "{branch}: we did not quite understand. Please reply with one number from our question.",
     "{branch}: we didn't quite get that. Please reply with one number from our question."},
    {For::SurveyLink, "{branch}: thank you. If you have two minutes more: {link}",
     "{branch}: thanks! Got two more minutes? {link}"},
    {For::LowScore, "{branch}: we are sorry that we let you down. May we call you? Please reply YES or NO.",
     "{branch}: sorry that we let you down. May we call you? Just reply YES or NO."},
    {For::Notice, "{branch}: ticket {ticket}. {notice}"},
    {For::MassNotice, "{branch}: {notice} Please reply YES or NO.",
     "{branch}: {notice} Just reply YES or NO."},
    {For::NoticeYes, "{branch}: thank you, we have noted your yes.",
     "{branch}: great, we've noted your yes."},
    {For::NoticeNo, "{branch}: thank you, we have noted your no. We will get back to you.",
     "{branch}: thanks, we've noted your no. We'll get back to you."},
    {For::Stop, "{branch}: you will get no more texts from us. Text START to get them again.",
     "{branch}: no more texts from us. Text START to get them again."},
    {For::StopVisit, "{branch}: you will get no more texts about your visits. Text START to get them again.",
     "{branch}: no more texts about your visits. Text START to get them again."},
    {For::StopSurvey, "{branch}: you will get no more surveys from us. Text START to get them again.",
     "{branch}: no more surveys from us. Text START to get them again."},
    {For::StopNotice, "{branch}: you will get no more news from us. Text START to get it again.",
     "{branch}: no more news from us. Text START to get it again."},
    {For::Start, "{branch}: you will get our texts. Reply STOP to end them.",
     "{branch}: thank you! You'll get our texts. Reply STOP to end them."},
    {For::StartVisit, "{branch}: you will get texts about your visits. Reply STOP to end all texts.",
     "{branch}: you'll get texts about your visits. Reply STOP to end all texts."},
    {For::StartSurvey, "{branch}: we may ask about your visits. Reply STOP to end all texts."},
    {For::StartNotice, "{branch}: you will get our news. Reply STOP to end all texts.",
     "{branch}: you'll get our news. Reply STOP to end all texts."},
    {For::AskCancel, "{branch}: please reply 1 to cancel your visit {ticket}, or 2 to end all texts.",
     "{branch}: reply 1 to cancel your visit {ticket}, or 2 to end all texts."},
    {For::Help,
     "{branch}: text STATUS, HERE, LATE, LEAVE, INFO or JOIN, or just write and a person will answer. Reply "
     "STOP to end texts.",
     "{branch}: text STATUS, HERE, LATE, LEAVE, INFO or JOIN, or just write, a person answers. Reply STOP to "
     "end texts."},
    {For::Info,
     "{branch}: {location}. Hours today: {time}. Do you have a question? Please write to us, a person will "
     "answer.",
     "{branch}: {location}. Hours today: {time}. Questions? Just write, a person answers."},
    {For::Status, "{branch}: ticket {ticket}, ahead of you: {ahead}, {wait}."},
    {For::Here, "{branch}: ticket {ticket}, good to have you here. Please watch the display.",
     "{branch}: ticket {ticket}, great, you're here! Keep an eye on the display."},
    {For::Late,
     "{branch}: ticket {ticket}, thank you for telling us. Ahead of you now: {ahead}, {wait}. Reply UNDO to "
     "take it back.",
     "{branch}: ticket {ticket}, no worries. Ahead of you now: {ahead}, {wait}. Reply UNDO to take it back."},
    {For::MoreTime,
     "{branch}: ticket {ticket}, please take your time. Ahead of you now: {ahead}, {wait}. Reply UNDO to "
     "take it back.",
     "{branch}: ticket {ticket}, take your time. Ahead of you now: {ahead}, {wait}. Reply UNDO to take it "
     "back."},
    {For::Leave, "{branch}: your visit {ticket} is cancelled. Reply BACK within 10 minutes to take it back.",
     "{branch}: your visit {ticket} is off. Reply BACK within 10 minutes to take it back."},
    {For::Back, "{branch}: ticket {ticket}, good to have you back. Ahead of you: {ahead}, {wait}.",
     "{branch}: ticket {ticket}, great to have you back! Ahead of you: {ahead}, {wait}."},
    {For::Undone, "{branch}: ticket {ticket}, we have taken that back: all is as before.",
     "{branch}: ticket {ticket}, undone: all is as before."},
    {For::WhichVisit, "{branch}: which visit do you mean? Please reply with its number: {choices}",
     "{branch}: which visit do you mean? Reply with its number: {choices}"},
    {For::NoVisit,
     "{branch}: there is no visit with your number today. Please check in at our kiosk or write to us.",
     "{branch}: we have no visit with your number today. Check in at our kiosk or write to us."},
    {For::NotPossible,
     "{branch}: we are sorry, that is not possible for ticket {ticket} now. Please ask our staff.",
     "{branch}: sorry, that doesn't work for ticket {ticket} now. Please ask our staff."},
    {For::Menu, "{branch}: what can we do for you? Please reply with the number: {choices}",
     "{branch}: what can we do for you? Reply with the number: {choices}"},
    {For::ClosedNow, "{branch}: we are closed now. Please come again: {date} {time}.",
     "{branch}: we're closed right now. Please come by: {date} {time}."},
    {For::Full, "{branch}: we are sorry, there is no place left today. Please come again: {date} {time}.",
     "{branch}: sorry, no place left today. Please come by: {date} {time}."},
    {For::HasTicket,
     "{branch}: you have ticket {ticket} for {service}. Another one is not possible before that visit is "
     "over. Please ask our staff if you need both.",
     "{branch}: you have ticket {ticket} for {service}. We can't give you another before that visit is over. "
     "Need both? Just ask our staff."},
    {For::EnoughToday,
     "{branch}: we are sorry, your number has had its tickets for today. Please ask our staff, or come "
     "again: {date} {time}.",
     "{branch}: sorry, your number has had its tickets for today. Ask our staff, or come by: {date} {time}."},
    {For::Courtesy,
     "{branch}: thank you, we have your message. A person will answer as soon as somebody is here.",
     "{branch}: thanks, we've got your message. A person will answer as soon as somebody is in."},
    {For::Away, "{branch}: thank you, we have your message. A person reads it from {date} {time} on.",
     "{branch}: thanks, we've got your message. A person reads it from {date} {time} on."},
}};

constexpr LanguageTexts kEnglish{"en", kTexts};

}  // namespace

const LanguageTexts& englishTexts() {
    return kEnglish;
}

}  // namespace turnbell
