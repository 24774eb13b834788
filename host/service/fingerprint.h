#pragma once

#include "host/wire/codec.h"

#include <string>

namespace turnbell {

/// What a request asks, and through which socket: equal for a request that is sent again, different for any
/// other one. "kiosk check_in" and a hash of the params; nothing can be read back from it, a PIN in a catalog
/// included.
std::string fingerprint(wire::Role role, const wire::Request& request);

}  // namespace turnbell
