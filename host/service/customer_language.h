#pragma once

#include "host/service/branch_state.h"

#include <string>
#include <string_view>

namespace turnbell {

/// In which language a number is answered that has no visit of its own to say it: that of what it was asked
/// last (a list, a survey), of what it last agreed to, or of the script of its text; else the branch's first.
/// One that the branch speaks.
std::string customerLanguage(BranchState& state, const PhoneNumber& phone, std::string_view text = {});

}  // namespace turnbell
