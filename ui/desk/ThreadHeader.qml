import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// Whose conversation it is, where the visit stands, how long an answer is owed, and who gives it.
ColumnLayout {
    id: header

    required property ConversationInbox inbox

    readonly property bool mine: inbox.claim === ConversationInbox.ThisDesk

    spacing: Theme.gap / 4

    RowLayout {
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        ActionButton {
            objectName: "conversation_back"
            text: "←"
            note: "Esc"
            letters: Theme.small
            Accessible.name: qsTr("Back to the list")
            Layout.preferredWidth: Theme.touch
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: header.inbox.showList()
        }

        Label {
            objectName: "conversation_who"
            text: header.inbox.who
            font.bold: true
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
        }

        ActionButton {
            objectName: "conversation_done"
            visible: !header.inbox.closed
            text: qsTr("Done")
            enabled: header.inbox.ready
            letters: Theme.small
            Layout.preferredWidth: Theme.touch * 1.6
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: header.inbox.finish()
        }
    }

    Label {
        objectName: "conversation_visit"
        text: header.inbox.visit
        color: Theme.faint
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                objectName: "conversation_clock"
                text: header.inbox.urgency
                visible: text !== ""
                color: header.inbox.overdue ? Theme.danger : Theme.ink
                font.pixelSize: Theme.small
                font.bold: true
                Layout.fillWidth: true
            }

            Label {
                objectName: "conversation_claim"
                text: header.inbox.closed ? qsTr("Closed. A text opens it again.") : header.mine ? qsTr("You answer this.") : header.inbox.claimedBy !== "" ? qsTr("%1 answers this.").arg(header.inbox.claimedBy) : qsTr("Nobody answers this yet.")
                color: header.inbox.claim === ConversationInbox.OtherDesk ? Theme.danger : Theme.faint
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }
        }

        ActionButton {
            objectName: "conversation_claim_or_free"
            visible: !header.inbox.closed
            text: header.mine ? qsTr("Free") : qsTr("Mine")
            enabled: header.inbox.ready
            letters: Theme.small
            Layout.preferredWidth: Theme.touch * 1.8
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: header.inbox.claimOrFree()
        }
    }
}
