#include "ui/desk/text_list.h"

#include "host/core/civil_time.h"
#include "ui/desk/branch_times.h"
#include "ui/desk/visit_lists.h"
#include "ui/words/words.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace turnbell::ui {

TextList::TextList(ServiceClient& client, SignIn& signIn, Translation& translation, const Clock& clock)
    : client_(client), clock_(clock) {
    connect(&client_, &ServiceClient::received, this, &TextList::take);
    connect(&translation, &Translation::changed, this, &TextList::list);
    connect(&signIn, &SignIn::changed, this, [this, &signIn] {
        if (open_ && !signIn.signedIn()) {
            close();
        }
    });
}

QString TextList::error() const {
    return error_ ? words::refusalAtDesk(*error_) : QString{};
}

void TextList::show() {
    open_ = true;
    error_.reset();
    add(latest_);
    ask({});
}

void TextList::ask(const wire::MessageListQuery& query) {
    client_.request(query, this, [this](const auto& reply) { settle(reply); });
}

void TextList::close() {
    open_ = false;
    texts_.clear();
    list();
}

void TextList::take(const wire::Snapshot& snapshot) {
    if (const auto* board = std::get_if<wire::Board>(&snapshot)) {
        zone_ = board->timeZone.empty() ? "UTC" : board->timeZone;
    } else if (const auto* texts = std::get_if<wire::MessageList>(&snapshot)) {
        latest_ = *texts;
        if (open_) {
            add(latest_);
        }
    }
}

void TextList::settle(const Result<wire::Reply>& reply) {
    if (!reply) {
        error_ = reply.error();
        emit changed();
    } else if (const auto* page = std::get_if<wire::MessageList>(&*reply); page != nullptr && open_) {
        add(*page);
        if (page->more && !page->messages.empty()) {
            ask({.before = page->messages.front().id});
        }
    }
}

void TextList::add(const wire::MessageList& list) {
    for (const auto& text : list.messages) {
        texts_[text.id] = text;
    }
    this->list();
}

void TextList::list() {
    const auto today = civilDate(clock_.now().utc, zone_);
    std::vector<wire::MessageRow> listed;
    for (const auto& [id, text] : texts_) {
        if (isListed(text, today)) {
            listed.push_back(text);
        }
    }
    auto rows = messageRows(std::move(listed), zone_);
    troubles_ = static_cast<int>(std::ranges::count(rows, true, &MessageRow::trouble));
    rows_.apply(std::move(rows));
    emit changed();
}

bool TextList::isListed(const wire::MessageRow& text, const std::string& today) const {
    const auto created = utcFrom(text.createdAt);
    return needsPerson(text.state) || (created && civilDate(*created, zone_) == today);
}

}  // namespace turnbell::ui
