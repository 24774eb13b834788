import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Display

// The newest call. It flashes once a second for six seconds: well below three flashes a second.
Rectangle {
    id: panel

    required property BoardView board

    property bool lit: false

    radius: Theme.radius
    color: lit ? Theme.nightMark : Theme.nightCard

    Connections {
        target: panel.board

        function onAnnounced() {
            flash.restart();
        }
    }

    SequentialAnimation {
        id: flash

        loops: 6

        PropertyAction {
            target: panel
            property: "lit"
            value: true
        }

        PauseAnimation {
            duration: 500
        }

        PropertyAction {
            target: panel
            property: "lit"
            value: false
        }

        PauseAnimation {
            duration: 500
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap * 1.5
        spacing: 0

        Label {
            text: panel.board.ticket === "" ? qsTr("Welcome") : qsTr("Now called")
            color: panel.lit ? Theme.night : Theme.nightFaint
            font.pixelSize: Theme.title * 1.2
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Label {
            objectName: "called_ticket"
            visible: text !== ""
            text: panel.board.ticket
            color: panel.lit ? Theme.night : Theme.nightInk
            font.pixelSize: Theme.huge * 1.4
            font.bold: true
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.fillHeight: true
        }

        Label {
            objectName: "called_desk"
            visible: text !== ""
            text: panel.board.desk
            color: panel.lit ? Theme.night : Theme.nightMark
            font.pixelSize: Theme.title * 2.4
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Label {
            visible: panel.board.ticket === ""
            text: qsTr("Please check in at the kiosk.")
            color: Theme.nightInk
            font.pixelSize: Theme.title * 1.4
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
