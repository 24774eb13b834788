#pragma once

#include "tests/support/temp_folder.h"

#include <fstream>
#include <string>

namespace turnbell {

/// Writes a file into a folder; its path.
inline std::string writeFile(const test::TempFolder& folder, const std::string& name,
                             const std::string& text) {
    std::ofstream{folder.file(name)} << text;
    return folder.file(name);
}

}  // namespace turnbell
