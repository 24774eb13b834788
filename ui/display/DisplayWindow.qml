import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Display

Window {
    id: window

    required property BoardView board

    width: 1920
    height: 1080
    title: "Turnbell"
    color: Theme.night

    Binding {
        target: Theme
        property: "scale"
        value: Math.min(window.width / 1920, window.height / 1080)
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap * 1.5
        spacing: Theme.gap
        visible: !window.board.failed

        DisplayHeader {
            board: window.board
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true

            CalledTicket {
                board: window.board
                Layout.preferredWidth: 11
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            ColumnLayout {
                spacing: Theme.gap
                Layout.preferredWidth: 9
                Layout.fillWidth: true
                Layout.fillHeight: true

                CallList {
                    board: window.board
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }

                NextList {
                    board: window.board
                    Layout.fillWidth: true
                }
            }
        }
    }

    FailureFace {
        anchors.centerIn: parent
        width: parent.width * 0.8
        board: window.board
        visible: window.board.failed
    }
}
