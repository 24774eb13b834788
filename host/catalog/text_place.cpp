#include "host/catalog/text_place.h"

#include "host/base/utf8.h"

#include <algorithm>
#include <string>

namespace turnbell {
namespace {

constexpr std::size_t kTriple = 3;

void goOn(TextPlace& place, char32_t c) {
    place = c == U'\n' ? TextPlace{place.line + 1, 1} : TextPlace{place.line, place.column + 1};
}

/// A text in quotes, character by character.
class Literal {
public:
    Literal(std::u32string_view file, const TextPlace& begin) : file_{file} {
        while (at_ < file_.size() && (place_.line < begin.line || place_.column < begin.column)) {
            skip(1);
        }
        if (is(U'"') || is(U'\'')) {
            quote_ = file_[at_];
            quotes_ = run(quote_) >= kTriple ? kTriple : 1;
            skip(quotes_);
            skip(quotes_ == kTriple ? lineBreak() : 0);
        }
        skipJoined();
    }

    /// Up to two quotes before the closing three are the text's own.
    bool atEnd() const {
        return at_ >= file_.size() || quotes_ == 0 || (quotes_ == 1 ? is(quote_) : run(quote_) == kTriple);
    }

    const TextPlace& place() const { return place_; }

    /// The next character of the text: what it reads as.
    char32_t next() {
        if (lineBreak() > 0) {
            skip(lineBreak());
            skipJoined();
            return U'\n';
        }
        const auto length = escape();
        const auto c = length > 1 && file_[at_ + 1] == U'n' ? U'\n' : file_[at_];
        skip(length);
        skipJoined();
        return c;
    }

private:
    bool is(char32_t c) const { return at_ < file_.size() && file_[at_] == c; }

    std::size_t run(char32_t c) const {
        return std::min(file_.find_first_not_of(c, at_), file_.size()) - std::min(at_, file_.size());
    }

    std::size_t lineBreak() const { return file_.substr(at_, 2) == U"\r\n" ? 2 : is(U'\n') ? 1 : 0; }

    /// How many characters of the file are the one here.
    std::size_t escape() const {
        constexpr std::size_t kShort = 6;  // of "\u00e4"
        constexpr std::size_t kLong = 10;  // of "\U0001f44b"
        if (quote_ != U'"' || !is(U'\\') || at_ + 1 == file_.size()) {
            return 1;
        }
        return file_[at_ + 1] == U'u' ? kShort : file_[at_ + 1] == U'U' ? kLong : 2;
    }

    /// A backslash at a line's end, and all blanks and line breaks behind it.
    void skipJoined() {
        while (quotes_ == kTriple && quote_ == U'"' && is(U'\\')) {
            const auto blank = std::min(file_.find_first_not_of(U" \t\r", at_ + 1), file_.size());
            if (blank == file_.size() || file_[blank] != U'\n') {
                return;
            }
            skip(std::min(file_.find_first_not_of(U" \t\r\n", blank), file_.size()) - at_);
        }
    }

    void skip(std::size_t length) {
        for (; length > 0 && at_ < file_.size(); --length) {
            goOn(place_, file_[at_++]);
        }
    }

    std::u32string_view file_;
    std::size_t at_ = 0;
    TextPlace place_;
    char32_t quote_ = 0;
    std::size_t quotes_ = 0;  ///< 0: there is no text
};

}  // namespace

std::optional<PlaceInFile> placeInFile(std::string_view toml, const TextPlace& begin, int column) {
    const auto file = decodeUtf8Lossy(toml);
    Literal literal{file, begin};
    TextPlace inText;
    for (; column > 1; --column) {
        if (literal.atEnd()) {
            return std::nullopt;
        }
        goOn(inText, literal.next());
    }
    const bool text = literal.place().line > begin.line || literal.place().column > begin.column;
    return text ? std::optional{PlaceInFile{literal.place(), inText}} : std::nullopt;
}

}  // namespace turnbell
