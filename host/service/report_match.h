#pragma once

#include "db/message_store.h"
#include "modem/sms/message.h"

#include <optional>
#include <span>

namespace turnbell {

/// Which part a status report speaks of.
struct ReportMatch {
    enum class Kind {
        Part,    ///< `part`
        Wait,    ///< a part is on air to this number: ask again when the modem has given its reference
        Nobody,  ///< none, or it cannot be told which
    };

    Kind kind = Kind::Nobody;
    const db::DuePart* part = nullptr;  ///< one of the candidates
};

/// Finds it among the parts that were submitted to the report's recipient (field/reliability.md 2.3, rule 3).
/// A message reference comes back after 256 texts, and the centre writes whole seconds of a clock of its own:
/// so the reference decides, with the time to tell its bearers apart; a part in doubt, which has no
/// reference, is taken only if the time says clearly that it is the one. A wrong match would call a text
/// delivered that never left.
ReportMatch matchReport(const sms::StatusReport& report, std::span<const db::DuePart> candidates);

}  // namespace turnbell
