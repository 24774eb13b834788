#include "ui/desk/lone_thread.h"

#include <utility>
#include <variant>

namespace turnbell::ui {

LoneThread::LoneThread(ServiceClient& client) : client_(client) {
}

void LoneThread::choose(std::int64_t id) {
    if (id_ != id) {
        drop();
        id_ = id;
    }
    refresh();
}

void LoneThread::keep(const wire::ConversationRow& told) {
    id_ = told.id;
    row_ = told;
    refresh();
}

void LoneThread::drop() {
    id_ = 0;
    row_.reset();
}

/// One question at a time: what changes while one is under way is asked for after it.
void LoneThread::refresh() {
    changedSince_ = asking_;
    if (id_ == 0 || asking_) {
        return;
    }
    asking_ = true;
    client_.request(wire::ConversationShowQuery{.id = id_}, this,
                    [this, asked = id_](const Result<wire::Reply>& reply) {
                        asking_ = false;
                        settle(asked, reply);
                        if (std::exchange(changedSince_, false)) {
                            refresh();
                        }
                    });
}

/// One that is known stays although an answer was lost: the next change asks again.
void LoneThread::settle(std::int64_t asked, const Result<wire::Reply>& reply) {
    if (asked != id_) {
        return;
    }
    const auto* const told = reply ? std::get_if<wire::ConversationRow>(&*reply) : nullptr;
    if (told != nullptr) {
        row_ = *told;
        emit changed();
    } else if (!reply && (!row_ || reply.error().code == ErrorCode::NotFound)) {
        drop();
        emit failed(asked, reply.error());
    }
}

}  // namespace turnbell::ui
