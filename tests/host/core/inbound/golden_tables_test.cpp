#include "host/core/inbound/interpret.h"
#include "tests/host/core/inbound/golden_table.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <stdexcept>

namespace turnbell {
namespace {

const std::string kFolder = TURNBELL_GOLDEN_TEXTS;

/// Each row that is read otherwise, on a line of its own; returns how many rows there are.
std::size_t check(const std::string& table) {
    const auto rows = readGoldenTable(kFolder + "/" + table);
    for (const auto& row : rows) {
        const auto meaning = interpret(row.text, row.context);
        EXPECT_EQ(describe(meaning), row.expected)
            << table << ":" << row.line << ": \"" << row.text << "\", by " << meaning.rule;
    }
    return rows.size();
}

TEST(GoldenTexts, OfKeywordsMeanWhatTheTableSays) {
    EXPECT_GE(check("keywords.tsv"), 250U);
}

TEST(GoldenTexts, OfNumbersMeanWhatTheTableSays) {
    EXPECT_GE(check("numbers.tsv"), 150U);
}

/// What the row's text means in other languages' visits than its own, where that is not what it says.
std::string otherReadings(const GoldenText& row) {
    std::string others;
    for (const auto* language : {"", "en", "ka", "de", "ja", "zh"}) {
        auto context = row.context;
        context.language = language;
        const auto meaning = interpret(row.text, context);
        if (describe(meaning) != row.expected) {
            others += std::string{others.empty() ? "" : ", "} + "\"" + language + "\": " + describe(meaning);
        }
    }
    return others;
}

/// A customer writes in one language although the visit is in another, or in none that is known.
TEST(GoldenTexts, MeanTheSameInEveryLanguagesVisit) {
    for (const auto* table : {"/keywords.tsv", "/numbers.tsv"}) {
        for (const auto& row : readGoldenTable(kFolder + table)) {
            const auto others = otherReadings(row);
            EXPECT_EQ(others.empty(), !row.inOwnLanguage)
                << table << ":" << row.line << ": \"" << row.text << "\" is " << row.expected
                << (others.empty() ? ", whatever the language: its ! is wrong"
                                   : ", and in visits in " + others);
        }
    }
}

TEST(GoldenTexts, AreOfEveryLanguage) {
    for (const auto* table : {"/keywords.tsv", "/numbers.tsv"}) {
        std::set<std::string> languages;
        for (const auto& row : readGoldenTable(kFolder + table)) {
            languages.insert(row.context.language);
        }
        for (const auto* language : {"en", "ka", "de", "ja", "zh"}) {
            EXPECT_TRUE(languages.contains(language)) << table << " " << language;
        }
    }
}

TEST(GoldenTable, NamesTheLineThatItCannotRead) {
    const auto file = testing::TempDir() + "/golden_table.tsv";
    std::ofstream{file} << "# head\n\n-\ten\tSTOP\topt_out\n-\ten\tSTOP\n";

    try {
        readGoldenTable(file);
        FAIL();
    } catch (const std::runtime_error& error) {
        EXPECT_EQ(error.what(), file + ":4: not four columns");
    }
}

}  // namespace
}  // namespace turnbell
