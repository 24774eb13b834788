#include "ui/desk/report_tabs.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace turnbell::ui {
namespace {

constexpr std::array kDays{
    Tab<DayChoice>{DayChoice::Today, "today", QT_TRANSLATE_NOOP("ReportTabs", "Today"), '1'},
    Tab<DayChoice>{DayChoice::Yesterday, "yesterday", QT_TRANSLATE_NOOP("ReportTabs", "Yesterday"), '2'},
    Tab<DayChoice>{DayChoice::Week, "week", QT_TRANSLATE_NOOP("ReportTabs", "7 days"), '3'},
    Tab<DayChoice>{DayChoice::Month, "month", QT_TRANSLATE_NOOP("ReportTabs", "30 days"), '4'},
    Tab<DayChoice>{DayChoice::Own, "own", QT_TRANSLATE_NOOP("ReportTabs", "Other days"), '5'},
};

}  // namespace

TabRow tabRow(const char* code, const char* english, char key) {
    return {.code = code,
            .name = QCoreApplication::translate("ReportTabs", english),
            .letter = QString{QLatin1Char{key}}};
}

std::span<const Tab<DayChoice>> dayTabs() {
    return kDays;
}

bool isSaveKey(const QString& text) {
    return text.toLower() == u"c" || text == u"ც";
}

QString saveTable(const QString& folder, const QString& name, const std::string& csv) {
    QSaveFile file{QDir{folder}.filePath(name)};
    // The mark tells spreadsheets that it is UTF-8: names in Georgian would be unreadable.
    const auto bytes = QByteArray::fromStdString("\xEF\xBB\xBF" + csv);
    const bool written =
        QDir{}.mkpath(folder) && file.open(QIODevice::WriteOnly) && file.write(bytes) >= 0 && file.commit();
    return written ? QDir::toNativeSeparators(file.fileName()) : QString{};
}

}  // namespace turnbell::ui
