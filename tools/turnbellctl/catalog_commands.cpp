#include "tools/turnbellctl/catalog_commands.h"

#include "host/catalog/catalog_file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

namespace turnbell::ctl {
namespace {

/// "branch.toml:12: ...", or without a line where the fault is not in the file.
std::string lineOf(const std::string& file, const FileProblem& problem) {
    const auto place = problem.line > 0 ? file + ':' + std::to_string(problem.line) : "the catalog";
    return place + ": " + problem.message;
}

/// `read` makes a catalog, or FileProblems, of a text.
template <typename Read>
Result<Catalog> readWith(const std::string& file, Read read) {
    if (std::error_code ignored; std::filesystem::is_directory(file, ignored)) {
        return fail(ErrorCode::Io, file + " is a folder: name a catalog file.");
    }
    const std::ifstream stream{file, std::ios::binary};
    if (!stream) {
        return fail(ErrorCode::Io, file + " cannot be read (" + std::strerror(errno) + ").");
    }
    std::ostringstream text;
    text << stream.rdbuf();
    auto catalog = read(text.str());
    if (catalog) {
        return std::move(*catalog);
    }
    std::string problems;
    for (const auto& problem : catalog.error()) {
        problems += (problems.empty() ? "" : "\n") + lineOf(file, problem);
    }
    return fail(ErrorCode::Invalid, problems, "catalog_invalid");
}

}  // namespace

Result<Catalog> catalogIn(const std::string& file) {
    return readWith(file, readCatalog);
}

Result<Catalog> entriesIn(const std::string& file, const Catalog& inForce) {
    return readWith(file, [&](std::string_view text) { return readCatalogEntries(text, inForce); });
}

std::string warningLines(const std::vector<CatalogProblem>& warnings) {
    std::string lines;
    for (const auto& warning : warnings) {
        lines += "warning: " + warning.path + ": " + warning.message + ".\n";
    }
    return lines;
}

std::string checkText(const std::vector<CatalogProblem>& warnings, bool json) {
    if (json) {
        auto list = nlohmann::ordered_json::array();
        for (const auto& warning : warnings) {
            list.push_back({{"path", warning.path}, {"message", warning.message}});
        }
        return nlohmann::ordered_json{{"warnings", list}}.dump() + '\n';
    }
    return warnings.empty() ? "Nothing is wrong with this catalog.\n" : warningLines(warnings);
}

}  // namespace turnbell::ctl
