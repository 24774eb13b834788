#include "tools/padsim/eeprom_file.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace turnbell::padsim {

Result<AvrPad::Eeprom> readEeprom(const std::string& file) {
    AvrPad::Eeprom eeprom{};
    eeprom.fill(0xFF);
    if (!std::filesystem::exists(file)) {
        return eeprom;
    }
    std::ifstream stream{file, std::ios::binary};
    stream.read(reinterpret_cast<char*>(eeprom.data()), std::ssize(eeprom));
    if (!stream || stream.peek() != std::ifstream::traits_type::eof()) {
        return fail(ErrorCode::Invalid,
                    file + " is no EEPROM of 1,024 bytes: delete it, or name another file.");
    }
    return eeprom;
}

Result<void> writeEeprom(const std::string& file, const AvrPad::Eeprom& eeprom) {
    std::ofstream stream{file, std::ios::binary | std::ios::trunc};
    stream.write(reinterpret_cast<const char*>(eeprom.data()), std::ssize(eeprom));
    if (!stream.flush()) {
        return fail(ErrorCode::Io, file + " cannot be written: is its folder there, and is there room?");
    }
    return {};
}

}  // namespace turnbell::padsim
