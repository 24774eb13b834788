#include "host/service/branch_state.h"

#include "host/core/civil_time.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace turnbell {

namespace {

constexpr auto kTimeSetting = "last_utc";

}  // namespace

BranchState::BranchState(db::Database& db, std::string boot)
    : database{db},
      bootId{std::move(boot)},
      catalogs{db},
      visits{db},
      messages{db},
      evidence{db},
      inbound{db},
      conversations{db},
      questions{db},
      notices{db},
      surveys{db},
      ledger{db},
      knownModems{db},
      simStore{db},
      knownPads{db},
      ratios{db},
      history{db},
      promises{db},
      log{db},
      rollups{db},
      runs{db},
      consents{db},
      numbers{db},
      replies{db},
      optOuts{consents},
      cards{simStore} {
    reload();
}

void BranchState::reload() {
    catalog = catalogs.load();
    staff = catalogs.staff();
    transliterations.clear();
    for (const auto& language : catalog.branch.transliterate) {
        if (auto transliteration = Transliteration::of(language)) {
            transliterations.emplace(language, *std::move(transliteration));
        }
    }
    optOuts.useKey(ledger.value(OptOuts::kKeySetting));
}

void BranchState::prepare() {
    if (ledger.value(OptOuts::kKeySetting).empty()) {
        ledger.setValue(OptOuts::kKeySetting, OptOuts::newKey());
    }
    optOuts.useKey(ledger.value(OptOuts::kKeySetting));
}

std::string BranchState::inLetters(const std::string& text, const std::string& language) const {
    const auto found = transliterations.find(language);
    return found == transliterations.end() ? text : found->second.apply(text);
}

UtcTime BranchState::keptTime() {
    const auto text = ledger.value(kTimeSetting);
    std::int64_t count = 0;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return UtcTime{milliseconds{count}};
}

void BranchState::keepTime(UtcTime now) {
    ledger.setValue(kTimeSetting, std::to_string(now.time_since_epoch().count()));
}

bool BranchState::modemReady() const {
    return std::any_of(modems.begin(), modems.end(),
                       [](const auto& modem) { return modem.state == "ready"; });
}

bool BranchState::modemConnected() const {
    return std::any_of(modems.begin(), modems.end(),
                       [](const auto& modem) { return modem.state != "absent"; });
}

void BranchState::setDiskFull(bool full) {
    if (std::exchange(diskFull, full) != full) {
        changes({wire::Topic::Health});
    }
}

std::string BranchState::serviceDay(Moment now) const {
    return civilDate(now.utc, catalog.branch.timeZone);
}

wire::MaybeWait BranchState::waitOf(const db::StepRow& step) const {
    const auto found = waits.find(step.id);
    const bool waitsNow = step.state == StepState::Waiting || step.state == StepState::Remote;
    return waitsNow && found != waits.end() ? std::optional{found->second} : std::nullopt;
}

void BranchState::promise(StepId step, PromiseKind kind, const wire::Wait& wait, Moment now) {
    promises.keepPromise({.step = step,
                          .kind = kind,
                          .announcedFrom = std::chrono::minutes{wait.from},
                          .announcedTo = std::chrono::minutes{wait.to},
                          .at = {now, 0}});
}

std::string shown(const PhoneNumber& number, bool full) {
    return full ? number.e164() : number.masked();
}

}  // namespace turnbell
