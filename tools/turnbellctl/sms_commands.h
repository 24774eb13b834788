#pragma once

#include <cstdint>
#include <iosfwd>
#include <optional>
#include <string>

/// `turnbellctl sms encode` and `sms decode`: the PDU codec from a shell, without a service. Both answer an
/// exit code: 0 done, 1 refused. A refusal goes to `err`, and with `json` also as {"error":{...}} to `out`.
/// JSON is one line.
namespace turnbell::ctl {

struct SmsEncodeOptions {
    std::string to;  ///< digits with an optional '+'; whether the number exists is not asked
    std::string text;
    bool report = false;                   ///< ask for status reports
    std::optional<int> messageClass = {};  ///< 0 to 3
    std::optional<std::int64_t> validitySeconds = {};
    std::string language =
        {};  ///< "tr", "es" or "pt": its national tables may be used where that saves a part
    bool wideReference = false;  ///< number the parts with 16 bits
};

/// Prints each part's PDU with "00" for the service centre, and the length that AT+CMGS wants.
int runSmsEncode(const SmsEncodeOptions& options, bool json, std::ostream& out, std::ostream& err);

struct SmsDecodeOptions {
    std::string hex;      ///< the PDU with its service centre in front; white space is ignored
    bool fromMe = false;  ///< an SMS-SUBMIT; else what a network sends
};

/// Prints what a PDU says, numbers in full.
int runSmsDecode(const SmsDecodeOptions& options, bool json, std::ostream& out, std::ostream& err);

}  // namespace turnbell::ctl
