#pragma once

#include "host/core/inbound/inbound_meaning.h"

#include <string>
#include <vector>

namespace turnbell {

/// A row of a golden table: what a customer wrote, in which situation, and what it means.
struct GoldenText {
    int line = 0;  ///< in its file, from 1
    InboundContext context = {};
    std::string text = {};
    std::string expected = {};   ///< as describe() says it
    bool inOwnLanguage = false;  ///< it may mean something else in the visit of another language
};

/// A table of the format that the head of keywords.tsv describes. Throws std::runtime_error with file and
/// line where it cannot be read.
std::vector<GoldenText> readGoldenTable(const std::string& file);

/// A meaning in the words of the tables: "rating 5 comment", "keyword late 10", "opt_out survey".
std::string describe(const InboundMeaning& meaning);

}  // namespace turnbell
