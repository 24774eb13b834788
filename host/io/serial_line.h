#pragma once

#include "host/io/byte_line.h"

#include <string>

namespace turnbell::io {

/// Opens a local serial port by its path; links are followed. The port belongs to this process until the line
/// is destroyed: another open with this function is ErrorCode::Busy. NotFound: nothing is there (yet).
/// NotAllowed: the account may not use it. Invalid: that is no serial port,
/// or one of a device that is something else than `use`.
Result<std::unique_ptr<ByteLine>> openSerialLine(const std::string& path, LineUse use = LineUse::Modem);

}  // namespace turnbell::io
