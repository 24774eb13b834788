import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// One template: its words, what can be put in, and what comes out. Ctrl+S saves, Escape leaves the words,
// and Tab goes on.
Panel {
    id: panel

    required property TemplateEditor editor
    required property bool forService

    function fill(): void {
        const place = field.cursorPosition;
        const atEnd = place === field.length;
        field.text = panel.editor.text;
        field.cursorPosition = atEnd ? field.length : Math.min(place, field.length);
    }

    Component.onCompleted: panel.fill()

    Connections {
        target: panel.editor

        function onTextReplaced() {
            panel.fill();
        }

        function onPlaceWanted(position) {
            field.forceActiveFocus();
            field.cursorPosition = position;
        }
    }

    RowLayout {
        spacing: Theme.gap / 2
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.touch * 0.8

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                objectName: "template_title"
                text: panel.editor.title
                font.bold: true
                font.pixelSize: Theme.small * 1.2
                Layout.fillWidth: true
            }

            Label {
                objectName: "template_origin"
                text: panel.editor.origin
                color: Theme.faint
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }
        }

        ActionButton {
            objectName: "template_go_back"
            visible: panel.editor.canGoBack
            text: panel.forService ? qsTr("Back to the words for all") : qsTr("Back to Turnbell's words")
            letters: Theme.small
            Layout.preferredWidth: Theme.touch * 4
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: panel.editor.askBack()
        }

        ActionButton {
            objectName: "template_save"
            visible: panel.editor.editable
            text: qsTr("Save")
            note: "Ctrl+S"
            letters: Theme.small
            primary: true
            enabled: panel.editor.canSave
            Layout.preferredWidth: Theme.touch * 2
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: panel.editor.save()
        }
    }

    ScrollView {
        Layout.fillWidth: true
        Layout.preferredHeight: Math.round(Theme.touch * 1.9)

        TextArea {
            id: field

            objectName: "template_text"
            readOnly: !panel.editor.editable
            color: Theme.ink
            font.pixelSize: Theme.small * 1.1
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            Accessible.name: panel.editor.title
            background: Rectangle {
                radius: Theme.radius
                color: field.readOnly ? Theme.paper : Theme.card
                border.width: field.activeFocus ? 3 : 2
                border.color: panel.editor.error !== "" ? Theme.danger : field.activeFocus ? Theme.focus : Theme.line
            }

            onTextChanged: panel.editor.type(field.text)

            Keys.onPressed: event => {
                if (event.key === Qt.Key_S && (event.modifiers & Qt.ControlModifier)) {
                    panel.editor.save();
                    event.accepted = true;
                } else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab) {
                    field.nextItemInFocusChain(event.key === Qt.Key_Tab).forceActiveFocus(Qt.TabFocusReason);
                    event.accepted = true;
                } else if (event.key === Qt.Key_Escape) {
                    field.focus = false;
                    event.accepted = true;
                }
            }
        }
    }

    RowLayout {
        visible: panel.editor.error !== ""
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        Label {
            objectName: "template_error"
            text: panel.editor.error
            visible: text !== ""
            color: Theme.danger
            font.pixelSize: Theme.small
            font.bold: true
            Layout.fillWidth: true
        }

        ActionButton {
            objectName: "template_place"
            visible: panel.editor.hasPlace
            text: qsTr("Show where")
            letters: Theme.small
            Layout.preferredWidth: Theme.touch * 2.4
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: panel.editor.showPlace()
        }
    }

    Label {
        objectName: "template_note"
        text: panel.editor.note
        visible: text !== "" && panel.editor.error === ""
        color: panel.editor.edited ? Theme.ink : Theme.good
        font.pixelSize: Theme.small
        font.bold: true
        Layout.fillWidth: true
    }

    TemplateChips {
        placeholders: panel.editor.placeholders
        editable: panel.editor.editable
        Layout.fillWidth: true

        onPicked: insertion => field.insert(field.cursorPosition, insertion)
    }

    TemplateCost {
        editor: panel.editor
        Layout.fillWidth: true
        Layout.fillHeight: true
    }
}
