import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Display

// The board is too old to be trusted: nothing of it is shown.
ColumnLayout {
    id: face

    required property BoardView board

    spacing: 2 * Theme.gap

    Label {
        text: face.board.timeText
        color: Theme.nightInk
        font.pixelSize: Theme.huge
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    Label {
        objectName: "failure"
        text: qsTr("The display is out of order. Please ask our staff.")
        color: Theme.nightMark
        font.pixelSize: Theme.title * 1.6
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }
}
