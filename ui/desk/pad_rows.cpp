#include "ui/desk/pad_rows.h"

#include "ui/desk/branch_times.h"
#include "ui/words/pad_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace turnbell::ui {
namespace {

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QString numbered(const wire::PadRow& pad) {
    return QCoreApplication::translate("PadRows", "Pad %1").arg(pad.number);
}

QString footnote(const wire::PadRow& pad) {
    QStringList parts;
    if (!pad.name.empty()) {
        parts << numbered(pad);
    }
    if (!pad.id.empty()) {
        parts << text(pad.id);
    } else if (pad.linked) {
        parts << text(pad.port);  // it is given its id within a moment
    }
    return parts.join(QStringLiteral(" · "));
}

QString deskOf(const wire::PadRow& pad, const wire::QueueView& view, const Viewpoint& eye) {
    return pad.desk.empty() ? QCoreApplication::translate("PadRows", "no desk")
                            : deskName(view, pad.desk, eye);
}

QString condition(const wire::PadRow& pad, const Viewpoint& eye) {
    if (pad.linked) {
        return QCoreApplication::translate("PadRows", "connected");
    }
    const auto seen = dayAndTime(pad.lastSeenAt, eye.zone, eye.now);
    return seen.isEmpty() ? QCoreApplication::translate("PadRows", "no answer")
                          : QCoreApplication::translate("PadRows", "not connected, last seen %1").arg(seen);
}

QString lastPress(const wire::PadRow& pad, const Viewpoint& eye) {
    const auto at = dayAndTime(pad.lastPressAt, eye.zone, eye.now);
    if (at.isEmpty()) {
        return QCoreApplication::translate("PadRows", "no press yet");
    }
    return QCoreApplication::translate("PadRows", "%1, %2: %3")
        .arg(at, words::padKey(pad.lastKey), words::padDeed(pad));
}

QString counters(const wire::PadRow& pad) {
    return QCoreApplication::translate("PadRows", "Refused presses: %1 · damaged frames: %2 · new links: %3")
        .arg(pad.pressesRefused)
        .arg(pad.framesBad + pad.boardFramesBad)
        .arg(std::max(pad.links - 1, 0));
}

PadRow padRow(const wire::PadRow& pad, const wire::QueueView& view, const Viewpoint& eye) {
    PadRow row{.pad = text(pad.id),
               .place = text(pad.id.empty() ? pad.port : pad.id),
               .name = padName(pad),
               .footnote = footnote(pad),
               .desk = {},
               .condition = condition(pad, eye),
               .firmware = {},
               .lastPress = {},
               .counters = {},
               .trouble = words::padTrouble(pad),
               .linked = pad.linked};
    if (pad.id.empty()) {
        return row;
    }
    row.desk = deskOf(pad, view, eye);
    row.firmware = QCoreApplication::translate("PadRows", "Firmware %1").arg(text(pad.firmware));
    row.lastPress = lastPress(pad, eye);
    row.counters = counters(pad);
    return row;
}

}  // namespace

const wire::PadRow* findPad(const wire::PadList& list, const std::string& id) {
    const auto found = std::ranges::find(list.pads, id, &wire::PadRow::id);
    return id.empty() || found == list.pads.end() ? nullptr : &*found;
}

QString padName(const wire::PadRow& pad) {
    if (pad.id.empty()) {
        return pad.linked ? QCoreApplication::translate("PadRows", "New pad") : text(pad.port);
    }
    return pad.name.empty() ? numbered(pad) : text(pad.name);
}

std::vector<PadRow> padRows(const wire::PadList& list, const wire::QueueView& view,
                            const Viewpoint& viewpoint) {
    std::vector<PadRow> rows;
    for (const auto& pad : list.pads) {
        rows.push_back(padRow(pad, view, viewpoint));
    }
    return rows;
}

std::vector<DeskRow> deskChoices(const wire::QueueView& view, const Viewpoint& viewpoint) {
    auto rows = deskRows(view, viewpoint);
    rows.push_back({.code = {},
                    .name = QCoreApplication::translate("PadRows", "No desk"),
                    .condition = {},
                    .ticket = {}});
    return rows;
}

}  // namespace turnbell::ui
