import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// The correction of a visit: its form, or what a language or a service is chosen from.
Panel {
    id: panel

    required property VisitCorrection correction

    readonly property bool choosing: panel.correction.choosing !== VisitCorrection.Nothing

    heading: qsTr("Correct %1").arg(panel.correction.ticket)

    CorrectionForm {
        correction: panel.correction
        visible: !panel.choosing
        enabled: visible
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    GridView {
        id: grid

        visible: panel.choosing
        clip: true
        cellWidth: Math.floor(width / 2)
        cellHeight: Theme.touch * 1.2
        model: panel.correction.choices
        boundsBehavior: Flickable.StopAtBounds
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
                objectName: "correct_to_" + cell.code
                anchors.fill: parent
                anchors.margins: Theme.gap / 4
                text: cell.name
                note: cell.index < 9 ? cell.index + 1 : ""
                letters: Theme.small

                onClicked: panel.correction.choose(cell.code)
            }
        }
    }

    ActionButton {
        objectName: "correct_back"
        visible: panel.choosing
        text: qsTr("Back")
        note: "Esc"
        Layout.fillWidth: true

        onClicked: panel.correction.back()
    }
}
