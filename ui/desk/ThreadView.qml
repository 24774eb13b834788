import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// One conversation: whose it is, what was said, what could be answered, and the field.
ColumnLayout {
    id: thread

    required property ConversationInbox inbox

    function begin(): void {
        box.begin();
    }

    spacing: Theme.gap / 2

    ThreadHeader {
        inbox: thread.inbox
        Layout.fillWidth: true
    }

    ListView {
        id: entries

        clip: true
        spacing: Theme.gap / 2
        model: thread.inbox.entries
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        // Later: what is new has no height yet.
        onCountChanged: later.restart()
        onHeightChanged: later.restart()

        Timer {
            id: later

            interval: 0

            onTriggered: entries.positionViewAtEnd()
        }

        delegate: EntryBubble {
            width: entries.width
        }
    }

    Label {
        objectName: "reply_error"
        text: thread.inbox.error
        visible: text !== ""
        color: Theme.danger
        font.pixelSize: Theme.small
        font.bold: true
        Layout.fillWidth: true
    }

    Label {
        objectName: "reply_busy"
        text: qsTr("One moment …")
        visible: thread.inbox.busy
        color: Theme.faint
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }

    // Proposals are for the beginning of an answer: they give their room to what is typed.
    SuggestionList {
        model: thread.inbox.suggestions
        visible: count > 0 && box.empty && !thread.inbox.noting
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.touch * 2.6)

        onPicked: words => box.fill(words)
    }

    ReplyBox {
        id: box

        inbox: thread.inbox
        Layout.fillWidth: true
    }
}
