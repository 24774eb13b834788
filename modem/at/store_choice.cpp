#include "modem/at/store_choice.h"

#include <algorithm>

namespace turnbell::at {
namespace {

bool contains(const std::vector<std::string>& list, std::string_view item) {
    return std::find(list.begin(), list.end(), item) != list.end();
}

}  // namespace

std::vector<std::string> storeCommands(const std::vector<std::vector<std::string>>& lists,
                                       std::span<const std::string_view> wanted) {
    std::vector<std::string> commands;
    for (const std::string_view store : wanted) {
        if (!lists.empty() && !contains(lists.front(), store)) {
            continue;
        }
        std::string command = "AT+CPMS=";
        std::vector<std::string> shorter;
        for (std::size_t i = 0; i < 3; ++i) {
            // A list without the store says so; a list that is missing or empty says nothing.
            const bool other = i < lists.size() && !lists[i].empty() && !contains(lists[i], store);
            command += i > 0 ? ",\"" : "\"";
            command += other ? std::string_view{lists[i].front()} : store;
            command += '"';
            shorter.push_back(command);
        }
        commands.insert(commands.end(), shorter.rbegin(), shorter.rend());
    }
    if (commands.empty() && !lists.front().empty()) {
        commands.push_back("AT+CPMS=\"" + lists.front().front() + "\"");
    }
    return commands;
}

}  // namespace turnbell::at
