#pragma once

#include "db/database.h"
#include "host/base/clock.h"

#include <optional>
#include <string>

namespace turnbell::db {

/// What the commissioning probe found out about one modem with its firmware and one SIM (field/reliability.md
/// 2.3, rule 4). Nothing: not found out. Only what is true here may be used as evidence.
struct EvidenceRow {
    std::string imei;
    std::string revision;                       ///< of the firmware
    std::string iccid;                          ///< of the SIM
    std::string network;                        ///< where it was found out
    std::optional<bool> stepsByOne = {};        ///< TP-MR counts up by one
    std::optional<bool> fileFollows = {};       ///< EF_SMSS holds the last TP-MR after each text
    std::optional<bool> fileSurvives = {};      ///< and still does after the modem was started anew
    std::optional<bool> markVolatile = {};      ///< the mark (ATS7) is kept, and lost when it is started anew
    std::optional<bool> ownReference = {};      ///< a repetition keeps the TP-MR that we gave it
    std::optional<bool> duplicateRefused = {};  ///< the service centre answers a repetition with 197
    std::optional<bool> reports = {};           ///< status reports come
    std::optional<milliseconds> reportAfter = {};  ///< how long the slowest took
    UtcTime at;

    bool operator==(const EvidenceRow&) const = default;
};

/// The findings of commissioning probes, one for each modem, firmware and SIM: the newest.
class EvidenceStore {
public:
    explicit EvidenceStore(Database& database);

    void save(const EvidenceRow& row);

    /// Nothing: this modem, firmware and SIM were never probed together.
    std::optional<EvidenceRow> find(const std::string& imei, const std::string& revision,
                                    const std::string& iccid);

private:
    Database& db_;
};

}  // namespace turnbell::db
