#include "host/service/texts.h"

#include "host/base/log.h"
#include "host/core/civil_time.h"
#include "host/core/text_template.h"
#include "host/core/wait_words.h"

#include <algorithm>

namespace turnbell {
namespace {

bool hasConsent(MessageKind kind, const db::VisitRow& visit) {
    switch (kind) {
    case MessageKind::Survey: return visit.consentSurvey;
    case MessageKind::ThankYou: return visit.consentVisit || visit.consentSurvey;
    default: return visit.consentVisit;
    }
}

/// Of use until the appointment is due, but none goes out more than a day late.
constexpr std::chrono::hours kAppointmentNews{24};

bool isOfAppointment(Notice notice) {
    return notice == Notice::Booked || notice == Notice::Confirmed || notice == Notice::Moved ||
           notice == Notice::CalledOff;
}

std::optional<milliseconds> usefulFor(const std::optional<Notice>& notice, const db::VisitRow& visit,
                                      Moment now) {
    const bool isNews = notice && isOfAppointment(*notice) && visit.due && *visit.due > now.utc;
    return isNews ? std::optional{std::min<milliseconds>(*visit.due - now.utc, kAppointmentNews)}
                  : std::nullopt;
}

}  // namespace

Texts::Texts(BranchState& state, Outbox& outbox) : state_{state}, outbox_{outbox} {
}

std::string Texts::word(MessageKind kind, const db::VisitStepRow& visit, const TextContext& context) const {
    const auto& catalog = state_.catalog;
    const auto& language = visit.visit.language;
    const auto& fallback = state_.firstLanguage();
    TextFields fields;
    fields.firstName = visit.visit.firstName;
    fields.lastName = visit.visit.lastName;
    fields.location = catalog.branch.location;
    fields.branch = catalog.branch.name;
    fields.ticket = visit.visit.ticket;
    fields.ahead = std::to_string(context.ahead);
    if (const auto* desk = catalog.desk(context.desk)) {
        fields.desk = desk->name.in(language, fallback);
    }
    if (const auto* service = catalog.service(visit.step.service)) {
        fields.service = service->name.in(language, fallback);
    }
    if (const auto due = visit.visit.due) {
        fields.appointment = civilWords(*due, catalog.branch.timeZone, language);
    }
    if (context.wait) {
        fields.wait = waitWords(context.wait->from, context.wait->to, language);
        fields.waitFrom = std::to_string(context.wait->from);
        fields.waitTo = std::to_string(context.wait->to);
    }
    if (context.notice) {
        fields.notice = TextTemplate::parse(noticeFor(*context.notice, language))->render(fields);
    }
    auto text =
        context.words.empty() ? templateFor(catalog, kind, visit.step.service, language) : context.words;
    const auto parsed = TextTemplate::parse(text);
    if (!parsed) {  // templates are checked on saving: this one came with an older version's rules
        log::outbox().error("template.broken kind={} language={}", toString(kind), language);
        return text;
    }
    return parsed->render(fields);
}

std::optional<MessageId> Texts::send(MessageKind kind, const db::VisitStepRow& visit,
                                     const std::string& idemKey, const TextContext& context, Moment now) {
    if (visit.visit.phone.empty() || !hasConsent(kind, visit.visit)) {
        return std::nullopt;
    }
    TextOrder order;
    order.idemKey = idemKey;
    order.kind = kind;
    order.to = visit.visit.phone;
    order.text = word(kind, visit, context);
    order.visit = visit.visit.id;
    order.step = visit.step.id;
    order.change = context.change;
    order.delay = context.delay;
    order.useful = usefulFor(context.notice, visit.visit, now);
    return outbox_.enqueue(order, now);
}

void Texts::tell(Notice notice, const db::VisitStepRow& visit, std::int64_t change, Moment now, int ahead) {
    const auto key =
        "notice/step " + std::to_string(visit.step.id.value) + "/change " + std::to_string(change);
    send(MessageKind::Notice, visit, key, {.desk = {}, .ahead = ahead, .change = change, .notice = notice},
         now);
}

void Texts::tellBooking(Notice notice, const db::VisitStepRow& visit, std::int64_t change, Moment now) {
    outbox_.cancelKind(visit, MessageKind::Notice, "the booking was changed since", now);
    tell(notice, visit, change, now);
}

std::optional<MessageId> Texts::confirm(MessageKind kind, const PhoneNumber& to, const std::string& language,
                                        const std::string& idemKey, Moment now) {
    db::VisitStepRow nobody;
    nobody.visit.language = language;
    TextOrder order;
    order.idemKey = idemKey;
    order.kind = kind;
    order.to = to;
    order.text = word(kind, nobody, {});
    return outbox_.enqueue(order, now);
}

}  // namespace turnbell
