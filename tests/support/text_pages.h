#pragma once

#include "host/wire/command.h"
#include "host/wire/reply.h"

#include <vector>

namespace turnbell {

/// All texts of today, oldest first. `ask` answers a wire::MessageListQuery with a wire::MessageList.
template <typename Ask>
std::vector<wire::MessageRow> allTexts(Ask ask) {
    std::vector<wire::MessageRow> texts;
    wire::MessageListQuery query;
    while (true) {
        const wire::MessageList page = ask(query);
        texts.insert(texts.begin(), page.messages.begin(), page.messages.end());
        if (!page.more || page.messages.empty()) {
            return texts;
        }
        query.before = page.messages.front().id;
    }
}

}  // namespace turnbell
