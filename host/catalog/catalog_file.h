#pragma once

#include "host/base/result.h"
#include "host/core/catalog.h"

#include <string>
#include <string_view>
#include <vector>

namespace turnbell {

/// What is wrong with a catalog file: "branch.toml:12: ..." when printed.
struct FileProblem {
    int line = 0;  ///< 0: it is not in the file, but in what the catalog has already
    std::string message;
};

/// Reads a whole catalog file and validates it: either a catalog that may be applied, or everything that is
/// wrong, each with its line and in the order of lines (text that is no TOML: the first fault alone). Unknown
/// keys are wrong. A name that is one plain text is in the branch's first language.
tl::expected<Catalog, std::vector<FileProblem>> readCatalog(std::string_view toml);

/// Reads some sections of a catalog file, for withEntries(): like readCatalog(), but what validate() says is
/// about the whole that they become with `catalog`.
tl::expected<Catalog, std::vector<FileProblem>> readCatalogEntries(std::string_view toml,
                                                                   const Catalog& catalog);

/// Writes a file that readCatalog() reads as the same catalog, of one that validate() has nothing against. A
/// stored PIN is written as its `pin_hash`.
std::string writeCatalog(const Catalog& catalog);

}  // namespace turnbell
