#pragma once

#include "host/service/conversations.h"

namespace turnbell {

/// Changing the catalog, and giving it out. Whatever is changed, the whole is validated before it applies.
/// The caller holds the transaction.
class CatalogCommands {
public:
    CatalogCommands(BranchState& state, Conversations& conversations);

    /// Refused, changing nothing, if the catalog has a fault or if an open visit uses what would vanish.
    Result<wire::Done> import(Catalog catalog);

    /// The same, for some entries of it; see host/core/catalog_change.h.
    Result<wire::Done> put(const Catalog& entries);
    Result<wire::Done> remove(const std::string& table, const std::string& code);

    /// One template of the branch's own; without a language in its first one.
    Result<wire::Done> put(const wire::TemplatePut& command);
    Result<wire::Done> remove(const wire::TemplateRemove& command);

    wire::CatalogReply exported() const;

private:
    Result<void> nothingInUseVanishes(const Catalog& catalog);
    static Result<void> pinsDiffer(const Catalog& catalog);
    std::string salt(const Catalog& catalog) const;
    Result<void> hashPins(Catalog& catalog) const;

    BranchState& state_;
    Conversations& conversations_;
};

}  // namespace turnbell
