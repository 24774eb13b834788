#pragma once

#include "host/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace turnbell {

/// What a text can say about a visit. An empty field leaves no double space, no space before punctuation and
/// no comma or colon with nothing to part: "{first_name}, it is your turn: {desk}." -> "It is your turn."
struct TextFields {
    std::string firstName = {};
    std::string lastName = {};
    std::string location = {};
    std::string desk = {};
    std::string branch = {};
    std::string service = {};
    std::string ticket = {};
    std::string ahead = {};
    std::string notice = {};
    std::string wait = {};      ///< in words, as waitWords() has it; empty: nobody can say
    std::string waitFrom = {};  ///< minutes
    std::string waitTo = {};
    std::string appointment = {};  ///< its day and time, in words; empty: there is none
};

/// A text with {placeholders}: first_name last_name location desk branch service ticket ahead notice wait
/// wait_from wait_to appointment; "{{" and "}}" are braces. Values are put in once and never read as
/// templates again.
class TextTemplate {
public:
    /// Refuses an unknown placeholder or a lone brace, naming it and its column (in characters, from 1). Its
    /// `reason`: template_placeholder, template_brace.
    static Result<TextTemplate> parse(std::string_view text);

    std::string render(const TextFields& fields) const;

private:
    struct Piece {
        std::string literal;
        const std::string TextFields::*field = nullptr;
    };

    std::vector<Piece> pieces_;
};

}  // namespace turnbell
