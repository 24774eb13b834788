#pragma once

#include "host/wire/template.h"

#include <string>

namespace turnbell::ctl {

/// For a person.
std::string templateText(const wire::TemplateList& list);
std::string templateText(const wire::TemplatePreview& preview);

}  // namespace turnbell::ctl
