#pragma once

#include <QObject>
#include <QString>

/// What the page of notices lists; as rows.h has it for the other lists.
namespace turnbell::ui {

/// One notice of the list.
struct NoticeLine {
    Q_GADGET
    Q_PROPERTY(double notice MEMBER notice)
    Q_PROPERTY(QString about MEMBER about)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString at MEMBER at)
    Q_PROPERTY(QString condition MEMBER condition)
    Q_PROPERTY(QString toCall MEMBER toCall)

public:
    double notice = 0;
    QString about;      ///< whom it is for: "Everybody", "Blood test, 2026-11-25"
    QString words;      ///< what staff wrote
    QString at;         ///< when that was
    QString condition;  ///< "sending: 3 of 12", "sent", "stopped"
    QString toCall;     ///< "2 to call"; empty: nobody

    double key() const { return notice; }
    bool operator==(const NoticeLine&) const = default;
};

/// How many people a notice is with, by what became of it.
struct NoticeCountLine {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int count MEMBER count)
    Q_PROPERTY(bool bad MEMBER bad)

public:
    QString code;
    QString name;
    int count = 0;
    bool bad = false;  ///< these may not know of it

    const QString& key() const { return code; }
    bool operator==(const NoticeCountLine&) const = default;
};

/// One customer of a notice.
struct NoticePersonLine {
    Q_GADGET
    Q_PROPERTY(double person MEMBER person)
    Q_PROPERTY(QString who MEMBER who)
    Q_PROPERTY(QString number MEMBER number)
    Q_PROPERTY(QString condition MEMBER condition)
    Q_PROPERTY(QString why MEMBER why)
    Q_PROPERTY(bool toCall MEMBER toCall)
    Q_PROPERTY(bool toRead MEMBER toRead)
    Q_PROPERTY(QString called MEMBER called)
    Q_PROPERTY(double conversation MEMBER conversation)

public:
    double person = 0;
    QString who;        ///< "A003 Nino"
    QString number;     ///< to call, in groups; masked or empty where nobody is to
    QString condition;  ///< "silent 10:42"
    QString why;
    bool toCall = false;
    bool toRead = false;      ///< is among those who are to be called, and wrote
    QString called;           ///< "called: yes (Giorgi, 10:45)"; empty: nobody called
    double conversation = 0;  ///< 0: none

    double key() const { return person; }
    bool operator==(const NoticePersonLine&) const = default;
};

}  // namespace turnbell::ui
