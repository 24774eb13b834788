#include "host/core/text_template.h"

#include "host/base/utf8.h"

#include <algorithm>
#include <array>
#include <functional>
#include <span>
#include <unicode/uchar.h>
#include <utility>

namespace turnbell {
namespace {

using Mark = std::string_view;
using Marks = std::span<const Mark>;

// Wide forms too: Japanese and Chinese part and end their sentences by them, and put no space behind.
constexpr std::array<Mark, 1> kSpace{" "};
constexpr std::array<Mark, 7> kSeparators{",", ";", ":", "，", "、", "；", "："};
constexpr std::array<Mark, 7> kSentenceEnds{".", "!", "?", "\n", "。", "！", "？"};
constexpr std::array<Mark, 3> kWideSentenceEnds{"。", "！", "？"};
constexpr std::array<Mark, 8> kSpaceAndSeparators{" ", ",", ";", ":", "，", "、", "；", "："};
constexpr std::array<Mark, 13> kPunctuation{".",  "!",  "?",  ",",  ";",  ":", "。",
                                            "！", "？", "，", "、", "；", "："};
constexpr std::array<Mark, 14> kSpaceAndPunctuation{" ",  ".",  "!",  "?",  ",",  ";",  ":",
                                                    "。", "！", "？", "，", "、", "；", "："};

bool endsWith(std::string_view text, Marks marks) {
    return std::ranges::any_of(marks, [&](Mark mark) { return text.ends_with(mark); });
}

bool startsWith(std::string_view text, Marks marks) {
    return std::ranges::any_of(marks, [&](Mark mark) { return text.starts_with(mark); });
}

std::string_view withoutLeading(std::string_view text, Marks marks) {
    while (startsWith(text, marks)) {
        text.remove_prefix(
            std::ranges::find_if(marks, [&](Mark mark) { return text.starts_with(mark); })->size());
    }
    return text;
}

void dropTrailing(std::string& text, Marks marks) {
    while (endsWith(text, marks)) {
        const auto mark = *std::ranges::find_if(marks, [&](Mark each) { return text.ends_with(each); });
        text.resize(text.size() - mark.size());
    }
}

/// A byte of UTF-8 that begins no character.
bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Goes on with `next` where an empty field has left a gap after `out`. A comma or colon that parted the
/// missing value from its neighbour goes with it, and a sentence that it began begins with the next word.
void closeGap(std::string& out, std::string_view next, bool atEnd) {
    const bool spaced = out.ends_with(' ') || next.starts_with(' ');
    dropTrailing(out, kSpace);
    next = withoutLeading(next, kSpace);

    if (out.empty() || endsWith(out, kSentenceEnds)) {
        next = withoutLeading(next, kSpaceAndPunctuation);
        const bool tight = out.empty() || out.ends_with('\n') || endsWith(out, kWideSentenceEnds);
        out += (tight || (atEnd && next.empty()) ? "" : " ") + capitalised(next);
        return;
    }
    if (next.empty() ? atEnd : startsWith(next, kSentenceEnds)) {
        dropTrailing(out, kSpaceAndSeparators);
        out += next;
        return;
    }
    if (!next.empty() && endsWith(out, kSeparators)) {
        next = withoutLeading(next, kSpaceAndSeparators);
    }
    out += (spaced && !startsWith(next, kPunctuation) ? " " : "") + std::string{next};
}

int columnOf(std::string_view text, std::size_t position) {
    const auto before = text.substr(0, position);
    return static_cast<int>(std::count_if(before.begin(), before.end(), std::not_fn(isContinuation))) + 1;
}

/// Of the character with this number, or behind the last.
TextPlace placeOf(std::string_view text, int column) {
    TextPlace place;
    int character = 1;
    for (const char c : text) {
        if (isContinuation(c)) {
            continue;
        }
        if (character++ == column) {
            break;
        }
        place = c == '\n' ? TextPlace{place.line + 1, 1} : TextPlace{place.line, place.column + 1};
    }
    return place;
}

tl::unexpected<Error> faultAt(std::string_view text, int column, const std::string& what,
                              const char* reason) {
    Error error{ErrorCode::Invalid, wordsOf(placeOf(text, column)) + ": " + what, reason};
    error.column = column;
    return tl::make_unexpected(std::move(error));
}

tl::unexpected<Error> loneBrace(std::string_view text, std::size_t position) {
    return faultAt(text, columnOf(text, position),
                   std::string{"a lone '"} + text[position] + "': write it twice to have it in the text",
                   "template_brace");
}

std::string inBraces(std::string_view name) {
    return "{" + std::string{name} + "}";
}

tl::unexpected<Error> noPlaceholder(std::string_view text, std::size_t position, std::string_view name) {
    Placeholders all;
    for (const auto one : allPlaceholders()) {
        all.add(one);
    }
    return faultAt(text, columnOf(text, position),
                   "there is no placeholder " + inBraces(name) + "; there are " + wordsOf(all),
                   "template_placeholder");
}

}  // namespace

std::string wordsOf(const TextPlace& place) {
    return (place.line > 1 ? "line " + std::to_string(place.line) + ", " : "") + "column " +
           std::to_string(place.column);
}

std::string capitalised(std::string_view text) {
    std::size_t length = std::min<std::size_t>(1, text.size());
    while (length < text.size() && isContinuation(text[length])) {
        ++length;
    }
    std::string out{text};
    if (const auto first = decodeUtf8(text.substr(0, length)); first && !first->empty()) {
        const auto capital = static_cast<char32_t>(u_totitle(static_cast<UChar32>(first->front())));
        out.replace(0, length, encodeUtf8({&capital, 1}));
    }
    return out;
}

Result<TextTemplate> TextTemplate::parse(std::string_view text) {
    TextTemplate parsed;
    std::string literal;
    std::size_t begin = 0;
    const auto flush = [&](std::size_t next) {
        if (!literal.empty()) {
            parsed.pieces_.push_back({std::exchange(literal, {}), {}, columnOf(text, begin)});
        }
        begin = next;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c != '{' && c != '}') {
            literal += c;
            continue;
        }
        if (text.substr(i + 1, 1) == text.substr(i, 1)) {
            literal += text[i++];
            flush(i + 1);  // so that what follows stands at its own column
            continue;
        }
        const auto end = text.find_first_of("{}", i + 1);
        if (c == '}' || end == std::string_view::npos || text[end] != '}') {
            return loneBrace(text, i);
        }
        const auto name = text.substr(i + 1, end - i - 1);
        const auto found = placeholder(name);
        if (!found) {
            return noPlaceholder(text, i, name);
        }
        flush(end + 1);
        parsed.pieces_.push_back({{}, found, columnOf(text, i)});
        i = end;
    }
    flush(text.size());
    return parsed;
}

