#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

/// What the lists of the windows show, one struct a kind of entry, ready for the eye: texts are translated,
/// times are in the branch's zone. The property names are the roles that QML delegates require.
namespace turnbell::ui {

struct LanguageRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString invitation MEMBER invitation)
    Q_PROPERTY(bool current MEMBER current)

public:
    QString code;
    QString name;        ///< in the language itself
    QString invitation;  ///< "Touch to check in", in the language itself
    bool current = false;

    const QString& key() const { return code; }
    bool operator==(const LanguageRow&) const = default;
};

struct ServiceRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int waiting MEMBER waiting)
    Q_PROPERTY(QString wait MEMBER wait)
    Q_PROPERTY(bool group MEMBER group)

public:
    QString code;
    QString name;
    int waiting = 0;
    QString wait = {};   ///< of who comes now; empty: nobody can say
    bool group = false;  ///< of services, which have a page of their own

    /// A group may have the code of a service.
    QString key() const { return (group ? "group_" : "service_") + code; }
    bool operator==(const ServiceRow&) const = default;
};

struct ChoiceRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool danger MEMBER danger)
    Q_PROPERTY(bool possible MEMBER possible)

public:
    QString code;
    QString name;
    bool danger = false;   ///< it ends a visit badly
    bool possible = true;  ///< now

    const QString& key() const { return code; }
    bool operator==(const ChoiceRow&) const = default;
};

/// One of a few buttons in a line, of which one is chosen.
struct TabRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString letter MEMBER letter)

public:
    QString code;
    QString name;
    QString letter;  ///< the key that chooses it

    const QString& key() const { return code; }
    bool operator==(const TabRow&) const = default;
};

struct CalledRow {
    Q_GADGET
    Q_PROPERTY(QString ticket MEMBER ticket)
    Q_PROPERTY(QString desk MEMBER desk)
    Q_PROPERTY(bool serving MEMBER serving)

public:
    QString ticket;
    QString desk;
    bool serving = false;  ///< the customer has arrived

    const QString& key() const { return ticket; }
    bool operator==(const CalledRow&) const = default;
};

struct NextRow {
    Q_GADGET
    Q_PROPERTY(QString ticket MEMBER ticket)

public:
    QString ticket;

    const QString& key() const { return ticket; }
    bool operator==(const NextRow&) const = default;
};

struct VisitRow {
    Q_GADGET
    Q_PROPERTY(QString ticket MEMBER ticket)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString service MEMBER service)
    Q_PROPERTY(QString waited MEMBER waited)
    Q_PROPERTY(QString turn MEMBER turn)
    Q_PROPERTY(QString language MEMBER language)
    Q_PROPERTY(bool hasPhone MEMBER hasPhone)
    Q_PROPERTY(bool reminded MEMBER reminded)
    Q_PROPERTY(QString missed MEMBER missed)

public:
    QString ticket;
    QString name;
    QString service;
    QString waited;
    QString turn = {};  ///< when it comes; empty: nobody can say
    QString language;
    bool hasPhone = false;
    bool reminded = false;  ///< a parked one whose reminder has come
    QString missed = {};    ///< the target that it has waited longer than; empty: it has not

    const QString& key() const { return ticket; }
    bool operator==(const VisitRow&) const = default;
};

struct DeskRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString condition MEMBER condition)
    Q_PROPERTY(QString ticket MEMBER ticket)

public:
    QString code;
    QString name;
    QString condition;  ///< open, paused or closed
    QString ticket;     ///< that it has called or is serving

    const QString& key() const { return code; }
    bool operator==(const DeskRow&) const = default;
};

struct ConversationRow {
    Q_GADGET
    Q_PROPERTY(qint64 conversation MEMBER conversation)
    Q_PROPERTY(QString who MEMBER who)
    Q_PROPERTY(QString lastWords MEMBER lastWords)
    Q_PROPERTY(QString at MEMBER at)
    Q_PROPERTY(bool unread MEMBER unread)
    Q_PROPERTY(QString urgency MEMBER urgency)
    Q_PROPERTY(bool overdue MEMBER overdue)
    Q_PROPERTY(QString claim MEMBER claim)
    Q_PROPERTY(bool mine MEMBER mine)
    Q_PROPERTY(bool closed MEMBER closed)

public:
    qint64 conversation = 0;
    QString who;  ///< ticket and name or number
    QString lastWords;
    QString at;
    bool unread = false;   ///< we owe an answer
    QString urgency = {};  ///< how long the customer has waited for it; empty: none is owed
    bool overdue = false;
    QString claim = {};  ///< the desk that answers it; empty: it is free
    bool mine = false;   ///< that is this one
    bool closed = false;

    qint64 key() const { return conversation; }
    bool operator==(const ConversationRow&) const = default;
};

