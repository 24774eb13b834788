#include "host/wire/command.h"

#include "host/core/enum_word.h"

#include <type_traits>

namespace turnbell::wire {
namespace {

template <typename Command, typename... Queries>
constexpr bool isOneOf = (std::is_same_v<Command, Queries> || ...);

template <typename Command>
constexpr bool onlyAsks =
    isOneOf<Command, Hello, Subscribe, StatusQuery, SignIn, SignOut, TicketListQuery, TicketShowQuery,
            MessageListQuery, ConversationListQuery, ConversationShowQuery, SurveyResultsQuery,
            StatisticsQuery, CatalogExport, ModemTraceQuery, ModemProbeQuery, ModemSignalQuery,
            ModemCreditQuery, PadListQuery, WhyQuery, DryRunQuery, BookingListQuery, TemplateListQuery,
            TemplatePreviewQuery, ExportQuery, ConversationSuggestQuery, NoticePreviewQuery, NoticeListQuery,
            NoticeShowQuery>;

}  // namespace

const char* toString(Role role) {
    switch (role) {
    case Role::Kiosk: return "kiosk";
    case Role::Desk: return "desk";
    case Role::Display: return "display";
    case Role::Admin: return "admin";
    }
    return "unknown";
}

std::optional<Role> roleFrom(std::string_view word) {
    return enumOfWord(word, Role::Admin);
}

const char* toString(Topic topic) {
    switch (topic) {
    case Topic::Board: return "board";
    case Topic::Services: return "services";
    case Topic::Queue: return "queue";
    case Topic::Conversations: return "conversations";
    case Topic::Messages: return "messages";
    case Topic::Health: return "health";
    case Topic::Pads: return "pads";
    case Topic::Notices: return "notices";
    }
    return "unknown";
}

std::optional<Topic> topicFrom(std::string_view word) {
    return enumOfWord(word, Topic::Notices);
}

const char* toString(TransferPlace place) {
    switch (place) {
    case TransferPlace::First: return "first";
    case TransferPlace::Last: return "last";
    case TransferPlace::Arrival: return "arrival";
    }
    return "unknown";
}

const char* methodOf(const Command& command) {
    return std::visit([](const auto& one) { return std::decay_t<decltype(one)>::kMethod; }, command);
}

bool changesSomething(const Command& command) {
    return std::visit([](const auto& one) { return !onlyAsks<std::decay_t<decltype(one)>>; }, command);
}

}  // namespace turnbell::wire
