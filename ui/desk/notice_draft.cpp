#include "ui/desk/notice_draft.h"

#include "host/core/civil_time.h"
#include "ui/desk/branch_times.h"
#include "ui/desk/day_range.h"
#include "ui/words/notice_words.h"
#include "ui/words/words.h"

#include <QCoreApplication>
#include <QStringList>

#include <utility>

namespace turnbell::ui {
namespace {

constexpr auto kEverybody = "all";
constexpr auto kOne = "ticket";
constexpr QLatin1String kOfService{"service_"};

std::string zoneOf(const wire::Board& board) {
    return board.timeZone.empty() ? "UTC" : board.timeZone;
}

}  // namespace

NoticeDraft::NoticeDraft(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock)
    : client_(client), signIn_(signIn), translation_(translation), clock_(clock) {
    connect(&client_, &ServiceClient::received, this, [this](const wire::Snapshot& snapshot) {
        if (const auto* board = std::get_if<wire::Board>(&snapshot)) {
            board_ = *board;
        } else if (const auto* queue = std::get_if<wire::QueueView>(&snapshot)) {
            services_ = queue->services;
            list();
        }
    });
    connect(&client_, &ServiceClient::stateChanged, this, [this] {
        if (client_.isReady() && error_ && !preview_ && isWhole()) {
            error_.reset();
            preview();
        }
        emit changed();
    });
    connect(&translation, &Translation::changed, this, &NoticeDraft::list);
    connect(&signIn_, &SignIn::changed, this, &NoticeDraft::list);
}

bool NoticeDraft::ofOne() const {
    return audience_ == QLatin1String{kOne};
}

void NoticeDraft::begin(const std::string& ticket) {
    audience_ = signIn_.isSupervisor() && ticket.empty() ? QString::fromLatin1(kEverybody)
                                                         : QString::fromLatin1(kOne);
    ticket_ = ticket;
    day_ = civilDate(clock_.now().utc, zoneOf(board_));
    text_.clear();
    ask_ = false;
    now_ = false;
    change();
}

void NoticeDraft::takeUp() {
    if (text_.trimmed().isEmpty()) {
        begin();
    } else {
        change();  // who gets it may be others by now
    }
}

void NoticeDraft::choose(const QString& audience) {
    if (audience != audience_) {
        audience_ = audience;
        change();
    }
}

void NoticeDraft::setTicket(const QString& ticket) {
    if (const auto wanted = ticket.trimmed().toUpper().toStdString(); wanted != ticket_) {
        ticket_ = wanted;
        change();
    }
}

void NoticeDraft::setDay(const QString& day) {
    if (const auto wanted = day.trimmed().toStdString(); wanted != day_) {
        day_ = wanted;
        change();
    }
}

void NoticeDraft::shiftDay(int days) {
    day_ = shifted(day_, days);
    change();
}

void NoticeDraft::setText(const QString& text) {
    if (text != text_) {
        text_ = text;
        change();
    }
}

void NoticeDraft::setAsk(bool ask) {
    ask_ = ask;
    change();
}

void NoticeDraft::setNow(bool now) {
    now_ = now;
    change();
}

wire::NoticeSend NoticeDraft::order() const {
    wire::NoticeSend order;
    if (audience_ == QLatin1String{kEverybody}) {
        order.to = NoticeAudience::All;
    } else if (ofOne()) {
        order.which = ticket_;
    } else {
        order.to = NoticeAudience::Service;
        order.which = audience_.mid(kOfService.size()).toStdString();
    }
    order.date = day_;
    order.text = text_.trimmed().toStdString();
    order.ask = ask_;
    order.now = now_;
    return order;
}

/// There is something to ask the service about.
bool NoticeDraft::isWhole() const {
    return !text_.trimmed().isEmpty() && (!ofOne() || !ticket_.empty());
}

void NoticeDraft::change() {
    preview_.reset();
    error_.reset();
    sure_ = false;
    requestId_ = ServiceClient::newRequestId();
    preview();
    emit changed();
}

/// One at a time: what changes while one is asked for is asked after it.
void NoticeDraft::preview() {
    changedSince_ = previewing_;
    if (previewing_ || !isWhole()) {
        return;
    }
    previewing_ = true;
    const auto wish = order();
    client_.request(wire::NoticePreviewQuery{.to = wish.to,
                                             .which = wish.which,
                                             .date = wish.date,
                                             .text = wish.text,
                                             .ask = wish.ask,
                                             .now = wish.now},
                    this, [this](const auto& reply) { settle(reply); });
}

void NoticeDraft::settle(const Result<wire::Reply>& reply) {
    previewing_ = false;
    if (changedSince_) {
        preview();
        return;
    }
    if (!reply) {
        error_ = reply.error();
    } else if (const auto* preview = std::get_if<wire::NoticePreview>(&*reply)) {
        preview_ = *preview;
    }
    emit changed();
}

QString NoticeDraft::summary() const {
    if (!preview_) {
        return {};
    }
    const auto people = tr("%1 of %n people get it", "", preview_->people).arg(preview_->gets);
    return people + QStringLiteral(": ") + tr("%n SMS", "", preview_->sms);
}

QString NoticeDraft::leftOut() const {
    QStringList reasons;
    if (preview_) {
        for (const auto& each : preview_->leftOut) {
            reasons << QString::number(each.people) + QStringLiteral("× ") +
                           words::noticeReason(each.code, each.why);
        }
    }
    return reasons.join(QStringLiteral("; "));
}

QString NoticeDraft::when() const {
    if (!preview_ || preview_->gets == 0) {
        return {};
    }
    const auto now = clock_.now().utc;
    const auto begins = dayAndTime(preview_->beginsAt, zoneOf(board_), now);
    const auto ends = dayAndTime(preview_->endsAt, zoneOf(board_), now);
    const auto times = begins == ends ? tr("Goes at %1.").arg(begins)
                                      : tr("The first goes at %1, the last at %2.").arg(begins, ends);
    return preview_->quiet && !now_ ? tr("It waits for the end of the quiet hours.") + u' ' + times : times;
}

QString NoticeDraft::sample() const {
    return preview_ ? QString::fromStdString(preview_->text) : QString{};
}

bool NoticeDraft::canSend() const {
    return client_.isReady() && signIn_.isActive() && !sending_ && people() > 0;
}

QString NoticeDraft::error() const {
    return error_ ? words::refusalAtDesk(*error_) : QString{};
}

void NoticeDraft::askToSend() {
    sure_ = canSend();
    emit changed();
}

void NoticeDraft::dropQuestion() {
    sure_ = false;
    emit changed();
}

void NoticeDraft::send() {
    if (!sure_ || !canSend()) {
        return;
    }
    sending_ = true;
    error_.reset();
    emit changed();
    client_.request(
        order(), this,
        [this](const Result<wire::Reply>& reply) {
            sending_ = false;
            sure_ = false;
            const auto* const notice = reply ? std::get_if<wire::NoticeRow>(&*reply) : nullptr;
            if (notice != nullptr) {
                emit sent(notice->id);
            } else if (!reply) {
                error_ = reply.error();
            }
            emit changed();
        },
        requestId_);
}

void NoticeDraft::list() {
    const std::string fallback = board_.languages.empty() ? "en" : board_.languages.front();
    std::vector<ChoiceRow> rows;
    if (signIn_.isSupervisor()) {
        rows.push_back({.code = QString::fromLatin1(kEverybody), .name = tr("Everybody")});
        for (const auto& service : services_) {
            rows.push_back(
                {.code = kOfService + QString::fromStdString(service.code),
                 .name = QString::fromStdString(service.name.in(translation_.language(), fallback))});
        }
    }
    rows.push_back({.code = QString::fromLatin1(kOne), .name = tr("One visit")});
    audiences_.apply(std::move(rows));
    emit changed();
}

}  // namespace turnbell::ui
