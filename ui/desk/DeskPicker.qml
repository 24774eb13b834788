import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

FocusScope {
    id: picker

    required property DeskSession session

    Keys.onPressed: event => event.accepted = picker.session.pressAtPicker(event.text)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 2 * Theme.gap
        spacing: Theme.gap

        Label {
            text: qsTr("Which desk are you at?")
            font.pixelSize: Theme.title
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        GridView {
            id: grid

            cellWidth: Math.floor(width / 3)
            cellHeight: Theme.touch * 1.8
            clip: true
            model: picker.session.desks
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Item {
                id: cell

                required property int index
                required property string code
                required property string name
                required property string condition

                width: grid.cellWidth
                height: grid.cellHeight

                BigButton {
                    objectName: "desk_" + cell.code
                    anchors.fill: parent
                    anchors.margins: Theme.gap / 2
                    text: cell.name
                    note: cell.index < 9 ? cell.condition + " (" + (cell.index + 1) + ")" : cell.condition
                    enabled: picker.session.ready

                    onClicked: picker.session.chooseDesk(cell.code)
                }
            }
        }
    }
}
