import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Display

// The calls before, each with its desk.
ListView {
    id: list

    required property BoardView board

    interactive: false
    clip: true
    spacing: Theme.gap / 2
    model: board.called

    delegate: Rectangle {
        id: row

        required property string ticket
        required property string desk
        required property bool serving

        width: list.width
        height: 84 * Theme.scale
        radius: Theme.radius
        color: Theme.nightCard

        RowLayout {
            anchors.fill: parent
            anchors.leftMargin: Theme.gap
            anchors.rightMargin: Theme.gap
            spacing: Theme.gap

            Label {
                objectName: "row_ticket"
                text: row.ticket
                color: row.serving ? Theme.nightFaint : Theme.nightInk
                font.pixelSize: Theme.title * 1.2
                font.bold: true
                wrapMode: Text.NoWrap
            }

            Label {
                text: row.desk
                color: row.serving ? Theme.nightFaint : Theme.nightMark
                font.pixelSize: Theme.title
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignRight
                Layout.fillWidth: true
            }
        }
    }
}
