#pragma once

#include "host/core/placeholder.h"
#include "host/core/text_purpose.h"

#include <QString>

/// The words for what texts are for and for what can be put into them, in the language of the window.
namespace turnbell::ui::words {

/// Kinds of text that stand together: "Calls and waiting", "After the visit", "Stop and start", ...
QString textGroup(TextPurpose purpose);

/// "Your turn", "Missed turn", "Notice that asks yes or no", ...
QString textKind(TextPurpose purpose);

/// Of {first_name}: "First name".
QString placeholderName(Placeholder placeholder);

}  // namespace turnbell::ui::words
