#include "tests/host/service/noticing.h"
#include "tests/support/temp_folder.h"

#include <set>

/// Customers whose visit is over when their turn of a notice comes, and who come back.
namespace turnbell::test {
namespace {

using std::chrono::hours;
using std::chrono::minutes;
using testing::ElementsAre;
using testing::IsEmpty;

class NoticeReturnsTest : public Noticing {
protected:
    void SetUp() override {
        checkIn("Ana");
        checkIn("Ben", "en", kBen);
        checkIn("Cleo", "en", kCleo);
        branch.pass(minutes{5});
        branch.send();
    }

    /// Who was told since it was asked last, and is in this time.
    std::vector<std::string> told(milliseconds time = seconds{30}) {
        for (auto left = time; left > milliseconds{0}; left -= seconds{1}) {
            next(seconds{1});
        }
        std::vector<std::string> numbers;
        for (const auto& text : branch.messages()) {
            const bool isNotice = text.text.find("15:00") != std::string::npos && text.state == "accepted";
            if (isNotice && told_.insert(text.id).second) {
                numbers.push_back(text.to);
            }
        }
        return numbers;
    }

    void miss(const std::string& ticket) {
        branch.expect<wire::StepChanged>(wire::CallTicket{.ticket = ticket, .desk = "1"});
        branch.pass(milliseconds{1});
        branch.expect<wire::StepChanged>(wire::NoShow{"1"});
    }

    /// Ben's visit is over before his turn; the others are told.
    std::int64_t tellWithoutBen() {
        const auto id = tell(toAll()).id;
        miss("A002");
        EXPECT_THAT(told(seconds{20}), testing::UnorderedElementsAre(kAna, kCleo));
        EXPECT_EQ(person("A002").code, "visit_over");
        EXPECT_EQ(show(id).state, NoticeState::Sent);
        EXPECT_EQ(show(id).counts.toCall, 0);
        return id;
    }

