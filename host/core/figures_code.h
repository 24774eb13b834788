#pragma once

#include "host/base/hex.h"
#include "host/core/day_figures.h"

#include <optional>
#include <span>

namespace turnbell {

/// Figures as they are stored: whole numbers of as few bytes as they need (seven bits a byte), and of each
/// measure its classes that are not empty. A busy row of a day takes some 300 bytes.
Bytes encode(const Figures& figures);

/// Nothing: these bytes are not what encode() writes.
std::optional<Figures> decodeFigures(std::span<const std::uint8_t> bytes);

}  // namespace turnbell
