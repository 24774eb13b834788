import QtQuick
import Turnbell.Controls

// At the right edge of what does not fit: how much of it is seen, and where. It lies over it, and is no part of
// what moves.
Rectangle {
    id: mark

    required property Flickable list

    parent: mark.list
    visible: mark.list.visibleArea.heightRatio < 1
    anchors.right: parent.right
    y: mark.list.visibleArea.yPosition * mark.list.height
    width: Theme.gap / 4
    height: mark.list.visibleArea.heightRatio * mark.list.height
    radius: width / 2
    color: Theme.line
}
