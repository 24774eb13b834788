import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Display

// Who is called next, in this order.
ColumnLayout {
    id: next

    required property BoardView board

    spacing: Theme.gap / 2

    Label {
        text: qsTr("Next")
        color: Theme.nightFaint
        font.pixelSize: Theme.title
        Layout.fillWidth: true
    }

    Flow {
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        Repeater {
            model: next.board.next

            Rectangle {
                id: chip

                required property string ticket

                width: 190 * Theme.scale
                height: 76 * Theme.scale
                radius: Theme.radius
                color: Theme.nightCard

                Label {
                    objectName: "next_" + chip.ticket
                    anchors.fill: parent
                    text: chip.ticket
                    color: Theme.nightInk
                    font.pixelSize: Theme.title
                    font.bold: true
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
    }

    Label {
        text: qsTr("%n waiting", "", next.board.waiting)
        color: Theme.nightFaint
        font.pixelSize: Theme.title * 0.8
        Layout.fillWidth: true
    }
}
