#include "host/catalog/duration_word.h"
#include "tools/turnbellctl/command_line.h"

namespace turnbell::ctl {
namespace {

/// One ticket, the queue of a service, or everybody.
template <typename Notice>
void addAudience(CLI::App& app, Notice& notice) {
    auto* who = app.add_option_group("who", "One of them");
    const auto to = [&notice](NoticeAudience audience) {
        return [&notice, audience](const std::string& which) {
            notice.to = audience;
            notice.which = which;
        };
    };
    who->add_option_function<std::string>("--ticket", to(NoticeAudience::Ticket), "One visit");
    who->add_option_function<std::string>("--service", to(NoticeAudience::Service),
                                          "All of a service, by its code");
    who->add_flag_callback(
        "--all", [&notice] { notice.to = NoticeAudience::All; }, "All of the day");
    who->require_option(1);
}

template <typename Notice>
void addNotice(CLI::App& app, Notice& notice) {
    addAudience(app, notice);
    app.add_option("--date", notice.date, "2026-11-25, those who are booked; without: today");
    app.add_option("--text", notice.text, "What to tell")->required();
    app.add_flag("--ask", notice.ask, "Ask for a yes or no");
    app.add_flag("--now", notice.now, "It cannot wait for the end of the quiet hours");
    app.add_option_function<std::string>(
           "--wait", [&notice](const std::string& word) { notice.wait = readDuration(word); },
           "So long for an answer, such as 90m; without: notice_silence of the branch")
        ->check([](const std::string& word) {
            return readDuration(word) ? "" : '\'' + word + "' is no time such as 30m or 2h.";
        });
}

template <typename Command>
void addId(CLI::App& app, Command& command) {
    app.add_option("ID", command.id, "Number of the notice")->required();
}

constexpr auto kNoMark = "none";

std::string outcomeFault(const std::string& word) {
    return noticeCall(word) || word == kNoMark ? "" : "confirmed, declined, not_reached or none is expected.";
}

}  // namespace

void CommandLine::addNotices() {
    auto& notice = group(app_, "notice", "Tell customers something, and see who has answered");
    auto [previewApp, preview] = addSender<wire::NoticePreviewQuery>(
        notice, "preview", "Who would get it, who would not and why, and what it costs");
    addNotice(*previewApp, preview);
    auto [sendApp, send] = addSender<wire::NoticeSend>(notice, "send", "Tell one visit, or many");
    addNotice(*sendApp, send);
    auto [stopApp, stop] = addSender<wire::NoticeStop>(notice, "stop", "Send what is left of it to nobody");
    addId(*stopApp, stop);
    auto [listApp, list] = addSender<wire::NoticeListQuery>(notice, "list", "The newest, with their counts");
    listApp->add_option("--before", list.before, "Only those before this one");
    auto [showApp, show] =
        addSender<wire::NoticeShowQuery>(notice, "show", "One, with its people, those to be called first");
    addId(*showApp, show);
    auto [calledApp, called] =
        addSender<wire::NoticeCalled>(notice, "called", "Somebody of it was called by voice");
    addId(*calledApp, called);
    calledApp->add_option("PERSON", called.person, "Number of the person, as notice show has it")->required();
    calledApp
        ->add_option_function<std::string>(
            "--outcome", [&mark = called](const std::string& word) { mark.outcome = noticeCall(word); },
            "confirmed, declined or not_reached; none takes the mark back")
        ->required()
        ->check(outcomeFault);
}

}  // namespace turnbell::ctl
