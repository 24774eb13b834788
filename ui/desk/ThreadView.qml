import QtQuick
import QtQuick.Layouts
import QtQuick.Controls.Basic
import Turnbell.Controls
import Turnbell.Desk

// One conversation with its reply box. Enter sends, Shift+Enter breaks the line, Escape leaves the box.
ColumnLayout {
    id: thread

    required property ConversationInbox inbox

    spacing: Theme.gap / 2

    Connections {
        target: thread.inbox

        function onReplied() {
            field.clear();
        }
    }

    RowLayout {
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        ActionButton {
            objectName: "conversation_back"
            text: "←"
            Accessible.name: qsTr("Back to the list")
            Layout.preferredWidth: Theme.touch
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: thread.inbox.showList()
        }

        Label {
            text: thread.inbox.who
            font.bold: true
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Layout.fillWidth: true
        }

        ActionButton {
            objectName: "conversation_done"
            text: qsTr("Done")
            enabled: thread.inbox.ready
            letters: Theme.small
            Layout.preferredWidth: Theme.touch * 1.6
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: thread.inbox.finish()
        }
    }

    ListView {
        id: entries

        clip: true
        spacing: Theme.gap / 2
        model: thread.inbox.entries
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        onCountChanged: positionViewAtEnd()

        delegate: Item {
            id: entry

            required property bool incoming
            required property string words
            required property string footnote
            required property bool note

            width: entries.width
            height: bubble.height

            Rectangle {
                id: bubble

                anchors.right: entry.incoming ? undefined : parent.right
                width: Math.min(parent.width * 0.85, Math.max(body.implicitWidth, foot.implicitWidth) + Theme.gap)
                height: body.height + foot.height + Theme.gap
                radius: Theme.radius
                color: entry.note ? Theme.warning : entry.incoming ? Theme.paper : "#dcebfa"

                Text {
                    id: body

                    x: Theme.gap / 2
                    y: Theme.gap / 2
                    width: parent.width - Theme.gap
                    text: entry.words
                    color: Theme.ink
                    font.pixelSize: Theme.small
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                }

                Text {
                    id: foot

                    x: Theme.gap / 2
                    anchors.top: body.bottom
                    width: parent.width - Theme.gap
                    text: entry.footnote
                    color: Theme.faint
                    font.pixelSize: Theme.small * 0.8
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                }
            }
        }
    }

    Label {
        objectName: "reply_error"
        text: thread.inbox.error
        visible: text !== ""
        color: Theme.danger
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        ScrollView {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.touch * 1.5

            TextArea {
                id: field

                objectName: "reply"
                placeholderText: qsTr("Your answer")
                placeholderTextColor: Theme.faint
                color: Theme.ink
                font.pixelSize: Theme.small
                wrapMode: TextEdit.Wrap
                textFormat: TextEdit.PlainText
                background: Rectangle {
                    radius: Theme.radius
                    border.width: field.activeFocus ? 3 : 2
                    border.color: field.activeFocus ? Theme.focus : Theme.line
                }

                Keys.onPressed: event => {
                    const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
                    if (enter && !(event.modifiers & Qt.ShiftModifier)) {
                        thread.inbox.reply(field.text);
                        event.accepted = true;
                    } else if (event.key === Qt.Key_Escape) {
                        field.focus = false;
                        event.accepted = true;
                    }
                }
            }
        }

        ActionButton {
            objectName: "send_reply"
            text: qsTr("Send")
            primary: true
            enabled: thread.inbox.ready && field.text.trim() !== ""
            letters: Theme.small
            Layout.preferredWidth: Theme.touch * 1.6
            Layout.preferredHeight: Theme.touch * 1.5

            onClicked: thread.inbox.reply(field.text)
        }
    }
}
