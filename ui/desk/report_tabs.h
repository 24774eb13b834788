#pragma once

#include "ui/models/rows.h"

#include <QString>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

/// The buttons on top of a page of figures: which days, which table.
namespace turnbell::ui {

/// One button.
struct Tab {
    const char* code;
    const char* english;  ///< marked with QT_TRANSLATE_NOOP("ReportTabs", ...)
    char key;             ///< a digit, or a letter of desk_keys.h
};

/// The same as rows of a model, in the language of the window.
std::vector<TabRow> tabRows(std::span<const Tab> tabs);

/// The number of the one with this code, or with the key that was typed; nothing: it is none of them.
std::optional<std::size_t> withCode(std::span<const Tab> tabs, const QString& code);
std::optional<std::size_t> withKey(std::span<const Tab> tabs, const QString& text);

/// Today, yesterday, ..., other days, in the order of DayChoice: keys 1 to 5.
std::span<const Tab> dayTabs();

/// Writes a table for a spreadsheet, in place of one of the same name. The file with its folder; empty: it
/// could not be written.
QString saveTable(const QString& folder, const QString& name, const std::string& csv);

}  // namespace turnbell::ui
