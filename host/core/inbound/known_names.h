#pragma once

#include <initializer_list>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace turnbell {

/// The words of a name, folded.
std::vector<std::u32string> nameWords(std::string_view name);

/// Whether a word is a name as it stands or with an ending of two letters at most, which only a name of three
/// letters or more has. Both folded, as below.
bool isNameWithEnding(std::u32string_view word, std::u32string_view name);

/// The same for what declension makes of a name: ბერიძე, ბერიძისთვის; Анна, Анны. It knows no grammar, and so
/// takes other words too: `loosely`, as for the name of whom we write to, "analysis" for Ana; else fewer.
bool mayBeNameDeclined(std::u32string_view word, std::u32string_view name, bool loosely);

/// Many names, in which a word is looked up in O(log n).
class KnownNames {
public:
    KnownNames() = default;
    KnownNames(std::initializer_list<std::string> names);

    void add(std::string_view name);

    /// A folded word may be one of them.
    bool has(std::u32string_view word) const;

    /// How many characters of a text without spaces are the longest of them that begins here; 0: none does.
    std::size_t lengthAt(std::u32string_view text) const;

private:
    std::set<std::u32string> words_;
};

}  // namespace turnbell
