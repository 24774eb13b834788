#include "host/service/text_limits.h"

#include "host/core/auto_reply.h"
#include "host/core/phone_rules.h"
#include "host/core/text_budget.h"
#include "host/service/part_book.h"

#include <algorithm>

namespace turnbell {
namespace {

constexpr std::chrono::minutes kKioskSpan{10};
constexpr std::chrono::hours kHour{1};
constexpr int kMachineRepeats = 3;  // the same text so often in a row, within an hour each: a machine answers
constexpr int kLongText = 4;        // SMS: the budget is not overrun by the last text

bool hasProved(const db::TrustRow& trust) {
    return trust.wrote || trust.staff;
}

constexpr auto kStaffAlone = "this branch texts no numbers of that country but by its staff";

/// 0: no limit.
bool over(int count, int limit) {
    return limit > 0 && count >= limit;
}

constexpr auto kHeldWords =
    ": its texts wait until it has written to the branch. Text HERE, or watch the display";

}  // namespace

std::optional<TextLimits::Verdict> TextLimits::overNumber(const db::VisitRow& visit, Moment now) const {
    const auto limits = state_.catalog.textLimits();
    const int open = static_cast<int>(state_.visits.openByPhone(visit.phone).size());
    const int today = state_.visits.ticketsOf(visit.phone, state_.serviceDay(now));
    if (!over(open, limits.openTickets) && !over(today, limits.ticketsADay)) {
        return std::nullopt;
    }
    return Verdict{
        "limit_number",
        "this number cannot be given another ticket now: go on without a number, or ask at the desk", true};
}

std::optional<TextLimits::Verdict> TextLimits::overFlood(const PhoneNumber& phone, bool kiosk,
                                                         Moment now) const {
    const auto limits = state_.catalog.textLimits();
    auto& numbers = state_.numbers;
    if (budgetSpent(now).value_or(0) >= kBudgetForStrangers) {
        return Verdict{"limit_budget", std::string{"most of today's texts are used up"} + kHeldWords};
    }
    if (over(numbers.neighbours(phone, now.utc - kHour, now.utc), limits.neighbours)) {
        return Verdict{"limit_neighbours", std::string{"too many numbers like this one"} + kHeldWords};
    }
    if (kiosk && over(numbers.newNumbers(phone, true, now.utc - kKioskSpan, now.utc), limits.newAtKiosk)) {
        return Verdict{"limit_kiosk", std::string{"too many new numbers at the kiosk"} + kHeldWords};
    }
    if (over(numbers.newNumbers(phone, false, now.utc - kHour, now.utc), limits.newInBranch)) {
        return Verdict{"limit_branch", std::string{"too many new numbers within an hour"} + kHeldWords};
    }
    return std::nullopt;
}

std::optional<TextLimits::Verdict> TextLimits::atStart(const db::VisitRow& visit, const Actor& actor,
                                                       Moment now) {
    if (visit.phone.empty()) {
        return std::nullopt;
    }
    auto verdict = overNumber(visit, now);
    if (!verdict && !actor.isCustomer() && !isTexted(visit.phone)) {
        return Verdict{"limit_country", kStaffAlone};
    }
    if (verdict || isKnown(visit.phone)) {
        return verdict;
    }
    const bool kiosk = actor.party == Party::Kiosk;
    verdict = overFlood(visit.phone, kiosk, now);
    if (actor.isCustomer()) {
        state_.numbers.noteNew(visit.phone, kiosk, now.utc - kHour, now.utc);
    }
    return verdict;
}

void TextLimits::typedByStaff(const PhoneNumber& phone, Moment now) {
    auto trust = state_.numbers.trust(phone);
    trust.staff = now.utc;
    state_.numbers.set(trust);
}

bool TextLimits::isKnown(const PhoneNumber& phone) const {
    return hasProved(state_.numbers.trust(phone));
}

void TextLimits::wrote(const PhoneNumber& phone, const std::string& text, bool forUs, Moment now) {
    auto trust = state_.numbers.trust(phone);
    const auto hash = state_.optOuts.hashOf(text);
    const bool again = trust.wrote && now.utc - *trust.wrote < kHour && trust.lastText == hash;
    const bool machine = looksAutomatic(text);
    trust.repeats = machine ? kMachineRepeats : forUs ? 0 : (again ? trust.repeats : 0) + 1;
    trust.lastText = hash;
    if (!machine) {
        trust.wrote = now.utc;
    }
    state_.numbers.set(trust);
}

std::optional<TextLimits::Verdict> TextLimits::atJoin(const PhoneNumber& phone, Moment now) {
    auto verdict = overFlood(phone, false, now);
    state_.numbers.noteNew(phone, false, now.utc - kHour, now.utc);
    return verdict;
}

bool TextLimits::isTexted(const PhoneNumber& phone) const {
    const auto& branch = state_.catalog.branch;
    const auto allowed = branch.textCountries.empty() ? std::vector{branch.country} : branch.textCountries;
    return parseMobile(phone.e164(), branch.country, allowed).has_value();
}

std::optional<std::string> TextLimits::overCountry(const db::MessageRow& message,
                                                   const db::TrustRow& trust) const {
    if (!message.automatic || trust.staff || isTexted(message.to)) {  // its sender may be forged
        return std::nullopt;
    }
    return kStaffAlone;
}

std::optional<std::string> TextLimits::overHour(const db::MessageRow& message, const db::TrustRow& trust,
                                                Moment now) const {
    const int limit = state_.catalog.textLimits().textsAnHour;
    const auto step = state_.visits.step(message.step);
    const bool here = step && (step->step.state == StepState::Serving || step->step.state == StepState::Done);
    // Calls are bounded by the people who call; who waits and is not told misses the turn.
    if (hasProved(trust) || here || isCall(message.kind) ||
        !over(state_.messages.sentTo(message.to, now.utc - kHour), limit)) {
        return std::nullopt;
    }
    return "over the limit of " + std::to_string(limit) + " texts an hour to a number that has not written";
}

std::optional<std::string> TextLimits::overAnswers(const db::MessageRow& message, const db::TrustRow& trust,
                                                   Moment now) const {
    const int limit = state_.catalog.textLimits().answersAnHour;
    if (!message.automatic) {
        return std::nullopt;
    }
    if (trust.repeats >= kMachineRepeats) {
        return "a machine seems to answer at this number";
    }
    if (over(state_.messages.answeredTo(message.to, now.utc - kHour), limit)) {
        return "over the limit of " + std::to_string(limit) + " answers an hour to one number";
    }
    return std::nullopt;
}

std::optional<std::string> TextLimits::overSurveys(const db::MessageRow& message, Moment now) const {
    const auto cap = state_.catalog.branch.surveyCap;
    if (message.kind != MessageKind::Survey || !cap) {
        return std::nullopt;
    }
    // What was sent may be erased by now; a survey that has begun goes on.
    const auto own = state_.surveys.ofVisit(message.visit);
    const auto last = own && own->sentAt ? std::nullopt : state_.optOuts.lastSurveyed(message.to);
    const bool lately = last && now.utc - *last < *cap;
    if (!lately && !state_.messages.surveyedSince(message.to, now.utc - *cap, message.visit)) {
        return std::nullopt;
    }
    return "over the cap: this number was asked within the last " +
           std::to_string(std::chrono::ceil<std::chrono::hours>(*cap).count()) + " h";
}

std::optional<std::string> TextLimits::overBudget(const db::MessageRow& message, bool known, int more,
                                                  Moment now) const {
    const int budget = state_.catalog.textLimits().textsADay;
    const auto share = message.automatic ? std::optional{kBudgetLow} : budgetShare(message.kind, known);
    if (budget == 0 || !share) {
        return std::nullopt;
    }
    const std::int64_t may = std::int64_t{budget} * *share / 100;
    if (state_.numbers.spent(state_.serviceDay(now)) + more + kLongText <= may) {
        return std::nullopt;
    }
    return "the day's budget of " + std::to_string(budget) + " SMS is spent for texts of this kind";
}

std::optional<std::string> TextLimits::refusal(const db::MessageRow& message, Moment now) const {
    const bool byPerson = message.kind == MessageKind::Reply && !message.automatic;
    if (byPerson || message.kind == MessageKind::Stop) {
        return std::nullopt;
    }
    const auto trust = state_.numbers.trust(message.to);
    const auto visit = state_.visits.visit(message.visit);
    if (visit && !visit->held.empty() && !trust.wrote) {
        return "a limit was reached: it waits until this number has written";
    }
    for (const auto& why :
         {overHour(message, trust, now), overAnswers(message, trust, now), overCountry(message, trust),
          overSurveys(message, now), overBudget(message, hasProved(trust), 0, now)}) {
        if (why) {
            return why;
        }
    }
    return std::nullopt;
}

void TextLimits::spend(int texts, Moment now) {
    state_.numbers.spend(state_.serviceDay(now), texts);
}

std::optional<int> TextLimits::budgetSpent(Moment now) const {
    const int budget = state_.catalog.textLimits().textsADay;
    if (budget == 0) {
        return std::nullopt;
    }
    return static_cast<int>(std::int64_t{100} * state_.numbers.spent(state_.serviceDay(now)) / budget);
}

}  // namespace turnbell
