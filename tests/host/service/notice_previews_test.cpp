#include "host/service/notice_previews.h"

#include "host/service/ask_again.h"
#include "tests/host/service/noticing.h"

namespace turnbell::test {
namespace {

class NoticePreviewsTest : public Noticing {
protected:
    static wire::Request requestOf(const wire::NoticeSend& notice) {
        const wire::NoticePreviewQuery query{notice.to, notice.which, notice.date, notice.text, notice.ask};
        return wire::decodeRequest(wire::encodeRequest(1, query, {})).value();
    }
};

TEST_F(NoticePreviewsTest, ATurnOfTheServiceLooksAtAFewOfManyForAPreview) {
    constexpr int kMany = 65;
    constexpr int kOfASlice = 20;
    checkInMany(kMany);
    const auto request = requestOf(toAll());
    int turns = 1;
    auto answer = branch.service->execute(branch.staff, request, branch.clock.now());
    while (isToBeAskedAgain(answer)) {
        turns += 1;
        branch.pass(milliseconds{1});
        answer = branch.service->execute(branch.staff, request, branch.clock.now());
    }
    EXPECT_EQ(turns, (kMany + kOfASlice - 1) / kOfASlice);
    ASSERT_TRUE(answer);

    const auto found = preview(toAll());
    EXPECT_EQ(found.people, kMany);
    EXPECT_EQ(found.gets, kMany);
    EXPECT_EQ(found.sms, kMany);
    EXPECT_EQ(found.endsAt, toIso8601(branch.clock.now().utc + (kMany - 1) * seconds{6}));
}

TEST_F(NoticePreviewsTest, BeginBehindThoseOfOlderNotices) {
    checkInMany(5);
    tell(toAll());
    const auto behind = toIso8601(branch.clock.now().utc + 5 * seconds{6});

    EXPECT_EQ(preview(toAll()).beginsAt, behind);
    const auto sent = tell(toAll());
    EXPECT_EQ(sent.beginsAt, behind);
    EXPECT_EQ(sent.endsAt, toIso8601(branch.clock.now().utc + 9 * seconds{6}));
    EXPECT_EQ(show(1).beginsAt, toIso8601(branch.clock.now().utc));
}

TEST_F(NoticePreviewsTest, OfTwoWhoAskAtOnceAreEachRight) {
    checkInMany(45);
    auto other = toAll();
    other.text = "We close at 17:00.";
    const auto now = branch.clock.now();
    EXPECT_TRUE(isToBeAskedAgain(branch.service->execute(branch.staff, requestOf(toAll()), now)));
    EXPECT_TRUE(isToBeAskedAgain(branch.service->execute(branch.staff, requestOf(other), now)));

    EXPECT_THAT(preview(toAll()).text, testing::HasSubstr("15:00"));
    EXPECT_THAT(preview(other).text, testing::HasSubstr("17:00"));
    EXPECT_EQ(preview(other).people, 45);
}

}  // namespace
}  // namespace turnbell::test
