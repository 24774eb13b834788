#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the lines of a modem mean. Pure and total: a line that is not understood is nothing, never a guess.
namespace turnbell::at {

/// Without blanks around it.
std::string_view trimmed(std::string_view text);

/// A number of 0 to 999,999,999 and nothing else.
std::optional<int> number(std::string_view text);

/// The fields behind the colon of an information line, without blanks and quotes; a comma between quotes
/// belongs to its field.
std::vector<std::string> fields(std::string_view line);

/// The text of an answer that has no prefix by the standard (+CGMI, +CGMM), though some modems write one.
std::string plainText(std::string_view line);

/// An IMEI or IMSI: 14 to 17 digits.
std::optional<std::string> identity(std::string_view line);

/// An ICCID: 18 to 22 digits (ITU-T E.118), without an 'F' that fills it up.
std::optional<std::string> cardNumber(std::string_view text);

/// What is wanted before the SIM works (+CPIN; 3GPP TS 27.007 8.3).
enum class SimNeed {
    Nothing,
    Pin,
    Puk,
    Other,  ///< another code
    Card,   ///< "NOT INSERTED" of Quectel and SIMCom modems
    Time,   ///< "NOT READY" of the same
};
std::optional<SimNeed> simNeed(std::string_view line);

/// +CSQ as 0 to 100, -1: the modem does not know (27.007 8.5).
std::optional<int> signalPercent(std::string_view line);

struct StoreUse {
    int used = 0;
    int total = 0;

    bool operator==(const StoreUse&) const = default;
};

/// The reading store in the answer to +CPMS= or +CPMS? (27.005 3.2.2).
std::optional<StoreUse> storeUse(std::string_view line);

/// +CPMS=?: which stores serve for reading, for writing and for receiving. Missing lists are empty.
std::vector<std::vector<std::string>> storeLists(std::string_view line);

/// A place in a message store.
struct Slot {
    std::string store;  ///< two capital letters: safe to type back
    int index = 0;

    bool operator==(const Slot&) const = default;
    bool operator<(const Slot& other) const;
};

/// +CMTI and +CDSI: where a message or a report was put.
std::optional<Slot> announcement(std::string_view line);

/// The first line of a stored message.
struct StoredHeader {
    int index = -1;  ///< of +CMGL; +CMGR has none
    int status = 0;  ///< 0 unread, 1 read, 2 unsent, 3 sent
    int length = 0;  ///< octets of the PDU without the service centre

    bool incoming() const { return status <= 1; }
    bool operator==(const StoredHeader&) const = default;
};

/// +CMGL and +CMGR in PDU mode (27.005 4.1 and 4.2).
std::optional<StoredHeader> storedHeader(std::string_view line);

/// +CSCA?; empty: the SIM has none (27.005 3.3.1).
std::string serviceCentre(std::string_view line);

/// The reference that +CMGS gave, 0 to 255.
std::optional<int> messageReference(std::string_view line);

/// The last used TP-MR in the answer to a reading of EF_SMSS with AT+CRSM (27.007 8.18, 31.102 4.2.28).
std::optional<int> lastUsedReference(std::string_view line);

/// A line of +CNUM (27.007 7.1), with or without a name in front of the number: "+995555123456" if the SIM
/// says that it is international, else the digits as they are dialled in its country; empty: there is none.
std::string ownNumber(std::string_view line);

/// <fun> of +CFUN.
std::optional<int> functionality(std::string_view line);

/// True for unsolicited lines whose message follows in the next line: +CMT, +CBM, and +CDS in PDU mode.
bool announcesBody(std::string_view line);

/// What a line says about the modem having started.
enum class BootSign {
    None,
    Boot,      ///< it has just started: everything set is forgotten
    Progress,  ///< it says this while starting, but also some time after a PIN was typed
};
BootSign bootSign(std::string_view line);

}  // namespace turnbell::at
