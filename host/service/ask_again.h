#pragma once

#include "host/base/result.h"

namespace turnbell {

/// The reason of an error that no client sees: the answer takes longer than a turn of the event loop may, and
/// a part of the work is done. Whoever holds the request asks the same in the next turn, until there is an
/// answer; others are served in between.
inline constexpr auto kAskAgain = "ask_again";

inline tl::unexpected<Error> askAgain() {
    return fail(ErrorCode::Busy, "the answer is being worked out", kAskAgain);
}

template <typename T>
bool isToBeAskedAgain(const Result<T>& result) {
    return !result && result.error().reason == kAskAgain;
}

}  // namespace turnbell
