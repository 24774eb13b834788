#pragma once

#include "host/service/branch_state.h"

namespace turnbell {

/// Replacing the catalog as a whole, and giving it out. The caller holds the transaction.
class CatalogCommands {
public:
    explicit CatalogCommands(BranchState& state);

    /// Refused, changing nothing, if the catalog has a fault or if an open visit uses what would vanish.
    Result<wire::Done> import(Catalog catalog);

    wire::CatalogReply exported() const;

private:
    Result<void> nothingInUseVanishes(const Catalog& catalog);
    static Result<void> pinsDiffer(const Catalog& catalog);
    std::string salt(const Catalog& catalog) const;
    Result<void> hashPins(Catalog& catalog) const;

    BranchState& state_;
};

}  // namespace turnbell
