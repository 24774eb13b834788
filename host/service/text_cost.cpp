#include "host/service/text_cost.h"

#include "host/base/utf8.h"
#include "modem/sms/text_parts.h"
#include "modem/sms/user_data_header.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace turnbell {
namespace {

using sms::NationalLanguage;
using sms::Script;

/// A notice is free text: its emoji may be of as many code points as are kept together, two units each.
constexpr std::size_t kLongestFreeSign = 2 * sms::kLongestSign;

std::size_t roomIn(Script script, bool several) {
    sms::UserDataHeader header{.tables = script.tables};
    if (several) {
        header.concat = sms::Concat{};
    }
    return sms::roomForUnits(script.alphabet, sms::headerOctets(header));
}

/// Nothing: the script lacks a character.
std::optional<std::size_t> unitsIn(Script script, const std::string& text) {
    std::u16string units;
    if (!sms::appendUnits(script, decodeUtf8Lossy(text), units)) {
        return std::nullopt;
    }
    return units.size();
}

wire::TextCost cost(Script script, std::string text, std::size_t parts, std::size_t used) {
    wire::TextCost result;
    result.text = std::move(text);
    result.alphabet = toString(script.alphabet);
    const auto language =
        script.tables.locking == NationalLanguage::None ? script.tables.singleShift : script.tables.locking;
    result.tables = language == NationalLanguage::None ? "" : toString(language);
    result.sms = static_cast<int>(parts);
    result.used = static_cast<int>(used);
    result.left = static_cast<int>(roomIn(script, parts > 1) - used);
    return result;
}

/// The longest text that a template can be in one script.
struct Longest {
    std::string text;
    std::size_t units = 0;
    std::size_t sign = 1;  ///< units of the longest sign that is never cut
};

class WorstCase {
public:
    WorstCase(const TextTemplate& words, const ExtremeValues& values, const SendingWay& way)
        : words_{words}, way_{way} {
        for (const auto placeholder : allPlaceholders()) {
            if (words.placeholders().has(placeholder)) {
                values_[placeholder] = values(placeholder);
            }
        }
    }

    /// Nothing: some value, or the template, has a character that the script lacks.
    std::optional<Longest> in(Script script) const {
        TextFields widest;
        TextFields emptiest;
        Longest longest;
        for (const auto& [placeholder, values] : values_) {
            const auto most = widestOf(script, values, longest);
            if (!most) {
                return std::nullopt;
            }
            // A gap may begin a sentence, and its capital may be a letter of another alphabet: è, È.
            const bool mayBeEmpty = std::ranges::find(values, std::string{}) != values.end();
            valueOf(widest, placeholder) = *most;
            valueOf(emptiest, placeholder) = mayBeEmpty ? std::string{} : *most;
        }
        if (!consider(script, emptiest, longest) || !consider(script, widest, longest)) {
            return std::nullopt;
        }
        if (words_.placeholders().has(Placeholder::Notice)) {
            longest.sign = kLongestFreeSign;
        }
        return longest;
    }

private:
    void noteSigns(Script script, const std::string& text, Longest& longest) const {
        longest.sign = std::max(longest.sign, sms::longestSign(script, decodeUtf8Lossy(text)));
    }

    std::optional<std::string> widestOf(Script script, const std::vector<std::string>& values,
                                        Longest& longest) const {
        std::string widest;
        std::size_t most = 0;
        for (const auto& value : values) {
            const auto sent = way_.inLetters(value);
            const auto units = unitsIn(script, sent);
            if (!units) {
                return std::nullopt;
            }
            noteSigns(script, sent, longest);
            if (*units >= most) {
                most = *units;
                widest = value;
            }
        }
        return widest;
    }

    bool consider(Script script, const TextFields& fields, Longest& longest) const {
        auto sent = way_.inLetters(words_.render(fields));
        const auto units = unitsIn(script, sent);
        if (units) {
            noteSigns(script, sent, longest);
        }
        if (units && *units >= longest.units) {
            longest.units = *units;
            longest.text = std::move(sent);
        }
        return units.has_value();
    }

    const TextTemplate& words_;
    const SendingWay& way_;
    std::map<Placeholder, std::vector<std::string>> values_;
};

/// Shorter texts may be cut at worse places, so each part but the last may lack a sign's units but one.
wire::TextCost bound(Script script, const Longest& longest) {
    const auto single = roomIn(script, false);
    if (longest.units <= single) {
        return cost(script, longest.text, 1, longest.units);
    }
    const auto room = roomIn(script, true);
    const auto least = room - (longest.sign - 1);
    const auto parts = 1 + (std::max(longest.units, room + 1) - room + least - 1) / least;
    const auto before = std::min((parts - 1) * least, longest.units);
    return cost(script, longest.text, parts, std::min(longest.units - before, room));
}

/// Plain ones first: national tables count only where they need fewer.
std::vector<Script> nationalScripts(NationalLanguage language) {
    constexpr auto kNone = NationalLanguage::None;
    if (language == kNone) {
        return {};
    }
    using sms::Alphabet;
    return {{Alphabet::Gsm7, {kNone, language}},
            {Alphabet::Gsm7, {language, kNone}},
            {Alphabet::Gsm7, {language, language}}};
}

}  // namespace

wire::TextCost costOf(const std::string& text, const SendingWay& way) {
    const auto sent = way.inLetters(text);
    const auto cut = sms::cutText(sent, {.language = way.tables});
    if (!cut) {  // no UTF-8, or far longer than anything that may be written
        wire::TextCost unknown;
        unknown.text = sent;
        return unknown;
    }
    return cost(cut->script, sent, cut->parts.size(), cut->parts.back().units.size());
}

wire::TextCost worstCostOf(const TextTemplate& words, const ExtremeValues& values, const SendingWay& way) {
    const WorstCase worst{words, values, way};
    std::optional<wire::TextCost> best;
    for (const auto alphabet : {sms::Alphabet::Gsm7, sms::Alphabet::Ucs2}) {
        if (const auto longest = worst.in({alphabet, {}}); longest && !best) {
            best = bound({alphabet, {}}, *longest);
        }
    }
    for (const auto script : nationalScripts(way.tables)) {
        const auto longest = worst.in(script);
        if (const auto national = longest ? std::optional{bound(script, *longest)} : std::nullopt;
            national && best && national->sms < best->sms) {
            best = national;
        }
    }
    return best.value_or(wire::TextCost{});
}

}  // namespace turnbell
