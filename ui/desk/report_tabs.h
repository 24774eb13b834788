#pragma once

#include "ui/desk/day_range.h"
#include "ui/models/rows.h"

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// The buttons on top of a page of figures: which days, which table.
namespace turnbell::ui {

/// One button, and the value that it stands for.
template <typename Value>
struct Tab {
    Value value;
    const char* code;
    const char* english;  ///< marked with QT_TRANSLATE_NOOP("ReportTabs", ...)
    char key;
};

/// The same as rows of a model, in the language of the window.
TabRow tabRow(const char* code, const char* english, char key);

template <typename Value>
std::vector<TabRow> tabRows(std::span<const Tab<Value>> tabs) {
    std::vector<TabRow> rows;
    for (const auto& tab : tabs) {
        rows.push_back(tabRow(tab.code, tab.english, tab.key));
    }
    return rows;
}

/// The value of a code, or of the key that was typed; nothing: it stands for none.
template <typename Value>
std::optional<Value> withCode(std::span<const Tab<Value>> tabs, const QString& code) {
    const auto found = std::ranges::find_if(tabs, [&](const auto& tab) { return code == tab.code; });
    return found == tabs.end() ? std::nullopt : std::optional{found->value};
}

template <typename Value>
std::optional<Value> withKey(std::span<const Tab<Value>> tabs, const QString& text) {
    const auto found =
        std::ranges::find_if(tabs, [&](const auto& tab) { return text == QLatin1Char{tab.key}; });
    return found == tabs.end() ? std::nullopt : std::optional{found->value};
}

template <typename Value>
QString codeOf(std::span<const Tab<Value>> tabs, Value value) {
    return QString::fromLatin1(std::ranges::find(tabs, value, &Tab<Value>::value)->code);
}

/// Today, yesterday, ..., other days: keys 1 to 5.
std::span<const Tab<DayChoice>> dayTabs();

/// Letters of the key that saves a table, also on a Georgian keyboard.
bool isSaveKey(const QString& text);

/// Writes a table for a spreadsheet, in place of one of the same name. The file with its folder; empty: it
/// could not be written.
QString saveTable(const QString& folder, const QString& name, const std::string& csv);

}  // namespace turnbell::ui
