#include "host/core/catalog_findings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

TEST(CatalogFindings, KeepWhatDoesNotHold) {
    const Catalog catalog;
    CatalogFindings findings{catalog};

    findings.expect(true, "branch.name", "a name is expected");
    findings.expect(false, "branch.country", "a country is expected");

    const auto found = findings.take();
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].path, "branch.country");
    EXPECT_EQ(found[0].message, "a country is expected");
}

TEST(CatalogFindings, NameEachEntryByItsPlace) {
    const Catalog catalog;
    CatalogFindings findings{catalog};
    std::vector<std::string> paths;

    findings.checkEach(
        "queue", std::vector{1, 2},
        [&](CatalogFindings& /*all*/, int /*entry*/, const std::string& path) { paths.push_back(path); });

    EXPECT_THAT(paths, testing::ElementsAre("queue[0]", "queue[1]"));
}

TEST(CatalogFindings, AllowACodeOnceInEachSection) {
    const Catalog catalog;
    CatalogFindings findings{catalog};
    const auto check = [](CatalogFindings& all, const std::string& code, const std::string& path) {
        all.expectCode(code, path);
    };

    findings.checkEach("queue", std::vector<std::string>{"A", "B"}, check);
    findings.checkEach("service", std::vector<std::string>{"A", "A"}, check);

    const auto found = findings.take();
    ASSERT_THAT(found, SizeIs(1));
    EXPECT_EQ(found[0].path, "service[1]");
}

TEST(CatalogFindings, TakeWhatIsNotSetForRight) {
    const Catalog catalog;
    CatalogFindings findings{catalog};

    findings.expectBetween(std::optional<int>{}, 1, 9, "a");
    findings.expectDuration(std::nullopt, {seconds{1}, seconds{2}, "1 to 2 s"}, "b");
    findings.expectPriority(std::nullopt, "c");

    EXPECT_THAT(findings.take(), IsEmpty());
}

TEST(CatalogFindings, TakeTheLimitsForRightAndNothingBeyond) {
    const Catalog catalog;
    CatalogFindings findings{catalog};
    const DurationLimits limits{seconds{1}, seconds{2}, R"("1s" to "2s")"};

    findings.expectDuration(seconds{1}, limits, "a");
    findings.expectDuration(seconds{2}, limits, "a");
    findings.expectBetween(1, 1, 9, "a");
    findings.expectBetween(9, 1, 9, "a");
    EXPECT_THAT(findings.take(), IsEmpty());

    findings.expectDuration(milliseconds{999}, limits, "b");
    findings.expectDuration(milliseconds{2001}, limits, "b");
    findings.expectBetween(0, 1, 9, "b");
    findings.expectBetween(10, 1, 9, "b");
    EXPECT_THAT(findings.take(), SizeIs(4));
}

}  // namespace
}  // namespace turnbell
