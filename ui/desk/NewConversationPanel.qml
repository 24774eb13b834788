import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// A text to the customer of a visit, which begins a conversation.
Panel {
    id: panel

    required property NewConversation letter

    heading: qsTr("Write to %1").arg(panel.letter.ticket)

    Component.onCompleted: field.begin()

    Connections {
        target: panel.letter

        function onClosed() {
            field.text = "";
        }
    }

    Label {
        objectName: "write_to"
        text: panel.letter.who
        color: Theme.faint
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }

    TextBox {
        id: field

        name: "first_text"
        hint: qsTr("For example: What should we prepare for you?")
        readOnly: panel.letter.busy
        Layout.fillWidth: true
        Layout.fillHeight: true

        onSubmitted: panel.letter.send(text)
        onEscaped: panel.letter.back()
    }

    Label {
        text: qsTr("It goes out as an SMS at once and cannot be taken back.")
        visible: panel.letter.error === "" && !panel.letter.busy
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }

    Label {
        objectName: "first_text_busy"
        text: qsTr("One moment …")
        visible: panel.letter.busy
        color: Theme.faint
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }

    Label {
        objectName: "first_text_error"
        text: panel.letter.error
        visible: text !== ""
        color: Theme.danger
        font.pixelSize: Theme.small
        font.bold: true
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        ActionButton {
            objectName: "first_text_cancel"
            text: qsTr("Cancel")
            note: "Esc"
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            onClicked: panel.letter.back()
        }

        ActionButton {
            objectName: "send_first_text"
            text: qsTr("Send")
            note: "↵"
            primary: true
            enabled: panel.letter.ready && field.text.trim() !== ""
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            onClicked: panel.letter.send(field.text)
        }
    }
}
