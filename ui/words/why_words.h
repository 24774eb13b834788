#pragma once

#include "host/core/call_why.h"

#include <QString>

namespace turnbell::ui::words {

/// Why somebody is next, in the language of the window: "Next: P002. Priority 2 goes before 0 (A003 has
/// waited 12 min)."
QString whyNext(const CallWhy& why);

}  // namespace turnbell::ui::words
