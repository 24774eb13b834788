#include "ui/desk/conversation_rows.h"

#include "ui/desk/branch_times.h"
#include "ui/words/translation.h"

#include <gmock/gmock.h>

namespace turnbell::ui {
namespace {

using testing::ElementsAre;

constexpr auto kNow = "2026-11-22T10:00:00.000Z";

class ConversationRowsTest : public testing::Test {
protected:
    ConversationRowsTest() {
        translation_.use("en");
        wire::DeskRow desk;
        desk.code = "2";
        desk.name = {{{"en", "Desk 2"}}};
        queue.desks = {desk};
        wire::ServiceOffer service;
        service.code = "B";
        service.name = {{{"en", "Blood test"}}};
        queue.services = {service};
        wire::TicketRow visit;
        visit.ticket = "B002";
        visit.arrivedAt = "2026-11-22T09:48:00.000Z";
        queue.tickets = {visit};
    }

    Surroundings around(const std::string& desk = "1") const {
        return {.eye = {.language = "en", .fallback = "en", .zone = "UTC", .now = *utcFrom(kNow)},
                .desk = desk,
                .queue = queue,
                .texts = texts};
    }

    static wire::ConversationRow owed(std::int64_t id, const std::string& since) {
        wire::ConversationRow row;
        row.id = id;
        row.state = since.empty() ? "waiting_customer" : "waiting_us";
        row.owedAt = since;
        return row;
    }

    wire::ConversationEntry ofOurs(const std::string& state, const std::string& why) {
        wire::MessageRow message;
        message.id = 7;
        message.why = why;
        texts.messages = {message};
        return {.at = kNow,
                .incoming = false,
                .text = "Yes",
                .by = "Nino",
                .state = state,
                .kind = "reply",
                .message = 7};
    }

    QString footnote(const wire::ConversationEntry& entry) const {
        wire::ConversationRow row;
        row.entries = {entry};
        return entryRows(row, around()).at(0).footnote;
    }

    wire::QueueView queue;
    wire::MessageList texts;

private:
    Translation translation_;
};

TEST_F(ConversationRowsTest, PutWhoWaitsLongestFirstAndLeaveOutWhatIsClosed) {
    auto closed = owed(4, "");
    closed.state = "closed";
    const auto open = openConversations(
        {{owed(1, ""), owed(2, "2026-11-22T09:40:00.000Z"), closed, owed(3, "2026-11-22T09:10:00.000Z")}});

    std::vector<std::int64_t> ids;
    for (const auto& row : open) {
        ids.push_back(row.id);
    }
    EXPECT_THAT(ids, ElementsAre(3, 2, 1));
}

TEST_F(ConversationRowsTest, SayWhatIsClosed) {
    auto done = owed(3, "");
    done.state = "closed";

    EXPECT_TRUE(isClosed(done));
    EXPECT_TRUE(conversationRows({done}, around()).at(0).closed);
    EXPECT_FALSE(conversationRows({owed(4, "")}, around()).at(0).closed);
}

TEST_F(ConversationRowsTest, NameTheDeskThatAnswers) {
    auto row = owed(1, "");
    row.desk = "2";

    EXPECT_EQ(conversationRows({row}, around("1")).at(0).claim, "Desk 2");
    EXPECT_FALSE(conversationRows({row}, around("1")).at(0).mine);
    EXPECT_TRUE(conversationRows({row}, around("2")).at(0).mine);
    row.desk = "";
    EXPECT_FALSE(conversationRows({row}, around("")).at(0).mine) << "nobody's, at a window without a desk";
}

TEST_F(ConversationRowsTest, SayWhereTheVisitStands) {
    wire::ConversationRow row;
    EXPECT_EQ(visitLine(row, around()), "No visit today.");
    row.ticket = "B002";
    row.service = "B";
    row.visitState = "waiting";
    EXPECT_EQ(visitLine(row, around()), "Blood test · waiting · 12 min");
    row.visitState = "serving";
    queue.tickets[0].desk = "2";
    EXPECT_EQ(visitLine(row, around()), "Blood test · at the desk · Desk 2");
    row.ticket = "B001";
    row.visitState = "done";
    EXPECT_EQ(visitLine(row, around()), "Blood test · visit finished");
}

TEST_F(ConversationRowsTest, SayWhereEachTextOfOursStandsAndWhyIfThatIsNoGoodNews) {
    EXPECT_EQ(footnote(ofOurs("delivered", "status report 0")), "10:00 · Nino · delivered");
    EXPECT_EQ(footnote(ofOurs("blocked", "this number opted out")),
              "10:00 · Nino · not allowed: this person wants no texts");
    EXPECT_EQ(footnote(ofOurs("ready", "quiet hours until 08:00")),
              "10:00 · Nino · waiting to be sent: it waits for the end of the quiet hours at 08:00");
    EXPECT_EQ(footnote(ofOurs("unknown", "")), "10:00 · Nino · may not have arrived");
    auto welcome = ofOurs("accepted", "");
    welcome.by.clear();
    welcome.kind = "welcome";
    EXPECT_EQ(footnote(welcome), "10:00 · Welcome · sent");
}

TEST_F(ConversationRowsTest, MarkWhatWasNotSentAndTellNotesFromTexts) {
    wire::ConversationRow row;
    row.entries = {ofOurs("delivered", ""), ofOurs("failed", ""), ofOurs("expired", "")};
    row.entries.push_back(
        {.at = kNow, .incoming = false, .text = "VIP", .by = "Ana", .state = "", .kind = "note"});
    const auto rows = entryRows(row, around());

    EXPECT_FALSE(rows.at(0).trouble);
    EXPECT_TRUE(rows.at(1).trouble);
    EXPECT_TRUE(rows.at(2).trouble);
    EXPECT_TRUE(rows.at(3).note);
    EXPECT_EQ(rows.at(3).footnote, "10:00 · Ana");
}

}  // namespace
}  // namespace turnbell::ui
