#include "host/core/text_template.h"

#include "host/base/utf8.h"

#include <algorithm>
#include <array>
#include <functional>
#include <unicode/uchar.h>

namespace turnbell {
namespace {

struct Placeholder {
    std::string_view name;
    const std::string TextFields::*field;
};

constexpr std::array kPlaceholders{
    Placeholder{"first_name", &TextFields::firstName},    Placeholder{"last_name", &TextFields::lastName},
    Placeholder{"location", &TextFields::location},       Placeholder{"desk", &TextFields::desk},
    Placeholder{"branch", &TextFields::branch},           Placeholder{"service", &TextFields::service},
    Placeholder{"ticket", &TextFields::ticket},           Placeholder{"ahead", &TextFields::ahead},
    Placeholder{"notice", &TextFields::notice},           Placeholder{"wait", &TextFields::wait},
    Placeholder{"wait_from", &TextFields::waitFrom},      Placeholder{"wait_to", &TextFields::waitTo},
    Placeholder{"appointment", &TextFields::appointment},
};

constexpr std::string_view kSeparators = ",;:";
constexpr std::string_view kSentenceEnds = ".!?\n";
constexpr std::string_view kPunctuation = ".!?,;:";

bool isOneOf(char c, std::string_view set) {
    return set.find(c) != std::string_view::npos;
}

/// A byte of UTF-8 that begins no character.
bool isContinuation(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::string_view withoutLeading(std::string_view text, std::string_view set) {
    return text.substr(std::min(text.find_first_not_of(set), text.size()));
}

void dropTrailing(std::string& text, std::string_view set) {
    text.erase(text.find_last_not_of(set) + 1);
}

/// With its first character in title case, not upper case: Georgian has capitals, and begins no sentence so.
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

/// Goes on with `next` where an empty field has left a gap after `out`. A comma or colon that parted the
/// missing value from its neighbour goes with it, and a sentence that it began begins with the next word.
void closeGap(std::string& out, std::string_view next, bool atEnd) {
    const bool spaced = out.ends_with(' ') || next.starts_with(' ');
    dropTrailing(out, " ");
    next = withoutLeading(next, " ");

    if (out.empty() || isOneOf(out.back(), kSentenceEnds)) {
        next = withoutLeading(next, ".!?,;: ");
        const bool newLine = out.empty() || out.ends_with('\n');
        out += (newLine || (atEnd && next.empty()) ? "" : " ") + capitalised(next);
        return;
    }
    if (next.empty() ? atEnd : isOneOf(next.front(), kSentenceEnds)) {
        dropTrailing(out, ",;: ");
        out += next;
        return;
    }
    if (!next.empty() && isOneOf(out.back(), kSeparators)) {
        next = withoutLeading(next, ",;: ");
    }
    const bool tight = !next.empty() && isOneOf(next.front(), kPunctuation);
    out += (spaced && !tight ? " " : "") + std::string{next};
}

std::string columnOf(std::string_view text, std::size_t position) {
    const auto before = text.substr(0, position);
    const auto characters = std::count_if(before.begin(), before.end(), std::not_fn(isContinuation));
    return std::to_string(characters + 1);
}

tl::unexpected<Error> loneBrace(std::string_view text, std::size_t position) {
    const auto where = "column " + columnOf(text, position);
    return fail(ErrorCode::Invalid,
                where + ": a lone '" + text[position] + "': write it twice to have it in the text",
                "template_brace");
}

tl::unexpected<Error> unknownPlaceholder(std::string_view text, std::size_t position, std::string_view name) {
    std::string known;
    for (const auto& placeholder : kPlaceholders) {
        known += " {" + std::string{placeholder.name} + "}";
    }
    return fail(ErrorCode::Invalid,
                "column " + columnOf(text, position) + ": there is no placeholder {" + std::string{name} +
                    "}; there are" + known,
                "template_placeholder");
}

}  // namespace

Result<TextTemplate> TextTemplate::parse(std::string_view text) {
    TextTemplate parsed;
    std::string literal;
    const auto flush = [&] {
        if (!literal.empty()) {
            parsed.pieces_.push_back({std::exchange(literal, {}), nullptr});
        }
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (!isOneOf(c, "{}")) {
            literal += c;
            continue;
        }
        if (text.substr(i + 1, 1) == text.substr(i, 1)) {
            literal += text[i++];
            continue;
        }
        const auto end = text.find_first_of("{}", i + 1);
        if (c == '}' || end == std::string_view::npos || text[end] != '}') {
            return loneBrace(text, i);
        }
        const auto name = text.substr(i + 1, end - i - 1);
        const auto* found = std::find_if(kPlaceholders.begin(), kPlaceholders.end(),
                                         [&](const Placeholder& one) { return one.name == name; });
        if (found == kPlaceholders.end()) {
            return unknownPlaceholder(text, i, name);
        }
        flush();
        parsed.pieces_.push_back({{}, found->field});
        i = end;
    }
    flush();
    return parsed;
}

std::string TextTemplate::render(const TextFields& fields) const {
    std::string out;
    bool gap = false;
    for (const auto& piece : pieces_) {
        if (piece.field != nullptr) {
            const auto& value = fields.*piece.field;
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
