#pragma once

#include "host/wire/reply.h"
#include "host/wire/snapshot.h"

#include <string>

namespace turnbell::ctl {

/// An answer for a person, ended by a line break.
std::string readableText(const wire::Reply& reply);

/// An answer for a script: one line of JSON, ended by a line break. Lists are arrays, a catalog is the
/// catalog.
std::string jsonText(const wire::Reply& reply);

/// What is in a topic, as one line of JSON, ended by a line break.
std::string snapshotJson(const wire::Snapshot& snapshot);

}  // namespace turnbell::ctl
