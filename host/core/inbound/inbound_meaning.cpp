#include "host/core/inbound/inbound_meaning.h"

#include "host/core/enum_word.h"

namespace turnbell {

const char* toString(InboundKind kind) {
    switch (kind) {
    case InboundKind::Rating: return "rating";
    case InboundKind::YesNo: return "yes_no";
    case InboundKind::Choice: return "choice";
    case InboundKind::Keyword: return "keyword";
    case InboundKind::OptOut: return "opt_out";
    case InboundKind::OptIn: return "opt_in";
    case InboundKind::Help: return "help";
    case InboundKind::AskCancel: return "ask_cancel";
    case InboundKind::Reask: return "reask";
    case InboundKind::Conversation: return "conversation";
    case InboundKind::Empty: return "empty";
    }
    return "unknown";
}

const char* toString(InboundKeyword keyword) {
    switch (keyword) {
    case InboundKeyword::Here: return "here";
    case InboundKeyword::Late: return "late";
    case InboundKeyword::MoreTime: return "more_time";
    case InboundKeyword::Leave: return "leave";
    case InboundKeyword::Back: return "back";
    case InboundKeyword::Undo: return "undo";
    case InboundKeyword::Status: return "status";
    case InboundKeyword::Info: return "info";
    case InboundKeyword::Join: return "join";
    }
    return "unknown";
}

const char* toString(TextScope scope) {
    switch (scope) {
    case TextScope::All: return "all";
    case TextScope::Visit: return "visit";
    case TextScope::Survey: return "survey";
    case TextScope::Notice: return "notice";
    }
    return "unknown";
}

std::optional<TextScope> textScope(std::string_view word) {
    return enumOfWord(word, TextScope::Notice);
}

const char* toString(QuestionKind kind) {
    switch (kind) {
    case QuestionKind::Rating: return "rating";
    case QuestionKind::Nps: return "nps";
    case QuestionKind::YesNo: return "yes_no";
    case QuestionKind::Open: return "open";
    }
    return "unknown";
}

std::optional<QuestionKind> questionKind(std::string_view word) {
    return enumOfWord(word, QuestionKind::Open);
}

OpenQuestion openQuestion(QuestionKind kind) {
    constexpr int kMostRecommended = 10;
    return kind == QuestionKind::Nps ? OpenQuestion{kind, 0, kMostRecommended} : OpenQuestion{.kind = kind};
}

}  // namespace turnbell
