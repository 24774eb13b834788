import QtQuick
import Turnbell.Controls

// At the right edge of a list that does not fit: how much of it is seen, and where.
Rectangle {
    id: mark

    required property ListView list

    visible: mark.list.visibleArea.heightRatio < 1
    anchors.right: parent.right
    y: mark.list.visibleArea.yPosition * mark.list.height
    width: Theme.gap / 4
    height: mark.list.visibleArea.heightRatio * mark.list.height
    radius: width / 2
    color: Theme.line
}
