#include "host/service/texts.h"

#include "host/base/log.h"
#include "host/core/civil_time.h"
#include "host/core/text_template.h"
#include "host/core/wait_words.h"
#include "host/service/consent.h"

#include <algorithm>

namespace turnbell {
namespace {

/// Of use until the appointment is due, but none goes out more than a day late.
constexpr std::chrono::hours kAppointmentNews{24};
constexpr std::chrono::minutes kStatusNews{15};  // who is ahead changes

bool isOfAppointment(TextPurpose purpose) {
    return purpose == TextPurpose::Booked || purpose == TextPurpose::BookingConfirmed ||
           purpose == TextPurpose::BookingMoved || purpose == TextPurpose::BookingCancelled;
}

std::optional<milliseconds> usefulFor(TextPurpose purpose, const db::VisitRow& visit, const Branch& branch,
                                      Moment now) {
    if (purpose == TextPurpose::RejoinOffer) {
        return branch.rejoinWindow;  // it says until when
    }
    if (purpose == TextPurpose::Status) {
        return kStatusNews;
    }
    const bool isNews = isOfAppointment(purpose) && visit.due && *visit.due > now.utc;
    return isNews ? std::optional{std::min<milliseconds>(*visit.due - now.utc, kAppointmentNews)}
                  : std::nullopt;
}

}  // namespace

Texts::Texts(BranchState& state, Outbox& outbox) : state_{state}, outbox_{outbox} {
}

TextFields Texts::fieldsOf(const db::VisitStepRow& visit, const TextContext& context,
                           const std::string& language) const {
    const auto& catalog = state_.catalog;
    const auto& fallback = state_.firstLanguage();
    TextFields fields;
    if (visit.visit.namedByStaff || Consent{state_}.hasWritten(visit.visit.phone)) {
        fields.firstName = visit.visit.firstName;
        fields.lastName = visit.visit.lastName;
    }
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
    for (const auto each : allPlaceholders()) {
        if (const auto& value = valueOf(context.more, each); !value.empty()) {
            valueOf(fields, each) = value;
        }
    }
    return fields;
}

Result<std::string> Texts::filledIn(const std::string& words, const db::VisitStepRow& visit,
                                    const TextContext& context) const {
    return TextTemplate::parse(words).map([&](const TextTemplate& parsed) {
        return parsed.render(fieldsOf(visit, context, visit.visit.language));
    });
}

std::string Texts::word(TextPurpose purpose, const db::VisitStepRow& visit,
                        const TextContext& context) const {
    const auto words = context.words
                           ? *context.words
                           : templateFor(state_.catalog, purpose, visit.step.service, visit.visit.language);
    const auto parsed = TextTemplate::parse(words.text);
    if (!parsed) {  // templates are checked on saving: this one came with an older version's rules
        log::outbox().error("template.broken kind={} language={}", toString(purpose), words.language);
        return words.text;
    }
    return parsed->render(fieldsOf(visit, context, words.language));
}

TextOrder Texts::order(TextPurpose purpose, const db::VisitStepRow& visit, const std::string& idemKey,
                       const TextContext& context, Moment now) const {
    TextOrder order;
    order.idemKey = idemKey;
    order.kind = rulesOf(purpose).kind;
    order.to = visit.visit.phone;
    order.text = word(purpose, visit, context);
    order.visit = visit.visit.id;
    order.step = context.news ? StepId{} : visit.step.id;
    order.change = context.change;
    order.delay = context.delay;
    order.useful = usefulFor(purpose, visit.visit, state_.catalog.branch, now);
    order.automatic = context.automatic;
    order.urgent = context.urgent;
    return order;
}

std::optional<MessageId> Texts::send(TextPurpose purpose, const db::VisitStepRow& visit,
                                     const std::string& idemKey, const TextContext& context, Moment now) {
    return visit.visit.phone.empty() ? std::nullopt
                                     : outbox_.enqueue(order(purpose, visit, idemKey, context, now), now);
}

void Texts::tell(TextPurpose purpose, const db::VisitStepRow& visit, std::int64_t change, Moment now,
                 int ahead) {
    const auto key =
        "notice/step " + std::to_string(visit.step.id.value) + "/change " + std::to_string(change);
    send(purpose, visit, key, {.desk = {}, .ahead = ahead, .change = change}, now);
}

void Texts::tellBooking(TextPurpose purpose, const db::VisitStepRow& visit, std::int64_t change, Moment now) {
    outbox_.cancelKind(visit, MessageKind::Notice, "the booking was changed since", now);
    tell(purpose, visit, change, now);
}

TextOrder Texts::orderTo(const PhoneNumber& to, TextPurpose purpose, const std::string& language,
                         const TextFields& fields, const std::string& idemKey) const {
    db::VisitStepRow nobody;
    nobody.visit.language = language;
    TextOrder order;
    order.idemKey = idemKey;
    order.kind = rulesOf(purpose).kind;
    order.to = to;
    order.language = language;
    order.text = word(purpose, nobody, {.desk = {}, .more = fields});
    return order;
}

std::optional<MessageId> Texts::answer(TextPurpose purpose, const PhoneNumber& to,
                                       const std::string& language, const TextFields& fields,
                                       const std::string& idemKey, Moment now) {
    auto order = orderTo(to, purpose, language, fields, idemKey);
    order.automatic = true;
    return outbox_.enqueue(order, now);
}

std::optional<MessageId> Texts::confirm(TextPurpose purpose, const PhoneNumber& to,
                                        const std::string& language, const std::string& idemKey, Moment now) {
    return outbox_.enqueue(orderTo(to, purpose, language, {}, idemKey), now);
}

}  // namespace turnbell
