import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Turnbell.Controls
import Turnbell.Desk

// What can be done with one pad: its desk, its name, its display and keys.
RowLayout {
    id: panel

    required property DeskPads pads

    spacing: Theme.gap / 2

    Panel {
        heading: qsTr("Its desk")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        GridView {
            id: grid

            clip: true
            cellWidth: Math.floor(width / 2)
            cellHeight: Theme.touch * 1.2
            model: panel.pads.desks
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: Item {
                id: cell

                required property string code
                required property string name

                width: grid.cellWidth
                height: grid.cellHeight

                ActionButton {
                    objectName: "pad_desk_" + cell.code
                    anchors.fill: parent
                    anchors.margins: Theme.gap / 4
                    text: cell.name
                    primary: cell.code === panel.pads.padDesk
                    enabled: panel.pads.ready

                    onClicked: panel.pads.assign(cell.code)
                }
            }
        }
    }

    Panel {
        heading: qsTr("Its name")
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredWidth: 1

        RowLayout {
            spacing: Theme.gap / 2
            Layout.fillWidth: true

            TextField {
                id: field

                objectName: "pad_name"
                maximumLength: 30
                placeholderText: qsTr("no name yet")
                placeholderTextColor: Theme.faint
                color: Theme.ink
                font.pixelSize: Theme.body
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touch
                background: Rectangle {
                    radius: Theme.radius
                    border.width: field.activeFocus ? 3 : 2
                    border.color: field.activeFocus ? Theme.focus : Theme.line
                }

                Component.onCompleted: text = panel.pads.padOwnName
                Keys.onEscapePressed: field.focus = false
                onAccepted: panel.pads.rename(field.text)
            }

            ActionButton {
                objectName: "pad_rename"
                text: qsTr("Keep")
                enabled: panel.pads.ready && field.text.trim() !== panel.pads.padOwnName
                Layout.preferredWidth: Theme.touch * 2.6

                onClicked: panel.pads.rename(field.text)
            }
        }

        Item {
            Layout.fillHeight: true
        }

        Label {
            objectName: "pad_hint"
            text: panel.pads.padLinked ? qsTr("To forget this pad, unplug it first.") : qsTr("Plug this pad in to find it by its display or to calibrate its keys.")
            color: Theme.faint
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap / 2
            Layout.fillWidth: true

            ActionButton {
                objectName: "pad_identify"
                text: qsTr("Flash its display")
                letters: Theme.small
                enabled: panel.pads.ready && panel.pads.padLinked
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                onClicked: panel.pads.identify()
            }

            ActionButton {
                objectName: "pad_calibrate"
                text: qsTr("Calibrate its keys")
                letters: Theme.small
                enabled: panel.pads.ready && panel.pads.padLinked
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                onClicked: panel.pads.askCalibration()
            }
        }

        ActionButton {
            objectName: "pad_forget"
            text: qsTr("Forget this pad")
            danger: true
            enabled: panel.pads.ready && !panel.pads.padLinked
            Layout.fillWidth: true

            onClicked: panel.pads.askForget()
        }
    }
}
