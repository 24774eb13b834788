#pragma once

#include "host/base/result.h"

#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

/// The one place that knows how the JSON library is told not to throw. For the .cpp files of this module
/// alone.
namespace turnbell::wire {

using Json = nlohmann::json;
using OrderedJson = nlohmann::ordered_json;  ///< for writing: keys stay in the order of the field lists

/// Deeper nesting than any message has is refused before it is walked recursively.
inline constexpr int kDeepestNesting = 32;

/// Refused with Protocol if the text is no JSON object, is nested too deeply or is no valid UTF-8.
Result<Json> parseObject(std::string_view text);

/// One line. Invalid UTF-8 becomes U+FFFD.
std::string toText(const Json& value);
std::string toText(const OrderedJson& value);

}  // namespace turnbell::wire
