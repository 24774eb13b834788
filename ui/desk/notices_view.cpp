#include "ui/desk/notices_view.h"

#include "host/core/civil_time.h"
#include "ui/desk/branch_times.h"
#include "ui/desk/desk_keys.h"
#include "ui/words/words.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace turnbell::ui {

NoticesView::NoticesView(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock)
    : client_(client),
      signIn_(signIn),
      translation_(translation),
      clock_(clock),
      draft_(client, signIn, translation, clock) {
    connect(&client_, &ServiceClient::received, this, &NoticesView::take);
    connect(&client_, &ServiceClient::stateChanged, this, &NoticesView::changed);
    connect(&translation, &Translation::changed, this, &NoticesView::list);
    connect(&signIn_, &SignIn::changed, this, [this] {
        if (signIn_.signedIn()) {
            return;
        }
        draft_.begin();
        if (open_) {
            close();
        }
    });
    connect(&draft_, &NoticeDraft::sent, this, [this](qint64 notice) {
        draft_.begin();
        choose(notice);
    });
}

void NoticesView::take(const wire::Snapshot& snapshot) {
    if (const auto* board = std::get_if<wire::Board>(&snapshot)) {
        board_ = *board;
    } else if (const auto* queue = std::get_if<wire::QueueView>(&snapshot)) {
        services_ = queue->services;
    } else if (const auto* notices = std::get_if<wire::NoticeList>(&snapshot)) {
        takeNewest(*notices);
        askPeople();
    }
}

/// Those that are gone from among the newest ones were erased; older ones that were read stay.
void NoticesView::takeNewest(const wire::NoticeList& list) {
    std::int64_t oldest = 0;
    if (list.more && !list.notices.empty()) {
        oldest = std::ranges::min(list.notices, {}, &wire::NoticeRow::id).id;
    }
    std::erase_if(known_, [&](const auto& known) { return known.first >= oldest; });
    older_ = list.more && (older_ || known_.empty());
    add(list);
}

void NoticesView::add(const wire::NoticeList& list) {
    for (const auto& notice : list.notices) {
        known_[notice.id] = notice;
    }
    this->list();
}

void NoticesView::show() {
    open_ = true;
    error_.reset();
    become(Stage::List);
}

void NoticesView::back() {
    switch (stage_) {
    case Stage::List: close(); break;
    case Stage::Stopping: become(Stage::Shown); break;
    case Stage::Writing:
        if (draft_.isSure()) {
            draft_.dropQuestion();
            break;
        }
        [[fallthrough]];
    case Stage::Shown: become(Stage::List); break;
    }
}

void NoticesView::close() {
    open_ = false;
    become(Stage::List);
}

void NoticesView::become(Stage stage) {
    stage_ = stage;
    if (stage == Stage::List || stage == Stage::Writing) {
        chosen_ = 0;
        persons_.clear();
    }
    list();
}

void NoticesView::choose(qint64 notice) {
    if (chosen_ != notice) {
        persons_.clear();
    }
    chosen_ = notice;
    error_.reset();
    become(Stage::Shown);
    askPeople();
}

void NoticesView::move(int rows) {
    const auto& lines = notices_.rows();
    if (stage_ == Stage::Writing || lines.empty()) {
        return;
    }
    const auto last = static_cast<std::ptrdiff_t>(lines.size()) - 1;
    const auto found = std::ranges::find(lines, chosen(), &NoticeLine::notice);
    const auto first = rows > 0 ? std::ptrdiff_t{0} : last;
    const auto place =
        found == lines.end() ? first : std::clamp(found - lines.begin() + rows, std::ptrdiff_t{0}, last);
    choose(static_cast<qint64>(lines[static_cast<std::size_t>(place)].notice));
}

void NoticesView::showOlder() {
    if (known_.empty()) {
        return;
    }
    ask(wire::NoticeListQuery{.before = known_.rbegin()->first}, [this](const wire::Reply& reply) {
        if (const auto* page = std::get_if<wire::NoticeList>(&reply)) {
            older_ = page->more;
            add(*page);
        }
    });
}

void NoticesView::write() {
    draft_.takeUp();
    error_.reset();
    become(Stage::Writing);
}

void NoticesView::askStop() {
    if (canStop()) {
        become(Stage::Stopping);
    }
}

void NoticesView::stop() {
    ask(wire::NoticeStop{.id = chosen_}, [this](const wire::Reply&) { become(Stage::Shown); });
}

void NoticesView::mark(qint64 person, const QString& outcome) {
    ask(wire::NoticeCalled{.id = chosen_, .person = person, .outcome = noticeCall(outcome.toStdString())},
        [](const wire::Reply&) {});
}

