#include "tests/host/core/inbound/golden_table.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <utility>

namespace turnbell {
namespace {

std::vector<std::string> split(const std::string& text, char between) {
    std::vector<std::string> parts;
    std::istringstream in{text};
    for (std::string part; std::getline(in, part, between);) {
        parts.push_back(part);
    }
    return parts;
}

/// "\n", "\t" and "\xNN", for what a table cannot show as it is.
std::string unescaped(const std::string& text) {
    constexpr int kHex = 16;
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char next = text[i] == '\\' && i + 1 < text.size() ? text[i + 1] : '\0';
        if (next == 'n' || next == 't') {
            out += next == 'n' ? '\n' : '\t';
            ++i;
        } else if (next == 'x' && i + 3 < text.size()) {
            out += static_cast<char>(std::stoi(text.substr(i + 2, 2), nullptr, kHex));
            i += 3;
        } else {
            out += text[i];
        }
    }
    return out;
}

/// "A004:Bo"; the ticket is also its id, with a day behind it where two visits have the same: "A004@2:Bo".
KnownVisit visitOf(const std::string& word) {
    const auto id = word.substr(0, word.find(':'));
    return {id, id.substr(0, id.find('@')), word.substr(std::min(id.size() + 1, word.size()))};
}

/// "code=DOC:B", "choices=visit|texts", "own=A004:Bo|A005:Bea", "which=A004:Bo|A005:Bea".
void readNamed(InboundContext& context, const std::string& word) {
    const auto name = word.substr(0, word.find('='));
    const auto value = word.substr(std::min(name.size() + 1, word.size()));
    if (name == "code") {
        context.codeWords.push_back({value.substr(0, value.find(':')), value.substr(value.find(':') + 1)});
    } else if (name == "choices") {
        context.choices = split(value, '|');
    } else if (name == "late") {
        context.lapsedChoices = split(value, '|');
    } else if (name == "own" || name == "which") {
        for (const auto& one : split(value, '|')) {
            const auto visit = visitOf(one);
            context.visits.push_back(visit);
            if (name == "which") {
                context.choices.push_back(visit.firstName + " " + visit.ticket);
                context.choiceVisits.push_back(visit.id);
            }
        }
    } else {
        throw std::runtime_error{"unknown situation " + word};
    }
}

void readSituation(InboundContext& context, const std::string& word) {
    const std::vector<std::pair<std::string, QuestionKind>> questions{{"1-5", QuestionKind::Rating},
                                                                      {"0-10", QuestionKind::Nps},
                                                                      {"yes-no", QuestionKind::YesNo},
                                                                      {"open", QuestionKind::Open}};
    const auto question =
        std::find_if(questions.begin(), questions.end(), [&](const auto& one) { return one.first == word; });
    if (question != questions.end()) {
        context.question = openQuestion(question->second);
    } else if (word == "visit") {
        context.activeVisit = true;
    } else if (word == "undo") {
        context.mayUndo = true;
    } else if (word == "rejoin") {
        context.mayRejoin = true;
    } else if (word == "confirm") {
        context.pendingYesNo = true;
    } else if (word != "-") {
        readNamed(context, word);
    }
}

GoldenText readRow(const std::string& row, int line) {
    constexpr std::size_t kColumns = 4;
    const auto columns = split(row, '\t');
    if (columns.size() != kColumns) {
        throw std::runtime_error{"not four columns"};
    }
    GoldenText golden{.line = line, .text = unescaped(columns[2]), .expected = columns[3]};
    golden.inOwnLanguage = columns[1].ends_with('!');
    const auto language = columns[1].substr(0, columns[1].size() - (golden.inOwnLanguage ? 1 : 0));
    golden.context.language = language == "-" ? "" : language;
    for (const auto& word : split(columns[0], ' ')) {
        readSituation(golden.context, word);
    }
    return golden;
}

}  // namespace

std::vector<GoldenText> readGoldenTable(const std::string& file) {
    std::ifstream in{file};
    std::vector<GoldenText> rows;
    int line = 0;
    for (std::string row; std::getline(in, row);) {
        ++line;
        if (row.empty() || row.starts_with('#')) {
            continue;
        }
        try {
            rows.push_back(readRow(row, line));
        } catch (const std::exception& error) {
            throw std::runtime_error{file + ":" + std::to_string(line) + ": " + error.what()};
        }
    }
    if (rows.empty()) {
        throw std::runtime_error{file + " has no rows"};
    }
    return rows;
}

std::string describe(const InboundMeaning& meaning) {
    std::string out = toString(meaning.kind);
    const auto add = [&](bool said, const std::string& word) { out += said ? " " + word : ""; };
    const bool counts = meaning.kind == InboundKind::Rating || meaning.kind == InboundKind::YesNo;
    add(meaning.keyword.has_value(), meaning.keyword ? toString(*meaning.keyword) : "");
    add(counts || meaning.value != 0, std::to_string(meaning.value));
    add(!meaning.service.empty(), meaning.service);
    for (const auto& visit : meaning.visits) {
        add(true, visit);
    }
    add(meaning.scope != TextScope::All, toString(meaning.scope));
    add(meaning.hasComment, "comment");
    add(meaning.kind == InboundKind::Conversation && meaning.answersQuestion, "answer");
    add(meaning.mentionsStop, "stop");
    return out;
}

}  // namespace turnbell
