import QtQuick
import QtQuick.Templates as T

// Answers to touch, mouse, Space and Enter. The text shrinks to fit. One that is marked looks as if it had the
// focus.
T.AbstractButton {
    id: button

    property bool primary: false
    property bool danger: false
    property bool marked: false
    property string note: ""
    property int letters: Theme.body

    readonly property color letterColor: primary ? Theme.primaryInk : danger ? Theme.danger : Theme.ink

    implicitWidth: 2 * Theme.touch
    implicitHeight: Theme.touch
    opacity: enabled ? 1 : 0.4
    Accessible.name: text

    Keys.onReturnPressed: button.clicked()
    Keys.onEnterPressed: button.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: button.primary ? (button.down ? Theme.primaryPressed : Theme.primary) : (button.down ? Theme.pressed : Theme.card)
        border.width: button.visualFocus || button.marked ? 5 : 2
        border.color: button.visualFocus || button.marked ? Theme.focus : button.primary ? Theme.primary : button.danger ? Theme.danger : Theme.line
    }

    contentItem: ButtonWords {
        text: button.text
        note: button.note
        letters: button.letters
        bold: button.primary
        color: button.letterColor
        noteColor: button.primary ? Theme.primaryInk : Theme.faint
    }
}