    std::set<std::int64_t> told_;
};

TEST_F(NoticeReturnsTest, WhoTextsBackIsToldAfterAllAndOnce) {
    const auto id = tell(toAll()).id;
    say("LEAVE", kBen);
    EXPECT_THAT(told(), testing::UnorderedElementsAre(kAna, kCleo));

    say("BACK", kBen);
    EXPECT_THAT(told(minutes{2}), ElementsAre(kBen));

    EXPECT_EQ(fate("A002"), NoticeFate::Sent);
    EXPECT_EQ(show(id).counts.notSent, 0);
    say("yes", kBen);
    EXPECT_EQ(fate("A002"), NoticeFate::Confirmed);
    say("LEAVE", kBen);
    say("BACK", kBen);
    EXPECT_THAT(told(minutes{2}), IsEmpty());
}

TEST_F(NoticeReturnsTest, WhoWasMissedAndRejoinsIsToldAfterAll) {
    tellWithoutBen();

    branch.expect<wire::StepChanged>(wire::Rejoin{"A002"});

    EXPECT_THAT(told(), ElementsAre(kBen));
}

TEST_F(NoticeReturnsTest, WhoseEndIsTakenBackIsToldAfterAll) {
    tell(toAll());
    branch.expect<wire::StepChanged>(wire::Leave{"A002"});
    EXPECT_THAT(told(seconds{8}), ElementsAre(kAna, kCleo));
    ASSERT_EQ(person("A002").code, "visit_over");

    branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A002"});
    EXPECT_TRUE(branch.service->nextDeadline(branch.clock.now()) <= branch.clock.now().boot);

    EXPECT_THAT(told(), ElementsAre(kBen));
}

TEST_F(NoticeReturnsTest, OfAQueueAreToldLikeThoseWhoWereMovedToAnotherBeforeTheirTurn) {
    auto notice = toAll();
    notice.to = NoticeAudience::Service;
    notice.which = "A";
    tell(notice);
    miss("A002");
    branch.expect<wire::StepChanged>(wire::VisitChange{"A003", "", "", "", "", "B"});
    EXPECT_THAT(told(seconds{20}), ElementsAre(kAna, kCleo));

    branch.expect<wire::StepChanged>(wire::Rejoin{"A002"});
    branch.expect<wire::StepChanged>(wire::VisitChange{"A002", "", "", "", "", "B"});

    EXPECT_THAT(told(), ElementsAre(kBen));
}

TEST_F(NoticeReturnsTest, WaitForTheirTurnLikeEverybodyElse) {
    const auto id = tell(toAll()).id;
    branch.expect<wire::StepChanged>(wire::Leave{"A001"});
    EXPECT_THAT(told(seconds{1}), ElementsAre(kBen));
    branch.expect<wire::StepChanged>(wire::Undo{.ticket = "A001"});

    EXPECT_THAT(told(seconds{4}), IsEmpty());
    EXPECT_EQ(show(id).counts.waiting, 2);
    EXPECT_THAT(told(seconds{2}), ElementsAre(kAna));
    EXPECT_THAT(told(), ElementsAre(kCleo));
}

TEST_F(NoticeReturnsTest, AKillInTheMidstForgetsAndDoublesNobody) {
    tellWithoutBen();
    branch.restart();
    branch.expect<wire::StepChanged>(wire::Rejoin{"A002"});
    branch.restart("boot-2");

    EXPECT_THAT(told(), ElementsAre(kBen));
    branch.restart();
    EXPECT_THAT(told(minutes{2}), IsEmpty());
}

TEST_F(NoticeReturnsTest, AfterItWasStoppedNobodyIsToldAndNobodyNeedCall) {
    const auto id = tellWithoutBen();
    EXPECT_EQ(branch.expect<wire::NoticeRow>(wire::NoticeStop{id}).counts.notSent, 1)
        << "he might have come back";
    EXPECT_EQ(branch.refusal(wire::NoticeStop{id}), "notice_over");

    branch.expect<wire::StepChanged>(wire::Rejoin{"A002"});

    EXPECT_THAT(told(minutes{2}), IsEmpty());
    EXPECT_EQ(person("A002").code, "stopped");
    EXPECT_EQ(show(id).counts.toCall, 0);
}

TEST_F(NoticeReturnsTest, ANoticeOfADayThatIsOverWaitsForNobody) {
    const auto id = tellWithoutBen();
    branch.expect<wire::DayEnded>(wire::EndDay{});
    branch.pass(hours{20});

    EXPECT_EQ(branch.refusal(wire::NoticeStop{id}), "notice_over");
    EXPECT_EQ(person("A002").code, "visit_over");
}

TEST_F(NoticeReturnsTest, AppointmentsThatAreMovedAndMovedBackAreTold) {
    auto catalog = textedCatalog();
    catalog.branch.quiet = {"12:00", "13:30"};  // it is 13:05 there
    branch.expect<wire::Done>(wire::CatalogImport{catalog});
    const auto ticket = bookTomorrow("+995555444001");
    auto notice = toAll();
    notice.date = "2026-11-23";
    tell(notice);
    const auto move = [&](const char* from, const char* to) {
        branch.expect<wire::Booked>(wire::ChangeBooking{.ticket = ticket, .date = from, .toDate = to});
    };
    move("2026-11-23", "2026-11-24");
    EXPECT_THAT(told(minutes{30}), IsEmpty());
    EXPECT_EQ(person(ticket).code, "moved");

    move("2026-11-24", "2026-11-23");

    EXPECT_THAT(told(), ElementsAre("+995555444001"));
}

TEST_F(NoticeReturnsTest, AnotherVisitOfTheNumberIsToldInTheirPlace) {
    checkIn("Bea", "en", kBen);
    branch.pass(minutes{1});
    branch.send();
    tell(toAll());
    EXPECT_EQ(person("A004").code, "same_number");
    miss("A002");

    EXPECT_THAT(told(), testing::UnorderedElementsAre(kAna, kBen, kCleo));

    EXPECT_EQ(fate("A004"), NoticeFate::Sent);
    branch.expect<wire::StepChanged>(wire::Rejoin{"A002"});
    EXPECT_THAT(told(minutes{1}), IsEmpty()) << "one number is told once";
    EXPECT_EQ(person("A002").code, "same_number");
}

TEST_F(NoticeReturnsTest, AnotherVisitOfANumberThatWasSetRightIsToldInTheirPlace) {
    checkIn("Bea", "en", kBen);
    branch.pass(minutes{1});
    branch.send();
    tell(toAll());
    branch.expect<wire::StepChanged>(wire::VisitChange{"A002", "+995555777888", "", "", "", ""});

    EXPECT_THAT(told(), testing::UnorderedElementsAre(kAna, "+995555777888", kBen, kCleo));
}

TEST_F(NoticeReturnsTest, AreCalledAfterABackupWasRestored) {
    // Whether they have come back, and were told, since it was made, nobody knows.
    TempFolder folder;
    tellWithoutBen();
    branch.expect<wire::Done>(wire::Backup{folder.file("copy.db")});

    ASSERT_TRUE(branch.ask(wire::Restore{folder.file("copy.db")}));

    EXPECT_EQ(person("A002").code, "restored");
    EXPECT_TRUE(person("A002").toCall);
    branch.expect<wire::StepChanged>(wire::Rejoin{"A002"});
    EXPECT_THAT(told(minutes{1}), IsEmpty());
}

}  // namespace
}  // namespace turnbell::test
