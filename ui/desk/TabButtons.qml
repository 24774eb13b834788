import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

// Buttons in a line, of which one is chosen; each shows its key.
RowLayout {
    id: tabs

    required property var rows
    required property string chosen
    property string prefix: ""

    signal picked(string code)

    spacing: Theme.gap / 4

    Repeater {
        model: tabs.rows

        ActionButton {
            required property string code
            required property string name
            required property string letter

            objectName: tabs.prefix + code
            text: name
            note: letter
            primary: code === tabs.chosen
            letters: Theme.small
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: tabs.picked(code)
        }
    }
}
