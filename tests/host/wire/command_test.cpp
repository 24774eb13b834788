#include "host/wire/command.h"

#include <gtest/gtest.h>

#include <set>

namespace turnbell::wire {
namespace {

template <typename... Kinds>
std::vector<Command> oneOfEach(std::type_identity<std::variant<Kinds...>> /*commands*/) {
    return {Kinds{}...};
}

TEST(Command, HasAMethodOfItsOwn) {
    const auto commands = oneOfEach(std::type_identity<Command>{});
    std::set<std::string> methods;

    for (const auto& command : commands) {
        methods.insert(methodOf(command));
    }

    EXPECT_EQ(methods.size(), commands.size());
    EXPECT_STREQ(methodOf(CallTicket{}), "call");
}

TEST(Command, ChangesSomethingUnlessItOnlyAsks) {
    std::set<std::string> asking;

    for (const auto& command : oneOfEach(std::type_identity<Command>{})) {
        if (!changesSomething(command)) {
            asking.insert(methodOf(command));
        }
    }

    EXPECT_EQ(asking, (std::set<std::string>{"hello",
                                             "template_list",
                                             "template_preview",
                                             "subscribe",
                                             "status",
                                             "sign_in",
                                             "sign_out",
                                             "ticket_list",
                                             "ticket_show",
                                             "message_list",
                                             "modem_trace",
                                             "modem_probe_status",
                                             "modem_signal",
                                             "modem_credit_status",
                                             "pad_list",
                                             "conversation_list",
                                             "conversation_show",
                                             "conversation_suggest",
                                             "survey_results",
                                             "statistics",
                                             "catalog_export",
                                             "export",
                                             "why",
                                             "dry_run",
                                             "booking_list",
                                             "notice_preview",
                                             "notice_list",
                                             "notice_show"}));
}

TEST(Role, IsTheWordInItsSocketsName) {
    for (const char* word : {"kiosk", "desk", "display", "admin"}) {
        const auto role = roleFrom(word);
        ASSERT_TRUE(role) << word;
        EXPECT_STREQ(toString(*role), word);
    }
    EXPECT_FALSE(roleFrom("root"));
}

TEST(Topic, IsReadFromItsWord) {
    for (const char* word : {"board", "services", "queue", "conversations", "messages", "health"}) {
        const auto topic = topicFrom(word);
        ASSERT_TRUE(topic) << word;
        EXPECT_STREQ(toString(*topic), word);
    }
    EXPECT_FALSE(topicFrom("Board"));
}

TEST(TransferPlace, HasWords) {
    EXPECT_STREQ(toString(TransferPlace::First), "first");
    EXPECT_STREQ(toString(TransferPlace::Last), "last");
    EXPECT_STREQ(toString(TransferPlace::Arrival), "arrival");
}

}  // namespace
}  // namespace turnbell::wire
