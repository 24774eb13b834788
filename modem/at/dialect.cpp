#include "modem/at/dialect.h"

#include <algorithm>
#include <cctype>
#include <utility>

namespace turnbell::at {
namespace {

std::string capitals(std::string_view text) {
    std::string result{text};
    std::transform(result.begin(), result.end(), result.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return result;
}

bool startsWithOneOf(std::string_view line, std::span<const std::string_view> beginnings) {
    return std::any_of(beginnings.begin(), beginnings.end(),
                       [line](std::string_view beginning) { return line.starts_with(beginning); });
}

/// EF_ICCID holds two digits a byte, low half first (3GPP TS 51.011 10.1.1).
std::string unswapped(std::string digits) {
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
        std::swap(digits[i], digits[i + 1]);
    }
    return digits;
}

}  // namespace

bool Dialect::isNoise(std::string_view line) const {
    return startsWithOneOf(line, noise);
}

bool Dialect::saysStoreFull(std::string_view line) const {
    return startsWithOneOf(line, storeFull);
}

BootSign Dialect::bootSign(std::string_view line) const {
    if (startsWithOneOf(line, boot)) {
        return BootSign::Boot;
    }
    return startsWithOneOf(line, progress) ? BootSign::Progress : at::bootSign(line);
}

const Dialect& genericDialect() {
    return dialects().back();
}

const Dialect& dialectOf(std::string_view manufacturer, std::string_view model) {
    const std::string maker = capitals(manufacturer);
    const std::string kind = capitals(model);
    const auto fits = [&](const Dialect::Sign& sign) {
        return maker.find(sign.maker) != std::string::npos && kind.find(sign.model) != std::string::npos;
    };
    const auto all = dialects();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Dialect& dialect) {
        return std::any_of(dialect.signs.begin(), dialect.signs.end(), fits);
    });
    return found == all.end() ? genericDialect() : *found;
}

const Dialect* findDialect(std::string_view name) {
    const auto all = dialects();
    const auto found =
        std::find_if(all.begin(), all.end(), [name](const Dialect& dialect) { return dialect.name == name; });
    return found == all.end() ? nullptr : &*found;
}

std::optional<int> pinTriesLeft(const Dialect::PinTries& how, const Reply& reply) {
    for (const AtLine& line : reply.lines) {
        const auto parts = fields(line.line);
        if (how.row.empty() || parts.front() == how.row) {
            return how.field < parts.size() ? number(parts[how.field]) : std::nullopt;
        }
    }
    return std::nullopt;
}

std::optional<std::string> cardNumberOf(const Reply& reply) {
    const auto parts = fields(reply.line());
    if (reply.line().starts_with("+CRSM:")) {
        return parts.size() > 2 ? cardNumber(unswapped(parts[2])) : std::nullopt;
    }
    return cardNumber(parts.front().empty() ? plainText(reply.line()) : parts.front());
}

}  // namespace turnbell::at
