#include "tools/turnbellctl/command_line.h"

namespace turnbell::ctl {
namespace {

template <typename Command>
void addId(CLI::App& app, Command& command) {
    app.add_option("ID", command.id, "Number of the conversation")->required();
}

}  // namespace

void CommandLine::addConversations() {
    auto& conversation = group(app_, "conversation", "What customers wrote, and answering them");
    addSender<wire::ConversationListQuery>(conversation, "list", "All, with the last text");
    auto [showApp, show] =
        addSender<wire::ConversationShowQuery>(conversation, "show", "One, with all texts");
    addId(*showApp, show);
    auto [replyApp, reply] = addSender<wire::ConversationReply>(conversation, "reply", "Answer by text");
    addId(*replyApp, reply);
    replyApp->add_option("--text", reply.text, "What to say")->required();
    auto [noteApp, note] =
        addSender<wire::ConversationNote>(conversation, "note", "Note something for colleagues");
    addId(*noteApp, note);
    noteApp->add_option("--text", note.text, "The note: it is never sent")->required();
    auto [assignApp, assign] =
        addSender<wire::ConversationAssign>(conversation, "assign", "Let a desk answer it");
    addId(*assignApp, assign);
    assignApp->add_option("--desk", assign.desk, "Code of the desk")->required();
    auto [releaseApp, release] =
        addSender<wire::ConversationRelease>(conversation, "release", "Let any desk answer it");
    addId(*releaseApp, release);
    auto [suggestApp, suggest] = addSender<wire::ConversationSuggestQuery>(
        conversation, "suggest", "Past answers to similar questions, and the canned replies");
    addId(*suggestApp, suggest);
    suggestApp->add_option("--text", suggest.text, "The question; without: what the customer wrote last");
    auto [startApp, start] =
        addAboutTicket<wire::ConversationStart>(conversation, "start", "Write to somebody about a visit");
    startApp->add_option("--text", start.text, "What to say")->required();
    auto [closeApp, close] = addSender<wire::ConversationClose>(conversation, "close", "It needs no answer");
    addId(*closeApp, close);
}

}  // namespace turnbell::ctl
