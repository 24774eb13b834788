import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// The field of a conversation. A switch says whether the customer gets what is typed, or only colleagues see
// it; a note is typed on yellow, and its button keeps instead of sending.
ColumnLayout {
    id: box

    required property ConversationInbox inbox

    readonly property bool empty: field.text === ""

    function begin(): void {
        field.begin();
    }

    function fill(words: string): void {
        field.fill(words);
    }

    spacing: Theme.gap / 4

    Component.onCompleted: {
        field.text = box.inbox.draft();
        field.begin();
    }

    Connections {
        target: box.inbox

        function onConversationChanged() {
            field.text = box.inbox.draft();
        }

        function onSettled() {
            field.text = "";
        }
    }

    RowLayout {
        spacing: Theme.gap / 4
        Layout.fillWidth: true

        ActionButton {
            objectName: "write_text"
            text: qsTr("To the customer")
            note: box.inbox.noting ? "F2" : ""
            primary: !box.inbox.noting
            letters: Theme.small
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: box.inbox.noting = false
        }

        ActionButton {
            objectName: "write_note"
            text: qsTr("Note for us")
            note: box.inbox.noting ? "" : "F2"
            marked: box.inbox.noting
            letters: Theme.small
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: box.inbox.noting = true
        }
    }

    Rectangle {
        visible: box.inbox.noting
        color: Theme.warning
        radius: Theme.radius / 2
        implicitHeight: never.implicitHeight + Theme.gap / 4
        Layout.fillWidth: true

        Label {
            id: never

            objectName: "note_hint"
            anchors.fill: parent
            leftPadding: Theme.gap / 4
            text: qsTr("Only staff see this. It is never sent.")
            font.pixelSize: Theme.small * 0.9
            font.bold: true
        }
    }

    RowLayout {
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        TextBox {
            id: field

            name: "reply"
            hint: box.inbox.noting ? qsTr("Your note") : qsTr("Your answer")
            readOnly: box.inbox.busy
            paper: box.inbox.noting ? Theme.warning : Theme.card
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.touch * 1.5

            onTextChanged: box.inbox.keepDraft(text)
            onSubmitted: box.inbox.submit(text)
            onEscaped: focus = false
            onSwitched: box.inbox.noting = !box.inbox.noting
            onTypedIntoEmpty: (typed, event) => {
                const words = box.inbox.noting ? "" : box.inbox.cannedFor(typed);
                event.accepted = words !== "";
                if (words !== "")
                    fill(words);
            }
        }

        ActionButton {
            objectName: "send_reply"
            text: box.inbox.noting ? qsTr("Keep note") : qsTr("Send")
            note: "↵"
            primary: !box.inbox.noting
            enabled: box.inbox.ready && field.text.trim() !== ""
            letters: Theme.small
            Layout.preferredWidth: Theme.touch * 1.6
            Layout.preferredHeight: Theme.touch * 1.5

            onClicked: box.inbox.submit(field.text)
        }
    }
}
