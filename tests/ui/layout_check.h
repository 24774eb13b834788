#pragma once

#include "tests/ui/branch_at_hand.h"
#include "tests/ui/source_texts.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>

#include <iterator>
#include <ostream>
#include <string>
#include <vector>

namespace turnbell::ui {

/// In which language, and at which size, a window is looked at.
struct Screen {
    const char* language;
    QSize size;
};

inline std::ostream& operator<<(std::ostream& out, const Screen& screen) {
    return out << screen.language << screen.size.width() << 'x' << screen.size.height();
}

/// What a test may forgive: list rows end with "…" by intent.
inline bool mayBeShortened(const QQuickItem& item) {
    return item.property("elide").toInt() != Qt::ElideNone;
}

/// The English texts that read otherwise in this language.
inline QSet<QString> englishOnly(const QString& language) {
    QSet<QString> english;
    QSet<QString> same;
    for (const auto& text : sourceTexts(language)) {
        (text.translations.contains(text.source) ? same : english).insert(text.source);
    }
    return english - same;
}

/// Words in Latin letters that a Georgian screen shows: names and terms.
inline bool isLatinByIntent(const QString& word) {
    static const QSet<QString> words{"SMS", "STOP",       "PIN",        "SIM",     "Old", "Town",    "Clinic",
                                     "EN",  "KA",         "DE",         "English", "Esc", "Deutsch", "Nino",
                                     "Ana", "Maximilian", "Konstantin", "USB",     "dev", "ttyUSB",  "RIGHT",
                                     "UP",  "DOWN",       "LEFT",       "SELECT",  "Ctrl"};
    return words.contains(word);
}

/// Looks at every text and button of a window. With TURNBELL_SHOTS=DIR a picture of each state is left there
/// for the eye.
class LayoutTest : public BranchAtHand, public testing::WithParamInterface<Screen> {
protected:
    static constexpr double kRounding = 1.5;  ///< pixels

    void SetUp() override {
        const std::string language = GetParam().language;
        std::erase(service.languages, language);
        service.languages.insert(service.languages.begin(), language);
    }

    void look(const QString& state) {
        QCoreApplication::processEvents();
        const auto name =
            QString{"%1-%2-%3-%4.png"}.arg(prefix, state, GetParam().language).arg(GetParam().size.width());
        if (const auto folder = qEnvironmentVariable("TURNBELL_SHOTS"); !folder.isEmpty()) {
            ASSERT_TRUE(role().window()->grabWindow().save(QDir{folder}.filePath(name)));
        } else {
            role().window()->grabWindow();  // lays everything out
        }
        SCOPED_TRACE(name.toStdString());
        english = englishOnly(QString::fromStdString(role().translation().language()));
        buttons.clear();
        check(*role().window()->contentItem(), false);
        if (!shows("countdown") && !shows("away")) {  // they cover what is below
            checkApart();
        }
    }

    QString prefix;
    double smallestTarget = 0;
    QSet<QString> inAnyLanguage;  ///< texts that are not in the window's language by intent

private:
    void check(const QQuickItem& item, bool scrolled) {
        if (!item.isVisible() || item.opacity() == 0) {
            return;
        }
        if (item.inherits("QQuickText")) {
            checkText(item, scrolled);
            checkLanguage(item.property("text").toString());
        }
        const bool isButton = item.inherits("QQuickAbstractButton");
        if (isButton && !scrolled) {
            checkTarget(item);
        }
        for (const auto* child : item.childItems()) {
            check(*child, scrolled || item.inherits("QQuickFlickable"));
        }
    }

    static void checkText(const QQuickItem& item, bool scrolled) {
        const auto text = item.property("text").toString().toStdString();
        if (text.empty() || mayBeShortened(item)) {
            return;
        }
        EXPECT_LE(item.property("contentWidth").toDouble(), item.width() + kRounding) << text;
        EXPECT_LE(item.property("contentHeight").toDouble(), item.height() + kRounding) << text;
        const auto* parent = item.parentItem();
        const auto inWindow = placeOf(item);
        const auto window = QRectF{{}, QSizeF{item.window()->size()}};
        EXPECT_TRUE(window.adjusted(-kRounding, -kRounding, kRounding, kRounding).contains(inWindow) ||
                    parent->clip() || scrolled)
            << text;
    }

    void checkLanguage(const QString& text) {
        if (inAnyLanguage.contains(text)) {
            return;
        }
        EXPECT_FALSE(english.contains(text)) << text.toStdString();
        if (role().translation().language() != "ka") {
            return;
        }
        static const QRegularExpression latin{"[A-Za-z]{2,}"};
        for (auto found = latin.globalMatch(text); found.hasNext();) {
            EXPECT_TRUE(isLatinByIntent(found.next().captured())) << text.toStdString();
        }
    }

    void checkTarget(const QQuickItem& item) {
        buttons.push_back(&item);
        const auto name = item.objectName().toStdString();
        EXPECT_GE(item.width(), smallestTarget) << name;
        EXPECT_GE(item.height(), smallestTarget) << name;
        const auto window = QRectF{{}, QSizeF{item.window()->size()}};
        EXPECT_TRUE(window.contains(placeOf(item))) << name;
    }

    void checkApart() const {
        for (auto one = buttons.begin(); one != buttons.end(); ++one) {
            for (auto other = std::next(one); other != buttons.end(); ++other) {
                const auto both = placeOf(**one).intersected(placeOf(**other));
                EXPECT_TRUE(both.width() < kRounding || both.height() < kRounding)
                    << (*one)->objectName().toStdString() << " and " << (*other)->objectName().toStdString();
            }
        }
    }

    static QRectF placeOf(const QQuickItem& item) {
        return item.mapRectToScene({0, 0, item.width(), item.height()});
    }

    QSet<QString> english;
    std::vector<const QQuickItem*> buttons;  ///< of this look, but those in lists
};

}  // namespace turnbell::ui
