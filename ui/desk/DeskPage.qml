import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

FocusScope {
    id: page

    required property DeskSession session
    required property ConversationInbox inbox
    required property NextReason reason
    required property VisitCorrection correction
    required property NewConversation newConversation

    readonly property bool asking: page.session.transferring || page.session.question !== ""
    readonly property bool correcting: page.correction.open && !page.asking
    readonly property bool writing: page.newConversation.open && !page.asking && !page.correcting

    // Letters that are typed at a form are no steps of the desk.
    Keys.onPressed: event => {
        const escape = event.key === Qt.Key_Escape;
        if (page.correcting && !escape)
            event.accepted = page.correction.press(event.text);
        else if (page.correcting)
            page.correction.back();
        else if (page.writing && escape)
            page.newConversation.back();
        else if (!page.writing)
            event.accepted = page.session.press(event.key, event.text) || (escape && page.leaveConversation());
    }

    function leaveConversation(): bool {
        const read = page.inbox.open;
        if (read)
            page.inbox.showList();
        return read;
    }

    Binding {
        target: page.session
        property: "sideLists"
        value: !page.inbox.open
    }

    Connections {
        target: page.correction

        function onClosed() {
            page.forceActiveFocus();
        }
    }

    Connections {
        target: page.newConversation

        function onClosed() {
            page.forceActiveFocus();
        }
    }

    Connections {
        target: page.session

        function onAnswerWanted() {
            conversations.begin();
        }
    }

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
                heading: qsTr("Waiting") + " (↑ ↓ ↵)"
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
                visible: !page.asking && !page.correcting && !page.writing
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

            Loader {
                active: page.correction.open
                visible: page.correcting
                enabled: page.correcting
                sourceComponent: correctionPanel
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            Loader {
                active: page.newConversation.open
                visible: page.writing
                enabled: page.writing
                sourceComponent: newConversationPanel
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

            // A form takes all the room, and the keys: no step is taken beside it.
            ActionPanel {
                session: page.session
                visible: !page.correcting && !page.writing
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap / 2
            Layout.preferredWidth: page.width * 0.3
            Layout.fillWidth: false
            Layout.fillHeight: true

            ConversationPanel {
                id: conversations

                inbox: page.inbox
                session: page.session
                Layout.fillWidth: true
                Layout.fillHeight: true
            }

            // A conversation that is read takes all the room.
            WaitingPanel {
                heading: qsTr("Expected")
                session: page.session
                rowPrefix: "expected_"
                rows: page.session.expected
                brief: true
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
                brief: true
                visible: count > 0 && !page.inbox.open
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touch * 2.6

                onPicked: ticket => page.session.rejoin(ticket)
            }
        }
    }

    Component {
        id: correctionPanel

        CorrectionPanel {
            correction: page.correction
        }
    }

    Component {
        id: newConversationPanel

        NewConversationPanel {
            letter: page.newConversation
        }
    }
}
