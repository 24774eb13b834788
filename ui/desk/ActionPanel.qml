import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// The next step as one big button that never moves; what ends a visit badly is far from it.
ColumnLayout {
    id: panel

    required property DeskSession session

    readonly property bool called: session.ready && session.stage === DeskSession.Called
    readonly property bool serving: session.ready && session.stage === DeskSession.Serving

    spacing: Theme.gap / 2

    GridLayout {
        columns: 3
        rowSpacing: Theme.gap / 2
        columnSpacing: Theme.gap / 2
        Layout.fillWidth: true

        ActionButton {
            objectName: "no_show"
            text: qsTr("No-show")
            note: "N"
            danger: true
            enabled: panel.called
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            onClicked: panel.session.noShow()
        }

        ActionButton {
            objectName: "transfer"
            text: qsTr("Transfer")
            note: "T"
            enabled: panel.called || panel.serving
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            onClicked: panel.session.chooseTransfer()
        }

        ActionButton {
            objectName: "park"
            text: qsTr("Park")
            note: "P"
            enabled: panel.serving
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            onClicked: panel.session.park()
        }

        ActionButton {
            objectName: "undo"
            text: panel.session.undoSeconds > 0 ? qsTr("Undo (%1)").arg(panel.session.undoSeconds) : qsTr("Undo")
            note: "U"
            enabled: panel.session.ready && panel.session.undoSeconds > 0
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            onClicked: panel.session.undo()
        }

        ActionButton {
            objectName: "recall"
            text: qsTr("Call again")
            note: "R"
            enabled: panel.called
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            onClicked: panel.session.recall()
        }

        ActionButton {
            objectName: "finish"
            text: qsTr("Finish")
            note: "F"
            enabled: panel.serving
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            onClicked: panel.session.finish()
        }
    }

    ActionButton {
        objectName: "primary"
        text: panel.session.primaryLabel
        note: qsTr("Space")
        primary: true
        letters: Theme.title
        enabled: panel.session.ready
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.touch * 1.7

        onClicked: panel.session.primary()
    }
}
