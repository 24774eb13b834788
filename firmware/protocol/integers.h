#pragma once

// The board's library has no <cstdint>.
#include <stddef.h>  // NOLINT(modernize-deprecated-headers)
#include <stdint.h>  // NOLINT(modernize-deprecated-headers)

/// What pad and host say to each other: firmware/PROTOCOL.md in code, one source for both. C++14, no library,
/// no heap; everything is constexpr, so that static_assert can test it.
namespace pad {}
