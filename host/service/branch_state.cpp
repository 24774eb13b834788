#include "host/service/branch_state.h"

#include "host/core/civil_time.h"

#include <algorithm>
#include <utility>

namespace turnbell {

BranchState::BranchState(db::Database& db, std::string boot)
    : database{db},
      bootId{std::move(boot)},
      catalogs{db},
      visits{db},
      messages{db},
      evidence{db},
      inbound{db},
      conversations{db},
      surveys{db},
      ledger{db},
      knownModems{db} {
    reload();
}

void BranchState::reload() {
    catalog = catalogs.load();
    staff = catalogs.staff();
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

std::string shown(const PhoneNumber& number, bool full) {
    return full ? number.e164() : number.masked();
}

}  // namespace turnbell
