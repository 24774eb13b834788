import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// What customers wrote: the list of their conversations, or the one that is read.
Panel {
    id: panel

    required property ConversationInbox inbox
    required property DeskSession session

    readonly property bool marked: session.markedList === rowPrefix
    readonly property string rowPrefix: "conversation_"

    // To type at once in the one that is read.
    function begin(): void {
        if (thread.item)
            (thread.item as ThreadView).begin();
    }

    heading: inbox.open ? "" : qsTr("Messages") + " (A)"
    count: inbox.open ? -1 : inbox.unread

    Label {
        objectName: "thread_awaited"
        visible: panel.inbox.awaited
        text: qsTr("One moment …")
        color: Theme.faint
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }

    Label {
        objectName: "thread_error"
        visible: !panel.inbox.open && text !== ""
        text: panel.inbox.error
        color: Theme.danger
        font.pixelSize: Theme.small
        font.bold: true
        Layout.fillWidth: true
    }

    ListView {
        id: list

        visible: !panel.inbox.open
        clip: true
        spacing: 4
        model: panel.inbox.conversations
        currentIndex: panel.marked ? panel.session.markedRow : -1
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: ActionButton {
            id: row

            required property int index
            required property double conversation
            required property string who
            required property string lastWords
            required property string at
            required property bool unread
            required property string urgency
            required property bool overdue
            required property string claim
            required property bool mine
            required property bool closed

            objectName: panel.rowPrefix + conversation
            width: list.width
            height: Math.max(Theme.touch * 1.2, implicitContentHeight + Theme.gap)
            marked: panel.marked && panel.session.markedRow === index
            Accessible.name: who + " " + lastWords + " " + urgency + " " + claim

            onClicked: panel.inbox.choose(conversation)

            contentItem: ConversationWords {
                who: row.who
                lastWords: row.lastWords
                at: row.at
                unread: row.unread
                urgency: row.urgency
                overdue: row.overdue
                claim: row.claim
                mine: row.mine
                closed: row.closed
            }
        }

        Label {
            anchors.centerIn: parent
            width: parent.width
            visible: list.count === 0
            text: qsTr("No messages.")
            color: Theme.faint
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Loader {
        id: thread

        active: panel.inbox.open
        visible: active
        Layout.fillWidth: true
        Layout.fillHeight: true

        sourceComponent: ThreadView {
            inbox: panel.inbox
        }
    }
}
