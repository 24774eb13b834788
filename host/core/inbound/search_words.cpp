#include "host/core/inbound/search_words.h"

#include "host/base/utf8.h"
#include "host/core/inbound/characters.h"
#include "host/core/inbound/folded_text.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr std::size_t kStem = 4;  // park, parking; ვიზიტი, ვიზიტის

class Words {
public:
    void take(char32_t c) {
        if (isSpaceless(c)) {
            end();
            if (before_ != 0) {
                add(std::u32string{before_, c});
            }
            before_ = c;
            return;
        }
        before_ = 0;
        if (isLetterCharacter(c) && digitOf(c) < 0) {
            word_ += c;
        } else {
            end();
        }
    }

    std::vector<std::string> finish() {
        end();
        return std::move(words_);
    }

private:
    void end() {
        if (!word_.empty()) {
            add(word_.substr(0, kStem));
            word_.clear();
        }
    }

    void add(const std::u32string& word) {
        auto text = encodeUtf8(word);
        if (std::find(words_.begin(), words_.end(), text) == words_.end()) {
            words_.push_back(std::move(text));
        }
    }

    std::vector<std::string> words_;
    std::u32string word_;
    char32_t before_ = 0;  ///< the spaceless character just before; 0: it was none
};

}  // namespace

std::vector<std::string> searchWords(std::string_view text) {
    Words words;
    for (const auto c : foldedText(text)) {
        words.take(c);
    }
    return words.finish();
}

}  // namespace turnbell
