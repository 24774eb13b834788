import QtQuick
import Turnbell.Controls
import Turnbell.Desk

// What can be put into a text, a button each, and whether it is in it.
Flow {
    id: chips

    required property var placeholders
    property bool editable: true

    signal picked(string insertion)

    spacing: Theme.gap / 4

    Repeater {
        model: chips.placeholders

        ActionButton {
            required property string code
            required property string name
            required property string insertion
            required property string condition
            required property bool used
            required property bool missing

            objectName: "chip_" + code
            text: name
            note: condition
            danger: missing
            letters: Theme.small
            enabled: chips.editable
            focusPolicy: Qt.NoFocus
            width: Theme.touch * 2.3
            height: Theme.touch * 0.8
            Accessible.name: name + " " + condition

            onClicked: chips.picked(insertion)
        }
    }
}
