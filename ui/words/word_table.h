#pragma once

#include <QCoreApplication>
#include <QString>

#include <algorithm>
#include <span>
#include <string>
#include <string_view>

/// Tables of what the service's codes are in words. Of the files of words alone.
namespace turnbell::ui::words {

struct Word {
    std::string_view code;
    const char* english;  ///< marked with QT_TRANSLATE_NOOP("Words", ...)
};

/// Null: the code is new to this window.
inline const Word* find(std::span<const Word> words, std::string_view code) {
    const auto found = std::ranges::find(words, code, &Word::code);
    return found == words.end() ? nullptr : &*found;
}

/// In the language of the window, with the detail if the sentence has a place for it.
inline QString translated(const Word& word, const std::string& detail = {}) {
    return QCoreApplication::translate("Words", word.english)
        .replace(QStringLiteral("%1"), QString::fromStdString(detail));
}

}  // namespace turnbell::ui::words
