#include "host/core/catalog_sections.h"
#include "host/core/inbound/customer_text.h"
#include "host/core/inbound/text_tokens.h"
#include "host/core/inbound/vocabulary.h"
#include "host/core/phone_rules.h"

#include <map>

namespace turnbell {
namespace {

constexpr std::size_t kLongestWord = 20;  // characters: a poster shows it large, and it is typed on a phone
constexpr DurationLimits kCancelSilence{std::chrono::minutes{1}, std::chrono::hours{1}, R"("1m" to "1h")"};

/// What a text means already; a number answers questions.
const WordSet& taken() {
    static const WordSet kTaken{Word::Stop,  Word::StopAlone, Word::Start, Word::Help,   Word::Cancel,
                                Word::Yes,   Word::No,        Word::Here,  Word::Late,   Word::MoreTime,
                                Word::Leave, Word::Back,      Word::Undo,  Word::Status, Word::Info,
                                Word::Join,  Word::Courtesy};
    return kTaken;
}

class CodeWordCheck {
public:
    explicit CodeWordCheck(CatalogFindings& findings) : findings_{findings} {}

    void check(const Service& service, const std::string& path) {
        for (const auto& [language, word] : service.codeWord.byLanguage) {
            auto key = path;
            key.append(".").append(language);
            findings_.expectLanguage(language, key);
            checkWord(plainText(word), word, service.code, key);
        }
    }

private:
    void checkWord(const std::u32string& plain, const std::string& word, const std::string& service,
                   const std::string& path) {
        const bool single = !plain.empty() && plain.size() <= kLongestWord && plain.find(U' ') == plain.npos;
        findings_.expect(single, path,
                         "one word of 1 to " + std::to_string(kLongestWord) + " characters is expected");
        if (!single) {
            return;
        }
        const auto meaning = meaningInAnyLanguage(plain);
        findings_.expect(!meaning.hasAny(taken()), path,
                         quoted(word) + " means something else in a text already: another word is expected");
        findings_.expect(!isNumbers(plain) && meaning.number() < 0, path,
                         quoted(word) + " is a number, which answers questions: a word is expected");
        const auto [first, isNew] = services_.emplace(plain, service);
        findings_.expect(isNew || first->second == service, path,
                         quoted(word) + " is the word of service " + quoted(first->second) +
                             " already: another word is expected");
    }

    CatalogFindings& findings_;
    std::map<std::u32string, std::string> services_;  ///< by word
};

}  // namespace

void checkTexting(CatalogFindings& findings) {
    const auto& branch = findings.catalog().branch;
    findings.expect(branch.smsNumber.empty() || PhoneNumber::fromE164(branch.smsNumber), "branch.sms_number",
                    R"(a number such as "+995555100100" is expected)");
    findings.expectDuration(branch.cancelSilence, kCancelSilence, "branch.cancel_silence");
    CodeWordCheck words{findings};
    const auto& services = findings.catalog().services;
    for (std::size_t i = 0; i < services.size(); ++i) {
        words.check(services[i], element("service", i) + ".code_word");
    }
}

}  // namespace turnbell