struct EntryRow {
    Q_GADGET
    Q_PROPERTY(bool incoming MEMBER incoming)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString footnote MEMBER footnote)
    Q_PROPERTY(bool note MEMBER note)
    Q_PROPERTY(bool trouble MEMBER trouble)

public:
    int number = 0;
    bool incoming = true;
    QString words;
    QString footnote;      ///< time, author or kind, state and why
    bool note = false;     ///< of staff, never sent
    bool trouble = false;  ///< it was not sent, or may not have arrived

    int key() const { return number; }
    bool operator==(const EntryRow&) const = default;
};

/// What could be answered.
struct SuggestionRow {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString letter MEMBER letter)
    Q_PROPERTY(bool past MEMBER past)

public:
    int number = 0;
    QString name;  ///< of a canned reply
    QString words;
    QString letter = {};  ///< the key that takes it; empty: none
    bool past = false;    ///< it was answered to somebody before

    int key() const { return number; }
    bool operator==(const SuggestionRow&) const = default;
};

struct MessageRow {
    Q_GADGET
    Q_PROPERTY(qint64 message MEMBER message)
    Q_PROPERTY(QString about MEMBER about)
    Q_PROPERTY(QString kind MEMBER kind)
    Q_PROPERTY(QString condition MEMBER condition)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(QString at MEMBER at)
    Q_PROPERTY(bool trouble MEMBER trouble)

public:
    qint64 message = 0;
    QString about;  ///< the ticket, or else the number
    QString kind;
    QString condition;  ///< sent, delivered, may not have arrived, ...
    QString why;        ///< what the condition rests on; "" if that is not known
    QString at;
    bool trouble = false;  ///< it needs a person

    qint64 key() const { return message; }
    bool operator==(const MessageRow&) const = default;
};

struct ModemRow {
    Q_GADGET
    Q_PROPERTY(QString condition MEMBER condition)
    Q_PROPERTY(int signalPercent MEMBER signalPercent)
    Q_PROPERTY(QString credit MEMBER credit)
    Q_PROPERTY(bool ready MEMBER ready)

public:
    int number = 0;
    QString condition;
    int signalPercent = -1;  ///< -1: not known
    QString credit = {};     ///< of its SIM card: "12.50"; "" if that is not known
    bool ready = false;

    int key() const { return number; }
    bool operator==(const ModemRow&) const = default;
};

struct AlarmRow {
    Q_GADGET
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(bool aboutTexts MEMBER aboutTexts)

public:
    int number = 0;
    QString words;
    bool aboutTexts = false;  ///< the list of texts shows which

    int key() const { return number; }
    bool operator==(const AlarmRow&) const = default;
};

struct PadRow {
    Q_GADGET
    Q_PROPERTY(QString pad MEMBER pad)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString footnote MEMBER footnote)
    Q_PROPERTY(QString desk MEMBER desk)
    Q_PROPERTY(QString condition MEMBER condition)
    Q_PROPERTY(QString firmware MEMBER firmware)
    Q_PROPERTY(QString lastPress MEMBER lastPress)
    Q_PROPERTY(QString counters MEMBER counters)
    Q_PROPERTY(QString trouble MEMBER trouble)
    Q_PROPERTY(bool linked MEMBER linked)

public:
    QString pad;        ///< its id; empty: a port on which no pad has answered
    QString place;      ///< the id, or that port
    QString name;       ///< its own, or "Pad 1"; the port's if nothing has answered there
    QString footnote;   ///< what else tells it from the others
    QString desk;       ///< the name of the desk that it serves
    QString condition;  ///< connected, or when it was seen last
    QString firmware;
    QString lastPress;  ///< when, which key, and what it did
    QString counters;   ///< of presses and frames that went wrong
    QString trouble;    ///< what wants a person; "" is nothing
    bool linked = false;

    const QString& key() const { return place; }
    bool operator==(const PadRow&) const = default;
};

/// One line of a table of statistics.
struct FigureRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QStringList values MEMBER values)
    Q_PROPERTY(QStringList notes MEMBER notes)
    Q_PROPERTY(bool few MEMBER few)

public:
    QString code;        ///< of a service or desk, a name, a day or an hour; empty: of all of them
    QString name;        ///< the same in words
    QStringList values;  ///< one a column
    QStringList notes;   ///< under each value: what it rests on
    bool few = false;    ///< visits, too few to judge by

    const QString& key() const { return code; }
    bool operator==(const FigureRow&) const = default;
};

/// One bar of a day's hours.
struct HourRow {
    Q_GADGET
    Q_PROPERTY(QString hour MEMBER hour)
    Q_PROPERTY(int tickets MEMBER tickets)
    Q_PROPERTY(double share MEMBER share)

public:
    QString hour;  ///< "09"
    int tickets = 0;
    double share = 0;  ///< of the highest bar, 0 to 1

    const QString& key() const { return hour; }
    bool operator==(const HourRow&) const = default;
};

}  // namespace turnbell::ui
