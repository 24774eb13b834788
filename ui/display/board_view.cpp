#include "ui/display/board_view.h"

#include "host/core/civil_time.h"

#include <algorithm>
#include <utility>

namespace turnbell::ui {

BoardView::BoardView(ServiceClient& client, Translation& translation, const Clock& clock)
    : client_(client), translation_(translation), clock_(clock), lostSince_(clock.now().boot) {
    connect(&client_, &ServiceClient::stateChanged, this, &BoardView::onState);
    connect(&client_, &ServiceClient::received, this, &BoardView::take);
    connect(&translation_, &Translation::changed, this, &BoardView::show);
}

QString BoardView::ticket() const {
    return announcer_.current() ? QString::fromStdString(announcer_.current()->ticket) : QString{};
}

QString BoardView::desk() const {
    return announcer_.current() ? deskName(announcer_.current()->ticket) : QString{};
}

void BoardView::tick() {
    const auto now = clock_.now().boot;
    takeTurns(now);
    if (announcer_.tick(now)) {
        show();
        if (announcer_.current() && announcer_.current()->isNew) {
            emit announced();
        }
    }
    const auto time = clockText();
    const auto patience = board_.languages.empty() ? kNoBoardAfter : kUselessAfter;
    const bool failed = lostSince_ && now - *lostSince_ >= patience;
    if (time != timeText_ || failed != failed_) {
        timeText_ = time;
        failed_ = failed;
        emit changed();
    }
}

void BoardView::take(const wire::Snapshot& snapshot) {
    const auto* board = std::get_if<wire::Board>(&snapshot);
    if (board == nullptr) {
        return;
    }
    const bool first = board_.languages.empty();
    board_ = *board;
    if (board_.languages.empty()) {
        board_.languages = {"en"};
    }
    if (first) {
        translation_.use(board_.languages.front());
        languageSince_ = clock_.now().boot;
    }
    announcer_.take(board_, clock_.now().boot);
    show();
    tick();
}

void BoardView::show() {
    std::vector<CalledRow> called;
    for (const auto& call : board_.called) {
        const bool onPanel = announcer_.current() && announcer_.current()->ticket == call.ticket;
        if (!onPanel && called.size() < kCallsShown) {
            called.push_back({.ticket = QString::fromStdString(call.ticket),
                              .desk = deskName(call.ticket),
                              .serving = call.serving});
        }
    }
    called_.apply(std::move(called));
    std::vector<NextRow> next;
    for (const auto& ticket : board_.next) {
        next.push_back({.ticket = QString::fromStdString(ticket)});
    }
    next_.apply(std::move(next));
    emit changed();
}

void BoardView::onState() {
    if (client_.isReady()) {
        lostSince_.reset();
        failed_ = false;
    } else if (!lostSince_) {
        lostSince_ = clock_.now().boot;
        asOf_ = clockText();
    }
    emit changed();
}

void BoardView::takeTurns(BootTime now) {
    const auto languages = std::min<std::size_t>(board_.languages.size(), 2);
    if (languages < 2 || now - languageSince_ < kLanguageTurn) {
        return;
    }
    languageSince_ = now;
    languageTurn_ = (languageTurn_ + 1) % languages;
    translation_.use(board_.languages[languageTurn_]);
}

QString BoardView::clockText() const {
    return QString::fromStdString(
        civilClock(clock_.now().utc, board_.timeZone.empty() ? "UTC" : board_.timeZone));
}

QString BoardView::deskName(const std::string& ticket) const {
    const auto call = std::ranges::find(board_.called, ticket, &wire::CalledTicket::ticket);
    if (call == board_.called.end()) {
        return {};
    }
    const auto name = call->deskName.in(translation_.language(), board_.languages.front());
    return QString::fromStdString(name.empty() ? call->desk : name);
}

}  // namespace turnbell::ui
