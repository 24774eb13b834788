#include "host/core/join_by_text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace turnbell {
namespace {

struct JoinWord {
    std::string_view language;
    const char* word;
};

/// Each is read as "join" by core/inbound, and is written without a blank.
constexpr std::array kWords{JoinWord{"en", "JOIN"}, JoinWord{"ka", "ჩაწერა"}, JoinWord{"de", "ANMELDEN"},
                            JoinWord{"ja", "受付"}, JoinWord{"zh", "排队"}};

}  // namespace

std::string smsTo(const std::string& number, const std::string& word) {
    return "SMSTO:" + number + ":" + word;
}

std::string joinWord(const std::string& language) {
    const auto* const found = std::ranges::find(kWords, language, &JoinWord::language);
    return found == kWords.end() ? kWords.front().word : found->word;
}

LocalizedText joinWords(const Catalog& catalog) {
    LocalizedText words;
    if (catalog.services.size() == 1) {
        words = catalog.services.front().codeWord;
    }
    for (const auto& language : catalog.branch.languages) {
        words.byLanguage.try_emplace(language, joinWord(language));
    }
    return words;
}

}  // namespace turnbell
