import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// Some of today's visits. A row is picked by a press; its "⋯" asks what else to do with it.
Panel {
    id: panel

    required property DeskSession session
    property string rowPrefix: "waiting_"
    property var rows: null
    property string emptyText: ""
    property bool pickable: session.ready
    property bool brief: false // its moments take the room of the language

    signal picked(string ticket)

    readonly property bool marked: session.markedList === rowPrefix

    count: list.count

    ListView {
        id: list

        clip: true
        spacing: 4
        model: panel.rows
        currentIndex: panel.marked ? panel.session.markedRow : -1
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: RowLayout {
            id: row

            readonly property bool marked: panel.marked && panel.session.markedRow === index

            required property int index
            required property string ticket
            required property string name
            required property string service
            required property string waited
            required property string turn
            required property string language
            required property bool hasPhone
            required property bool reminded
            required property string missed

            width: list.width
            height: Theme.touch
            spacing: 4

            ActionButton {
                objectName: panel.rowPrefix + row.ticket
                enabled: panel.pickable
                marked: row.marked
                opacity: 1
                Accessible.name: row.ticket + " " + row.service + " " + row.waited + " " + row.turn
                Layout.fillWidth: true
                Layout.fillHeight: true

                onClicked: panel.picked(row.ticket)

                contentItem: RowLayout {
                    spacing: Theme.gap / 2

                    Label {
                        text: row.ticket
                        font.bold: true
                        wrapMode: Text.NoWrap
                        leftPadding: Theme.gap / 2
                        Layout.preferredWidth: 76 * Theme.scale
                    }

                    ColumnLayout {
                        spacing: 0
                        Layout.fillWidth: true

                        RowLayout {
                            spacing: Theme.gap / 2

                            ShortLabel {
                                text: row.service
                                Layout.fillWidth: true
                            }

                            Label {
                                text: (panel.brief ? "" : row.language) + (row.hasPhone ? " ✆" : "")
                                color: Theme.faint
                                font.pixelSize: Theme.small
                                wrapMode: Text.NoWrap
                            }

                            Label {
                                objectName: panel.rowPrefix + row.ticket + "_when"
                                text: row.reminded ? "! " + row.waited : row.waited
                                color: row.reminded || row.missed !== "" ? Theme.danger : Theme.ink
                                font.pixelSize: Theme.small
                                font.bold: row.reminded || row.missed !== ""
                                wrapMode: Text.NoWrap
                            }
                        }

                        VisitFacts {
                            prefix: panel.rowPrefix
                            ticket: row.ticket
                            name: row.name
                            turn: row.turn
                            missed: row.missed
                            Layout.fillWidth: true
                        }
                    }

                    Item {
                        Layout.preferredWidth: 1
                    }
                }
            }

            ActionButton {
                objectName: "choose_" + row.ticket
                text: "⋯"
                note: row.marked ? "→" : ""
                enabled: panel.session.ready
                Accessible.name: qsTr("More for %1").arg(row.ticket)
                Layout.preferredWidth: Theme.touch
                Layout.fillHeight: true

                onClicked: panel.session.chooseTicket(row.ticket)
            }
        }

        Label {
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0
            text: panel.emptyText
            color: Theme.faint
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
