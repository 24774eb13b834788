import QtQuick
import Turnbell.Controls

// One proposal: its key, where it comes from, and its text, of which two lines are shown.
Item {
    id: content

    property string caption: ""
    property string words: ""
    property string letter: ""
    property bool past: false

    Label {
        id: badge

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap / 2
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.gap
        text: content.past ? "↺" : content.letter
        color: content.past ? Theme.faint : Theme.primary
        font.pixelSize: Theme.small
        font.bold: true
        wrapMode: Text.NoWrap
    }

    ShortLabel {
        id: source

        anchors.left: badge.right
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap / 4
        anchors.top: parent.top
        anchors.topMargin: Theme.gap / 4
        text: content.caption
        color: Theme.faint
        font.pixelSize: Theme.small * 0.75
        font.bold: true
        font.italic: content.past
    }

    ShortLabel {
        id: said

        anchors.left: badge.right
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap / 4
        anchors.top: source.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gap / 4
        text: content.words
        font.pixelSize: Theme.small * 0.9
        font.italic: content.past
        wrapMode: Text.Wrap
        maximumLineCount: 2
    }
}
