#include "host/service/notice_progress.h"

#include "host/service/ask_again.h"
#include "tests/host/service/noticing.h"

#include <set>

namespace turnbell::test {
namespace {

using testing::SizeIs;

constexpr int kMany = 65;
constexpr int kOfASlice = 20;

class NoticeProgressTest : public Noticing {
protected:
    NoticeProgressTest() { checkInMany(kMany); }

    int told() {
        std::set<std::string> tickets;
        const auto people = show(1).persons;
        for (const auto& person : people) {
            tickets.insert(person.ticket);
        }
        EXPECT_EQ(tickets.size(), people.size()) << "nobody is written down twice";
        return static_cast<int>(people.size());
    }
};

TEST_F(NoticeProgressTest, PeopleAreWrittenDownInSlicesAndAllOfThemCount) {
    const auto notice = tell(toAll());
    EXPECT_EQ(notice.people, kMany);
    EXPECT_EQ(notice.counts.waiting, kMany);
    EXPECT_EQ(told(), kOfASlice);

    branch.service->tick(branch.clock.now());
    EXPECT_EQ(told(), 2 * kOfASlice);
    EXPECT_EQ(show(1).people, kMany);
    branch.pass(seconds{1});

    EXPECT_EQ(told(), kMany);
}

TEST_F(NoticeProgressTest, AKillBetweenSlicesLosesAndDoublesNobody) {
    tell(toAll());
    branch.service->tick(branch.clock.now());
    branch.restart();
    EXPECT_EQ(show(1).people, kMany);
    branch.service->tick(branch.clock.now());
    branch.restart("boot-2");
    branch.pass(seconds{1});
    EXPECT_EQ(told(), kMany);

    std::multiset<std::string> to;
    for (int i = 0; i < kMany + 5; ++i) {
        for (const auto& text : next()) {
            to.insert(text.to);
        }
    }
    EXPECT_EQ(to.size(), std::size_t{kMany});
    EXPECT_EQ((std::set<std::string>{to.begin(), to.end()}).size(), std::size_t{kMany});
}

TEST_F(NoticeProgressTest, StoppedInTheMidstEverybodyOfItIsShownAsStopped) {
    tell(toAll());
    branch.expect<wire::NoticeRow>(wire::NoticeStop{1});
    branch.pass(seconds{1});

    EXPECT_EQ(show(1).counts.notSent, kMany);
    EXPECT_THAT(next(std::chrono::minutes{10}), SizeIs(0));
}

TEST_F(NoticeProgressTest, ASecondNoticeWaitsForTheFirst) {
    tell(toAll());
    tell(toAll());
    tell(toTicket("A003", false));
    branch.pass(seconds{1});

    EXPECT_EQ(show(1).persons.size(), std::size_t{kMany});
    EXPECT_EQ(show(2).persons.size(), std::size_t{kMany});
    EXPECT_EQ(show(3).counts.waiting, 1) << "and is not behind them";
}

TEST_F(NoticeProgressTest, OfManyIsShownInTurnsOfTheServiceAndStoppedInOne) {
    tell(toAll());
    branch.pass(seconds{1});
    branch.send();
    const auto query = wire::decodeRequest(wire::encodeRequest(1, wire::NoticeShowQuery{1}, {})).value();
    const auto ask = [&] { return branch.service->execute(branch.staff, query, branch.clock.now()); };

    EXPECT_TRUE(isToBeAskedAgain(ask()));
    EXPECT_TRUE(isToBeAskedAgain(ask()));
    EXPECT_TRUE(ask());
    EXPECT_TRUE(isToBeAskedAgain(ask())) << "anew";
    branch.pass(seconds{2});
    EXPECT_TRUE(isToBeAskedAgain(ask())) << "nobody has waited for that since";
    EXPECT_EQ(show(1).persons.size(), std::size_t{kMany});

    branch.pass(seconds{5});  // one more is ready, and not sent
    const auto stopped = branch.expect<wire::NoticeRow>(wire::NoticeStop{1});
    EXPECT_EQ(stopped.counts.notSent, kMany - stopped.counts.sent);
    EXPECT_THAT(next(std::chrono::minutes{10}), testing::IsEmpty());
}

}  // namespace
}  // namespace turnbell::test