Result<TextTemplate> TextTemplate::parseFor(TextPurpose purpose, std::string_view text) {
    auto parsed = parse(text);
    TURNBELL_TRY(parsed);
    const auto& rules = rulesOf(purpose);
    for (const auto& piece : parsed->pieces_) {
        if (piece.placeholder && !rules.known.has(*piece.placeholder)) {
            return faultAt(text, piece.column,
                           inBraces(toString(*piece.placeholder)) +
                               " is never known in a text of the kind '" + rules.word + "'; there are " +
                               wordsOf(rules.known),
                           "template_unknown_here");
        }
    }
    if (const auto has = parsed->placeholders(); !has.hasAll(rules.required)) {
        return faultAt(
            text, columnOf(text, text.size()),
            std::string{"a text of the kind '"} + rules.word + "' must have " + wordsOf(rules.required),
            "template_required");
    }
    return parsed;
}

Placeholders TextTemplate::placeholders() const {
    Placeholders all;
    for (const auto& piece : pieces_) {
        if (piece.placeholder) {
            all.add(*piece.placeholder);
        }
    }
    return all;
}

std::string TextTemplate::render(const TextFields& fields) const {
    std::string out;
    bool gap = false;
    for (const auto& piece : pieces_) {
        if (piece.placeholder) {
            const auto& value = valueOf(fields, *piece.placeholder);
            out += value;
            gap = value.empty();
        } else if (gap) {
            closeGap(out, piece.literal, &piece == &pieces_.back());
            gap = false;
        } else {
            out += piece.literal;
        }
    }
    if (gap) {
        closeGap(out, "", true);
    }
    return out;
}

}  // namespace turnbell
