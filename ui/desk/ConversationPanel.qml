import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

Panel {
    id: panel

    required property ConversationInbox inbox

    heading: inbox.open ? "" : qsTr("Messages")
    count: inbox.open ? -1 : inbox.unread

    ListView {
        id: list

        visible: !panel.inbox.open
        clip: true
        spacing: 4
        model: panel.inbox.conversations
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: ActionButton {
            id: row

            required property double conversation
            required property string who
            required property string lastWords
            required property string at
            required property bool unread
            required property string urgency
            required property bool overdue

            objectName: "conversation_" + conversation
            width: list.width
            height: Theme.touch * 1.2
            Accessible.name: who + " " + lastWords + " " + urgency

            onClicked: panel.inbox.choose(conversation)

            contentItem: ConversationWords {
                who: row.who
                lastWords: row.lastWords
                at: row.at
                unread: row.unread
                urgency: row.urgency
                overdue: row.overdue
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
        active: panel.inbox.open
        visible: active
        Layout.fillWidth: true
        Layout.fillHeight: true

        sourceComponent: ThreadView {
            inbox: panel.inbox
        }
    }
}
