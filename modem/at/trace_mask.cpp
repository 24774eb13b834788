#include "modem/at/trace_mask.h"

#include "host/base/hex.h"
#include "host/base/phone_number.h"
#include "modem/at/at_replies.h"
#include "modem/at/dialect.h"
#include "modem/at/final_result.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>
#include <utility>

namespace turnbell::at {
namespace {

constexpr std::size_t kShortestNumber = 6;  ///< digits; what is shorter is a length, an index or a code
constexpr std::size_t kShortestHex = 12;
constexpr std::size_t kLongestShown = 240;

/// Commands whose answer is plain words about the modem and its SIM.
constexpr std::array<std::string_view, 12> kIdentityCommands{"AT+CGMI", "AT+CGMM", "AT+CGMR", "AT+CGSN",
                                                             "AT+GMI",  "AT+GMM",  "AT+GMR",  "AT+GSN",
                                                             "AT+CIMI", "AT+CCID", "ATI",     "AT^ICCID?"};

/// Names whose words are the network's or the modem's own, never a customer's.
constexpr std::array<std::string_view, 18> kOpenNames{"+COPS", "+CREG", "+CGREG", "+CEREG", "+CPMS", "+CMTI",
                                                      "+CDSI", "+CSCS", "+CCLK",  "+CTZV",  "+CTZE", "+CGMI",
                                                      "+CGMM", "+CGMR", "+CNMI",  "+CPIN",  "+CSMS", "+CRSM"};

/// Commands with a secret among their arguments.
constexpr std::array<std::string_view, 3> kSecretNames{"CPIN", "CPWD", "CLCK"};

/// What an old modem says without a sign in front.
constexpr std::array<std::string_view, 5> kPlainWords{"RING", "BUSY", "NO ANSWER", "NO DIALTONE", "CONNECT"};

constexpr std::array<std::string_view, 5> kHeadersOfBodies{"+CMT", "+CDS", "+CBM", "+CMGL", "+CMGR"};

template <typename Words>
bool contains(const Words& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c) {
    return std::isxdigit(static_cast<unsigned char>(c)) != 0;
}

bool isLetter(char c) {
    return std::isalpha(static_cast<unsigned char>(c)) != 0;
}

/// What the names of extended commands begin with.
bool isSign(char c) {
    return std::string_view{"+^*#$%&!"}.find(c) != std::string_view::npos;
}

bool isPrintable(char c) {
    return c >= ' ' && c <= '~';
}

std::string upperCase(std::string_view text) {
    std::string upper{text};
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return upper;
}

/// FNV-1a, folded to 16 bits.
std::array<std::uint8_t, 2> digestOf(std::string_view text) {
    constexpr std::uint32_t kBasis = 2'166'136'261U;
    constexpr std::uint32_t kPrime = 16'777'619U;
    constexpr std::uint32_t kOctet = 8;
    std::uint32_t hash = kBasis;
    for (const char c : text) {
        hash = (hash ^ static_cast<unsigned char>(c)) * kPrime;
    }
    hash ^= hash >> (2 * kOctet);
    return {static_cast<std::uint8_t>(hash >> kOctet), static_cast<std::uint8_t>(hash)};
}

std::string maskedPdu(std::string_view hex) {
    const auto octets = hex.size() / 2;
    const auto octetAt = [&](std::size_t index) {
        const auto pair = hex.substr(std::min(2 * index, hex.size()), 2);
        return pair.empty() ? std::string{"--"} : upperCase(pair);
    };
    const auto centre = fromHex(octetAt(0)).value_or(Bytes{0}).front();
    const auto digest = digestOf(upperCase(hex));
    return "{pdu " + std::to_string(octets) + " " + octetAt(0) + "/" + octetAt(std::size_t{1} + centre) +
           " " + toHex(digest) + "}";
}

std::string maskedNoise(std::string_view bytes) {
    return "{noise " + std::to_string(bytes.size()) + "}";
}

std::string maskedText(std::string_view text) {
    return "{text " + std::to_string(text.size()) + "}";
}

bool isHex(std::string_view text) {
    return !text.empty() && text.size() % 2 == 0 && std::all_of(text.begin(), text.end(), isHexDigit);
}

bool isNumber(std::string_view text) {
    const auto digits = text.substr(text.starts_with('+') ? 1 : 0);
    return !digits.empty() && std::all_of(digits.begin(), digits.end(), isDigit);
}

/// Masks what stands outside quotes: runs of digits that could be numbers, and of hexadecimal.
std::string maskedPlain(std::string_view text) {
    std::string masked;
    while (!text.empty()) {
        const auto hexEnd = std::find_if_not(text.begin(), text.end(), isHexDigit);
        const std::string_view hex = text.substr(0, static_cast<std::size_t>(hexEnd - text.begin()));
        const bool digitsAlone = std::all_of(hex.begin(), hex.end(), isDigit);
        if (hex.size() >= kShortestHex && !digitsAlone) {
            masked += maskedPdu(hex);
        } else if (hex.size() >= kShortestNumber && digitsAlone) {
            masked += maskedAddress(hex);
        } else {
            masked += hex;
        }
        text.remove_prefix(hex.size());
        if (!text.empty()) {
            masked += text.front();
            text.remove_prefix(1);
        }
    }
    return masked;
}

/// What one field of arguments is masked with: by how much is known about the name that it belongs to.
struct FieldRules {
    bool open = false;    ///< words are harmless
    bool secret = false;  ///< words and digits are a PIN
};

std::string maskedWord(std::string_view word, const FieldRules& rules) {
    if (rules.secret) {
        return word == "SC" ? "SC" : "****";
    }
    if (rules.open) {
        return maskedPlain(word);
    }
    if (word.empty() || isNumber(word)) {
        return maskedAddress(word);
    }
    return isHex(word) && word.size() >= kShortestHex ? maskedPdu(word) : maskedText(word);
}

std::string maskedBare(std::string_view field, const FieldRules& rules) {
    constexpr std::size_t kShortestPin = 4;
    if (rules.secret && field.size() >= kShortestPin && isNumber(trimmed(field))) {
        return "****";
    }
    const bool words = std::any_of(field.begin(), field.end(), isLetter);
    return words && !rules.open && !isHex(trimmed(field)) ? maskedText(field) : maskedPlain(field);
}

/// Arguments: bare fields and quoted words, with the signs between them.
std::string maskedFields(std::string_view text, const FieldRules& rules) {
    std::string masked;
    while (!text.empty()) {
        const bool quoted = text.front() == '"';
        const auto end = std::min(text.find_first_of(quoted ? "\"" : "\",;:=", quoted ? 1 : 0), text.size());
        if (quoted) {
            masked += '"' + maskedWord(text.substr(1, end - 1), rules);
        } else {
            masked += maskedBare(text.substr(0, end), rules);
        }
        if (end < text.size() && (quoted || text[end] != '"')) {
            masked += text[end];
            text.remove_prefix(end + 1);
        } else {
            text.remove_prefix(end);
        }
    }
    return masked;
}

std::string bounded(std::string masked) {
    if (masked.size() <= kLongestShown) {
        return masked;
    }
    std::size_t end = kLongestShown;
    while (!isPrintable(masked[end])) {
        --end;  // not in the middle of "…"
    }
    return masked.substr(0, end) + "{cut}";
}

bool isNoise(std::string_view line) {
    return !std::all_of(line.begin(), line.end(), isPrintable);
}

std::string maskedMessage(std::string_view line) {
    return isHex(line) ? maskedPdu(line) : maskedText(line);
}

/// "AT+CSQ", "ATE0": no text that happens to begin like one.
bool isCommand(std::string_view line) {
    constexpr std::size_t kLongestBasic = 10;
    if (upperCase(line.substr(0, 2)) != "AT") {
        return false;
    }
    const auto rest = line.substr(2);
    const auto isBasic = [](char c) {
        return (c >= 'A' && c <= 'Z') || isDigit(c) ||
               std::string_view{"&?="}.find(c) != std::string_view::npos;
    };
    return rest.empty() || isSign(rest.front()) ||
           (rest.size() <= kLongestBasic && std::all_of(rest.begin(), rest.end(), isBasic));
}

/// "ATS7?": the answer is a small number alone.
bool asksRegister(std::string_view line) {
    return line.starts_with("ATS") && line.ends_with('?');
}

std::string maskedCommand(std::string_view line) {
    const auto upper = upperCase(line);
    const auto begin = std::min(upper.find('='), upper.size());
    const auto name = std::string_view{upper}.substr(2, begin - 2);
    const bool secret = std::any_of(kSecretNames.begin(), kSecretNames.end(), [&](std::string_view word) {
        return upper.find(word) != std::string::npos;
    });
    return maskedPlain(line.substr(0, begin)) +
           maskedFields(line.substr(begin), {.open = contains(kOpenNames, name), .secret = secret});
}

/// The name in front of a line's fields, "+CMTI" or "^BOOT"; nothing for a line that only begins like one.
std::optional<std::string_view> nameOf(std::string_view line) {
    constexpr std::size_t kLongestName = 16;
    const auto name = line.substr(0, line.find(':'));
    const auto isNameCharacter = [](char c) { return (c >= 'A' && c <= 'Z') || isDigit(c) || c == ' '; };
    const bool signedWord = isSign(line.front()) && name.size() >= 2 && name.size() <= kLongestName &&
                            !isDigit(name[1]) && std::all_of(name.begin() + 1, name.end(), isNameCharacter);
    return signedWord ? std::optional{name} : std::nullopt;
}

/// What some modem says when it starts: its own words.
bool isBootTalk(std::string_view line) {
    const auto all = dialects();
    return std::any_of(all.begin(), all.end(),
                       [line](const Dialect& dialect) { return dialect.bootSign(line) != BootSign::None; });
}

std::string maskedNotification(std::string_view name, std::string_view rest) {
    return std::string{name} + maskedFields(rest, {.open = contains(kOpenNames, name)});
}

/// A line without a name: an answer about the modem itself, a word of old, a PDU or somebody's text.
std::string maskedLine(std::string_view line, bool identityAsked) {
    if (isCommand(line)) {
        return maskedCommand(line);
    }
    if (identityAsked) {
        return maskedPlain(line);
    }
    return contains(kPlainWords, line) ? std::string{line} : maskedMessage(line);
}

}  // namespace

std::string TraceMask::typed(std::string_view line) {
    if (isNoise(line)) {
        return maskedNoise(line);
    }
    if (isCommand(line)) {
        identityAsked_ = contains(kIdentityCommands, upperCase(line)) || asksRegister(line);
        return bounded(maskedCommand(line));
    }
    return maskedMessage(line);
}

std::string TraceMask::heard(std::string_view line) {
    if (line.empty() || isNoise(line)) {
        return maskedNoise(line);
    }
    const bool body = std::exchange(bodyNext_, false);
    if (finalResult(line)) {
        identityAsked_ = false;
        return bounded(maskedPlain(line));
    }
    if (body) {
        return maskedMessage(line);
    }
    if (isBootTalk(line)) {
        return bounded(maskedPlain(line));
    }
    if (const auto name = nameOf(line)) {
        bodyNext_ = contains(kHeadersOfBodies, *name);
        return bounded(maskedNotification(*name, line.substr(name->size())));
    }
    return bounded(maskedLine(line, identityAsked_));
}

}  // namespace turnbell::at
