#include "tools/turnbellctl/command_line.h"

namespace turnbell::ctl {
namespace {

/// --kind, and for whom.
template <typename Command>
void addPlace(CLI::App& app, Command& command) {
    app.add_option_function<std::string>(
           "--kind", [&command](const std::string& word) { command.kind = *textPurpose(word); },
           "Kind of text: turn, welcome, survey, ... (host/catalog/CATALOG.md)")
        ->required()
        ->check([](const std::string& word) {
            return textPurpose(word) ? "" : '\'' + word + "' is no kind of text: see template list.";
        });
    app.add_option("--language", command.language, "Language, such as ka; without it the branch's first");
    app.add_option("--service", command.service,
                   "Code of a service; without it all that have no words of their own");
}

}  // namespace

void CommandLine::addTemplates() {
    auto& parent = *app_.add_subcommand("template", "The words of texts, and what they cost");
    parent.require_subcommand(1);

    auto [listApp, list] = addSender<wire::TemplateListQuery>(parent, "list", "What is sent for each kind");
    listApp->add_option("--language", list.language, "Language, such as ka; without it the branch's first");
    listApp->add_option("--service", list.service, "Code of a service");

    auto [showApp, show] =
        addSender<wire::TemplatePreviewQuery>(parent, "show", "One template, and what it costs");
    addPlace(*showApp, show);

    auto [previewApp, preview] =
        addSender<wire::TemplatePreviewQuery>(parent, "preview", "What other words would cost");
    addPlace(*previewApp, preview);
    previewApp->add_option("--text", preview.text, "The template to try; without it the one in force");

    auto [putApp, put] = addSender<wire::TemplatePut>(parent, "put", "Give the branch words of its own");
    addPlace(*putApp, put);
    putApp->add_option("--text", put.text, "The template")->required();

    auto [removeApp, remove] =
        addSender<wire::TemplateRemove>(parent, "remove", "Go back to the words that stand in without them");
    addPlace(*removeApp, remove);
}

}  // namespace turnbell::ctl
