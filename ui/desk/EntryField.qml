import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Turnbell.Controls

// One line to type, with what it is for above it.
ColumnLayout {
    id: entry

    property string name: ""
    property string caption: ""
    property alias text: input.text
    property alias hint: input.placeholderText

    function begin(): void {
        input.forceActiveFocus();
    }

    spacing: 0

    Label {
        text: entry.caption
        color: Theme.faint
        font.pixelSize: Theme.small
        wrapMode: Text.NoWrap
        Layout.fillWidth: true
    }

    TextField {
        id: input

        objectName: entry.name
        maximumLength: 60
        color: Theme.ink
        placeholderTextColor: Theme.faint
        font.pixelSize: Theme.small
        Accessible.name: entry.caption
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.touch * 0.8
        background: Rectangle {
            radius: Theme.radius
            border.width: input.activeFocus ? 3 : 2
            border.color: input.activeFocus ? Theme.focus : Theme.line
        }
    }
}