void NoticesView::openThread(qint64 conversation) {
    close();
    emit threadWanted(conversation);
}

bool NoticesView::press(const QString& text) {
    if (isLetter(text, u'n') && stage_ != Stage::Writing && ready()) {
        write();
        return true;
    }
    if (isLetter(text, u's') && stage_ == Stage::Shown && canStop()) {
        askStop();
        return true;
    }
    return false;
}

/// What is done changes the topic too, which brings the new figures.
void NoticesView::ask(const wire::Command& command, std::function<void(const wire::Reply&)> done) {
    busy_ = true;
    error_.reset();
    emit changed();
    client_.request(command, this, [this, done = std::move(done)](const Result<wire::Reply>& reply) {
        busy_ = false;
        if (!reply) {
            error_ = reply.error();
        } else {
            done(*reply);
            if (const auto* notice = std::get_if<wire::NoticeRow>(&*reply)) {
                known_[notice->id] = *notice;
                askPeople();
            }
        }
        list();
    });
}

/// One question at a time: what changes while one is under way is asked for after it.
void NoticesView::askPeople() {
    changedSince_ = askingPeople_;
    if (chosen_ == 0 || askingPeople_) {
        return;
    }
    askingPeople_ = true;
    client_.request(wire::NoticeShowQuery{.id = chosen_}, this,
                    [this, asked = chosen_](const Result<wire::Reply>& reply) {
                        askingPeople_ = false;
                        const auto* const notice = reply ? std::get_if<wire::NoticeRow>(&*reply) : nullptr;
                        if (notice != nullptr && asked == chosen_) {
                            known_[notice->id] = *notice;
                            known_[notice->id].persons.clear();
                            persons_ = notice->persons;
                        } else if (!reply && asked == chosen_) {
                            error_ = reply.error();
                            if (error_->code == ErrorCode::NotFound) {
                                become(Stage::List);
                            }
                        }
                        list();
                        if (changedSince_) {
                            askPeople();
                        }
                    });
}

void NoticesView::list() {
    const auto from = viewpoint();
    std::vector<NoticeLine> notices;
    for (const auto& [id, notice] : known_) {
        notices.push_back(noticeLine(notice, from));
    }
    notices_.apply(std::move(notices));
    const auto* const notice = shown();
    counts_.apply(notice == nullptr ? std::vector<NoticeCountLine>{} : countLines(*notice));
    std::vector<NoticePersonLine> people;
    for (const auto& person : persons_) {
        people.push_back(personLine(person, from));
    }
    people_.apply(std::move(people));
    emit changed();
}

NoticeViewpoint NoticesView::viewpoint() const {
    const std::string zone = board_.timeZone.empty() ? "UTC" : board_.timeZone;
    const auto now = clock_.now().utc;
    return {.zone = zone,
            .today = civilDate(now, zone),
            .language = translation_.language(),
            .fallback = board_.languages.empty() ? "en" : board_.languages.front(),
            .services = services_,
            .now = now};
}

const wire::NoticeRow* NoticesView::shown() const {
    const auto found = known_.find(chosen_);
    return found == known_.end() ? nullptr : &found->second;
}

QString NoticesView::title() const {
    const auto* const notice = shown();
    return notice == nullptr ? QString{} : audienceWords(*notice, viewpoint());
}

QString NoticesView::words() const {
    const auto* const notice = shown();
    return notice == nullptr ? QString{} : QString::fromStdString(notice->text);
}

QString NoticesView::sentBy() const {
    const auto* const notice = shown();
    if (notice == nullptr) {
        return {};
    }
    const auto at = dayAndTime(notice->createdAt, viewpoint().zone, clock_.now().utc);
    const auto by = QString::fromStdString(notice->by);
    const auto sender = by.isEmpty() ? at : by + QStringLiteral(", ") + at;
    return notice->stoppedBy.empty() ? sender
                                     : sender + QStringLiteral("; ") +
                                           tr("stopped by %1").arg(QString::fromStdString(notice->stoppedBy));
}

bool NoticesView::canStop() const {
    const auto* const notice = shown();
    const bool allowed =
        signIn_.isSupervisor() || (notice != nullptr && notice->to == NoticeAudience::Ticket);
    return notice != nullptr && notice->state == NoticeState::Sending && allowed && ready();
}

int NoticesView::waiting() const {
    const auto* const notice = shown();
    return notice == nullptr ? 0 : notice->counts.waiting;
}

QString NoticesView::error() const {
    return error_ ? ui::words::refusalAtDesk(*error_) : QString{};
}

}  // namespace turnbell::ui
