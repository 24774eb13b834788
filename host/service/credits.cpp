#include "host/service/credits.h"

#include "host/base/log.h"
#include "host/service/refusal.h"

#include <algorithm>

namespace turnbell {
namespace {

using std::chrono::hours;
using std::chrono::minutes;

constexpr minutes kAtMostEvery{10};
constexpr hours kAnswerHolds{24};
constexpr hours kAgainAfterNone{1};

std::string simOf(const wire::ModemRow& modem) {
    return ModemIdentity{modem.imei, {}, modem.iccid}.sim();
}

CreditRule ruleOf(const BranchState& state, const wire::ModemRow& modem) {
    return state.creditRules.of(modem.iccid, modem.operatorCode);
}

/// Null: it is gone, or not in service.
const wire::ModemRow* readyModem(const BranchState& state, const ModemIdentity& modem) {
    const auto found = std::ranges::find(state.modems, modem.sim(), simOf);
    return found != state.modems.end() && found->state == "ready" ? &*found : nullptr;
}

bool isLow(const CreditRule& rule, const std::optional<db::CreditRow>& row) {
    return rule.low && row && row->amount && *row->amount < *rule.low;
}

std::string whyUnfit(const CreditRule& rule) {
    if (rule.pattern.empty()) {
        return "Nothing says where the amount stands in the operator's answer: write it into turnbell.toml "
               "as "
               "credit_pattern, with {amount} in place of the amount, and restart the service.";
    }
    return "The operator's answer does not fit the pattern \"" + rule.pattern +
           "\": correct credit_pattern in turnbell.toml, and restart the service.";
}

}  // namespace

std::optional<CreditQuestion> Credits::next(const ModemIdentity& modem, Moment now) {
    const auto* const known = readyModem(state_, modem);
    const auto rule = known != nullptr ? ruleOf(state_, *known) : CreditRule{};
    if (rule.code.empty()) {
        return std::nullopt;
    }
    const auto& talk = talks_[modem.sim()];
    if (talk.asking) {
        return talk.wanted && !talk.hurried ? std::optional{CreditQuestion{rule.code, true}} : std::nullopt;
    }
    if (!talk.wanted && !isDue(modem.sim(), rule, modem.iccid, now)) {
        return std::nullopt;
    }
    auto row = state_.simStore.credit(modem.sim()).value_or(db::CreditRow{.sim = modem.sim()});
    row.asked = now.utc;
    row.state = db::CreditState::Asked;
    row.wanted = false;
    state_.simStore.setCredit(row);
    return CreditQuestion{rule.code, talk.wanted};
}

void Credits::began(const ModemIdentity& modem, Moment now) {
    auto& talk = talks_[modem.sim()];
    talk.hurried = talk.asking || talk.wanted;
    talk.asking = true;
    talk.asked = now.boot;
}

bool Credits::isDue(const std::string& sim, const CreditRule& rule, const std::string& iccid, Moment now) {
    const auto& asked = talks_[sim].asked;
    if (rule.pattern.empty() || (asked && now.boot - *asked < kAtMostEvery)) {
        return false;
    }
    const auto row = state_.simStore.credit(sim);
    if (!row || row->asked > now.utc) {
        return true;  // of a clock that was wrong
    }
    const auto age = now.utc - row->asked;
    if (age < kAtMostEvery) {
        return false;
    }
    const auto sent = state_.messages.submissionBefore(iccid, rule.every - 1, now.utc);
    const bool answered = row->state == db::CreditState::Known || row->state == db::CreditState::Unfit;
    return row->wanted || age >= (answered ? kAnswerHolds : kAgainAfterNone) || (sent && *sent > row->asked);
}

void Credits::answered(const ModemIdentity& modem, const CreditAnswer& answer, Moment now) {
    auto& talk = talks_[modem.sim()];
    auto row = state_.simStore.credit(modem.sim());
    talk.asking = false;
    if (!row) {
        return;  // another database was restored meanwhile
    }
    const auto* const known = readyModem(state_, modem);
    const auto rule = known != nullptr ? ruleOf(state_, *known) : state_.creditRules.of(modem.iccid, {});
    learn(rule, answer, *row, talk, now);
    state_.simStore.setCredit(*row);
    log::modem().info("credit.asked state={}", toString(row->state));
    state_.changes({wire::Topic::Health});
}

void Credits::learn(const CreditRule& rule, const CreditAnswer& answer, db::CreditRow& row, Talk& talk,
                    Moment now) {
    row.state = db::CreditState::Failed;
    row.wanted = answer.kind == CreditAnswer::Kind::Cut;
    talk.answer = withoutNumbers(answer.text);
    talk.why = answer.why;
    if (answer.kind == CreditAnswer::Kind::Said) {
        const auto amount = creditIn(answer.text, rule.pattern);
        row.state = amount ? db::CreditState::Known : db::CreditState::Unfit;
        row.amount = amount ? amount : row.amount;
        row.amountAt = amount ? now.utc : row.amountAt;
    }
    talk.wanted = talk.wanted && answer.kind == CreditAnswer::Kind::Cut;
}

void Credits::textEnded(const SubmissionEnd& end) {
    const auto& sim = end.modem.sim();
    const bool refused = end.kind == SubmissionEnd::Kind::Refused && maySayNoCredit(end.answer);
    auto& talk = talks_[sim];
    const bool recovered = end.kind == SubmissionEnd::Kind::Accepted && talk.refused;
    talk.refused = refused || (talk.refused && !recovered);
    auto row = refused || recovered ? state_.simStore.credit(sim) : std::nullopt;
    if (row && !row->wanted) {
        row->wanted = true;
        state_.simStore.setCredit(*row);
    }
}

Result<const wire::ModemRow*> Credits::modemAt(int modem) const {
    const auto place = static_cast<std::size_t>(modem) - 1;
    if (modem < 1 || place >= state_.modems.size()) {
        return fail(ErrorCode::NotFound, "There is no such modem: see status.", "modem_unknown");
    }
    return &state_.modems[place];
}

Result<wire::CreditReport> Credits::start(int number) {
    const auto modem = modemAt(number);
    TURNBELL_TRY(modem);
    if ((*modem)->state != "ready") {
        return fail(ErrorCode::Refused, "The modem is not ready: see status, and ask again when it is.",
                    "modem_not_ready");
    }
    if (ruleOf(state_, **modem).code.empty()) {
        const auto network = (*modem)->operatorCode.empty() ? "..." : (*modem)->operatorCode;
        return fail(ErrorCode::Refused,
                    "No code is known that asks network " + network +
                        " for the credit: write [[operator]] with network = \"" + network +
                        "\" and the operator's credit_code into turnbell.toml, and restart the service.",
                    "credit_code_missing");
    }
    auto& talk = talks_[simOf(**modem)];
    talk.wanted = true;
    talk.answer.clear();
    return report(number);
}

Result<wire::CreditReport> Credits::report(int number) {
    const auto modem = modemAt(number);
    TURNBELL_TRY(modem);
    const auto sim = simOf(**modem);
    const auto rule = ruleOf(state_, **modem);
    const auto row = state_.simStore.credit(sim);
    const auto& talk = talks_[sim];
    auto shown = **modem;
    showCredit(state_, shown);
    wire::CreditReport report{.state = shown.creditState.empty() ? "unasked" : shown.creditState,
                              .iccid = shown.iccid,
                              .network = shown.operatorCode,
                              .credit = shown.credit,
                              .creditAt = shown.creditAt,
                              .askedAt = row ? toIso8601(row->asked) : std::string{},
                              .threshold = rule.low ? creditWords(*rule.low) : std::string{},
                              .low = isLow(rule, row),
                              .why = {},
                              .answer = talk.answer};
    if (talk.wanted && shown.state != "ready") {
        report.state = "failed";
        report.why = "The modem is not ready: see status. It is asked as soon as it is.";
    } else if (talk.wanted || talk.asking) {
        report.state = "asking";
    } else if (report.state == "unfit") {
        report.why = whyUnfit(rule);
    } else if (report.state == "failed") {
        report.why =
            "The operator did not say what is left" + (talk.why.empty() ? "" : ": " + talk.why) + ".";
    }
    return report;
}

void showCredit(BranchState& state, wire::ModemRow& modem) {
    if (ruleOf(state, modem).code.empty()) {
        return;
    }
    const auto row = state.simStore.credit(simOf(modem));
    if (!row) {
        modem.creditState = "unasked";
        return;
    }
    modem.creditState = row->state == db::CreditState::Asked ? "asking" : toString(row->state);
    modem.credit = row->amount ? creditWords(*row->amount) : std::string{};
    modem.creditAt = row->amountAt ? toIso8601(*row->amountAt) : std::string{};
}

std::optional<wire::Alarm> lowCredit(BranchState& state, const wire::ModemRow& modem) {
    const auto rule = ruleOf(state, modem);
    const auto row = rule.low ? state.simStore.credit(simOf(modem)) : std::nullopt;
    if (!isLow(rule, row)) {
        return std::nullopt;
    }
    constexpr std::size_t kShown = 4;
    const bool several = state.modems.size() > 1 && modem.iccid.size() > kShown;
    const auto amount = creditWords(*row->amount) +
                        (several ? " …" + modem.iccid.substr(modem.iccid.size() - kShown) : std::string{});
    return wire::Alarm{"credit_low",
                       "The credit of the SIM card is low (" + amount +
                           "): top it up, then type 'turnbellctl modem credit'.",
                       amount};
}

}  // namespace turnbell
