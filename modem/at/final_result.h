#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace turnbell::at {

/// How a command ended (3GPP TS 27.007 9.2, 27.005 3.2.5, ITU-T V.250 5.7).
struct FinalResult {
    enum class Kind {
        Ok,
        Error,      ///< no, without a reason
        CmeError,   ///< no, with a number of the equipment (27.007 9.2)
        CmsError,   ///< no, with a number of the message service (27.005 3.2.5)
        NoCarrier,  ///< a connection ended; nothing that we type makes one
    };

    Kind kind = Kind::Ok;
    int code = -1;  ///< of CmeError and CmsError; -1: no number was given

    bool operator==(const FinalResult&) const = default;
};

/// The final result that a line is, if it is one: the whole line, never a part of it. A balance of
/// "OK 5.00" in a notification must not make a refused text a sent one.
std::optional<FinalResult> finalResult(std::string_view line);

/// "OK", "ERROR", "+CMS ERROR 38": for the attempt's row and the log.
std::string toString(const FinalResult& result);

}  // namespace turnbell::at
