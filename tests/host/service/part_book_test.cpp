#include "host/service/part_book.h"

#include "tests/support/test_branch.h"

#include <gtest/gtest.h>

namespace turnbell {
namespace {

constexpr auto kAna = "+995555123456";
using Kind = SubmissionEnd::Kind;

TEST(PartBook, ShowsTheStateOfAllPartsInTheMessage) {
    auto catalog = smallCatalog();
    catalog.templates = {{TextPurpose::Welcome, "en", {}, "{ticket}" + std::string(200, 'x')}};
    TestBranch branch{catalog};
    branch.checkIn(kAna);
    branch.settle(branch.armNext()->part, {Kind::Accepted, 1, {}, {}});
    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "ready") << "its second part";

    branch.settle(branch.armNext()->part, {Kind::Accepted, 2, {}, {}});

    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "accepted");
}

TEST(PartBook, CallsAWelcomeUselessOnceTheCustomerIsCalled) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.settle(branch.armNext()->part, {Kind::InDoubt, -1, {}, "modem vanished"});
    branch.expect<wire::StepChanged>(wire::CallNext{"1"});
    branch.send();

    branch.pass(seconds{121});

    EXPECT_EQ(branch.message(MessageKind::Welcome).state, "unknown") << "not sent after the call";
    EXPECT_EQ(branch.message(MessageKind::Welcome).submissions, 1);
}

TEST(PartBook, RepeatsAWelcomeInDoubtWhileTheCustomerWaits) {
    TestBranch branch;
    branch.checkIn(kAna);
    branch.settle(branch.armNext()->part, {Kind::InDoubt, -1, {}, "modem vanished"});

    branch.pass(seconds{121});

    EXPECT_EQ(branch.send().size(), 1U);
}

}  // namespace
}  // namespace turnbell
