#include "ui/desk/report_tabs.h"

#include "ui/desk/desk_keys.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace turnbell::ui {
namespace {

constexpr std::array kDays{
    Tab{"today", QT_TRANSLATE_NOOP("ReportTabs", "Today"), '1'},
    Tab{"yesterday", QT_TRANSLATE_NOOP("ReportTabs", "Yesterday"), '2'},
    Tab{"week", QT_TRANSLATE_NOOP("ReportTabs", "7 days"), '3'},
    Tab{"month", QT_TRANSLATE_NOOP("ReportTabs", "30 days"), '4'},
    Tab{"own", QT_TRANSLATE_NOOP("ReportTabs", "Other days"), '5'},
};

template <typename Condition>
std::optional<std::size_t> numberOf(std::span<const Tab> tabs, Condition isIt) {
    const auto found = std::ranges::find_if(tabs, isIt);
    return found == tabs.end() ? std::nullopt : std::optional{static_cast<std::size_t>(found - tabs.begin())};
}

}  // namespace

std::vector<TabRow> tabRows(std::span<const Tab> tabs) {
    std::vector<TabRow> rows;
    for (const auto& tab : tabs) {
        rows.push_back({.code = tab.code,
                        .name = QCoreApplication::translate("ReportTabs", tab.english),
                        .letter = QString{QLatin1Char{tab.key}}});
    }
    return rows;
}

std::optional<std::size_t> withCode(std::span<const Tab> tabs, const QString& code) {
    return numberOf(tabs, [&](const Tab& tab) { return code == tab.code; });
}

std::optional<std::size_t> withKey(std::span<const Tab> tabs, const QString& text) {
    return numberOf(tabs, [&](const Tab& tab) {
        const QChar key = QLatin1Char{tab.key};
        return text == key || isLetter(text, key.toLower().unicode());
    });
}

std::span<const Tab> dayTabs() {
    return kDays;
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
