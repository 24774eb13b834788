#include "host/service/notice_pictures.h"

#include "host/service/ask_again.h"
#include "tests/host/service/noticing.h"

namespace turnbell::test {
namespace {

class NoticePicturesTest : public Noticing {};

TEST_F(NoticePicturesTest, WhoAsksAfterAChangeGetsNoPictureThatAnotherWindowBeganBefore) {
    checkInMany(65);
    const auto notice = tell(toAll());
    branch.pass(seconds{1});
    const auto request = wire::decodeRequest(wire::encodeRequest(1, wire::NoticeShowQuery{1}, "another"));
    ASSERT_TRUE(request);
    ASSERT_TRUE(isToBeAskedAgain(branch.service->execute(branch.staff, *request, branch.clock.now())));
    const auto first = show(1).persons.front();
    ASSERT_TRUE(isToBeAskedAgain(branch.service->execute(branch.staff, *request, branch.clock.now())));

    branch.expect<wire::NoticeRow>(wire::NoticeCalled{1, first.id, NoticeCall::Confirmed});

    EXPECT_EQ(show(1).counts.confirmed, 1);
    EXPECT_EQ(show(1).people, notice.people);
}

}  // namespace
}  // namespace turnbell::test
