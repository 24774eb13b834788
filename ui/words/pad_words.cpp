#include "ui/words/pad_words.h"

#include "ui/words/word_table.h"
#include "ui/words/words.h"

namespace turnbell::ui::words {
namespace {

constexpr Word kDeeds[]{
    {"call_next", QT_TRANSLATE_NOOP("Words", "%1 was called")},
    {"confirm", QT_TRANSLATE_NOOP("Words", "%1 has arrived")},
    {"finish", QT_TRANSLATE_NOOP("Words", "%1 is finished")},
    {"recall", QT_TRANSLATE_NOOP("Words", "%1 was called again")},
    {"no_show", QT_TRANSLATE_NOOP("Words", "%1 did not come")},
    {"park", QT_TRANSLATE_NOOP("Words", "%1 was parked")},
    {"desk_open", QT_TRANSLATE_NOOP("Words", "the desk was opened")},
    {"desk_pause", QT_TRANSLATE_NOOP("Words", "the desk was paused")},
    {"pad_assign", QT_TRANSLATE_NOOP("Words", "the pad was chosen for a desk")},
};

constexpr Word kRefusals[]{
    {"too_late", QT_TRANSLATE_NOOP("Words", "The press came too late.")},
    {"no_desk", QT_TRANSLATE_NOOP("Words", "The pad has no desk.")},
    {"no_meaning", QT_TRANSLATE_NOOP("Words", "This key does nothing.")},
    {"step_state", QT_TRANSLATE_NOOP("Words", "This was not possible at the desk.")},
    {"recall_early", QT_TRANSLATE_NOOP("Words", "The customer was called just now.")},
    {"not_seen", QT_TRANSLATE_NOOP("Words", "The desk had just changed.")},
};

constexpr Word kTroubles[]{
    {"no_answer",
     QT_TRANSLATE_NOOP("Words", "Nothing on %1 answers as a pad: a technician must install its firmware.")},
    {"silent",
     QT_TRANSLATE_NOOP("Words", "The pad on %1 has stopped answering: unplug it and plug it in again.")},
    {"other_version",
     QT_TRANSLATE_NOOP("Words", "This pad has another firmware: a technician must install the right one.")},
    {"id_twice", QT_TRANSLATE_NOOP("Words", "Two pads have the same number, so neither works: unplug one.")},
    {"presses_missing",
     QT_TRANSLATE_NOOP("Words", "Presses of this pad were lost: unplug it and plug it in again.")},
    {"port_missing", QT_TRANSLATE_NOOP("Words", "%1 does not exist: plug the pad in.")},
    {"port_gone", QT_TRANSLATE_NOOP("Words", "%1 is gone: plug the pad in again.")},
    {"port_busy", QT_TRANSLATE_NOOP("Words", "Another program uses %1: stop it.")},
    {"port_forbidden", QT_TRANSLATE_NOOP("Words", "The service may not use %1.")},
    {"port_invalid", QT_TRANSLATE_NOOP("Words", "%1 is not the port of a pad.")},
    {"port_foreign", QT_TRANSLATE_NOOP("Words", "%1 is not the port of a pad.")},
    {"no_connection", QT_TRANSLATE_NOOP("Words", "No connection to %1: check the network cable.")},
};

QString refusal(const std::string& reason) {
    const auto* word = find(kRefusals, reason);
    return word != nullptr ? translated(*word) : refusalAtDesk({ErrorCode::Refused, {}, reason});
}

}  // namespace

QString padKey(const std::string& key) {
    constexpr std::string_view kHeld = " held";
    if (!key.ends_with(kHeld)) {
        return QString::fromStdString(key).toUpper();
    }
    return QCoreApplication::translate("Words", "%1 (held)")
        .arg(padKey(key.substr(0, key.size() - kHeld.size())));
}

QString padDeed(const wire::PadRow& pad) {
    if (!pad.lastRefused.empty()) {
        return refusal(pad.lastRefused);
    }
    const auto* word = find(kDeeds, pad.lastDid);
    return word != nullptr ? translated(*word, pad.lastTicket) : QString::fromStdString(pad.lastDid);
}

QString padTrouble(const wire::PadRow& pad) {
    if (const auto* word = find(kTroubles, pad.trouble)) {
        return translated(*word, pad.port);
    }
    if (!pad.trouble.empty()) {
        return QCoreApplication::translate("Words", "Help is needed: %1")
            .arg(QString::fromStdString(pad.trouble));
    }
    if (pad.powerSpent) {
        return QCoreApplication::translate(
            "Words", "It has switched the modem off and on as often as a day allows: call a technician.");
    }
    return pad.modemOff ? QCoreApplication::translate("Words", "It keeps the modem switched off now.")
                        : QString{};
}

}  // namespace turnbell::ui::words
