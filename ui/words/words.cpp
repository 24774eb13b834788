#include "ui/words/words.h"

#include "host/core/wait_words.h"
#include "ui/words/word_table.h"

namespace turnbell::ui::words {
namespace {

constexpr Word kKioskRefusals[]{
    {"phone_invalid", QT_TRANSLATE_NOOP("Words", "This is not a complete phone number.")},
    {"phone_not_mobile",
     QT_TRANSLATE_NOOP("Words", "This number cannot receive texts. Please enter a mobile number.")},
    {"phone_country", QT_TRANSLATE_NOOP("Words", "We cannot text numbers of this country.")},
    {"service_unknown",
     QT_TRANSLATE_NOOP("Words", "This service is not offered any more. Please start again.")},
    {"limit_number", QT_TRANSLATE_NOOP("Words",
                                       "This number cannot be used for another ticket now. Please go on "
                                       "without a number, or see the desk.")},
    {"queue_full", QT_TRANSLATE_NOOP("Words",
                                     "There are no more tickets for this service today. Please come "
                                     "back on another day, or see the desk.")},
    {"numbers_used_up",
     QT_TRANSLATE_NOOP("Words", "Too many people are waiting for this service. Please see the desk.")},
    {"closed", QT_TRANSLATE_NOOP("Words", "We are closed now.")},
    {"service_away", QT_TRANSLATE_NOOP("Words", "Check-in is not possible right now. Please see the desk.")},
    {"answer_lost", QT_TRANSLATE_NOOP("Words", "No answer came. Please try again.")},
};

constexpr Word kDeskRefusals[]{
    {"service_away", QT_TRANSLATE_NOOP("Words", "The service is away. Nothing was changed.")},
    {"answer_lost", QT_TRANSLATE_NOOP("Words", "No answer came. Check the lists before you try again.")},
    {"sign_in", QT_TRANSLATE_NOOP("Words", "Please sign in with your PIN first.")},
    {"pin_wrong", QT_TRANSLATE_NOOP("Words", "This PIN is not known.")},
    {"pin_blocked", QT_TRANSLATE_NOOP("Words", "Too many wrong PINs. Please wait a moment.")},
    {"nobody_waiting", QT_TRANSLATE_NOOP("Words", "Nobody is waiting for this desk.")},
    {"not_confirmed", QT_TRANSLATE_NOOP("Words", "A customer is called here and has not arrived yet.")},
    {"desk_busy", QT_TRANSLATE_NOOP("Words", "Finish the visit at this desk first.")},
    {"desk_idle", QT_TRANSLATE_NOOP("Words", "There is no customer at this desk.")},
    {"step_state", QT_TRANSLATE_NOOP("Words", "This ticket has moved on meanwhile.")},
    {"recall_early", QT_TRANSLATE_NOOP("Words", "Called just now. Call again in %1 s.")},
    {"outcome_needed", QT_TRANSLATE_NOOP("Words", "Say first what came of this visit.")},
    {"outcome_unknown", QT_TRANSLATE_NOOP("Words", "This outcome is not offered any more.")},
    {"more_time_used", QT_TRANSLATE_NOOP("Words", "This ticket was given more time often enough.")},
    {"ticket_unknown", QT_TRANSLATE_NOOP("Words", "There is no such ticket today.")},
    {"not_for_you", QT_TRANSLATE_NOOP("Words", "Only the customer can do this.")},
    {"no_show_early", QT_TRANSLATE_NOOP("Words", "This customer is still being waited for.")},
    {"rejoin_late", QT_TRANSLATE_NOOP("Words", "This ticket was called too long ago.")},
    {"not_expected", QT_TRANSLATE_NOOP("Words", "Nobody is expected today with this ticket or number.")},
    {"slot_taken", QT_TRANSLATE_NOOP("Words", "This time is taken: choose another one.")},
    {"no_appointments", QT_TRANSLATE_NOOP("Words", "This service takes no appointments.")},
    {"other_day", QT_TRANSLATE_NOOP("Words", "This ticket is of another day: check in again.")},
    {"service_unknown", QT_TRANSLATE_NOOP("Words", "This service is not offered any more.")},
    {"desk_closed", QT_TRANSLATE_NOOP("Words", "This desk is closed: open it first.")},
    {"nothing_to_undo", QT_TRANSLATE_NOOP("Words", "There is nothing to undo any more.")},
    {"undo_late", QT_TRANSLATE_NOOP("Words", "There is nothing to undo any more.")},
    {"opted_out", QT_TRANSLATE_NOOP("Words", "This person has asked for no more texts.")},
    {"not_answerable", QT_TRANSLATE_NOOP("Words", "This sender cannot be answered by text.")},
    {"sent_already", QT_TRANSLATE_NOOP("Words", "This text was sent already.")},
    {"text_long", QT_TRANSLATE_NOOP("Words", "This text is too long.")},
    {"date_unknown", QT_TRANSLATE_NOOP("Words", "There is no such day. Write it as 2026-11-22.")},
    {"date_form", QT_TRANSLATE_NOOP("Words", "There is no such day. Write it as 2026-11-22.")},
    {"date_past", QT_TRANSLATE_NOOP("Words", "This day is over.")},
    {"range_backwards", QT_TRANSLATE_NOOP("Words", "The first day lies after the last one.")},
    {"range_long", QT_TRANSLATE_NOOP("Words", "These are too many days for this table: choose fewer.")},
    {"role", QT_TRANSLATE_NOOP("Words", "This is for supervisors.")},
    {"desk_unknown", QT_TRANSLATE_NOOP("Words", "This desk is not there any more.")},
    {"text_blocked",
     QT_TRANSLATE_NOOP("Words", "This text may not be sent: nobody agreed to it, or a limit is reached.")},
    {"conversation_taken", QT_TRANSLATE_NOOP("Words", "Another desk answers this: it has to free it first.")},
    {"conversation_unknown", QT_TRANSLATE_NOOP("Words", "This conversation is not there any more.")},
    {"visit_over", QT_TRANSLATE_NOOP("Words", "This visit is over.")},
    {"nobody", QT_TRANSLATE_NOOP("Words", "There is nobody to tell.")},
    {"notice_over", QT_TRANSLATE_NOOP("Words", "All of this notice is out: there is nothing left to stop.")},
    {"notice_unknown", QT_TRANSLATE_NOOP("Words", "This notice is not there any more.")},
    {"person_unknown", QT_TRANSLATE_NOOP("Words", "What is stored of this person was erased.")},
    {"text_empty", QT_TRANSLATE_NOOP("Words", "A text needs words.")},
    {"no_phone", QT_TRANSLATE_NOOP("Words", "This visit has no phone number.")},
    {"pad_unknown", QT_TRANSLATE_NOOP("Words", "This pad is not known any more.")},
    {"pad_linked", QT_TRANSLATE_NOOP("Words", "This pad is connected: unplug it first.")},
    {"pad_not_linked", QT_TRANSLATE_NOOP("Words", "This pad is not connected: plug it in first.")},
    {"pad_busy", QT_TRANSLATE_NOOP("Words", "The pad is busy: try again in a moment.")},
    {"pad_choice_replaced",
     QT_TRANSLATE_NOOP("Words", "Another desk is choosing a pad now. Please try again.")},
    {"pad_name", QT_TRANSLATE_NOOP("Words", "This name is too long: shorten it.")},
    {"name_long", QT_TRANSLATE_NOOP("Words", "This name is too long: shorten it.")},
    {"name_characters", QT_TRANSLATE_NOOP("Words", "This name has characters that no name has.")},
    {"phone_invalid", QT_TRANSLATE_NOOP("Words", "This is not a complete phone number.")},
    {"phone_not_mobile",
     QT_TRANSLATE_NOOP("Words", "This number cannot receive texts. Please enter a mobile number.")},
    {"phone_country", QT_TRANSLATE_NOOP("Words", "We cannot text numbers of this country.")},
    {"language_unknown", QT_TRANSLATE_NOOP("Words", "This language is not spoken here any more.")},
    {"queue_unserved",
     QT_TRANSLATE_NOOP("Words", "No desk could call this ticket then: transfer it instead.")},
    {"booking", QT_TRANSLATE_NOOP("Words", "This is an appointment: change the appointment.")},
    {"template_placeholder", QT_TRANSLATE_NOOP("Words", "There is no such placeholder.")},
    {"template_text", QT_TRANSLATE_NOOP("Words", "The text is too long, or has signs that cannot be shown.")},
    {"template_brace", QT_TRANSLATE_NOOP("Words", "A brace stands alone: write two for one in the text.")},
    {"template_unknown_here",
     QT_TRANSLATE_NOOP("Words", "This placeholder has no value in texts of this kind.")},
    {"template_required", QT_TRANSLATE_NOOP("Words", "A placeholder is missing that this text must have.")},
};

constexpr Word kDeskErrorKinds[]{
    {"invalid", QT_TRANSLATE_NOOP("Words", "Something in the input is not right.")},
    {"refused", QT_TRANSLATE_NOOP("Words", "This is not possible right now.")},
    {"not_found", QT_TRANSLATE_NOOP("Words", "This is not there any more.")},
    {"not_allowed", QT_TRANSLATE_NOOP("Words", "You may not do this. Please sign in again.")},
    {"busy", QT_TRANSLATE_NOOP("Words", "Somebody is doing this already.")},
    {"timeout", QT_TRANSLATE_NOOP("Words", "No answer came. Check the lists before you try again.")},
    {"storage", QT_TRANSLATE_NOOP("Words", "The disk refused. Nothing was changed.")},
};

constexpr Word kMessageStates[]{
    {"planned", QT_TRANSLATE_NOOP("Words", "planned")},
    {"ready", QT_TRANSLATE_NOOP("Words", "waiting to be sent")},
    {"armed", QT_TRANSLATE_NOOP("Words", "being sent")},
    {"accepted", QT_TRANSLATE_NOOP("Words", "sent")},
    {"delivered", QT_TRANSLATE_NOOP("Words", "delivered")},
    {"undelivered", QT_TRANSLATE_NOOP("Words", "not delivered")},
    {"no_report", QT_TRANSLATE_NOOP("Words", "sent, no report came")},
    {"expired", QT_TRANSLATE_NOOP("Words", "too late, not sent")},
    {"cancelled", QT_TRANSLATE_NOOP("Words", "cancelled")},
    {"blocked", QT_TRANSLATE_NOOP("Words", "not allowed")},
    {"failed", QT_TRANSLATE_NOOP("Words", "failed")},
    {"in_doubt", QT_TRANSLATE_NOOP("Words", "being checked")},
    {"unknown", QT_TRANSLATE_NOOP("Words", "may not have arrived")},
};

constexpr Word kMessageKinds[]{
    {"welcome", QT_TRANSLATE_NOOP("Words", "Welcome")},
    {"approach", QT_TRANSLATE_NOOP("Words", "Soon your turn")},
    {"turn", QT_TRANSLATE_NOOP("Words", "Your turn")},
    {"recall", QT_TRANSLATE_NOOP("Words", "Second call")},
    {"no_show", QT_TRANSLATE_NOOP("Words", "Missed turn")},
    {"thank_you", QT_TRANSLATE_NOOP("Words", "Thank you")},
    {"survey", QT_TRANSLATE_NOOP("Words", "Survey")},
    {"notice", QT_TRANSLATE_NOOP("Words", "Notice")},
    {"reply", QT_TRANSLATE_NOOP("Words", "Reply")},
    {"stop", QT_TRANSLATE_NOOP("Words", "Stop confirmed")},
    {"start", QT_TRANSLATE_NOOP("Words", "Start confirmed")},
    {"courtesy", QT_TRANSLATE_NOOP("Words", "Courtesy")},
};

constexpr Word kDeskStates[]{
    {"open", QT_TRANSLATE_NOOP("Words", "open")},
    {"paused", QT_TRANSLATE_NOOP("Words", "paused")},
    {"closed", QT_TRANSLATE_NOOP("Words", "closed")},
    {"wrap_up", QT_TRANSLATE_NOOP("Words", "notes")},
    {"later_paused", QT_TRANSLATE_NOOP("Words", "soon paused")},
    {"later_closed", QT_TRANSLATE_NOOP("Words", "soon closed")},
};

constexpr Word kModemStates[]{
    {"absent", QT_TRANSLATE_NOOP("Words", "not connected")},
    {"probing", QT_TRANSLATE_NOOP("Words", "does not answer yet")},
    {"setting_up", QT_TRANSLATE_NOOP("Words", "starting")},
    {"sim_missing", QT_TRANSLATE_NOOP("Words", "no SIM card")},
    {"sim_locked", QT_TRANSLATE_NOOP("Words", "SIM card locked")},
    {"searching", QT_TRANSLATE_NOOP("Words", "looking for a network")},
    {"denied", QT_TRANSLATE_NOOP("Words", "refused by the network")},
    {"roaming", QT_TRANSLATE_NOOP("Words", "foreign network, no texts")},
    {"ready", QT_TRANSLATE_NOOP("Words", "ready")},
    {"mute", QT_TRANSLATE_NOOP("Words", "stopped answering")},
};

constexpr Word kAlarms[]{
    {"modem_absent", QT_TRANSLATE_NOOP("Words", "No modem: texts are not sent. Check its cable.")},
    {"modem_not_ready",
     QT_TRANSLATE_NOOP("Words", "The modem is not ready: texts wait. Please call customers by voice.")},
    {"port_missing", QT_TRANSLATE_NOOP("Words", "%1 does not exist: plug the modem in.")},
    {"port_gone", QT_TRANSLATE_NOOP("Words", "%1 is gone: plug the modem in again.")},
    {"port_busy", QT_TRANSLATE_NOOP("Words", "Another program uses %1: stop it.")},
    {"port_forbidden", QT_TRANSLATE_NOOP("Words", "The service may not use %1.")},
    {"port_invalid", QT_TRANSLATE_NOOP("Words", "%1 is not the port of a modem.")},
    {"port_foreign", QT_TRANSLATE_NOOP("Words", "%1 is not the port of a modem.")},
    {"no_modem", QT_TRANSLATE_NOOP("Words", "No modem was found: plug one in.")},
    {"no_answer", QT_TRANSLATE_NOOP("Words", "No modem answers on %1: check the cable.")},
    {"no_connection", QT_TRANSLATE_NOOP("Words", "No connection to %1: check the network cable.")},
    {"reopening", QT_TRANSLATE_NOOP("Words", "The modem stopped answering and is being restarted.")},
    {"sim_missing",
     QT_TRANSLATE_NOOP("Words", "No SIM card is found: put one in, or take it out and put it back.")},
    {"pin_wanted", QT_TRANSLATE_NOOP("Words", "The SIM card wants its PIN: a technician must enter it.")},
    {"pin_refused",
     QT_TRANSLATE_NOOP("Words", "The SIM card refused the PIN: a technician must correct it.")},
    {"pin_last_try",
     QT_TRANSLATE_NOOP("Words", "The SIM card takes one more PIN, so none is tried: unlock it in a phone.")},
    {"puk_wanted",
     QT_TRANSLATE_NOOP("Words", "The SIM card is blocked: unblock it in a phone with its PUK.")},
    {"other_lock",
     QT_TRANSLATE_NOOP("Words", "The modem wants another code than the PIN: unlock it in a phone.")},
    {"centre_missing",
     QT_TRANSLATE_NOOP("Words", "The SIM card has no service centre for texts: a technician must enter it.")},
    {"network_denied",
     QT_TRANSLATE_NOOP("Words", "The network refuses the SIM card: ask the operator whether it is active.")},
    {"emergency_only",
     QT_TRANSLATE_NOOP("Words", "Emergency calls only: ask the operator whether the SIM card is active.")},
    {"roaming", QT_TRANSLATE_NOOP("Words", "The modem is in a foreign network: no texts are sent.")},
    {"no_network", QT_TRANSLATE_NOOP("Words", "The modem finds no network: check its antenna.")},
    {"modem_hung",
     QT_TRANSLATE_NOOP("Words", "The modem hangs: pull its plug, wait ten seconds, and plug it in again.")},
    {"radio_dead",
     QT_TRANSLATE_NOOP("Words", "No text passes, although the modem answers: check its antenna.")},
    {"modem_refuses",
     QT_TRANSLATE_NOOP("Words",
                       "The modem refuses to work: pull its plug, wait ten seconds, and plug it in again.")},
    {"modem_gone", QT_TRANSLATE_NOOP("Words", "The modem is gone: plug it in.")},
    {"power_supply",
     QT_TRANSLATE_NOOP("Words", "The modem starts again and again: give it a better cable or power supply.")},
    {"store_full",
     QT_TRANSLATE_NOOP("Words", "The modem's memory is nearly full (%1): delete its messages in a phone.")},
    {"power_cycle", QT_TRANSLATE_NOOP("Words", "The modem is being switched off and on.")},
    {"store_stuck",
     QT_TRANSLATE_NOOP("Words", "The modem does not delete message %1: delete it in a phone.")},
    {"store_foreign",
     QT_TRANSLATE_NOOP("Words", "The modem's memory fills up (%1): delete its messages in a phone.")},
    {"sim_changed",
     QT_TRANSLATE_NOOP("Words",
                       "The SIM card in the modem is another one (%1): a technician must confirm it.")},
    {"credit_low",
     QT_TRANSLATE_NOOP("Words", "The credit of the SIM card is low (%1): a technician must top it up.")},
    {"pad_gone", QT_TRANSLATE_NOOP("Words", "The pad of desk %1 is not connected: check its cable.")},
    {"pad_id_twice",
     QT_TRANSLATE_NOOP("Words",
                       "The pad of desk %1 does nothing, because another one has its number: unplug one.")},
    {"pad_presses_missing",
     QT_TRANSLATE_NOOP("Words", "Presses of the pad of desk %1 are lost: unplug it and plug it in again.")},
    {"clock_wrong",
     QT_TRANSLATE_NOOP("Words", "The clock of this PC is wrong by %1: a technician must set it.")},
    {"clock_unknown", QT_TRANSLATE_NOOP("Words", "The time is not certain yet: delayed surveys wait.")},
    {"messages_unknown", QT_TRANSLATE_NOOP("Words", "Some texts may not have arrived.")},
    {"inbound_unreadable",
     QT_TRANSLATE_NOOP("Words", "Some incoming messages could not be read. They are kept.")},
    {"text_budget",
     QT_TRANSLATE_NOOP(
         "Words", "Most of today's texts are used up: surveys stop first. Calls to known numbers go on.")},
    {"disk_full", QT_TRANSLATE_NOOP("Words", "The disk is full.")},
    {"on_air",
     QT_TRANSLATE_NOOP("Words", "The network does not answer for a text: please call customers by voice.")},
    {"texts_refused_credit",
     QT_TRANSLATE_NOOP("Words", "The operator refuses every text: check the SIM card's credit.")},
    {"texts_refused_sim", QT_TRANSLATE_NOOP("Words", "The SIM card does not work: texts wait.")},
    {"texts_refused_service_centre",
     QT_TRANSLATE_NOOP("Words", "The operator's SMS centre refuses every text: texts wait.")},
    {"texts_refused_network",
     QT_TRANSLATE_NOOP("Words", "The network refuses every text for the moment: texts wait.")},
    {"texts_refused_storage",
     QT_TRANSLATE_NOOP("Words", "The modem's message memory is full or broken: texts wait.")},
    {"texts_refused_recipient",
     QT_TRANSLATE_NOOP("Words", "Several numbers in a row were refused: may this SIM card send texts?")},
    {"texts_refused_modem", QT_TRANSLATE_NOOP("Words", "The modem refuses every text: please restart it.")},
    {"texts_refused_config", QT_TRANSLATE_NOOP("Words", "The modem refuses every text: check its settings.")},
};

constexpr Word kLanguages[]{
    {"de", "Deutsch"},   {"el", "Ελληνικά"}, {"en", "English"}, {"es", "Español"},    {"fr", "Français"},
    {"hy", "Հայերեն"},   {"it", "Italiano"}, {"ja", "日本語"},  {"ka", "ქართული"},    {"pl", "Polski"},
    {"pt", "Português"}, {"ru", "Русский"},  {"tr", "Türkçe"},  {"uk", "Українська"}, {"zh", "中文"},
};

/// A code that is new to this window is shown as it is: better than nothing, and true.
QString lookUp(std::span<const Word> words, const std::string& code) {
    const auto* word = find(words, code);
    return word != nullptr ? translated(*word) : QString::fromStdString(code);
}

/// The "13" of "... again in 13 s": all that a refusal says and that is in no language.
std::string secondsIn(const std::string& message) {
    const auto end = message.rfind(" s");
    const auto before = end == std::string::npos ? end : message.find_last_not_of("0123456789", end - 1);
    return before == std::string::npos ? std::string{} : message.substr(before + 1, end - before - 1);
}

QString inWords(const wire::MaybeWait& wait, const std::string& language, WaitStyle style) {
    return wait ? QString::fromStdString(waitWords(wait->from, wait->to, language, style)) : QString{};
}

constexpr auto kWriteFirst =
    QT_TRANSLATE_NOOP("Words", "To get texts, please text HERE to us first. Please watch the display.");

constexpr auto kHeld = QT_TRANSLATE_NOOP("Words", "texts wait until this number writes");

constexpr Word kNoTextsForStaff[]{
    {"opted_out", QT_TRANSLATE_NOOP("Words", "wants no texts")},
    {"no_consent", QT_TRANSLATE_NOOP("Words", "did not agree to texts")},
    {"limit_kiosk", kHeld},
    {"limit_branch", kHeld},
    {"limit_neighbours", kHeld},
    {"limit_budget", kHeld},
};

constexpr Word kNoTexts[]{
    {"opted_out",
     QT_TRANSLATE_NOOP(
         "Words", "This number asked for no texts (STOP). Please watch the display, or text START to us.")},
    {"limit_kiosk", kWriteFirst},
    {"limit_branch", kWriteFirst},
    {"limit_neighbours", kWriteFirst},
    {"limit_budget", kWriteFirst},
};

}  // namespace

QString refusalAtKiosk(const Error& error) {
    const auto* word = find(kKioskRefusals, error.reason);
    return word != nullptr ? translated(*word)
                           : QCoreApplication::translate(
                                 "Words", "That did not work. Please try again, or see the desk.");
}

QString noTexts(const std::string& code) {
    const auto* word = find(kNoTexts, code);
    return word != nullptr ? translated(*word) : QString{};
}

QString noTextsForStaff(const std::string& code) {
    const auto* word = find(kNoTextsForStaff, code);
    return word != nullptr ? translated(*word) : QString{};
}

QString refusalAtDesk(const Error& error) {
    const auto* word = find(kDeskRefusals, error.reason);
    if (word == nullptr) {
        word = find(kDeskErrorKinds, toString(error.code));
    }
    return word != nullptr ? translated(*word, secondsIn(error.message))
                           : QCoreApplication::translate("Words", "That did not work.");
}

QString messageState(const std::string& state) {
    return lookUp(kMessageStates, state);
}

QString messageKind(const std::string& kind) {
    return lookUp(kMessageKinds, kind);
}

QString deskState(const std::string& state) {
    return lookUp(kDeskStates, state);
}

QString modemState(const std::string& state) {
    return lookUp(kModemStates, state);
}

QString alarm(const wire::Alarm& alarm) {
    const auto* word = find(kAlarms, alarm.code);
    return word != nullptr ? translated(*word, alarm.detail)
                           : QCoreApplication::translate("Words", "Help is needed: %1")
                                 .arg(QString::fromStdString(alarm.code));
}

QString languageName(const std::string& code) {
    const auto* word = find(kLanguages, code);
    return word != nullptr ? QString::fromUtf8(word->english) : QString::fromStdString(code).toUpper();
}

QString groupedNumber(const QString& number) {
    constexpr int kGroup = 3;
    const bool international = number.startsWith(u'+');
    QString grouped = international ? QStringLiteral("+") : QString{};
    const auto digits = number.mid(international ? 1 : 0);
    for (int i = 0; i < digits.size(); ++i) {
        if (i > 0 && i % kGroup == 0) {
            grouped += u' ';
        }
        grouped += digits[i];
    }
    return grouped;
}

QString waited(int minutes) {
    constexpr int kHour = 60;
    if (minutes < 1) {
        return QCoreApplication::translate("Words", "now");
    }
    if (minutes < kHour) {
        return QCoreApplication::translate("Words", "%1 min").arg(minutes);
    }
    return QCoreApplication::translate("Words", "%1 h %2 min").arg(minutes / kHour).arg(minutes % kHour);
}

QString expectedAt(const QString& clock) {
    return clock.isEmpty() ? QCoreApplication::translate("Words", "on the way")
                           : QCoreApplication::translate("Words", "expected %1").arg(clock);
}

QString calledAt(const QString& clock) {
    return QCoreApplication::translate("Words", "called %1").arg(clock);
}

QString deferredUntil(const QString& clock) {
    return QCoreApplication::translate("Words", "more time until %1").arg(clock);
}

QString textedHere(const QString& clock) {
    return QCoreApplication::translate("Words", "here (text %1)").arg(clock);
}

QString expectedWait(const wire::MaybeWait& wait, const std::string& language) {
    // A line never breaks at the dash of a Georgian range.
    return inWords(wait, language, WaitStyle::Sentence)
        .replace(QStringLiteral("–"), QStringLiteral("\u2060–\u2060"));
}

QString shortWait(const wire::MaybeWait& wait, const std::string& language) {
    return inWords(wait, language, WaitStyle::List);
}

}  // namespace turnbell::ui::words
