import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// A question of the desk and its answers, one button each.
Panel {
    id: panel

    required property DeskSession session

    heading: session.question
    headingName: "question"

    GridView {
        id: grid

        readonly property int columns: count > 8 ? 3 : 2 // all nine keys are seen at once

        clip: true
        cellWidth: Math.floor(width / columns)
        cellHeight: Theme.touch * (count > 6 && columns === 2 ? 0.95 : 1.2)
        model: panel.session.choices
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Item {
            id: cell

            required property int index
            required property string code
            required property string name
            required property bool danger
            required property bool possible

            width: grid.cellWidth
            height: grid.cellHeight

            ActionButton {
                objectName: "choice_" + cell.code
                anchors.fill: parent
                anchors.margins: Theme.gap / 4
                text: cell.name
                note: cell.index < 9 ? cell.index + 1 : ""
                letters: Theme.small
                danger: cell.danger
                enabled: panel.session.ready && cell.possible

                onClicked: panel.session.choose(cell.code)
            }
        }
    }

    ActionButton {
        objectName: "choice_back"
        text: qsTr("Back")
        note: "Esc"
        Layout.fillWidth: true

        onClicked: panel.session.dropQuestion()
    }
}
