#include "host/core/default_texts.h"

#include <algorithm>
#include <array>

namespace turnbell {
namespace {

struct DefaultText {
    MessageKind kind;
    std::string_view language;
    const char* text;
};

// No names: a number is typed by whoever stands at the kiosk, and a name would be a free text to a stranger.
// English and German stay within the GSM 7-bit alphabet and, with usual values, within one SMS.
constexpr std::array kDefaults{
    DefaultText{MessageKind::Welcome, "en",
                "{branch}: your ticket is {ticket}, {ahead} ahead of you, {wait}. We will text you when it "
                "is your turn. "
                "Reply STOP to end texts."},
    DefaultText{MessageKind::Welcome, "ka",
                "{branch}: თქვენი ნომერია {ticket}, თქვენამდეა: {ahead}, {wait}. მოგწერთ, როცა თქვენი ჯერი "
                "დადგება. გასაუქმებლად: STOP."},
    DefaultText{MessageKind::Welcome, "de",
                "{branch}: Ihre Nummer ist {ticket}, vor Ihnen: {ahead}, {wait}. Wir schreiben Ihnen, wenn "
                "Sie an der "
                "Reihe sind. STOP beendet die SMS."},

    DefaultText{MessageKind::Approach, "en",
                "{branch}: ticket {ticket}, it is nearly your turn: {wait}. Please come near: {location}."},
    DefaultText{
        MessageKind::Approach, "ka",
        "{branch}: ნომერი {ticket}, თქვენი ჯერი მალე დადგება: {wait}. გთხოვთ, იყოთ ახლოს: {location}."},
    DefaultText{
        MessageKind::Approach, "de",
        "{branch}: Nummer {ticket}, Sie sind bald an der Reihe: {wait}. Bitte kommen Sie in die Nähe: "
        "{location}."},

    DefaultText{MessageKind::Turn, "en", "{branch}: ticket {ticket}, it is your turn. Please go to {desk}."},
    DefaultText{MessageKind::Turn, "ka",
                "{branch}: ნომერი {ticket}, თქვენი ჯერია. გთხოვთ, მობრძანდეთ: {desk}."},
    DefaultText{MessageKind::Turn, "de",
                "{branch}: Nummer {ticket}, Sie sind an der Reihe. Bitte gehen Sie zu: {desk}."},

    DefaultText{MessageKind::Recall, "en",
                "{branch}: ticket {ticket}, we are calling you again. Please go to {desk} now."},
    DefaultText{MessageKind::Recall, "ka",
                "{branch}: ნომერი {ticket}, ხელმეორედ გიხმობთ. გთხოვთ, ახლავე მობრძანდეთ: {desk}."},
    DefaultText{
        MessageKind::Recall, "de",
        "{branch}: Nummer {ticket}, wir rufen Sie noch einmal auf. Bitte gehen Sie jetzt zu: {desk}."},

    DefaultText{MessageKind::NoShow, "en",
                "{branch}: we called ticket {ticket}, but you were not there. Do you still need us? Please "
                "reply or ask our staff."},
    DefaultText{
        MessageKind::NoShow, "ka",
        "{branch}: ნომერი {ticket} გამოვიძახეთ, მაგრამ არ მობრძანდით. თუ მომსახურება კიდევ გჭირდებათ, "
        "მოგვწერეთ ან მიმართეთ თანამშრომელს."},
    DefaultText{
        MessageKind::NoShow, "de",
        "{branch}: Wir haben Nummer {ticket} aufgerufen, aber Sie waren nicht da. Bitte antworten Sie "
        "oder fragen Sie unser Personal."},

    DefaultText{MessageKind::ThankYou, "en", "{branch}: thank you for your visit and your time."},
    DefaultText{MessageKind::ThankYou, "ka", "{branch}: გმადლობთ ვიზიტისა და დათმობილი დროისთვის."},
    DefaultText{MessageKind::ThankYou, "de", "{branch}: Vielen Dank für Ihren Besuch und Ihre Zeit."},

    DefaultText{MessageKind::Survey, "en",
                "{branch}: how was your visit? Reply 1 (bad) to 5 (great). STOP to end."},
    DefaultText{MessageKind::Survey, "ka",
                "{branch}: როგორ შეაფასებთ თქვენს ვიზიტს? მოგვწერეთ რიცხვი 1-დან (ცუდი) 5-მდე (შესანიშნავი). "
                "გასაუქმებლად: STOP."},
    DefaultText{MessageKind::Survey, "de",
                "{branch}: Wie war Ihr Besuch? Bitte antworten Sie mit 1 (schlecht) bis 5 (sehr gut). STOP "
                "beendet die SMS."},

    DefaultText{MessageKind::Stop, "en",
                "{branch}: you will get no more texts from us. Text START to get them again."},
    DefaultText{MessageKind::Stop, "ka",
                "{branch}: ჩვენგან SMS-ს აღარ მიიღებთ. თუ კვლავ გსურთ მიღება, მოგვწერეთ START."},
    DefaultText{MessageKind::Stop, "de",
                "{branch}: Sie erhalten keine SMS mehr von uns. Mit START erhalten Sie sie wieder."},

    DefaultText{MessageKind::Start, "en", "{branch}: you will get our texts again. Reply STOP to end them."},
    DefaultText{MessageKind::Start, "ka",
                "{branch}: ჩვენგან SMS-ს კვლავ მიიღებთ. გასაუქმებლად მოგვწერეთ STOP."},
    DefaultText{MessageKind::Start, "de", "{branch}: Sie erhalten wieder SMS von uns. STOP beendet die SMS."},

    DefaultText{
        MessageKind::Courtesy, "en",
        "{branch}: ticket {ticket}, we are sorry: it takes longer than we said. You still wait {wait}."},
    DefaultText{
        MessageKind::Courtesy, "ka",
        "{branch}: ნომერი {ticket}, ბოდიშს გიხდით, ლოდინი გახანგრძლივდა. თქვენს ჯერამდე დარჩა {wait}."},
    DefaultText{MessageKind::Courtesy, "de",
                "{branch}: Nummer {ticket}, es dauert leider länger, als wir gesagt haben. Sie warten noch "
                "{wait}."},

    DefaultText{MessageKind::Notice, "en", "{branch}: ticket {ticket}. {notice}"},
    DefaultText{MessageKind::Notice, "ka", "{branch}: ნომერი {ticket}. {notice}"},
    DefaultText{MessageKind::Notice, "de", "{branch}: Nummer {ticket}. {notice}"},
};

struct NoticeText {
    Notice notice;
    std::string_view language;
    const char* text;
};

constexpr std::array kNotices{
    NoticeText{Notice::Cancelled, "en",
               "Your visit was cancelled. If you have questions, please ask our staff."},
    NoticeText{Notice::Cancelled, "ka",
               "თქვენი ვიზიტი გაუქმდა. კითხვების შემთხვევაში მიმართეთ თანამშრომელს."},
    NoticeText{Notice::Cancelled, "de", "Ihr Besuch wurde abgesagt. Bei Fragen hilft Ihnen unser Personal."},

    NoticeText{Notice::Closing, "en",
               "We are closing and could not serve you today. We are sorry. Please come again."},
    NoticeText{
        Notice::Closing, "ka",
        "ვიხურებით და დღეს თქვენი მომსახურება ვერ მოვასწარით. ბოდიშს გიხდით, გთხოვთ, კვლავ მობრძანდეთ."},
    NoticeText{Notice::Closing, "de",
               "Wir schließen und konnten Sie heute nicht mehr bedienen. Das tut uns leid. Bitte kommen Sie "
               "wieder."},

    NoticeText{Notice::Transferred, "en", "You are now in line for: {service}. Ahead of you: {ahead}."},
    NoticeText{Notice::Transferred, "ka", "ახლა რიგში ხართ: {service}. თქვენამდეა: {ahead}."},
    NoticeText{Notice::Transferred, "de", "Sie warten jetzt auf: {service}. Vor Ihnen: {ahead}."},

    // Each may be the first text to a number: none says what it is for but the one of a change that may be of
    // just that.
    NoticeText{Notice::Booked, "en", "Your appointment: {appointment}. Reply STOP to end texts."},
    NoticeText{Notice::Booked, "ka", "თქვენი ვიზიტი დაჯავშნილია: {appointment}. SMS-ის შესაწყვეტად: STOP."},
    NoticeText{Notice::Booked, "de", "Ihr Termin: {appointment}. STOP beendet die SMS."},

    NoticeText{Notice::Confirmed, "en",
               "Your appointment is confirmed: {appointment}. Reply STOP to end texts."},
    NoticeText{Notice::Confirmed, "ka",
               "თქვენი ვიზიტი დადასტურებულია: {appointment}. SMS-ის შესაწყვეტად: STOP."},
    NoticeText{Notice::Confirmed, "de", "Ihr Termin ist bestätigt: {appointment}. STOP beendet die SMS."},

    NoticeText{Notice::Moved, "en",
               "Your appointment is now: {appointment}, {service}. Reply STOP to end texts."},
    NoticeText{Notice::Moved, "ka",
               "თქვენი ვიზიტი შეიცვალა: {appointment}, {service}. SMS-ის შესაწყვეტად: STOP."},
    NoticeText{Notice::Moved, "de", "Ihr Termin ist jetzt: {appointment}, {service}. STOP beendet die SMS."},

    NoticeText{Notice::CalledOff, "en",
               "Your appointment was cancelled: {appointment}. If you have questions, please ask our staff."},
    NoticeText{Notice::CalledOff, "ka",
               "თქვენი ვიზიტი გაუქმდა: {appointment}. კითხვების შემთხვევაში მიმართეთ თანამშრომელს."},
    NoticeText{Notice::CalledOff, "de",
               "Ihr Termin wurde abgesagt: {appointment}. Bei Fragen hilft Ihnen unser Personal."},
};

const std::string* ownText(const Catalog& catalog, MessageKind kind, const std::string& service,
                           const std::string& language) {
    const auto found =
        std::find_if(catalog.templates.begin(), catalog.templates.end(), [&](const TemplateText& own) {
            return own.kind == kind && own.service == service && own.language == language;
        });
    return found == catalog.templates.end() ? nullptr : &found->text;
}

const char* defaultText(MessageKind kind, std::string_view language) {
    const auto* found = std::find_if(kDefaults.begin(), kDefaults.end(), [&](const DefaultText& one) {
        return one.kind == kind && one.language == language;
    });
    return found == kDefaults.end() ? nullptr : found->text;
}

}  // namespace

const char* noticeFor(Notice notice, std::string_view language) {
    const auto in = [&](std::string_view wanted) {
        return std::find_if(kNotices.begin(), kNotices.end(), [&](const NoticeText& one) {
            return one.notice == notice && one.language == wanted;
        });
    };
    const auto* const found = in(language);
    return (found == kNotices.end() ? in("en") : found)->text;
}

std::string templateFor(const Catalog& catalog, MessageKind kind, const std::string& service,
                        const std::string& language) {
    const auto& languages = catalog.branch.languages;
    for (const auto& wanted :
         {language, languages.empty() ? std::string{} : languages.front(), std::string{"en"}}) {
        for (const auto& scope : {service, std::string{}}) {
            if (const auto* text = ownText(catalog, kind, scope, wanted)) {
                return *text;
            }
        }
        if (const auto* text = defaultText(kind, wanted)) {
            return text;
        }
    }
    return {};
}

}  // namespace turnbell
