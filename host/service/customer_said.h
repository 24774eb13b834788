#pragma once

#include "host/base/phone_number.h"

#include <chrono>
#include <string>

namespace turnbell {

/// A text of a customer that means something.
struct CustomerSaid {
    PhoneNumber phone = {};
    std::string text = {};
    std::string key = {};             ///< "inbound 17": what answers it is made once
    std::string language = {};        ///< to answer in, where no visit says another
    std::chrono::minutes minutes{0};  ///< of LATE and MORE TIME, if it was said how many
    bool namesVisit = false;          ///< of LEAVE: it says that a visit or an appointment is meant
    bool stranger = false;            ///< nothing was known of the number before
};

}  // namespace turnbell
