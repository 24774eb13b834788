#pragma once

#include "host/base/result.h"

#include <iosfwd>

namespace turnbell::ctl {

inline constexpr int kDone = 0;
inline constexpr int kRefused = 1;
inline constexpr int kWrongUsage = 2;

/// The message on `err`, and with `json` also {"error":{"code","reason","message"}} on `out`.
/// Answers kRefused.
int reportRefusal(const Error& error, bool json, std::ostream& out, std::ostream& err);

/// The same with the code "usage". Answers kWrongUsage.
int reportWrongUsage(const std::string& message, bool json, std::ostream& out, std::ostream& err);

}  // namespace turnbell::ctl
