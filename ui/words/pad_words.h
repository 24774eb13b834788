#pragma once

#include "host/wire/reply.h"

#include <QString>

#include <string>

/// The words for what the service says about desk pads. A code that is not known here is shown as it is.
namespace turnbell::ui::words {

/// The key as it is printed on the pad: "SELECT", "RIGHT (held)".
QString padKey(const std::string& key);

/// What the last press did, or why it did nothing: "A001 was called". Empty if there was none.
QString padDeed(const wire::PadRow& pad);

/// What wants a person, as a sentence; empty: nothing.
QString padTrouble(const wire::PadRow& pad);

}  // namespace turnbell::ui::words
