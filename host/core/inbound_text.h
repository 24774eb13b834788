#pragma once

#include <string>
#include <string_view>

namespace turnbell {

/// What an incoming text means. The words in JSON are those of toString().
enum class InboundKind {
    Rating,
    YesNo,
    Keyword,
    OptOut,
    OptIn,
    Help,
    AskCancel,
    Reask,
    Conversation,
    Empty,
};

const char* toString(InboundKind kind);

/// What is known about the sender when the text arrives.
struct InboundContext {
    std::string language = {};
    bool activeVisit = false;
    int pendingQuestion = 0;  ///< 1 to 5; 0: no survey question is open
    int scaleLowest = 1;
    int scaleHighest = 5;
};

struct InboundMeaning {
    InboundKind kind = InboundKind::Conversation;
    int value = 0;             ///< of a rating
    std::string keyword = {};  ///< of a keyword
    std::string rule = {};     ///< which rule decided: stored beside the answer
};

/// Order of rules: opt-out and opt-in words standing alone, then the pending question, then conversation.
InboundMeaning interpret(std::string_view text, const InboundContext& context);

}  // namespace turnbell
