#pragma once

#include "host/base/result.h"
#include "modem/sms/message.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Text messages as bytes: 3GPP TS 23.040 (PDUs) and 23.038 (alphabets). Nothing here does I/O or keeps
/// state.
namespace turnbell::sms {

/// What goes into every part of one message.
struct SubmitOptions {
    bool statusReport = false;
    std::optional<int> messageClass = {};  ///< 0: shown at once and not stored ("flash")
    std::optional<seconds> validity =
        {};                             ///< rounded up to what TP-VP can say; nothing: the centre's default
    std::uint8_t reference = 0;         ///< TP-MR; most modems choose their own
    bool rejectDuplicates = false;      ///< TP-RD
    std::uint16_t concatReference = 0;  ///< the same for every repetition of one message
    bool wideReference = false;         ///< all 16 bits of it are sent, else the low 8

    /// Turkish, Spanish or Portuguese: its national tables may be used where that saves a part. Not every
    /// phone knows them, so it is for texts in that language alone (sendingLanguage).
    NationalLanguage language = NationalLanguage::None;
};

/// One PDU for AT+CMGS, in hexadecimal, with "00" (the SIM's own service centre) in front.
struct SubmitPart {
    std::string pdu;
    int length = 0;    ///< octets without the service centre: the argument of AT+CMGS
    std::string text;  ///< what this part says, UTF-8
};

struct Encoded {
    Alphabet alphabet = Alphabet::Gsm7;
    ShiftTables tables;
    std::vector<SubmitPart> parts;
};

/// Cuts a text into as few parts as it needs: GSM 7-bit if every character is in it, else UCS-2 (or a
/// national table: see SubmitOptions). Never cuts inside a surrogate pair or an escape sequence. Refuses a
/// number that is not digits with an optional '+', text that is no UTF-8, and more than 255 parts. An empty
/// text is one empty part.
Result<Encoded> encode(std::string_view to, std::string_view text, const SubmitOptions& options);

/// Who wrote a PDU: the same first octet means different things in the two directions.
enum class Direction { FromNetwork, FromMobile };

/// Reads a PDU with its service centre in front. Refuses one that is cut short or lies about a length, naming
/// the field; never reads beyond the bytes given.
Result<Message> decode(std::span<const std::uint8_t> pdu, Direction direction);

/// The same without a service centre in front.
Result<Message> decodeTpdu(std::span<const std::uint8_t> tpdu, Direction direction);

}  // namespace turnbell::sms
