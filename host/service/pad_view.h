#pragma once

#include "db/pad_store.h"
#include "host/pads/pad_press.h"
#include "host/service/pad_sighting.h"
#include "host/wire/reply.h"

#include <optional>
#include <string>

/// Desk pads as people see them.
namespace turnbell {

/// "select", "right held".
std::string keyText(pad::Key key, pad::Action action);

/// "1.0.2"
std::string firmwareText(const PadStatus& status);

/// What to call a pad: its name, else its number.
std::string labelOf(const db::PadRow& pad);

/// One row; a pad is known, or on a port, or both.
wire::PadRow padRow(const std::optional<db::PadRow>& known, const std::optional<db::PadPressRow>& last,
                    const PadSighting* sighting);

}  // namespace turnbell
