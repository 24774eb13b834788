#pragma once

#include "host/wire/snapshot.h"
#include "ui/desk/visit_lists.h"
#include "ui/models/rows.h"

#include <QString>

#include <string>
#include <vector>

namespace turnbell::ui {

/// The pad of this id, or null.
const wire::PadRow* findPad(const wire::PadList& list, const std::string& id);

/// What people call it: its name, or "Pad 1"; of a port where none has answered, the port.
QString padName(const wire::PadRow& pad);

/// Every pad and every port where one should be, in the order of the service.
std::vector<PadRow> padRows(const wire::PadList& list, const wire::QueueView& view,
                            const Viewpoint& viewpoint);

/// What a pad can be assigned to: each desk, and none.
std::vector<DeskRow> deskChoices(const wire::QueueView& view, const Viewpoint& viewpoint);

}  // namespace turnbell::ui
