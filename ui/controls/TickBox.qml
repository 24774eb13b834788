import QtQuick
import QtQuick.Templates as T

// A box to tick with its sentence beside it; the whole row is the target.
T.AbstractButton {
    id: box

    checkable: true
    implicitHeight: Math.max(Theme.touch, contentItem.implicitHeight + Theme.gap)
    Accessible.role: Accessible.CheckBox
    Accessible.checked: checked

    function flip() {
        box.toggle();
        box.toggled();
    }

    Keys.onReturnPressed: box.flip()
    Keys.onEnterPressed: box.flip()

    background: Rectangle {
        radius: Theme.radius
        color: box.down ? Theme.pressed : Theme.card
        border.width: box.visualFocus ? 5 : 2
        border.color: box.visualFocus ? Theme.focus : Theme.line
    }

    contentItem: TickBoxWords {
        text: box.text
        checked: box.checked
    }
}
