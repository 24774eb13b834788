#pragma once

#include <span>
#include <string_view>

namespace turnbell::sim {

/// Ways in which real modems break the standard. Each is on or off; a dialect has some on from the factory.
struct Quirks {
    bool indexZero = false;         ///< the first place of a store is 0 (Huawei E3531)
    bool lateList = false;          ///< +CMGL and +CPMS do not know a text for 1.5 s after its +CMTI (E3531)
    bool otherStore = false;        ///< +CMTI names the other store; there, +CMGR answers OK alone
    bool emptyOk = false;           ///< +CMGR answers OK alone where there is no message (Huawei MU509)
    bool misplacedReports = false;  ///< +CDSI names a place of SM; the report is in SR (Quectel EC25)
    bool reportComma = false;       ///< "+CDS: ,<length>" (ZTE)
    bool keepsDeleted = false;      ///< +CMGD answers OK, and the message stays
    bool surplusFinals = false;     ///< an OK follows every error
    bool okWhenFailed = false;      ///< a text that is refused is answered with OK (Siemens, ^SM20=1,1)
    bool barePrompt = false;        ///< ">" without the blank
    bool brokenLists = false;       ///< one pair of brackets too many in +CPMS=? (Wavecom)
    bool oneStore = false;          ///< +CPMS takes one store alone (Wavecom Q2)
    bool lateTexts = false;  ///< commands of texts are ERROR until it has said all of its start (SIM800)
    bool answersUssdFirst = false;  ///< +CUSD: comes before the OK of its command
    bool saysFull = false;          ///< ^SMMEMFULL when a text finds no room (Huawei E1750)
    bool phaseTwoPlus = false;      ///< AT+CSMS=0 changes nothing: +CMT and +CDS want AT+CNMA

    bool operator==(const Quirks&) const = default;
};

/// A quirk by its name on control lines.
struct QuirkEntry {
    std::string_view name;
    bool Quirks::*on;
    std::string_view meaning;
};

std::span<const QuirkEntry> quirkEntries();

/// Null: there is none of this name.
const QuirkEntry* findQuirk(std::string_view name);

}  // namespace turnbell::sim
