#include "host/core/texts/language_texts.h"

#include <array>

namespace turnbell {
namespace {

using For = TextPurpose;

// Within the GSM 7-bit alphabet and, with usual values, within one SMS: no „ “ – or …
constexpr std::array<DefaultText, kTextPurposeCount> kTexts{{
    {For::Welcome,
     "{branch}: Ihre Nummer ist {ticket}, vor Ihnen: {ahead}, {wait}. Wir schreiben Ihnen, wenn Sie an der "
     "Reihe sind. STOP beendet die SMS.",
     "{branch}: Hallo! Du hast Nummer {ticket}, vor dir: {ahead}, {wait}. Wir schreiben dir, wenn du an der "
     "Reihe bist. STOP beendet die SMS."},
    {For::Joined,
     "{branch}: Ihre Nummer ist {ticket}, vor Ihnen: {ahead}, {wait}. Schreiben Sie HIER, wenn Sie da sind. "
     "STOP beendet die SMS.",
     "{branch}: Deine Nummer ist {ticket}, vor dir: {ahead}, {wait}. Schreib HIER, wenn du da bist. STOP "
     "beendet die SMS."},
    {For::Approach,
     "{branch}: Nummer {ticket}, Sie sind bald an der Reihe: {wait}. Bitte kommen Sie in die Nähe: "
     "{location}.",
     "{branch}: Nummer {ticket}, du bist bald an der Reihe: {wait}. Komm bitte in die Nähe: {location}."},
    {For::Turn, "{branch}: Nummer {ticket}, Sie sind an der Reihe. Bitte gehen Sie zu: {desk}.",
     "{branch}: Nummer {ticket}, du bist an der Reihe! Komm bitte zu: {desk}."},
    {For::Recall,
     "{branch}: Nummer {ticket}, wir rufen Sie noch einmal auf. Bitte gehen Sie jetzt zu: {desk}.",
     "{branch}: Nummer {ticket}, wir rufen dich noch einmal auf. Komm bitte jetzt zu: {desk}."},
    {For::NoShow,
     "{branch}: Wir haben Nummer {ticket} aufgerufen, aber Sie waren nicht da. Bitte antworten Sie oder "
     "fragen Sie unser Personal.",
     "{branch}: Wir haben Nummer {ticket} aufgerufen, aber du warst nicht da. Antworte einfach oder frag "
     "unser Team."},
    {For::RejoinOffer,
     "{branch}: Wir haben Nummer {ticket} aufgerufen und Sie verpasst. Antworten Sie bis {time} mit ZURÜCK, "
     "und Sie sind wieder in der Reihe.",
     "{branch}: Wir haben Nummer {ticket} aufgerufen und dich verpasst. Antworte bis {time} mit ZURÜCK, und "
     "du bist wieder dabei."},
    {For::Delay,
     "{branch}: Nummer {ticket}, es dauert leider länger, als wir gesagt haben. Sie warten noch {wait}.",
     "{branch}: Nummer {ticket}, es dauert leider länger, als wir gesagt haben. Du wartest noch {wait}."},
    {For::Closing,
     "{branch}: Nummer {ticket}. Wir schließen und konnten Sie heute nicht mehr bedienen. Das tut uns leid. "
     "Bitte kommen Sie wieder.",
     "{branch}: Nummer {ticket}. Wir schließen und haben es zu dir heute nicht mehr geschafft. Tut uns leid! "
     "Komm bitte wieder."},
    {For::Cancelled,
     "{branch}: Nummer {ticket}. Ihr Besuch wurde abgesagt. Bei Fragen hilft Ihnen unser Personal.",
     "{branch}: Nummer {ticket}. Dein Besuch wurde abgesagt. Bei Fragen hilft dir unser Team."},
    {For::Transferred, "{branch}: Nummer {ticket}. Sie warten jetzt auf: {service}. Vor Ihnen: {ahead}.",
     "{branch}: Nummer {ticket}. Du wartest jetzt auf: {service}. Vor dir: {ahead}."},
    {For::Booked,
     "{branch}: Nummer {ticket}. Ihr Termin: {appointment}. Antworten Sie JA zum Bestätigen, NEIN zum "
     "Absagen. STOP beendet die SMS.",
     "{branch}: Nummer {ticket}. Dein Termin: {appointment}. Passt das? Antworte JA oder NEIN. STOP beendet "
     "die SMS."},
    {For::BookingConfirmed,
     "{branch}: Nummer {ticket}. Ihr Termin ist bestätigt: {appointment}. STOP beendet die SMS.",
     "{branch}: Nummer {ticket}. Dein Termin steht: {appointment}. Bis dann! STOP beendet die SMS."},
    {For::BookingMoved,
     "{branch}: Nummer {ticket}. Ihr Termin ist jetzt: {appointment}, {service}. STOP beendet die SMS.",
     "{branch}: Nummer {ticket}. Dein Termin ist jetzt: {appointment}, {service}. STOP beendet die SMS."},
    {For::BookingCancelled,
     "{branch}: Nummer {ticket}. Ihr Termin wurde abgesagt: {appointment}. Bei Fragen hilft Ihnen unser "
     "Personal.",
     "{branch}: Nummer {ticket}. Dein Termin wurde abgesagt: {appointment}. Bei Fragen hilft dir unser "
     "Team."},
    {For::ThankYou, "{branch}: Vielen Dank für Ihren Besuch und Ihre Zeit.",
     "{branch}: Danke für deinen Besuch und deine Zeit!"},
    {For::Survey,
     "{branch}: Wie war Ihr Besuch? Bitte antworten Sie mit 1 (schlecht) bis 5 (sehr gut). STOP beendet die "
     "SMS.",
     "{branch}: Wie war dein Besuch? Antworte mit 1 (schlecht) bis 5 (sehr gut). STOP beendet die SMS."},
    {For::SurveyEase,
     "{branch}: Wie leicht war es für Sie? Bitte antworten Sie mit 1 (schwer) bis 5 (leicht).",
     "{branch}: Wie leicht war es für dich? Antworte mit 1 (schwer) bis 5 (leicht)."},
    {For::SurveyOpen, "{branch}: Was können wir besser machen? Bitte schreiben Sie es uns in eigenen Worten.",
     "{branch}: Was können wir besser machen? Schreib es uns in eigenen Worten."},
    {For::SurveyNps, "{branch}: Würden Sie uns empfehlen? Bitte antworten Sie mit 0 (nie) bis 10 (sicher).",
     "{branch}: Würdest du uns empfehlen? Antworte mit 0 (nie) bis 10 (sicher)."},
    {For::SurveyYesNo, "{branch}: Dürfen wir Sie dazu anrufen? Bitte antworten Sie mit JA oder NEIN.",
     "{branch}: Dürfen wir dich dazu anrufen? Antworte mit JA oder NEIN."},
    {For::SurveyAgain,
     "{branch}: Das haben wir nicht ganz verstanden. Bitte antworten Sie mit einer Zahl aus unserer Frage.",
     "{branch}: Das haben wir nicht ganz verstanden. Antworte bitte mit einer Zahl aus unserer Frage."},
    {For::SurveyLink, "{branch}: Vielen Dank. Wenn Sie noch zwei Minuten haben: {link}",
     "{branch}: Danke! Hast du noch zwei Minuten? {link}"},
    {For::LowScore,
     "{branch}: Es tut uns leid, dass Sie nicht zufrieden waren. Dürfen wir Sie anrufen? Bitte antworten Sie "
     "mit JA oder NEIN.",
     "{branch}: Es tut uns leid, dass du nicht zufrieden warst. Dürfen wir dich anrufen? Antworte mit JA "
     "oder NEIN."},
    {For::Notice, "{branch}: Nummer {ticket}. {notice}"},
    {For::MassNotice, "{branch}: {notice} Bitte antworten Sie mit JA oder NEIN.",
     "{branch}: {notice} Antworte bitte mit JA oder NEIN."},
    {For::NoticeYes, "{branch}: Vielen Dank, wir haben Ihr Ja notiert.",
     "{branch}: Danke, wir haben dein Ja notiert."},
    {For::NoticeNo, "{branch}: Vielen Dank, wir haben Ihr Nein notiert und melden uns bei Ihnen.",
     "{branch}: Danke, wir haben dein Nein notiert und melden uns bei dir."},
    {For::Stop, "{branch}: Sie erhalten keine SMS mehr von uns. Mit START erhalten Sie sie wieder.",
     "{branch}: Du bekommst keine SMS mehr von uns. Mit START bekommst du sie wieder."},
    {For::StopVisit,
     "{branch}: Sie erhalten keine SMS mehr zu Ihren Besuchen. Mit START erhalten Sie sie wieder.",
     "{branch}: Du bekommst keine SMS mehr zu deinen Besuchen. Mit START bekommst du sie wieder."},
    {For::StopSurvey,
     "{branch}: Sie erhalten keine Umfragen mehr von uns. Mit START erhalten Sie sie wieder.",
     "{branch}: Du bekommst keine Umfragen mehr von uns. Mit START bekommst du sie wieder."},
    {For::StopNotice,
     "{branch}: Sie erhalten keine Mitteilungen mehr von uns. Mit START erhalten Sie sie wieder.",
     "{branch}: Du bekommst keine Mitteilungen mehr von uns. Mit START bekommst du sie wieder."},
    {For::Start, "{branch}: Sie erhalten unsere SMS. Mit STOP beenden Sie sie.",
     "{branch}: Danke! Du bekommst unsere SMS. STOP beendet sie."},
    {For::StartVisit, "{branch}: Sie erhalten SMS zu Ihren Besuchen. STOP beendet alle SMS.",
     "{branch}: Du bekommst SMS zu deinen Besuchen. STOP beendet alle SMS."},
    {For::StartSurvey, "{branch}: Wir dürfen Sie nach Ihren Besuchen fragen. STOP beendet alle SMS.",
     "{branch}: Wir dürfen dich nach deinen Besuchen fragen. STOP beendet alle SMS."},
    {For::StartNotice, "{branch}: Sie erhalten unsere Mitteilungen. STOP beendet alle SMS.",
     "{branch}: Du bekommst unsere Mitteilungen. STOP beendet alle SMS."},
    {For::AskCancel,
     "{branch}: Bitte antworten Sie mit 1, um Ihren Besuch {ticket} abzusagen, oder mit 2, um alle SMS zu "
     "beenden.",
     "{branch}: Antworte mit 1, um deinen Besuch {ticket} abzusagen, oder mit 2, um alle SMS zu beenden."},
    {For::Help,
     "{branch}: Schreiben Sie STATUS, HIER, SPÄTER, ABSAGEN, INFO, ANMELDEN oder eine Frage, ein Mensch "
     "antwortet. STOP beendet die SMS.",
     "{branch}: Schreib STATUS, HIER, SPÄTER, ABSAGEN, INFO, ANMELDEN oder eine Frage, ein Mensch antwortet. "
     "STOP beendet die SMS."},
    {For::Info,
     "{branch}: {location}. Heute: {time}. Haben Sie eine Frage? Schreiben Sie uns, ein Mensch antwortet.",
     "{branch}: {location}. Heute: {time}. Eine Frage? Schreib uns, ein Mensch antwortet."},
    {For::Status, "{branch}: Nummer {ticket}, vor Ihnen: {ahead}, {wait}.",
     "{branch}: Nummer {ticket}, vor dir: {ahead}, {wait}."},
    {For::Here, "{branch}: Nummer {ticket}, schön, dass Sie da sind. Bitte achten Sie auf die Anzeige.",
     "{branch}: Nummer {ticket}, schön, dass du da bist! Achte bitte auf die Anzeige."},
    {For::Late,
     "{branch}: Nummer {ticket}, danke für die Nachricht. Jetzt vor Ihnen: {ahead}, {wait}. RÜCKGÄNGIG nimmt "
     "es zurück.",
     "{branch}: Nummer {ticket}, kein Problem. Jetzt vor dir: {ahead}, {wait}. RÜCKGÄNGIG nimmt es zurück."},
    {For::MoreTime,
     "{branch}: Nummer {ticket}, lassen Sie sich Zeit. Jetzt vor Ihnen: {ahead}, {wait}. RÜCKGÄNGIG nimmt es "
     "zurück.",
     "{branch}: Nummer {ticket}, lass dir Zeit. Jetzt vor dir: {ahead}, {wait}. RÜCKGÄNGIG nimmt es zurück."},
    {For::Leave,
     "{branch}: Ihr Besuch {ticket} ist abgesagt. Mit ZURÜCK können Sie das noch 10 Minuten lang "
     "zurücknehmen.",
     "{branch}: Dein Besuch {ticket} ist abgesagt. Mit ZURÜCK kannst du das noch 10 Minuten lang "
     "zurücknehmen."},
    {For::Back, "{branch}: Nummer {ticket}, schön, dass Sie wieder da sind. Vor Ihnen: {ahead}, {wait}.",
     "{branch}: Nummer {ticket}, schön, dass du wieder da bist! Vor dir: {ahead}, {wait}."},
    {For::Undone, "{branch}: Nummer {ticket}, das ist zurückgenommen: Alles ist wie zuvor."},
    {For::WhichVisit, "{branch}: Welchen Besuch meinen Sie? Bitte antworten Sie mit der Zahl: {choices}",
     "{branch}: Welchen Besuch meinst du? Antworte mit der Zahl: {choices}"},
    {For::NoVisit,
     "{branch}: Zu Ihrer Nummer gibt es heute keinen Besuch. Bitte melden Sie sich am Kiosk an oder "
     "schreiben Sie uns.",
     "{branch}: Zu deiner Nummer gibt es heute keinen Besuch. Melde dich am Kiosk an oder schreib uns."},
    {For::NotPossible,
     "{branch}: Das ist für Nummer {ticket} jetzt leider nicht möglich. Bitte fragen Sie unser Personal.",
     "{branch}: Das geht für Nummer {ticket} jetzt leider nicht. Frag bitte unser Team."},
    {For::Menu, "{branch}: Was können wir für Sie tun? Bitte antworten Sie mit der Zahl: {choices}",
     "{branch}: Was können wir für dich tun? Antworte mit der Zahl: {choices}"},
    {For::ClosedNow, "{branch}: Wir haben jetzt geschlossen. Bitte kommen Sie wieder: {date} {time}.",
     "{branch}: Wir haben gerade zu. Komm bitte wieder: {date} {time}."},
    {For::Full, "{branch}: Heute ist leider kein Platz mehr frei. Bitte kommen Sie wieder: {date} {time}.",
     "{branch}: Heute ist leider nichts mehr frei. Komm bitte wieder: {date} {time}."},
    {For::HasTicket,
     "{branch}: Sie haben schon Nummer {ticket}: {service}. Eine weitere gibt es erst nach diesem Besuch. "
     "Bitte fragen Sie unser Personal.",
     "{branch}: Du hast schon Nummer {ticket}: {service}. Eine weitere gibt es erst nach diesem Besuch. Frag "
     "gern unser Team."},
    {For::EnoughToday,
     "{branch}: Mit Ihrem Telefon gibt es heute leider keine weitere Nummer. Bitte fragen Sie unser "
     "Personal, oder kommen Sie wieder: {date} {time}.",
     "{branch}: Mit deinem Telefon gibt es heute leider keine weitere Nummer. Frag unser Team, oder komm "
     "wieder: {date} {time}."},
    {For::Courtesy, "{branch}: Danke, wir haben Ihre Nachricht. Ein Mensch antwortet, sobald jemand da ist.",
     "{branch}: Danke, wir haben deine Nachricht. Ein Mensch antwortet, sobald jemand da ist."},
    {For::Away, "{branch}: Danke, wir haben Ihre Nachricht. Ein Mensch liest sie ab {date} {time}.",
     "{branch}: Danke, wir haben deine Nachricht. Ein Mensch liest sie ab {date} {time}."},
}};

constexpr LanguageTexts kGerman{"de", kTexts};

}  // namespace

const LanguageTexts& germanTexts() {
    return kGerman;
}

}  // namespace turnbell
