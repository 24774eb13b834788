#pragma once

#include "host/catalog/toml_entry.h"

/// The sections of a catalog file that say who is called and when the branch is open. Each takes the keys of
/// its table; the caller refuses the others.
namespace turnbell {

SegmentRule readSegment(TomlEntry& entry);
WorkProfile readProfile(TomlEntry& entry, const std::string& language);
Hours readHours(TomlEntry& entry);
ClosedDay readClosedDay(TomlEntry& entry);

}  // namespace turnbell
