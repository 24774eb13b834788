#include "tools/turnbellctl/notice_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace turnbell::ctl {
namespace {

using testing::HasSubstr;
using testing::Not;

wire::NoticeRow noticeRow() {
    wire::NoticeRow row;
    row.id = 3;
    row.to = NoticeAudience::Service;
    row.which = "A";
    row.date = "2026-11-22";
    row.text = "We close at 15:00.";
    row.by = "Nino";
    row.createdAt = "2026-11-22T09:30:00.000Z";
    row.people = 2;
    row.counts.confirmed = 1;
    row.counts.silent = 1;
    row.counts.toCall = 1;
    return row;
}

TEST(NoticeText, SaysWhoWouldGetItAndWhoWouldNot) {
    wire::NoticePreview preview;
    preview.people = 5;
    preview.gets = 3;
    preview.leftOut = {{"opted_out", "this number opted out", 2}};
    preview.text = "Clinic: We close at 15:00.";
    preview.language = "en";
    preview.alphabet = "gsm7";
    preview.smsLeast = 1;
    preview.smsMost = 2;
    preview.sms = 4;
    preview.beginsAt = "2026-11-22T08:00:00.000Z";
    preview.endsAt = "2026-11-22T08:01:00.000Z";
    preview.quiet = true;
    preview.aMinute = 10;

    EXPECT_EQ(noticeText(preview),
              "3 of 5 people would get it: 1 to 2 SMS each, 4 in all, from 2026-11-22 08:00 to 2026-11-22 "
              "08:01, 10 a minute (after the quiet hours; --now goes round them).\n"
              "  not 2: this number opted out (opted_out)\n"
              "in en, gsm7:\n"
              "  Clinic: We close at 15:00.\n");
    preview.gets = 0;
    EXPECT_THAT(noticeText(preview), testing::StartsWith("0 of 5 people would get it.\n"));
}

TEST(NoticeText, ListsTheNewestWithTheirCounts) {
    const auto text = noticeText(wire::NoticeList{{noticeRow()}, true});

    EXPECT_THAT(text, HasSubstr("service A of 2026-11-22"));
    EXPECT_THAT(text, HasSubstr("We close at 15:00."));
    EXPECT_THAT(text, HasSubstr("--before"));
}

TEST(NoticeText, ShowsThePeopleWhereThereAreSome) {
    auto row = noticeRow();
    EXPECT_THAT(noticeText(row), HasSubstr("1 confirmed, 0 declined, 1 silent, 0 in own words"));
    EXPECT_THAT(noticeText(row), Not(HasSubstr("PERSON")));
    row.persons.resize(1);
    row.persons[0].phone = "+995555123456";
    row.persons[0].state = NoticeFate::Silent;
    row.persons[0].toCall = true;
    row.persons[0].called = "not_reached";
    row.persons[0].calledBy = "Giorgi";
    row.state = NoticeState::Stopped;
    row.stoppedBy = "Giorgi";

    EXPECT_THAT(noticeText(row), HasSubstr("stopped by Giorgi"));
    EXPECT_THAT(noticeText(row), HasSubstr("+995555123456"));
    EXPECT_THAT(noticeText(row), HasSubstr("not_reached (Giorgi)"));
}

}  // namespace
}  // namespace turnbell::ctl
