#pragma once

#include "host/base/phone_number.h"

#include <string>

namespace turnbell {

/// A text of a customer that means something.
struct CustomerSaid {
    PhoneNumber phone = {};
    std::string text = {};
    std::string key = {};       ///< "inbound 17": what answers it is made once
    std::string language = {};  ///< to answer in, where no visit says another
    bool stranger = false;      ///< nothing was known of the number before
};

}  // namespace turnbell
