#pragma once

#include <string>
#include <string_view>

namespace turnbell::at {

/// Makes AT lines fit for a bug report: what customers wrote, and who they are, does not come out of here.
/// Kept are command names, results, small numbers, store names, operator names, EF_SMSS and the modem's own
/// model. Whatever is not known to be harmless is masked:
///
///     {pdu 31 07/24 5F3A}   a PDU, or any long hexadecimal: octets, the first one, the first one behind the
///                           service centre, 16 bits of a digest
///     +995…456              a number, IMEI and IMSI too, as PhoneNumber::masked()
///     {text 12}             a name, a USSD text, any other words: bytes
///     ****                  a PIN
///     {noise 9}             bytes that are no ASCII
///
/// The digest tells whether two PDUs are the same one, and is too short to prove a guess.
/// One mask sees both directions of one modem, in their order.
class TraceMask {
public:
    /// A command, or the PDU behind a prompt, without CR, Ctrl-Z or ESC.
    std::string typed(std::string_view line);

    /// A line of the modem without its ends; an echo is masked as what was typed.
    std::string heard(std::string_view line);

private:
    bool identityAsked_ = false;  ///< the running command is answered with words about the modem itself
    bool bodyNext_ = false;       ///< a header came whose message follows
};

}  // namespace turnbell::at
