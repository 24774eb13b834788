#include "tests/ui/layout_check.h"

#include <string>

/// Conversations at the desk in every state, in every language and size.
namespace turnbell::ui {
namespace {

class ConversationLayoutTest : public LayoutTest {
protected:
    void fill() {
        add("A001", "Ana", "+995…456");
        add("B002", "Maximilian", "+995…123");
        add("C003", "", "");
        service.queue.tickets.at(1).arrivedAt = toIso8601(clock.now().utc - std::chrono::minutes{75});
        auto& overdue = writeIn(1, "Ana", "A001", "I forgot my ID card 😬 Can I come without it?");
        overdue.owed = 3900;
        overdue.age = "overdue";
        overdue.entries.insert(overdue.entries.begin(),
                               {entry("Your number is A001.", "welcome", "delivered", ""),
                                entry("Yes, we are open.", "reply", "failed", "Nino")});
        why(1000, "refused: no network (+CMS 331)");
        auto& warned = writeIn(2, "", "", "გამარჯობა, რამდენ ხანს ელოდება რიგი?");
        warned.owed = 2100;
        warned.age = "warning";
        warned.desk = "2";
        auto& answered = writeIn(3, "Maximilian", "B002", "Danke!");
        answered.state = "waiting_customer";
        answered.age.clear();
        answered.owedAt.clear();
        answered.desk = "1";
    }

    void add(const std::string& ticket, const std::string& name, const std::string& phone) {
        wire::TicketRow row;
        row.visit = static_cast<std::int64_t>(service.queue.tickets.size()) + 1;
        row.ticket = ticket;
        row.state = "waiting";
        row.service = row.queue = ticket.substr(0, 1);
        row.firstName = name;
        row.phone = phone;
        row.language = "ka";
        row.arrivedAt = toIso8601(clock.now().utc - std::chrono::minutes{12});
        service.queue.tickets.push_back(row);
    }

    wire::ConversationRow& writeIn(std::int64_t id, const std::string& name, const std::string& ticket,
                                   const std::string& words) {
        wire::ConversationRow row;
        row.id = id;
        row.from = "+995…123";
        row.name = name;
        row.ticket = ticket;
        row.visitState = ticket.empty() ? "" : "waiting";
        row.service = ticket.substr(0, 1);
        row.state = "waiting_us";
        row.text = words;
        row.lastAt = toIso8601(clock.now().utc);
        row.owedAt = row.lastAt;
        row.entries = {entry(words, "text", "", "")};
        row.entries.front().incoming = true;
        row.entries.front().message = 0;
        service.conversations.conversations.push_back(row);
        return service.conversations.conversations.back();
    }

    wire::ConversationEntry entry(const std::string& words, const std::string& kind, const std::string& state,
                                  const std::string& by) {
        inAnyLanguage << QString::fromStdString(words);
        return {.at = toIso8601(clock.now().utc),
                .incoming = false,
                .text = words,
                .by = by,
                .state = state,
                .kind = kind,
                .message = 1000};
    }

    void why(std::int64_t message, const std::string& reason) {
        wire::MessageRow row;
        row.id = message;
        row.why = reason;
        service.messages.messages.push_back(row);
    }

    /// Past answers, and more canned replies than fit.
    void suggest() {
        const std::string past =
            "A passport will do. Please bring it in the original, a copy is not enough, and "
            "come to the same desk as the last time.";
        service.suggestions = {{.kind = "past", .code = "", .name = "", .text = past}};
        for (const auto* const name : {"გასაღები", "პარკინგი", "სამუშაო საათები"}) {
            service.suggestions.push_back(
                {.kind = "canned", .code = name, .name = name, .text = "სახლის უკან დააყენეთ მანქანა."});
        }
        inAnyLanguage << QString::fromStdString(past) << "A passport will do.";
    }

    /// The last one: while it is read, in the list, and after it was erased. Then it is as before.
    void lookAtOneThatIsClosed() {
        does("tap conversation_3");
        does("wait reply");
        auto& told = service.conversations.conversations;
        const auto before = told.back();
        auto closed = before;
        closed.state = "closed";
        closed.desk.clear();
        service.otherConversations.conversations = {closed};
        told.pop_back();
        service.publish();
        ASSERT_TRUE(eventually([&] { return !shows("conversation_done"); }));
        look("17-closed");
        does("tap conversation_back");
        look("18-closed-listed");
        does("tap conversation_3");
        does("wait reply");
        service.otherConversations.conversations.clear();
        service.publish();
        does("wait thread_error");
        look("19-erased");
        told.push_back(before);
        service.publish();
        does("wait conversation_3");
    }

    void type(const QString& words) {
        inAnyLanguage << words;
        does("type " + words);
    }
};

TEST_P(ConversationLayoutTest, FitsInEveryState) {
    prefix = "talk";
    smallestTarget = 41;
    open(wire::Role::Desk, GetParam().size);
    does("wait key_1");
    does("type 482913");
    does("key Return");
    does("wait desk_1");
    does("tap desk_1");
    does("wait primary");
    look("1-empty");
    fill();
    service.publish();
    does("wait conversation_1");
    does("type a");
    look("2-list");
    suggest();
    does("tap conversation_1");
    does("wait suggestion_0");
    look("3-suggestions");
    type("Yes, your name is enough. 👍");
    look("4-typed");
    service.refusals.push_back({ErrorCode::Refused, "", "text_blocked"});
    does("key Return");
    does("wait reply_error");
    look("5-refused");
    does("key F2");
    look("6-note");
    does("key Return");
    ASSERT_TRUE(eventually([&] { return text("reply").empty(); }));
    look("7-noted");
    does("tap conversation_claim_or_free");
    ASSERT_TRUE(eventually([&] { return !service.asked<wire::ConversationAssign>().empty(); }));
    QCoreApplication::processEvents();
    look("8-mine");
    does("key Escape");
    does("key Escape");
    does("tap conversation_2");
    does("wait reply");
    does("tap conversation_claim_or_free");
    does("wait reply_error");
    look("9-taken");
    does("tap conversation_back");
    lookAtOneThatIsClosed();
    does("tap choose_A001");
    does("wait choice_write");
    look("10-choices");
    does("tap choice_write");
    does("wait first_text");
    look("11-first-text");
    type("What should we prepare for you today?");
    service.refusals.push_back({ErrorCode::Refused, "", "no_phone"});
    does("tap send_first_text");
    does("wait first_text_error");
    look("12-first-refused");
    does("tap send_first_text");
    ASSERT_TRUE(eventually([&] { return !shows("first_text") && shows("reply"); }));
    look("13-started");
    does("tap conversation_back");
    pressPrimary();
    does("wait current_ticket");
    does("wait write");
    look("14-write");
    does("tap conversation_3");
    does("wait reply");
    type("Bis gleich");
    service.silent = true;
    does("key Return");
    ASSERT_TRUE(eventually([&] { return shows("reply_busy"); }));
    look("15-busy");
    service.stop();
    ASSERT_TRUE(eventually([&] { return shows("offline"); }));
    look("16-away");
}

INSTANTIATE_TEST_SUITE_P(Talks, ConversationLayoutTest,
                         testing::Values(Screen{"en", {1280, 800}}, Screen{"ka", {1280, 800}},
                                         Screen{"de", {1280, 800}}, Screen{"en", {1024, 768}},
                                         Screen{"ka", {1024, 768}}, Screen{"de", {1024, 768}},
                                         Screen{"en", {1920, 1080}}, Screen{"ka", {1920, 1080}},
                                         Screen{"de", {1920, 1080}}));

}  // namespace
}  // namespace turnbell::ui
