#include "host/service/inbox.h"

#include "host/base/log.h"
#include "host/core/inbound/interpret.h"
#include "host/core/phone_rules.h"
#include "host/service/asked_last.h"
#include "host/service/text_limits.h"
#include "modem/sms/data_content.h"
#include "modem/sms/pdu.h"

#include <algorithm>

namespace turnbell {
namespace {

using db::InboundState;

constexpr int kEntriesRead = 30;

/// Centre time, sender, concatenation and the PDU itself: the modem may offer the same text any number of
/// times. The time first: what comes today stands together in the index, however many years it has.
std::string uniqueKey(const sms::Message& message, std::span<const std::uint8_t> pdu) {
    std::string head = "raw";
    if (const auto* deliver = std::get_if<sms::Deliver>(&message)) {
        head = toIso8601(deliver->timestamp.utc) + "/deliver/" + deliver->from;
        if (const auto& concat = deliver->userData.concat) {
            head += "/" + std::to_string(concat->reference) + "/" + std::to_string(concat->sequence);
        }
    } else if (const auto* report = std::get_if<sms::StatusReport>(&message)) {
        head = toIso8601(report->timestamp.utc) + "/report/" + report->to + "/" +
               std::to_string(report->reference) + "/" + std::to_string(report->status);
    }
    return head + "/" + toHex(pdu);
}

/// More than a number: "Where is room 12?" is for a person too, whatever the survey asks. A digit of another
/// script counts as a word, which shows a text too many and loses none.
bool hasWords(std::string_view text) {
    return std::ranges::any_of(
        text, [](unsigned char c) { return c >= 0x80U || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

std::string noteOn(const sms::Reassembler::Whole& whole) {
    if (whole.missing > 0) {
        return std::to_string(whole.missing) + " of " + std::to_string(whole.total) + " parts missing";
    }
    return whole.data ? "data, not a text" : "";
}

/// Data is never shown as the text that its octets would make.
IncomingText shown(const std::string& address, bool answerable, const sms::Reassembler::Whole& whole) {
    auto text = whole.data ? sms::contentName(*whole.data) + ": " + sms::hexPreview(*whole.data) : whole.text;
    return {address,
            answerable,
            std::move(text),
            noteOn(whole),
            sms::replaceType(whole.protocolId).value_or(0),
            !whole.data && whole.missing == 0};
}

/// Turnbell understands it by itself.
bool isForUs(InboundKind kind) {
    return kind != InboundKind::Conversation && kind != InboundKind::Empty;
}

/// A name may hold line ends, and what a list shows is a line.
std::string inOneLine(std::string name) {
    std::ranges::replace_if(
        name, [](unsigned char c) { return c < ' ' || c == 0x7FU; }, ' ');
    return name;
}

/// Refused where an answer would reach nobody: a name, a short code, or what seems to come from ourselves,
/// which we would answer for ever.
Result<PhoneNumber> senderOf(const std::string& address, bool isName, const Branch& branch) {
    if (isName) {
        return fail(ErrorCode::Invalid, "a name cannot be answered", "not_answerable");
    }
    auto phone = parseSender(address, branch.country);
    if (phone && phone->e164() == branch.smsNumber) {
        return fail(ErrorCode::Invalid, "this is the branch's own number", "own_number");
    }
    return phone;
}

/// Whose it is: who wrote it, or the number that it reports on.
std::string numberOf(const sms::Message& message, const std::string& country) {
    std::string address;
    if (const auto* deliver = std::get_if<sms::Deliver>(&message); deliver && !deliver->fromIsName()) {
        address = deliver->from;
    } else if (const auto* report = std::get_if<sms::StatusReport>(&message)) {
        address = report->to;
    }
    const auto number = parseSender(address, country);
    return number ? number->e164() : std::string{};
}

/// Whether this text may be meant for who asked after the survey did. Of staff that is a number alone, a yes,
/// and words where the survey wants words; of a notice the words. The survey stays open, and whoever says
/// what is meant ("4 stars") answers it.
bool answersLater(BranchState& state, const db::SurveyRow& survey, QuestionKind kind, const std::string& text,
                  const std::optional<db::NoticePersonRow>& notice) {
    const bool inWords = kind == QuestionKind::Open;
    const bool ofStaff = inWords || kind == QuestionKind::YesNo || !hasWords(text);
    const auto question = ofStaff ? state.messages.message(survey.asked) : std::nullopt;
    const auto asked = question ? wentOut(state, *question) : std::nullopt;
    const bool ofNotice = inWords && notice && !notice->yes && asked && *notice->asked > *asked;
    return ofNotice || (asked && isStaffAskingSince(state, survey.phone, *asked));
}

sms::Reassembler::Part partOf(InboundId id, const sms::Deliver& deliver, UtcTime receivedAt) {
    return {id.value, deliver.from, deliver.userData, receivedAt, deliver.protocolId};
}

}  // namespace

Inbox::Inbox(BranchState& state, Outbox& outbox, Surveys& surveys, Conversations& conversations,
             TwoWay& twoWay, Notices& notices, NoticeAnswers& noticeAnswers)
    : state_{state},
      outbox_{outbox},
      surveys_{surveys},
      conversations_{conversations},
      twoWay_{twoWay},
      notices_{notices},
      noticeAnswers_{noticeAnswers} {
}

void Inbox::keep(std::span<const std::uint8_t> pdu, const std::string& sim, Moment now) {
    const auto message = sms::decode(pdu, sms::Direction::FromNetwork);
    db::InboundRow row;
    row.pdu = Bytes{pdu.begin(), pdu.end()};
    row.uniqueKey = message ? uniqueKey(*message, pdu) : "raw/" + toHex(pdu);
    row.number = message ? numberOf(*message, state_.catalog.branch.country) : std::string{};
    row.receivedAt = now.utc;
    row.state = message ? InboundState::Open : InboundState::Quarantined;
    const auto id = state_.inbound.insert(row);
    if (!id) {
        log::inbox().info("inbound.again");
        return;
    }
    if (!message) {
        log::inbox().error("inbound.unreadable id={} reason={}", id->value, message.error().reason);
        state_.changes({wire::Topic::Health});
        return;
    }
    if (const auto* report = std::get_if<sms::StatusReport>(&*message)) {
        if (!settle({*id, *report}, now)) {
            reports_.push_back({*id, *report});
        }
    } else if (const auto* deliver = std::get_if<sms::Deliver>(&*message)) {
        take(*id, *deliver, sim, now);
    } else {
        state_.inbound.setState(*id, InboundState::Quarantined);
    }
}

void Inbox::take(InboundId id, const sms::Deliver& deliver, const std::string& sim, Moment now) {
    log::inbox().info("inbound.kept id={} from={} alphabet={}", id.value, maskedAddress(deliver.from),
                      sms::toString(deliver.userData.alphabet));
    const auto sender = senderOf(deliver.from, deliver.fromIsName(), state_.catalog.branch);
    if (sender && !sim.empty()) {
        state_.messages.talked(*sender, sim);
    }
    if (const auto whole = reassembler_.add(partOf(id, deliver, now.utc))) {
        understand(*whole, deliver.fromIsName(), now);
    }
}

bool Inbox::settle(const Waiting& waiting, Moment now) {
    const auto message = outbox_.report(waiting.report, now);
    if (!message) {
        return false;
    }
    surveys_.textChanged(*message, now);
    notices_.textChanged(*message, now);
    twoWay_.textChanged(*message, now);
    state_.inbound.setState(waiting.id, InboundState::Handled);
    return true;
}

void Inbox::settleReports(Moment now) {
    std::erase_if(reports_, [&](const Waiting& waiting) { return settle(waiting, now); });
}

void Inbox::reload() {
    reassembler_ = {};
    reports_.clear();
    surveys_.early().forget();
    listening_.reset();
    for (const auto& row : state_.inbound.open()) {
        const auto message = sms::decode(row.pdu, sms::Direction::FromNetwork);
        if (const auto* deliver = message ? std::get_if<sms::Deliver>(&*message) : nullptr) {
            // What is complete was handled in the transaction that kept its last part.
            reassembler_.add(partOf(row.id, *deliver, row.receivedAt));
        } else if (const auto* report = message ? std::get_if<sms::StatusReport>(&*message) : nullptr) {
            reports_.push_back({row.id, *report});
        }
    }
}

void Inbox::tick(Moment now) {
    settleReports(now);
    listening_ = listening_.value_or(now.boot);
    if (now.boot - *listening_ >= sms::Reassembler::kShownAfter) {
        showIncomplete(now);
    }
    for (const auto& whole : reassembler_.giveUp(now.utc)) {
        understand(whole, false, now);
    }
}

std::optional<BootTime> Inbox::nextDeadline(Moment now) const {
    const auto onBoot = [&](UtcTime time) { return now.boot + (time - now.utc); };
    const auto deadline = reassembler_.nextDeadline();
    auto next = deadline ? std::optional{onBoot(*deadline)} : std::nullopt;
    if (const auto incomplete = reassembler_.nextIncomplete()) {
        const auto heard = listening_.value_or(now.boot) + milliseconds{sms::Reassembler::kShownAfter};
        const auto shown = std::max(onBoot(*incomplete), heard);
        next = std::min(next.value_or(shown), shown);
    }
    return next;
}

/// To a person alone, and not understood: what is missing may be the word that counts.
void Inbox::showIncomplete(Moment now) {
    for (const auto& whole : reassembler_.incomplete(now.utc)) {
        const auto phone = senderOf(whole.from, false, state_.catalog.branch);
        const auto text = shown(phone ? phone->e164() : inOneLine(whole.from), phone.has_value(), whole);
        if (whole.data || sms::isSilent(whole.protocolId) || isShown(text, whole.receivedAt)) {
            continue;
        }
        if (phone) {
            TextLimits{state_}.wrote(*phone, whole.text, false, now);  // staff may answer
        }
        conversations_.received(text, now);
    }
}

/// Before a restart, or before it was given up.
bool Inbox::isShown(const IncomingText& text, UtcTime since) {
    const auto conversation = state_.conversations.byAddress(text.address);
    const auto entries = conversation ? state_.conversations.lastEntries(conversation->id, kEntriesRead)
                                      : std::vector<db::ConversationEntryRow>{};
    return std::ranges::any_of(entries, [&](const db::ConversationEntryRow& entry) {
        return entry.incoming && entry.at >= since && entry.text == text.text && entry.note == text.note;
    });
}

void Inbox::understand(const sms::Reassembler::Whole& whole, bool fromName, Moment now) {
    for (const auto key : whole.keys) {
        state_.inbound.setState(InboundId{key}, InboundState::Handled);
    }
    if (sms::isSilent(whole.protocolId)) {
        log::inbox().info("inbound.silent from={}", maskedAddress(whole.from));
        return;
    }
    const auto phone = senderOf(whole.from, fromName, state_.catalog.branch);
    const auto text = shown(phone ? phone->e164() : inOneLine(whole.from), phone.has_value(), whole);
    if (whole.missing > 0 && isShown(text, whole.receivedAt)) {
        log::inbox().info("inbound.incomplete from={}", maskedAddress(whole.from));
    } else if (!phone || whole.data) {
        conversations_.received(text, now);
    } else {
        const auto kind = fromCustomer(*phone, whole, now);
        conversations_.understood(text, toString(kind), now);
    }
}

InboundKind Inbox::fromCustomer(const PhoneNumber& phone, const sms::Reassembler::Whole& whole, Moment now) {
    auto survey = surveys_.awaiting(phone, now);
    const bool early = survey && !surveys_.early().mayBeRead(survey->id, now);
    if (early) {
        survey.reset();  // it is about the question before
    }
    const auto repeated = survey ? std::nullopt : surveys_.early().repeated(phone, whole.text, now);
    if (repeated) {
        log::inbox().info("inbound.repeated from={}", phone);
        return *repeated;
    }
    auto context = twoWay_.contextOf(phone, now);
    if (survey) {
        context.question = questionFor(*survey, whole.text, now);
    }
    const auto notice = early ? std::nullopt : noticeAsked(phone, survey, context, now);
    context.pendingYesNo = context.pendingYesNo || notice;
    const auto meaning = interpret(whole.text, context);
    TextLimits limits{state_};
    const CustomerSaid said{phone,
                            whole.text,
                            "inbound " + std::to_string(whole.keys.front()),
                            twoWay_.languageFor(meaning, context),
                            meaning.keyword ? std::chrono::minutes{meaning.value} : std::chrono::minutes{0},
                            meaning.namesVisit,
                            !limits.isKnown(phone)};
    limits.wrote(phone, whole.text, isForUs(meaning.kind), now);
    log::inbox().info("inbound.understood from={} kind={} rule={}", phone, toString(meaning.kind),
                      meaning.rule);
    if (notice && meaning.kind == InboundKind::YesNo && !meaning.answersQuestion) {
        noticeAnswers_.answered(*notice, meaning.value == 1, said, now);
        return meaning.kind;
    }
    auto taken = twoWay_.take(said, meaning, now);
    if (!state_.optOuts.stopped(phone) && state_.messages.isAnswerBlocked(phone, now.utc)) {
        taken = TwoWay::Taken::ForStaff;  // who got no answer from us is answered by a person
    }
    if (taken == TwoWay::Taken::Done || meaning.kind == InboundKind::Empty ||
        (survey && isForSurvey(*survey, meaning, whole, said.key, now))) {
        return meaning.kind;
    }
    auto incoming = shown(phone.e164(), true, whole);
    if (incoming.note.empty()) {
        incoming.note = meaning.mentionsStop                ? kMentionsStop
                        : taken == TwoWay::Taken::OverLimit ? kNotJoined
                                                            : "";
    }
    conversations_.received(incoming, now);
    if (noticeAnswers_.awaiting(phone, now)) {
        state_.changes({wire::Topic::Notices});  // "wrote", and to be read
    }
    return meaning.kind;
}

std::optional<OpenQuestion> Inbox::questionFor(const db::SurveyRow& survey, const std::string& text,
                                               Moment now) {
    const auto question = surveys_.question(survey);
    const auto notice = noticeAnswers_.awaiting(survey.phone, now);
    return answersLater(state_, survey, question.kind, text, notice) ? std::nullopt : std::optional{question};
}

std::optional<db::NoticePersonRow> Inbox::noticeAsked(const PhoneNumber& phone,
                                                      const std::optional<db::SurveyRow>& survey,
                                                      const InboundContext& context, Moment now) {
    auto person = noticeAnswers_.awaiting(phone, now);
    if (!person) {
        return std::nullopt;
    }
    const bool yesNoSurvey = survey && context.question && context.question->kind == QuestionKind::YesNo;
    if (person->yes) {  // another answer takes its place, where nothing else is asked
        return context.pendingYesNo || yesNoSurvey ? std::nullopt : person;
    }
    const bool beforeSurvey = yesNoSurvey && survey->sentAt && *survey->sentAt > *person->asked;
    return beforeSurvey || !twoWay_.isAskedLast(phone, *person->asked, now) ? std::nullopt : person;
}

bool Inbox::isForSurvey(const db::SurveyRow& survey, const InboundMeaning& meaning,
                        const sms::Reassembler::Whole& whole, const std::string& key, Moment now) {
    if (meaning.kind == InboundKind::Reask) {
        return surveys_.askAgain(survey, now) && !hasWords(whole.text);
    }
    if (!meaning.answersQuestion) {
        return false;
    }
    const auto taken = surveys_.answered(survey, meaning, whole.text, key, now);
    if (taken.forStaff) {
        auto incoming = shown(survey.phone.e164(), true, whole);
        incoming.note = taken.note.empty() ? incoming.note : taken.note;
        incoming.written = false;  // the survey answers it
        conversations_.received(incoming, now);
    }
    return true;
}

}  // namespace turnbell
