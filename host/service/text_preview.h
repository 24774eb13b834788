#pragma once

#include "host/base/result.h"
#include "host/core/catalog.h"
#include "host/wire/template.h"

#include <string>

namespace turnbell {

/// What a template costs when its text is sent. Letters, tables and tone are those of the branch's catalog.
/// Typical is what usual values make of it (core/sample_values.h); worst is the most SMS that any values
/// within their limits can make of it, a bound: names may be in any script, so a text with a name may be in
/// UCS-2. Nothing in `query.text`: the template in force. Refuses what validate() would refuse in a template,
/// with the column.
Result<wire::TemplatePreview> previewOf(const Catalog& catalog, const wire::TemplatePreviewQuery& query);

/// Every kind in one language, as it is sent now.
Result<wire::TemplateList> templatesOf(const Catalog& catalog, const wire::TemplateListQuery& query);

}  // namespace turnbell
