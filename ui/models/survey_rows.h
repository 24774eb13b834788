#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

/// What the page of surveys lists.
namespace turnbell::ui {

/// One figure of all surveys together.
struct FactRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString note MEMBER note)
    Q_PROPERTY(bool few MEMBER few)

public:
    QString code;
    QString name;
    QString value;
    QString note;      ///< where the true one lies, or what it is a share of
    bool few = false;  ///< answers, too few to judge by

    const QString& key() const { return code; }
    bool operator==(const FactRow&) const = default;
};

/// How one question was answered.
struct QuestionRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString basis MEMBER basis)
    Q_PROPERTY(QStringList figures MEMBER figures)
    Q_PROPERTY(QStringList labels MEMBER labels)
    Q_PROPERTY(QStringList counts MEMBER counts)
    Q_PROPERTY(QList<double> shares MEMBER shares)
    Q_PROPERTY(bool few MEMBER few)

public:
    QString code;         ///< survey, number and kind: "short/1/rating"
    QString words;        ///< the question
    QString basis;        ///< how many answered
    QStringList figures;  ///< mean, top two, ...: a line each
    QStringList labels;   ///< of the bars, one for each possible answer
    QStringList counts;
    QList<double> shares;  ///< of the highest bar, 0 to 1
    bool few = false;

    const QString& key() const { return code; }
    bool operator==(const QuestionRow&) const = default;
};

/// Why so many surveys were not sent.
struct UnsentReasonRow {
    Q_GADGET
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString count MEMBER count)

public:
    QString reason;
    QString count;

    const QString& key() const { return reason; }
    bool operator==(const UnsentReasonRow&) const = default;
};

/// Somebody who was not content.
struct LowScoreRow {
    Q_GADGET
    Q_PROPERTY(int number MEMBER number)
    Q_PROPERTY(QString ticket MEMBER ticket)
    Q_PROPERTY(QString score MEMBER score)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString about MEMBER about)
    Q_PROPERTY(QString followedUp MEMBER followedUp)
    Q_PROPERTY(bool waiting MEMBER waiting)
    Q_PROPERTY(qint64 conversation MEMBER conversation)

public:
    int number = 0;
    QString ticket;
    QString score;            ///< "1 of 5"
    QString words;            ///< what was written
    QString about;            ///< when, which service, which desk
    QString followedUp;       ///< after how long somebody answered; or that nobody has
    bool waiting = false;     ///< nobody has
    qint64 conversation = 0;  ///< 0: it cannot be opened here any more

    int key() const { return number; }
    bool operator==(const LowScoreRow&) const = default;
};

}  // namespace turnbell::ui
