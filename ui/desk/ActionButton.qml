import QtQuick
import Turnbell.Controls

// A button of the desk: it leaves the keyboard to the desk's own keys when it is clicked.
BigButton {
    focusPolicy: Qt.TabFocus
    implicitHeight: Theme.touch
    letters: Theme.body
}
