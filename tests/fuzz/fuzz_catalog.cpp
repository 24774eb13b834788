#include "host/base/hex.h"
#include "host/catalog/catalog_file.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

namespace turnbell {
namespace {

void require(bool held) {
    if (!held) {
        std::abort();
    }
}

bool isEarlier(const FileProblem& a, const FileProblem& b) {
    return a.line < b.line;
}

}  // namespace
}  // namespace turnbell

/// A file is either a catalog that is written and read without change, or has problems in the order of lines.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace turnbell;
    const auto catalog = readCatalog(asText({data, size}));
    if (catalog) {
        const auto again = readCatalog(writeCatalog(*catalog));
        require(again && *again == *catalog);
    } else {
        const auto& problems = catalog.error();
        require(!problems.empty() && problems.front().line >= 1);
        require(std::is_sorted(problems.begin(), problems.end(), isEarlier));
    }
    return 0;
}
