#include "host/core/inbound/interpret.h"
#include "tests/host/core/inbound/golden_table.h"
#include "tools/bench/benchmark.h"
#include "tools/bench/words/suggest.h"

#include <stdexcept>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace turnbell::bench {
namespace {

constexpr int kRounds = 50;  // over all texts, in a run
constexpr int kTurns = 10;
constexpr double kInterpretGoal = 30;
constexpr double kMicrosecondsASecond = 1'000'000;

std::vector<GoldenText> allTexts() {
    auto texts = readGoldenTable(TURNBELL_GOLDEN_TEXTS "/keywords.tsv");
    for (auto& text : readGoldenTable(TURNBELL_GOLDEN_TEXTS "/numbers.tsv")) {
        texts.push_back(std::move(text));
    }
    return texts;
}

bool interpretAll(const std::vector<GoldenText>& texts) {
    bool right = true;
    for (const auto& text : texts) {
        right = describe(interpret(text.text, text.context)) == text.expected && right;
    }
    return right;
}

/// The least that reading a text takes, by a library that we did not write.
bool normalizeAll(const std::vector<GoldenText>& texts) {
    auto status = U_ZERO_ERROR;
    const auto* form = icu::Normalizer2::getNFKCCasefoldInstance(status);
    std::string out;
    for (const auto& text : texts) {
        out.clear();
        form->normalize(icu::UnicodeString::fromUTF8(text.text), status).toUTF8String(out);
    }
    return U_SUCCESS(status) != 0;
}

/// One text's share of the processor time of `rounds` over all of them, in microseconds.
template <typename Work>
double each(const std::vector<GoldenText>& texts, int rounds, Work work) {
    const Stopwatch watch{CLOCK_PROCESS_CPUTIME_ID};
    bool done = true;
    for (int i = 0; i < rounds; ++i) {
        done = work(texts) && done;
    }
    if (!done) {
        throw std::runtime_error{"words failed: a text was read otherwise than its table says"};
    }
    return watch.elapsed().count() / (static_cast<double>(texts.size()) * rounds);
}

void runOnce(Report& report, const std::vector<GoldenText>& texts, int rounds) {
    Samples ours;
    Samples least;
    for (int turn = 0; turn < kTurns; ++turn) {
        ours.add(each(texts, rounds, interpretAll));
        least.add(each(texts, rounds, normalizeAll));
    }
    report.add("interpret", "us", ours.median());
    report.add("interpret.a_second", "/s", kMicrosecondsASecond / ours.median());
    report.add("interpret.icu", "us", least.median());
    report.add("interpret.ratio", "x", ours.median() / least.median());
    report.setGoal("interpret.ratio", kInterpretGoal);
}

}  // namespace

Result<Report> measureWords(const Settings& settings) {
    Report report{"words"};
    report.note(
        "What one incoming text means, over the golden tables of keywords and numbers in five languages, "
        "each answer compared "
        "with its table; and the same texts through ICU's NFKC case folding alone (icu), taking turns; "
        "processor time.");
    const auto texts = allTexts();
    for (int run = 0; run < settings.runs; ++run) {
        runOnce(report, texts, settings.operations > 0 ? settings.operations : kRounds);
    }
    report.note(
        "And past answers to a question among 100,000 (suggest), beside a scan of all questions with LIKE "
        "(suggest.like).");
    measureSuggestions(report, settings.operations, settings.runs);
    return report;
}

}  // namespace turnbell::bench
