#include "host/core/figures_code.h"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>

namespace turnbell {
namespace {

Figures anyFigures() {
    Figures figures;
    for (auto& count : figures.counts) {
        count = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000);
    }
    for (auto& times : figures.times) {
        for (const auto time : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 100'000'000))) {
            times.add(milliseconds{time});
        }
    }
    for (auto& promises : figures.promises) {
        promises = {*rc::gen::inRange(0, 1000), *rc::gen::inRange(0, 1000), *rc::gen::inRange(0, 1000),
                    *rc::gen::inRange(0, 1'000'000)};
    }
    return figures;
}

RC_GTEST_PROP(FiguresCode, BringsBackWhatWasStored, ()) {
    const auto figures = anyFigures();

    RC_ASSERT(decodeFigures(encode(figures)) == figures);
}

RC_GTEST_PROP(FiguresCode, RefusesWhatIsCutShortOrTooLong, ()) {
    auto bytes = encode(anyFigures());
    const auto cut = *rc::gen::inRange<std::size_t>(0, bytes.size());

    RC_ASSERT(!decodeFigures(std::span{bytes}.first(cut)));
    bytes.push_back(0);
    RC_ASSERT(!decodeFigures(bytes));
}

RC_GTEST_PROP(FiguresCode, NeverReadsBeyondWhatItIsGiven, (const std::vector<std::uint8_t>& bytes)) {
    const auto figures = decodeFigures(bytes);

    if (figures) {
        RC_ASSERT(encode(*figures).size() <= bytes.size());
    }
}

TEST(FiguresCode, KeepsABusyDayShort) {
    Figures figures;
    for (auto& times : figures.times) {
        for (int i = 0; i < 200; ++i) {
            times.add(milliseconds{60'000 + i * 7'000});
        }
    }

    EXPECT_LT(encode(figures).size(), 900U);
}

}  // namespace
}  // namespace turnbell
