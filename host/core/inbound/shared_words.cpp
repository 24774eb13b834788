#include "host/core/inbound/shared_words.h"

#include "host/base/utf8.h"
#include "host/core/inbound/characters.h"
#include "host/core/inbound/search_words.h"

#include <map>

namespace turnbell {
namespace {

/// Each, and whether it is written with a small letter anywhere: a sentence begins with a capital too.
std::map<std::string, bool> wordsOf(std::string_view text) {
    std::map<std::string, bool> words;
    std::u32string word;
    const auto end = [&] {
        const bool small = !word.empty() && isSmallLetter(word.front());
        for (const auto& each : searchWords(encodeUtf8(word))) {
            const auto known = words.try_emplace(each, small).first;
            known->second = known->second || small;
        }
        word.clear();
    };
    for (const auto c : decodeUtf8Lossy(text)) {
        if (isLetterCharacter(c) || isCombining(c)) {
            word += c;
        } else {
            end();
        }
    }
    end();
    return words;
}

}  // namespace

std::vector<std::string> sharedWords(std::string_view question, std::string_view answer) {
    const auto asked = wordsOf(question);
    std::vector<std::string> shared;
    for (const auto& [word, small] : wordsOf(answer)) {
        const auto found = asked.find(word);
        if (found != asked.end() && !(small && found->second)) {
            shared.push_back(word);
        }
    }
    return shared;
}

}  // namespace turnbell
