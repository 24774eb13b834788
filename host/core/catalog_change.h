#pragma once

#include "host/base/result.h"
#include "host/core/catalog.h"

#include <string>

namespace turnbell {

/// The catalog with `entries` put into it: an entry takes the place of the one with its code (closed days:
/// their date, staff: their name, templates: kind, language and service), or comes last. Segmentation rules
/// and hours have no code: where some are given, they take the place of all. A branch without a name: stays.
Catalog withEntries(Catalog catalog, const Catalog& entries);

/// Where a path of `whole`, which withEntries() has made of these, stands in the entries: "desk[7].queues[0]"
/// may be their "desk[0].queues[0]". Empty: they have no part in it.
std::string pathInEntries(const std::string& path, const Catalog& whole, const Catalog& entries);

/// The path with the key of the entry, as withoutEntry() takes it, where its number is: "template turn/en,
/// text" of "template[3].text". Without a key it stays as it is.
std::string namedPath(const std::string& path, const Catalog& catalog);

/// The catalog without one entry. `table` is named as in a catalog file: "queue", ...; `code` as above, of a
/// template "turn/en" or "turn/en/SERVICE". Segmentation rules and hours go all at once, without a code.
/// Refuses a table or an entry that is not there.
Result<Catalog> withoutEntry(Catalog catalog, const std::string& table, const std::string& code);

}  // namespace turnbell
