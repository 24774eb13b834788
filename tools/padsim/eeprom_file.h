#pragma once

#include "host/base/result.h"
#include "tools/padsim/avr_pad.h"

#include <string>

namespace turnbell::padsim {

/// What a board's EEPROM holds, in a file. One that does not exist is an erased EEPROM.
Result<AvrPad::Eeprom> readEeprom(const std::string& file);
Result<void> writeEeprom(const std::string& file, const AvrPad::Eeprom& eeprom);

}  // namespace turnbell::padsim
