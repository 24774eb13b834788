#pragma once

#include "host/base/clock.h"

#include <optional>
#include <string>
#include <string_view>

namespace turnbell::sim {

/// How a balance is said: in the alphabet of texts as it is, in UCS-2, or in packed septets, both in
/// hexadecimal.
enum class UssdForm { Plain, Ucs2, Packed };

/// The operator's answers to USSD codes (3GPP TS 27.007 7.15): *100# says the credit, anything else is not
/// known.
struct UssdService {
    enum class Conduct {
        Answers,
        Menu,         ///< with the words it asks for a choice: the session stays open
        Silent,       ///< no answer ever comes
        Refused,      ///< the command ends with an error
        Unsupported,  ///< +CUSD: 4
        TimesOut,     ///< +CUSD: 5
    };

    UssdForm form = UssdForm::Plain;
    Conduct conduct = Conduct::Answers;
    std::string words = "Balance: {credit}";  ///< {credit} is the number of parts that can be paid for
    milliseconds delay{1'000};                ///< from the question to the answer
    bool menuOpen = false;                    ///< what is asked now is taken for a choice

    /// The line that answers this; nothing: silence.
    std::optional<std::string> answer(std::string_view code, int credit);
};

/// What a code typed as packed septets in hexadecimal says; nothing if it is none.
std::optional<std::string> unpackedCode(std::string_view hex);

}  // namespace turnbell::sim
