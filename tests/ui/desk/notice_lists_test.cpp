#include "ui/desk/notice_lists.h"

#include <gmock/gmock.h>

namespace turnbell::ui {
namespace {

using testing::ElementsAre;

NoticeViewpoint viewpoint() {
    NoticeViewpoint from;
    from.zone = "Asia/Tbilisi";
    from.today = "2026-11-22";
    from.services = {{.code = "A", .name = {{{"en", "General"}, {"ka", "ზოგადი"}}}}};
    from.now = UtcTime{} + std::chrono::days{20'779} + std::chrono::hours{10};
    return from;
}

wire::NoticeRow notice() {
    wire::NoticeRow notice;
    notice.id = 7;
    notice.to = NoticeAudience::Service;
    notice.which = "A";
    notice.date = "2026-11-22";
    notice.text = "We close\nat 15:00.";
    notice.createdAt = "2026-11-22T09:30:00.000Z";
    notice.people = 5;
    notice.counts.waiting = 2;
    notice.counts.delivered = 3;
    return notice;
}

std::vector<std::string> codesOf(const std::vector<NoticeCountLine>& lines) {
    std::vector<std::string> codes;
    for (const auto& line : lines) {
        codes.push_back(line.code.toStdString() + (line.bad ? "!" : "") + " " + std::to_string(line.count));
    }
    return codes;
}

TEST(NoticeLists, SaysWhomANoticeIsForAndHowFarItIs) {
    const auto line = noticeLine(notice(), viewpoint());
    EXPECT_EQ(line.about.toStdString(), "General");
    EXPECT_EQ(line.words.toStdString(), "We close at 15:00.");
    EXPECT_EQ(line.at.toStdString(), "13:30");
    EXPECT_EQ(line.condition.toStdString(), "being sent: 3 of 5");
    EXPECT_TRUE(line.toCall.isEmpty());
}

TEST(NoticeLists, NamesTheDayOfAnotherOneAndAServiceThatIsGone) {
    auto later = notice();
    later.which = "X";
    later.date = "2026-11-25";
    later.state = NoticeState::Stopped;
    later.counts.toCall = 2;
    const auto line = noticeLine(later, viewpoint());
    EXPECT_EQ(line.about.toStdString(), "X, 2026-11-25");
    EXPECT_EQ(line.condition.toStdString(), "stopped");
    EXPECT_FALSE(line.toCall.isEmpty());
    later.to = NoticeAudience::All;
    EXPECT_EQ(audienceWords(later, viewpoint()).toStdString(), "Everybody, 2026-11-25");
}

TEST(NoticeLists, CountsAnswersOnlyWhereTheyAreAskedFor) {
    auto asked = notice();
    EXPECT_THAT(codesOf(countLines(asked)), ElementsAre("waiting 2", "delivered 3"));
    asked.ask = true;
    asked.counts.silent = 1;
    asked.counts.wrote = 2;
    EXPECT_THAT(codesOf(countLines(asked)), ElementsAre("waiting 2", "delivered 3", "confirmed 0",
                                                        "declined 0", "wrote! 2", "silent! 1"));
}

TEST(NoticeLists, ShowsWhomToCallAndWhatCameOfIt) {
    wire::NoticePerson person;
    person.id = 9;
    person.phone = "+995555123456";
    person.firstName = "Nino";
    person.ticket = "A003";
    person.state = NoticeFate::Silent;
    person.at = "2026-11-22T09:30:00.000Z";
    person.toCall = true;
    auto line = personLine(person, viewpoint());
    EXPECT_EQ(line.who.toStdString(), "A003 Nino");
    EXPECT_EQ(line.number.toStdString(), "+995 555 123 456");
    EXPECT_EQ(line.condition.toStdString(), "no answer 13:30");
    EXPECT_TRUE(line.toCall);
    EXPECT_TRUE(line.called.isEmpty());

    person.phone = "+995…456";
    person.called = "not_reached";
    person.calledBy = "Giorgi";
    person.calledAt = "2026-11-22T09:45:00.000Z";
    line = personLine(person, viewpoint());
    EXPECT_EQ(line.number.toStdString(), "+995…456");
    EXPECT_EQ(line.called.toStdString(), "called: not reached (Giorgi, 13:45)");

    auto wrote = person;
    wrote.state = NoticeFate::Wrote;
    wrote.code = "wrote";
    line = personLine(wrote, viewpoint());
    EXPECT_EQ(line.condition.toStdString(), "wrote back 13:30");
    EXPECT_EQ(line.why.toStdString(), "please read it");

    EXPECT_TRUE(line.toRead) << "and not to be called";

    person.at = "2026-11-21T09:30:00.000Z";
    person.conversation = 4;
    line = personLine(person, viewpoint());
    EXPECT_EQ(line.condition.toStdString(), "no answer 2026-11-21 13:30");
    EXPECT_EQ(line.conversation, 4);
}

}  // namespace
}  // namespace turnbell::ui
