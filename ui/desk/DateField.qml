import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Turnbell.Controls

// A day to type, such as 2026-11-22, with a day back and a day on beside it.
RowLayout {
    id: field

    required property string day
    property string prefix: ""
    property string caption: ""

    signal typed(string day)
    signal moved(int days)

    spacing: Theme.gap / 4

    Label {
        text: field.caption
        font.pixelSize: Theme.small
        wrapMode: Text.NoWrap
    }

    ActionButton {
        objectName: field.prefix + "_back"
        text: "‹"
        Accessible.name: qsTr("A day earlier")
        Layout.preferredWidth: Theme.touch * 0.8
        Layout.preferredHeight: Theme.touch * 0.8

        onClicked: field.moved(-1)
    }

    TextField {
        id: input

        objectName: field.prefix
        text: field.day
        maximumLength: 10
        color: Theme.ink
        font.pixelSize: Theme.small
        horizontalAlignment: TextInput.AlignHCenter
        Accessible.name: field.caption
        Layout.preferredWidth: 200 * Theme.scale
        Layout.preferredHeight: Theme.touch * 0.8
        background: Rectangle {
            radius: Theme.radius
            border.width: input.activeFocus ? 3 : 2
            border.color: input.activeFocus ? Theme.focus : Theme.line
        }

        Keys.onEscapePressed: input.focus = false
        onEditingFinished: field.typed(input.text)
    }

    ActionButton {
        objectName: field.prefix + "_on"
        text: "›"
        Accessible.name: qsTr("A day later")
        Layout.preferredWidth: Theme.touch * 0.8
        Layout.preferredHeight: Theme.touch * 0.8

        onClicked: field.moved(1)
    }
}
