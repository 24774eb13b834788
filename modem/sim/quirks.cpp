#include "modem/sim/quirks.h"

#include <algorithm>
#include <array>

namespace turnbell::sim {
namespace {

constexpr std::array kEntries{
    QuirkEntry{"index-zero", &Quirks::indexZero, "the first place of a store is 0"},
    QuirkEntry{"late-list", &Quirks::lateList, "a text is listed and counted 1.5 s after its +CMTI"},
    QuirkEntry{"other-store", &Quirks::otherStore,
               "+CMTI names the other store, +CMGR there answers OK alone"},
    QuirkEntry{"empty-ok", &Quirks::emptyOk, "+CMGR answers OK alone where there is no message"},
    QuirkEntry{"misplaced-reports", &Quirks::misplacedReports, "+CDSI names SM, the report is in SR"},
    QuirkEntry{"report-comma", &Quirks::reportComma, "+CDS: ,<length>"},
    QuirkEntry{"keeps-deleted", &Quirks::keepsDeleted, "+CMGD answers OK, the message stays"},
    QuirkEntry{"surplus-finals", &Quirks::surplusFinals, "an OK follows every error"},
    QuirkEntry{"ok-when-failed", &Quirks::okWhenFailed, "a refused text is answered with OK"},
    QuirkEntry{"bare-prompt", &Quirks::barePrompt, "> without the blank"},
    QuirkEntry{"broken-lists", &Quirks::brokenLists, "a pair of brackets too many in +CPMS=?"},
    QuirkEntry{"one-store", &Quirks::oneStore, "+CPMS takes one store alone"},
    QuirkEntry{"late-texts", &Quirks::lateTexts, "commands of texts are ERROR until its start is over"},
    QuirkEntry{"ussd-first", &Quirks::answersUssdFirst, "+CUSD: comes before the OK of its command"},
    QuirkEntry{"phase-2-plus", &Quirks::phaseTwoPlus, "+CMT and +CDS want AT+CNMA, whatever AT+CSMS says"},
    QuirkEntry{"says-full", &Quirks::saysFull, "^SMMEMFULL when a text finds no room"},
};

}  // namespace

std::span<const QuirkEntry> quirkEntries() {
    return kEntries;
}

const QuirkEntry* findQuirk(std::string_view name) {
    const auto found = std::find_if(kEntries.begin(), kEntries.end(),
                                    [name](const QuirkEntry& entry) { return entry.name == name; });
    return found == kEntries.end() ? nullptr : &*found;
}

}  // namespace turnbell::sim
