#pragma once

#include <QObject>
#include <QString>

/// What the page of templates lists.
namespace turnbell::ui {

/// One kind of text.
struct TextKindRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString group MEMBER group)
    Q_PROPERTY(QString cost MEMBER cost)
    Q_PROPERTY(bool own MEMBER own)

public:
    QString code;
    QString name;
    QString group;     ///< those of a group stand together
    QString cost;      ///< SMS of usual values, and the most: "1 / 2"
    bool own = false;  ///< the branch has words for just this service and language

    const QString& key() const { return code; }
    bool operator==(const TextKindRow&) const = default;
};

/// What can be put into a text.
struct PlaceholderRow {
    Q_GADGET
    Q_PROPERTY(QString code MEMBER code)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString insertion MEMBER insertion)
    Q_PROPERTY(QString condition MEMBER condition)
    Q_PROPERTY(bool used MEMBER used)
    Q_PROPERTY(bool missing MEMBER missing)

public:
    QString code;
    QString name;
    QString insertion;     ///< "{desk}"
    QString condition;     ///< in the text, missing, required; empty: it may be put in
    bool used = false;     ///< it is in the text
    bool missing = false;  ///< it is required, and is not in the text

    const QString& key() const { return code; }
    bool operator==(const PlaceholderRow&) const = default;
};

/// A sign for which a text takes 70 characters an SMS, and what could stand there instead.
struct ForcingRow {
    Q_GADGET
    Q_PROPERTY(QString sign MEMBER sign)
    Q_PROPERTY(QString words MEMBER words)
    Q_PROPERTY(QString replacement MEMBER replacement)

public:
    QString sign;
    QString words;        ///< which sign it is
    QString replacement;  ///< "Replace by -"

    const QString& key() const { return sign; }
    bool operator==(const ForcingRow&) const = default;
};

}  // namespace turnbell::ui
