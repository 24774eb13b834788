#include "host/service/remote_check_in.h"

#include "host/base/log.h"
#include "host/core/civil_time.h"
#include "host/service/admission.h"
#include "host/service/text_limits.h"

#include <algorithm>

namespace turnbell {
namespace {

/// The version of what somebody who joins by text or call has read on the poster.
constexpr auto kJoinWords = "join/1";

}  // namespace

RemoteCheckIns::RemoteCheckIns(BranchState& state, Texts& texts, CheckIns& checkIns)
    : state_{state}, texts_{texts}, checkIns_{checkIns} {
}

std::string numbered(const std::vector<std::string>& labels) {
    std::string text;
    int number = 0;
    for (const auto& label : labels) {
        text.append(text.empty() ? "" : ", ").append(std::to_string(++number)).append(" ").append(label);
    }
    return text;
}

Result<void> RemoteCheckIns::join(const CustomerSaid& said, const std::string& service, const Actor& actor,
                                  Moment now) {
    const auto& catalog = state_.catalog;
    if (const auto over = said.stranger ? TextLimits{state_}.atJoin(said.phone, now) : std::nullopt) {
        // To answer each would cost what the limit saves: staff see the text.
        return fail(ErrorCode::Refused, over->sentence, over->code);
    }
    if (const auto hours = catalog.openingHours(); !hours.isOpen(now.utc)) {
        tellWhenToCome(TextPurpose::ClosedNow, said, hours.nextOpening(now.utc), now);
        return {};
    }
    if (service.empty() && catalog.services.size() > 1) {
        askWhich(said, now);
        return {};
    }
    if (catalog.services.empty()) {
        return fail(ErrorCode::NotFound, "there is no service to join", "service_unknown");
    }
    auto joined = begin(said, service.empty() ? catalog.services.front().code : service, actor, now);
    if (joined) {
        return {};
    }
    log::inbox().info("inbound.not_joined from={} reason={}", said.phone, joined.error().reason);
    const auto& why = joined.error().reason;
    if (why == "queue_full" || why == "numbers_used_up") {
        tellFull(said, now);
        return {};
    }
    return joined;
}

Result<void> RemoteCheckIns::begin(const CustomerSaid& said, const std::string& service, const Actor& actor,
                                   Moment now) {
    wire::CheckIn command;
    command.service = service;
    command.phone = said.phone.e164();
    command.language = said.language;
    command.consentVisit = true;
    command.consentWords = kJoinWords;
    db::Savepoint savepoint{state_.database};
    if (!state_.catalog.branch.remoteHere) {
        TURNBELL_TRY(checkIns_.checkIn(command, actor, now));
        savepoint.keep();
        return {};
    }
    if (coming(said.phone, service, now)) {
        return fail(ErrorCode::Refused, "this number has a visit of that service today", kIsComing);
    }
    const auto visit = checkIns_.visitOf(command, actor, now);
    TURNBELL_TRY(visit);
    const auto begun = checkIns_.begin(*visit, service, StepEvent::JoinRemote, actor, now, kJoinWords);
    TURNBELL_TRY(begun);
    checkIns_.welcomed(*begun, now);
    savepoint.keep();
    return {};
}

std::optional<db::VisitStepRow> RemoteCheckIns::coming(const PhoneNumber& phone, const std::string& service,
                                                       Moment now) {
    const auto rows = state_.visits.comingByPhone(phone, state_.serviceDay(now));
    const auto found = std::ranges::find_if(
        rows, [&](const auto& row) { return service.empty() || row.step.service == service; });
    return found == rows.end() ? std::nullopt : std::optional{*found};
}

void RemoteCheckIns::askWhich(const CustomerSaid& said, Moment now) {
    std::vector<std::string> codes;
    std::vector<std::string> names;
    for (const auto& service : state_.catalog.services) {
        codes.push_back(service.code);
        names.push_back(service.name.in(said.language, state_.firstLanguage()));
    }
    state_.questions.ask({.phone = said.phone,
                          .kind = db::QuestionFor::Menu,
                          .choices = std::move(codes),
                          .language = said.language,
                          .text = said.text,
                          .asked = now.utc,
                          .expires = now + kQuestionKept});
    texts_.answer(TextPurpose::Menu, said.phone, said.language, {.choices = numbered(names)},
                  "answer/" + said.key, now);
}

std::optional<UtcTime> RemoteCheckIns::openingTomorrow(Moment now) const {
    const auto& zone = state_.catalog.branch.timeZone;
    const auto tomorrow = civilMoment(civilDay(now.utc, zone) + std::chrono::days{1}, {}, zone).first;
    return state_.catalog.openingHours().nextOpening(tomorrow);
}

void RemoteCheckIns::tellFull(const CustomerSaid& said, Moment now) {
    tellWhenToCome(TextPurpose::Full, said, openingTomorrow(now), now);
}

void RemoteCheckIns::tellEnough(const CustomerSaid& said, Moment now) {
    tellWhenToCome(TextPurpose::EnoughToday, said, openingTomorrow(now), now);
}

void RemoteCheckIns::tellWhenToCome(TextPurpose purpose, const CustomerSaid& said,
                                    std::optional<UtcTime> opening, Moment now) {
    TextFields fields;
    if (opening) {
        const auto& zone = state_.catalog.branch.timeZone;
        fields.time = state_.catalog.hours.empty() ? "" : civilClock(*opening, zone);  // it never closes
        fields.date = civilDayWords(*opening, zone, said.language);
    }
    texts_.answer(purpose, said.phone, said.language, fields, "answer/" + said.key, now);
}

}  // namespace turnbell
