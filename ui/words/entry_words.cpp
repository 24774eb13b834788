#include "ui/words/entry_words.h"

#include "ui/words/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace turnbell::ui::words {
namespace {

constexpr auto kData = "data, not a text";
constexpr auto kMentionsStop = "mentions STOP";
constexpr auto kNotJoined = "not joined: over a limit";

/// What data is for, as modem/sms/data_content.h names it.
constexpr std::array kContents{
    QT_TRANSLATE_NOOP("Words", "MMS message"),
    QT_TRANSLATE_NOOP("Words", "MMS notification"),
    QT_TRANSLATE_NOOP("Words", "MMS delivery report"),
    QT_TRANSLATE_NOOP("Words", "MMS read report"),
    QT_TRANSLATE_NOOP("Words", "service indication"),
    QT_TRANSLATE_NOOP("Words", "service loading"),
    QT_TRANSLATE_NOOP("Words", "cache operation"),
    QT_TRANSLATE_NOOP("Words", "session initiation"),
    QT_TRANSLATE_NOOP("Words", "settings"),
    QT_TRANSLATE_NOOP("Words", "device management"),
    QT_TRANSLATE_NOOP("Words", "rights"),
    QT_TRANSLATE_NOOP("Words", "WTA session"),
    QT_TRANSLATE_NOOP("Words", "WAP session"),
    QT_TRANSLATE_NOOP("Words", "ring tone"),
    QT_TRANSLATE_NOOP("Words", "operator logo"),
    QT_TRANSLATE_NOOP("Words", "caller logo"),
    QT_TRANSLATE_NOOP("Words", "picture message"),
    QT_TRANSLATE_NOOP("Words", "compressed text"),
    QT_TRANSLATE_NOOP("Words", "data"),
};

/// What an incoming text was understood as, so that nobody had to read it.
constexpr std::array kUnderstood{"opt_out", "opt_in", "help",   "ask_cancel", "keyword",
                                 "join",    "yes_no", "rating", "reask",      "choice"};

QString contentName(const QString& name) {
    static const auto push = QStringLiteral("WAP push: ");
    if (name.startsWith(push)) {
        return push + contentName(name.mid(push.size()));
    }
    const auto utf8 = name.toStdString();
    const auto* const known = std::ranges::find(kContents, utf8, [](const char* each) { return each; });
    return known == kContents.end() ? name : QCoreApplication::translate("Words", *known);
}

}  // namespace

QString entryState(const std::string& state) {
    static const QRegularExpression missing{"^([0-9]+) of ([0-9]+) parts missing$"};
    const auto words = QString::fromStdString(state);
    if (const auto match = missing.match(words); match.hasMatch()) {
        return QCoreApplication::translate("Words", "%1 of %2 parts missing")
            .arg(match.captured(1), match.captured(2));
    }
    static const QRegularExpression low{"^low score ([0-9]+) of ([0-9]+): (.*)$"};
    if (const auto match = low.match(words); match.hasMatch()) {
        return QCoreApplication::translate("Words", "low score %1 of %2: %3")
            .arg(match.captured(1), match.captured(2), match.captured(3));
    }
    if (state == kMentionsStop) {
        return QCoreApplication::translate("Words", "has STOP in it: does the customer want no more texts?");
    }
    if (state == kNotJoined) {
        return QCoreApplication::translate("Words",
                                           "not put in the line: too many new numbers or texts today");
    }
    if (std::ranges::find(kUnderstood, std::string_view{state}) != kUnderstood.end()) {
        return QCoreApplication::translate("Words", "needed nobody");
    }
    return state == kData ? QCoreApplication::translate("Words", "data, not a text") : messageState(state);
}

QString entryText(const std::string& text, const std::string& state) {
    const auto words = QString::fromStdString(text);
    const auto colon = words.lastIndexOf(QStringLiteral(": "));
    if (state != kData || colon < 0) {
        return words;
    }
    static const QRegularExpression ported{"^data for port ([0-9]+)$"};
    const auto name = words.left(colon);
    const auto match = ported.match(name);
    return (match.hasMatch() ? QCoreApplication::translate("Words", "data for port %1").arg(match.captured(1))
                             : contentName(name)) +
           words.mid(colon);
}

}  // namespace turnbell::ui::words
