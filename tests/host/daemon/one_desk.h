#pragma once

#include "host/catalog/catalog_file.h"

namespace turnbell {

/// A branch of one queue, service and desk, whose only staff member has PIN 482913.
inline Catalog oneDesk() {
    return *readCatalog(R"(
[branch]
name = "Old Town Clinic"
country = "GE"
time_zone = "Asia/Tbilisi"
languages = ["en", "de"]
[[queue]]
code = "A"
[[service]]
code = "A"
name = { en = "General", de = "Allgemein" }
queue = "A"
[[desk]]
code = "1"
name = { en = "Desk 1", de = "Schalter 1" }
queues = ["A"]
[[staff]]
name = "Nino"
pin = "482913"
role = "admin"
)");
}

}  // namespace turnbell
