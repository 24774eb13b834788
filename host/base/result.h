#pragma once

#include <tl/expected.hpp>

#include <string>
#include <utility>

namespace turnbell {

/// What a caller may do about it: each code is a different decision, not a different message.
enum class ErrorCode {
    Invalid,     ///< the input is wrong: correct it and ask again
    Refused,     ///< the input is right, but the state of things does not allow it
    NotFound,    ///< what was named does not exist
    NotAllowed,  ///< somebody else may do this: sign in, or use another socket
    Busy,        ///< somebody is doing this already: try again later
    Timeout,     ///< no answer in time: whether it happened is not known
    Io,          ///< a device, a socket or a file failed
    Protocol,    ///< the other side said something that makes no sense
    Storage,     ///< the disk refused: nothing was changed
};

/// The word for a code in JSON and logs: "invalid", "refused", "not_found", ...
const char* toString(ErrorCode code);

/// Why an operation did not happen. `message` is one English sentence for a person: what is wrong, what to
/// do. Windows choose their own words by `code` and `reason`.
struct Error {
    ErrorCode code = ErrorCode::Invalid;
    std::string message;
    std::string reason = {};  ///< stable key of the exact refusal, such as "desk_busy"; empty: none
    std::string path = {};    ///< what of the input is wrong, such as "template[0].text"; empty: all of it
    int column = 0;           ///< where in that text, in characters from 1; 0: all of it
};

/// A value, or the reason there is none.
template <typename T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> fail(ErrorCode code, std::string message, std::string reason = {}) {
    return tl::make_unexpected(
        Error{.code = code, .message = std::move(message), .reason = std::move(reason)});
}

}  // namespace turnbell

/// Returns the error of a Result expression to the caller, or carries on.
#define TURNBELL_TRY(expression)                             \
    do {                                                     \
        if (auto&& tryResult_ = (expression); !tryResult_) { \
            return tl::make_unexpected(tryResult_.error());  \
        }                                                    \
    } while (false)
