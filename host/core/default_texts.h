#pragma once

#include "host/core/catalog.h"
#include "host/core/message_kind.h"

#include <string>
#include <string_view>

namespace turnbell {

/// What a notice tells.
enum class Notice {
    Cancelled,    ///< the visit was cancelled by staff
    Closing,      ///< the day has ended before the turn came
    Transferred,  ///< it waits for another service
    Booked,       ///< there is an appointment
    Confirmed,    ///< that it holds was noted
    Moved,        ///< it is at another time, or for another service
    CalledOff,    ///< it was cancelled by staff
};

/// The template of the sentence that {notice} stands for, in this language, else in English.
const char* noticeFor(Notice notice, std::string_view language);

/// The template text to use: the branch's own for this service and language, then for this language, then
/// Turnbell's own for this language (English, Georgian, German), then the same for the branch's first
/// language, then English. Never empty for a kind that Turnbell sends by itself.
std::string templateFor(const Catalog& catalog, MessageKind kind, const std::string& service,
                        const std::string& language);

}  // namespace turnbell
