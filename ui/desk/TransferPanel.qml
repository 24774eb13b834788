import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// To which service? The ticket keeps its number.
Panel {
    id: panel

    required property DeskSession session

    heading: qsTr("Transfer to")

    GridView {
        id: grid

        clip: true
        cellWidth: Math.floor(width / 2)
        cellHeight: Theme.touch * 1.2
        model: panel.session.services
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Item {
            id: cell

            required property int index
            required property string code
            required property string name

            width: grid.cellWidth
            height: grid.cellHeight

            ActionButton {
                objectName: "transfer_" + cell.code
                anchors.fill: parent
                anchors.margins: Theme.gap / 4
                text: cell.name
                note: cell.index < 9 ? cell.index + 1 : ""
                enabled: panel.session.ready

                onClicked: panel.session.transferTo(cell.code)
            }
        }
    }

    ActionButton {
        objectName: "transfer_cancel"
        text: qsTr("Cancel")
        note: "Esc"
        Layout.fillWidth: true

        onClicked: panel.session.chooseTransfer()
    }
}
