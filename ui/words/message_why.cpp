#include "ui/words/message_why.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

namespace turnbell::ui::words {
namespace {

struct Reason {
    const char* service;  ///< what the service says, with %1, %2, ... for its numbers
    const char* english;
};

constexpr auto kUnassigned = QT_TRANSLATE_NOOP("Words", "this number does not receive texts");
constexpr auto kNetworkDown = QT_TRANSLATE_NOOP("Words", "the network is out of order or busy");
constexpr auto kMalformed = QT_TRANSLATE_NOOP("Words", "the network cannot read this text");
constexpr auto kUnclear = QT_TRANSLATE_NOOP("Words", "the modem did not say whether it was sent");
constexpr auto kTaken = QT_TRANSLATE_NOOP("Words", "the network took it");

constexpr std::array kReasons{
    Reason{"this number opted out", QT_TRANSLATE_NOOP("Words", "this person wants no texts")},
    Reason{"this number wants no texts of this kind",
           QT_TRANSLATE_NOOP("Words", "this person wants no texts of this kind")},
    Reason{"nobody agreed to this text", QT_TRANSLATE_NOOP("Words", "nobody agreed to this text")},
    Reason{"a limit was reached: it waits until this number has written",
           QT_TRANSLATE_NOOP("Words", "too many new numbers: nothing is sent until this number has written")},
    Reason{"over the limit of %1 texts an hour to a number that has not written",
           QT_TRANSLATE_NOOP("Words", "no more than %1 texts an hour to a number that has not written")},
    Reason{"over the limit of %1 answers an hour to one number",
           QT_TRANSLATE_NOOP("Words", "no more than %1 automatic answers an hour to one number")},
    Reason{"this branch texts no numbers of that country but by its staff",
           QT_TRANSLATE_NOOP("Words", "this branch texts no numbers of that country but by its staff")},
    Reason{"a machine seems to answer at this number",
           QT_TRANSLATE_NOOP("Words", "a machine seems to answer at this number")},
    Reason{"over the cap: this number was asked within the last %1 h",
           QT_TRANSLATE_NOOP("Words", "this number was asked within the last %1 h")},
    Reason{"the day's budget of %1 SMS is spent for texts of this kind",
           QT_TRANSLATE_NOOP("Words", "the day's budget of %1 SMS is spent for texts of this kind")},
    Reason{"quiet hours until %1:%2",
           QT_TRANSLATE_NOOP("Words", "it waits for the end of the quiet hours at %1:%2")},
    Reason{"on air", QT_TRANSLATE_NOOP("Words", "the modem is sending it")},
    Reason{"the network took it", kTaken},
    Reason{"accepted", kTaken},
    Reason{"no status report came", QT_TRANSLATE_NOOP("Words", "no report came from the phone")},
    Reason{"status report 0", QT_TRANSLATE_NOOP("Words", "the phone confirmed it")},
    Reason{"status report %1", QT_TRANSLATE_NOOP("Words", "report %1 of the network")},
    Reason{"the service stopped while it was on air",
           QT_TRANSLATE_NOOP("Words", "the service stopped while it was being sent")},
    Reason{"no evidence came", QT_TRANSLATE_NOOP("Words", "nothing shows that it arrived")},
    Reason{"sent once more", QT_TRANSLATE_NOOP("Words", "it is sent once more")},
    Reason{"it could not be sent in time", QT_TRANSLATE_NOOP("Words", "it could not be sent in time")},
    Reason{"a part of it could not be sent in time",
           QT_TRANSLATE_NOOP("Words", "a part of it could not be sent in time")},
    Reason{"too late now", QT_TRANSLATE_NOOP("Words", "it is too late now")},
    Reason{"the customer's number was changed", QT_TRANSLATE_NOOP("Words", "the phone number was changed")},
    Reason{"the customer's number was removed", QT_TRANSLATE_NOOP("Words", "the phone number was removed")},
    Reason{"the visit waits in another queue",
           QT_TRANSLATE_NOOP("Words", "the visit waits in another queue")},
    Reason{"more time was given", QT_TRANSLATE_NOOP("Words", "more time was given")},
    Reason{"the customer came back", QT_TRANSLATE_NOOP("Words", "the customer came back")},
    Reason{"the customer has left", QT_TRANSLATE_NOOP("Words", "the customer has left")},
    Reason{"the visit was cancelled", QT_TRANSLATE_NOOP("Words", "the visit was cancelled")},
    Reason{"the day has ended", QT_TRANSLATE_NOOP("Words", "the day has ended")},
    Reason{"called already", QT_TRANSLATE_NOOP("Words", "the ticket was called already")},
    Reason{"the turn has come", QT_TRANSLATE_NOOP("Words", "the turn has come")},
    Reason{"the call is over", QT_TRANSLATE_NOOP("Words", "the call is over")},
    Reason{"taken back", QT_TRANSLATE_NOOP("Words", "the step was undone")},
    Reason{"from a restored backup: it may have been sent since",
           QT_TRANSLATE_NOOP("Words", "from a restored backup: it may have been sent since")},
    Reason{"quiet until %1:%2", QT_TRANSLATE_NOOP("Words", "the SIM card sends nothing before %1:%2")},
    Reason{"its %1 texts an hour are spent until %2:%3",
           QT_TRANSLATE_NOOP("Words", "the SIM card has sent its %1 texts an hour; it goes on at %2:%3")},
    Reason{"its %1 texts a day are spent until %2:%3",
           QT_TRANSLATE_NOOP("Words", "the SIM card has sent its %1 texts a day; it goes on at %2:%3")},
    Reason{"it waits for the SIM card that began it, …%1, which is away",
           QT_TRANSLATE_NOOP("Words", "it waits for the SIM card …%1, which is away")},
    Reason{"its SIM card is away: sent anew by another",
           QT_TRANSLATE_NOOP("Words", "its SIM card is away; it is sent by another one")},
    Reason{"the SIM card that began it was away until it was too late",
           QT_TRANSLATE_NOOP("Words", "its SIM card was away until it was too late")},
    Reason{"silent for %1 s", QT_TRANSLATE_NOOP("Words", "the modem was silent for %1 s")},
    Reason{"modem vanished", QT_TRANSLATE_NOOP("Words", "the modem was unplugged")},
    Reason{"modem does not answer", QT_TRANSLATE_NOOP("Words", "the modem stopped answering")},
    Reason{"modem started again", QT_TRANSLATE_NOOP("Words", "the modem started again")},
    Reason{"port opened again", QT_TRANSLATE_NOOP("Words", "the modem was plugged in again")},
    Reason{"OK without +CMGS", kUnclear},
    Reason{"ERROR", kUnclear},
    Reason{"+CME ERROR %1", kUnclear},
    Reason{"+CMS ERROR %1", kUnclear},
    Reason{"NO CARRIER", kUnclear},
    Reason{"refused without a reason", QT_TRANSLATE_NOOP("Words", "refused without a reason")},
    Reason{"refused (+CMS %1)", QT_TRANSLATE_NOOP("Words", "the network refused it (%1)")},
    Reason{"refused (+CME %1)", QT_TRANSLATE_NOOP("Words", "the modem refused it (%1)")},
    Reason{"refused: number not assigned (+CMS %1)", kUnassigned},
    Reason{"refused: barred by the operator (+CMS %1)",
           QT_TRANSLATE_NOOP("Words", "the operator bars texts")},
    Reason{"refused: rejected, often for lack of credit (+CMS %1)",
           QT_TRANSLATE_NOOP("Words", "refused, often because the SIM card has no credit")},
    Reason{"refused: recipient unknown to its network (+CMS %1)", kUnassigned},
    Reason{"refused: subscriber unknown (+CMS %1)", kUnassigned},
    Reason{"refused: network out of order, or no credit (+CMS %1)", kNetworkDown},
    Reason{"refused: network fails for the moment (+CMS %1)", kNetworkDown},
    Reason{"refused: network congested (+CMS %1)", kNetworkDown},
    Reason{"refused: malformed message (+CMS %1)", kMalformed},
    Reason{"refused: protocol error (+CMS %1)", kMalformed},
    Reason{"refused: no such SMS subscriber (+CMS %1)", kUnassigned},
    Reason{"refused: the recipient bars texts (+CMS %1)",
           QT_TRANSLATE_NOOP("Words", "this phone bars texts")},
    Reason{"refused: the service centre has it already (+CMS %1)", kTaken},
    Reason{"refused: invalid PDU (+CMS %1)", kMalformed},
    Reason{"refused: invalid text parameter (+CMS %1)", kMalformed},
    Reason{"refused: no SIM (+CMS %1)", QT_TRANSLATE_NOOP("Words", "no SIM card")},
    Reason{"refused: the modem's memory is full (+CMS %1)",
           QT_TRANSLATE_NOOP("Words", "the modem's memory is full")},
    Reason{"refused: service centre not known (+CMS %1)",
           QT_TRANSLATE_NOOP("Words", "the SIM card has no service centre")},
    Reason{"refused: no network (+CMS %1)", QT_TRANSLATE_NOOP("Words", "there is no network")},
};

const Reason* find(const QString& sentence) {
    const auto utf8 = sentence.toStdString();
    const auto* found =
        std::ranges::find_if(kReasons, [&](const Reason& reason) { return utf8 == reason.service; });
    return found == kReasons.end() ? nullptr : found;
}

QString placeholder(qsizetype number) {
    return u'%' + QString::number(number);
}

/// The sentence with %1, %2, ... where it has its numbers.
QString pattern(const QString& sentence, QStringList& numbers) {
    static const QRegularExpression digits{"[0-9]+"};
    QString pattern;
    qsizetype end = 0;
    for (const auto& match : digits.globalMatch(sentence)) {
        numbers << match.captured();
        pattern += sentence.mid(end, match.capturedStart() - end) + placeholder(numbers.size());
        end = match.capturedEnd();
    }
    return pattern + sentence.mid(end);
}

/// Only the refusals that are common have words of their own.
QString shortened(QString sentence) {
    static const QRegularExpression words{"^refused: .* \\("};
    return sentence.replace(words, QStringLiteral("refused ("));
}

/// One sentence of the service, or "".
QString translated(const QString& sentence) {
    QStringList numbers;
    const auto* reason = find(sentence);
    for (const auto& wanted : {sentence, shortened(sentence)}) {
        if (reason == nullptr) {
            numbers.clear();
            reason = find(pattern(wanted, numbers));
        }
    }
    auto words = reason == nullptr ? QString{} : QCoreApplication::translate("Words", reason->english);
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        words.replace(placeholder(i + 1), numbers[i]);
    }
    return words;
}

}  // namespace

QString messageWhy(const std::string& why) {
    QStringList known;
    for (const auto& sentence : QString::fromStdString(why).split(QStringLiteral("; "))) {
        known << translated(sentence);
    }
    known.removeAll(QString{});
    known.removeDuplicates();
    return known.join(QStringLiteral("; "));
}

}  // namespace turnbell::ui::words
