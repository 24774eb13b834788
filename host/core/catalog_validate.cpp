#include "host/base/utf8.h"
#include "host/core/catalog.h"
#include "host/core/civil_time.h"
#include "host/core/phone_rules.h"
#include "host/core/text_template.h"

#include <algorithm>
#include <set>
#include <unicode/uchar.h>
#include <unicode/uloc.h>

namespace turnbell {
namespace {

constexpr std::size_t kMostCodeCharacters = 16;
constexpr std::size_t kMostPrefixCharacters = 4;
constexpr std::size_t kMostNameCharacters = 100;
constexpr std::size_t kMostTextCharacters = 1000;
constexpr std::size_t kFewestPinDigits = 4;
constexpr std::size_t kMostPinDigits = 12;
constexpr int kLastTicket = 9999;
constexpr int kMostAhead = 100;
constexpr int kMostPriority = 100;
constexpr milliseconds kLongestSurveyDelay = std::chrono::hours{7 * 24};
constexpr milliseconds kShortestNoShow = seconds{1};
constexpr milliseconds kLongestNoShow = std::chrono::hours{24};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isCode(const std::string& code) {
    const auto allowed = [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '_';
    };
    return !code.empty() && code.size() <= kMostCodeCharacters &&
           std::all_of(code.begin(), code.end(), allowed);
}

bool isPin(const std::string& pin) {
    return pin.size() >= kFewestPinDigits && pin.size() <= kMostPinDigits &&
           std::all_of(pin.begin(), pin.end(), isDigit);
}

bool isLanguage(const std::string& code) {
    for (const auto* const* known = uloc_getISOLanguages(); *known != nullptr; ++known) {
        if (code.size() == 2 && code == *known) {
            return true;
        }
    }
    return false;
}

/// Default-ignorable characters with a use in honest text: joiners of scripts and emoji, variation selectors,
/// direction marks (not overrides), the tags of regional flags.
bool isUsefulThoughInvisible(char32_t c) {
    return c == 0x061C || (c >= 0x200C && c <= 0x200F) || (c >= 0xFE00 && c <= 0xFE0F) ||
           (c >= 0xE0020 && c <= 0xE007F);
}

/// True for what a person cannot see, and for what turns the reading direction around: what the catalog says
/// must read on a screen as it was written.
bool isHidden(char32_t c) {
    const auto character = static_cast<UChar32>(c);
    return u_charType(character) == U_CONTROL_CHAR ||
           (!isUsefulThoughInvisible(c) &&
            (u_hasBinaryProperty(character, UCHAR_BIDI_CONTROL) != 0 ||
             u_hasBinaryProperty(character, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0));
}

/// Valid UTF-8 of at most `most` characters, none of them hidden other than `allowed`.
bool isPlain(const std::string& text, std::size_t most, char32_t allowed = U' ') {
    const auto characters = decodeUtf8(text);
    return characters && characters->size() <= most &&
           std::all_of(characters->begin(), characters->end(),
                       [&](char32_t c) { return c == allowed || !isHidden(c); });
}

std::string element(const std::string& path, std::size_t index) {
    return path + "[" + std::to_string(index) + "]";
}

std::string quoted(const std::string& text) {
    return "\"" + text + "\"";
}

bool hasNumbers(const Queue& queue) {
    return queue.first >= 0 && queue.first <= queue.last && queue.last <= kLastTicket;
}

/// True if two queues can give out the same ticket number: "A" and "A", or "A" with 101 and "A1" with 01.
bool mayShareNumbers(const Queue& one, const Queue& other) {
    if (!hasNumbers(one) || !hasNumbers(other)) {
        return false;
    }
    const auto& a = one.prefix.empty() ? one.code : one.prefix;
    const auto& b = other.prefix.empty() ? other.code : other.prefix;
    if (a.size() > b.size()) {
        return mayShareNumbers(other, one);
    }
    const auto more = b.starts_with(a) ? b.substr(a.size()) : std::string{"-"};
    if (!std::all_of(more.begin(), more.end(), isDigit)) {
        return false;
    }
    const auto aDigits = std::to_string(one.last).size();
    const auto bDigits = std::to_string(other.last).size();
    if (!more.empty() && more.size() + bDigits != aDigits) {
        return false;
    }
    const int base = more.empty() ? 0 : std::stoi(more + std::string(bDigits, '0'));
    return base + other.first <= one.last && one.first <= base + other.last;
}

class Validation {
public:
    explicit Validation(const Catalog& catalog) : catalog_{catalog} {}

    std::vector<CatalogProblem> run() {
        checkBranch(catalog_.branch);
        checkEach("queue", catalog_.queues, &Validation::checkQueue);
        checkTicketNumbers();
        checkEach("service", catalog_.services, &Validation::checkService);
        checkEach("desk", catalog_.desks, &Validation::checkDesk);
        checkEach("staff", catalog_.staff, &Validation::checkStaff);
        checkEach("template", catalog_.templates, &Validation::checkTemplate);
        return std::move(problems_);
    }

private:
    template <typename Entry>
    using Check = void (Validation::*)(const Entry&, const std::string& path);

    template <typename Entry>
    void checkEach(const std::string& section, const std::vector<Entry>& entries, Check<Entry> check) {
        seen_.clear();
        for (std::size_t i = 0; i < entries.size(); ++i) {
            (this->*check)(entries[i], element(section, i));
        }
    }

    void expect(bool holds, std::string path, std::string message) {
        if (!holds) {
            problems_.push_back({std::move(path), std::move(message)});
        }
    }

    void expectOnce(const std::string& key, const std::string& path, const std::string& what) {
        expect(seen_.insert(key).second, path, what + " is there twice: only one is expected");
    }

    void expectName(const std::string& name, const std::string& path) {
        expect(!name.empty() && isPlain(name, kMostNameCharacters), path,
               "a name of 1 to " + std::to_string(kMostNameCharacters) +
                   " characters without control or hidden characters is expected");
    }

    void expectNames(const LocalizedText& names, const std::string& path) {
        expect(!names.byLanguage.empty(), path, "a name is expected");
        for (const auto& [language, name] : names.byLanguage) {
            auto key = path;
            key.append(".").append(language);
            expectLanguage(language, key);
            expectName(name, key);
        }
    }

    void expectCode(const std::string& code, const std::string& path) {
        expect(isCode(code), path,
               quoted(code) + " is no code: 1 to " + std::to_string(kMostCodeCharacters) +
                   " letters a-z A-Z, digits, '-' or '_' are expected");
        expectOnce(code, path, "code " + quoted(code));
    }

    void expectLanguage(const std::string& code, const std::string& path) {
        expect(isLanguage(code), path,
               quoted(code) + " is no language: a code of ISO 639-1 such as \"en\" is expected");
    }

    void expectCountry(const std::string& code, const std::string& path) {
        expect(isCountry(code), path,
               quoted(code) + " is no country: a code of ISO 3166-1 such as \"GE\" is expected");
    }

    void expectQueue(const std::string& code, const std::string& path) {
        expect(catalog_.queue(code) != nullptr, path, "there is no queue with the code " + quoted(code));
    }

    template <typename Number>
    void expectBetween(Number value, Number least, Number most, const std::string& path) {
        expect(least <= value && value <= most, path,
               std::to_string(value) + " is out of range: " + std::to_string(least) + " to " +
                   std::to_string(most) + " is expected");
    }

    void checkBranch(const Branch& branch) {
        expectName(branch.name, "branch.name");
        expect(isPlain(branch.location, kMostNameCharacters), "branch.location",
               "a place in at most " + std::to_string(kMostNameCharacters) +
                   " characters without control or hidden characters is expected");
        expectCountry(branch.country, "branch.country");
        for (std::size_t i = 0; i < branch.textCountries.size(); ++i) {
            expectCountry(branch.textCountries[i], element("branch.text_countries", i));
        }
        expect(
            isTimeZone(branch.timeZone), "branch.time_zone",
            quoted(branch.timeZone) + " is no time zone: an IANA name such as \"Asia/Tbilisi\" is expected");
        expect(branch.noShowAfter >= kShortestNoShow && branch.noShowAfter <= kLongestNoShow,
               "branch.no_show_after", R"("1s" to "24h" is expected)");
        expect(!branch.languages.empty(), "branch.languages", "at least one language is expected");
        for (std::size_t i = 0; i < branch.languages.size(); ++i) {
            const auto path = element("branch.languages", i);
            expectLanguage(branch.languages[i], path);
            expectOnce(branch.languages[i], path, "language " + quoted(branch.languages[i]));
        }
    }

    void checkQueue(const Queue& queue, const std::string& path) {
        expectCode(queue.code, path + ".code");
        expect(isPlain(queue.prefix, kMostPrefixCharacters) && queue.prefix.find(' ') == std::string::npos,
               path + ".prefix",
               "a prefix of at most " + std::to_string(kMostPrefixCharacters) +
                   " characters without spaces is expected");
        expectBetween(queue.first, 0, kLastTicket, path + ".first");
        expectBetween(queue.last, 1, kLastTicket, path + ".last");
        expect(queue.first <= queue.last, path + ".last", "a number not below \"first\" is expected");
    }

    void checkTicketNumbers() {
        for (std::size_t i = 0; i < catalog_.queues.size(); ++i) {
            for (std::size_t earlier = 0; earlier < i; ++earlier) {
                expect(!mayShareNumbers(catalog_.queues[earlier], catalog_.queues[i]),
                       element("queue", i) + ".prefix",
                       "queue " + quoted(catalog_.queues[earlier].code) +
                           " gives out the same ticket numbers: another prefix or range is expected");
            }
        }
    }

    void checkService(const Service& service, const std::string& path) {
        expectCode(service.code, path + ".code");
        expectNames(service.name, path + ".name");
        expectQueue(service.queue, path + ".queue");
        const auto delay = service.surveyDelay.value_or(milliseconds{0});
        expect(delay >= milliseconds{0} && delay <= kLongestSurveyDelay, path + ".survey_delay",
               R"("0" to "168h" or "off" is expected)");
        expectBetween(service.approachAhead, 0, kMostAhead, path + ".approach_ahead");
        expectBetween(service.priority, -kMostPriority, kMostPriority, path + ".priority");
    }

    void checkDesk(const Desk& desk, const std::string& path) {
        expectCode(desk.code, path + ".code");
        expectNames(desk.name, path + ".name");
        const auto queues = path + ".queues";
        for (std::size_t i = 0; i < desk.queues.size(); ++i) {
            expectQueue(desk.queues[i], element(queues, i));
        }
    }

    void checkStaff(const Staff& staff, const std::string& path) {
        expectName(staff.name, path + ".name");
        expectOnce("name " + staff.name, path + ".name", "name " + quoted(staff.name));
        if (staff.pinHash.empty()) {
            // Never quoted: a PIN does not belong in a reply or a log.
            expect(isPin(staff.pin), path + ".pin",
                   "a PIN of " + std::to_string(kFewestPinDigits) + " to " + std::to_string(kMostPinDigits) +
                       " digits is expected");
            expectOnce("pin " + staff.pin, path + ".pin", "this PIN");  // it says alone who signs in
        } else {
            expect(staff.pin.empty(), path + ".pin", R"(either "pin" or "pin_hash" is expected, not both)");
            expect(staff.pinHash.starts_with("$argon2id$"), path + ".pin_hash",
                   "an argon2id hash as the export writes it is expected");
        }
    }

    void checkTemplate(const TemplateText& own, const std::string& path) {
        expectLanguage(own.language, path + ".language");
        expect(own.service.empty() || catalog_.service(own.service) != nullptr, path + ".service",
               "there is no service with the code " + quoted(own.service));
        expect(!own.text.empty() && isPlain(own.text, kMostTextCharacters, U'\n'), path + ".text",
               "a text of 1 to " + std::to_string(kMostTextCharacters) +
                   " characters without control or hidden characters is expected");
        if (const auto parsed = TextTemplate::parse(own.text); !parsed) {
            expect(false, path + ".text", parsed.error().message);
        }
        expectOnce(std::string{toString(own.kind)} + "/" + own.language + "/" + own.service, path,
                   "the same kind, language and service");
    }

    const Catalog& catalog_;
    std::set<std::string> seen_;  ///< codes or names of the section that is being checked
    std::vector<CatalogProblem> problems_;
};

}  // namespace

std::vector<CatalogProblem> validate(const Catalog& catalog) {
    return Validation{catalog}.run();
}

}  // namespace turnbell
