#include "host/service/privacy.h"

#include "db/mark_store.h"
#include "host/base/log.h"
#include "host/core/civil_time.h"
#include "host/core/phone_rules.h"

#include <algorithm>
#include <utility>

namespace turnbell {
namespace {

using wire::Topic;

constexpr int kSlice = 3;     // rows of each kind: well below 5 ms, also if their pages are on the disk
constexpr int kNumbers = 15;  // that are looked at in a slice, of which most stay

constexpr std::chrono::days kMarksKept{365};  // nobody restores older backups

constexpr auto kErased = "erased on request";

tl::unexpected<Error> goingOn(const std::string& what) {
    return fail(ErrorCode::Refused, what, "going_on");
}

}  // namespace

Privacy::Privacy(BranchState& state, Outbox& outbox, Surveys& surveys, Inbox& inbox)
    : state_{state}, outbox_{outbox}, surveys_{surveys}, inbox_{inbox}, store_{state.database} {
}

void Privacy::endText(MessageId message, Moment now) {
    PartBook book{state_};
    for (auto& part : state_.messages.parts(message)) {
        if (part.state == MessageState::InDoubt) {
            book.set(part, MessageState::Unknown, kErased, now);
        } else if (part.state == MessageState::Accepted) {
            book.set(part, MessageState::NoReport, kErased, now);
        } else if (part.state == MessageState::Ready) {
            book.set(part, MessageState::Cancelled, kErased, now);
        }
    }
}

Result<wire::Erased> Privacy::erase(const std::string& text, Moment now) {
    const auto phone = parseSender(text, state_.catalog.branch.country);
    TURNBELL_TRY(phone);
    if (store_.isGoingOn(*phone)) {
        return goingOn("a visit of this number is going on: finish or cancel it first");
    }
    for (const auto& due : state_.messages.inState(MessageState::Armed)) {
        if (due.message.to == *phone) {
            return goingOn("a text to this number is being sent: try again in three minutes");
        }
    }
    db::MarkStore marks{state_.database};
    const auto hash = state_.optOuts.hashOf(phone->e164());
    marks.erased(hash, now.utc);
    marks.forgetStarted(hash);
    return eraseAll(*phone, now);
}

int Privacy::eraseAgain(Moment now) {
    db::MarkStore marks{state_.database};
    const auto hashes = marks.toErase();
    if (hashes.empty()) {
        return 0;
    }
    int erased = 0;
    for (const auto& number : store_.numbers()) {
        const auto phone = PhoneNumber::fromE164(number);
        if (phone && hashes.contains(state_.optOuts.hashOf(number))) {
            marks.forgetStarted(state_.optOuts.hashOf(number));
            eraseAll(*phone, now);
            ++erased;
        }
    }
    marks.clearToErase();
    return erased;
}

wire::Erased Privacy::eraseAll(const PhoneNumber& phone, Moment now) {
    const auto unsent = state_.messages.unsentTo(phone);
    outbox_.cancel(unsent, kErased, now);
    surveys_.textsWithdrawn(now);
    wire::Erased erased;
    for (const auto visit : store_.visitsOf(phone)) {
        store_.eraseVisit(visit);
        store_.eraseAnswers(visit);
        erased.visits += 1;
    }
    for (const auto message : store_.messagesTo(phone)) {
        endText(message, now);
        store_.eraseMessage(message);
        store_.eraseAnswers(message);
        erased.messages += 1;
    }
    erased.conversations = store_.eraseConversation(phone);
    store_.eraseNumber(phone);
    state_.optOuts.forgetSurveyed(phone);
    inbox_.reload();  // parts of a long text that is not complete, and reports that wait
    running_ = state_.replies.mergeIndex();  // goes on in slices
    erasedSome_ = erasedSome_ || running_;
    log::daemon().info("privacy.erased visits={} messages={}", erased.visits, erased.messages);
    state_.changes({Topic::Messages, Topic::Conversations, Topic::Queue, Topic::Health});
    return erased;
}

Result<wire::PersonalData> Privacy::exported(const std::string& text) {
    const auto phone = parseSender(text, state_.catalog.branch.country);
    TURNBELL_TRY(phone);
    wire::PersonalData data;
    data.phone = phone->e164();
    for (const auto& row : store_.of(*phone)) {
        auto& record = data.records.emplace_back();
        record.kind = row.table;
        for (const auto& [name, value] : row.columns) {
            record.fields.push_back({name, value});
        }
    }
    if (state_.optOuts.stopped(*phone)) {
        data.records.push_back({"opt_out", {{"scope", "all"}}});
    }
    if (const auto last = state_.optOuts.lastSurveyed(*phone)) {
        data.records.push_back({"surveyed", {{"at_utc", toIso8601(*last)}}});
    }
    if (const auto erased = db::MarkStore{state_.database}.erasedAt(state_.optOuts.hashOf(phone->e164()))) {
        data.records.push_back({"erased", {{"at_utc", toIso8601(*erased)}}});
    }
    for (const auto& start : db::MarkStore{state_.database}.started()) {
        if (start.numberHash == state_.optOuts.hashOf(phone->e164())) {
            data.records.push_back(
                {"start",
                 {{"scope", start.scope ? toString(*start.scope) : "all"}, {"at_utc", toIso8601(start.at)}}});
        }
    }
    for (const auto scope : kConsentScopes) {
        if (!state_.optOuts.stopped(*phone) && state_.optOuts.stopped(*phone, scope)) {
            data.records.push_back({"opt_out", {{"scope", toString(scope)}}});
        }
    }
    return data;
}

void Privacy::begin(Moment now) {
    db::MarkStore{state_.database}.forget(now.utc - kMarksKept, now.utc - kMarksKept);
    running_ = true;
}

bool Privacy::tick(Moment now) {
    if (!running_) {
        return false;
    }
    const auto& branch = state_.catalog.branch;
    const auto midnight = civilMoment(civilDay(now.utc, branch.timeZone), {}, branch.timeZone).first;
    const auto before = std::min(now.utc - std::chrono::days{branch.retentionDays}, midnight);
    const int erased = store_.eraseOlder(civilDate(before, branch.timeZone), before, kSlice);
    if (erased > 0) {
        erasedSome_ = true;
        numbersSeen_.emplace();  // anew, once the texts and visits are gone that they were kept for
    }
    running_ = erased > 0 || moreNumbers() || (erasedSome_ && state_.replies.mergeIndex());
    return !running_ && std::exchange(erasedSome_, false);
}

void Privacy::rolledBack() {
    running_ = true;
    erasedSome_ = true;
    numbersSeen_.emplace();
}

/// True: there are more to look at.
bool Privacy::moreNumbers() {
    if (numbersSeen_) {
        auto last = store_.eraseNumbersOfNobody(*numbersSeen_, kNumbers);
        numbersSeen_ = last.empty() ? std::nullopt : std::optional{std::move(last)};
    }
    return numbersSeen_.has_value();
}

std::optional<BootTime> Privacy::nextDeadline(Moment now) const {
    return running_ ? std::optional{now.boot} : std::nullopt;
}

}  // namespace turnbell
