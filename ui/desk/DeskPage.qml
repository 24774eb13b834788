import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

FocusScope {
    id: page

    required property DeskSession session
    required property ConversationInbox inbox
    required property NextReason reason

    Keys.onPressed: event => event.accepted = page.session.press(event.key, event.text)

    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap / 2
        spacing: Theme.gap / 2

        ColumnLayout {
            spacing: Theme.gap / 2
            Layout.preferredWidth: page.width * 0.3
            Layout.fillWidth: false
            Layout.fillHeight: true

            WaitingPanel {
                heading: qsTr("Waiting")
                session: page.session
                rows: page.session.waiting
                emptyText: qsTr("Nobody is waiting.")
                pickable: page.session.ready && page.session.stage === DeskSession.Idle
                Layout.fillWidth: true
                Layout.fillHeight: true

                onPicked: ticket => page.session.callTicket(ticket)
            }

            WaitingPanel {
                heading: qsTr("Parked")
                session: page.session
                rowPrefix: "parked_"
                rows: page.session.parked
                pickable: page.session.ready && page.session.stage === DeskSession.Idle
                visible: count > 0
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touch * 2.6

                onPicked: ticket => page.session.callTicket(ticket)
            }
        }

        ColumnLayout {
            spacing: Theme.gap / 2
            Layout.fillWidth: true
            Layout.fillHeight: true

            Label {
                objectName: "desk_error"
                text: page.session.error
                visible: text !== ""
                color: Theme.danger
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            CurrentVisit {
                session: page.session
                visible: !page.session.transferring && page.session.question === ""
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            ChoicePanel {
                session: page.session
                visible: !page.session.transferring && page.session.question !== ""
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            TransferPanel {
                session: page.session
                visible: page.session.transferring
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Label {
                objectName: "next_reason"
                text: page.reason.text
                visible: text !== ""
                color: Theme.faint
                font.pixelSize: Theme.small
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            ActionPanel {
                session: page.session
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap / 2
            Layout.preferredWidth: page.width * 0.3
            Layout.fillWidth: false
            Layout.fillHeight: true

            ConversationPanel {
                inbox: page.inbox
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            // A conversation that is read takes all the room.
            WaitingPanel {
                heading: qsTr("Expected")
                session: page.session
                rowPrefix: "expected_"
                rows: page.session.expected
                asks: false
                visible: count > 0 && !page.inbox.open
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touch * 2.6

                onPicked: ticket => page.session.takeIn(ticket)
            }

            WaitingPanel {
                heading: qsTr("Missed (B: back)")
                session: page.session
                rowPrefix: "no_show_"
                rows: page.session.missed
                asks: false
                visible: count > 0 && !page.inbox.open
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touch * 2.6

                onPicked: ticket => page.session.rejoin(ticket)
            }
        }
    }
}
