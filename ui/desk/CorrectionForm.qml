import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// What is known of the customer, to be typed or chosen anew. Enter saves.
ColumnLayout {
    id: form

    required property VisitCorrection correction

    readonly property string note: form.correction.phoneRemoved ? qsTr("No texts go to this number any more.") : phone.text.trim() !== "" ? qsTr("Ask first: may we text this number?") : ""

    function save(): void {
        form.correction.save(first.text, last.text, phone.text);
    }

    spacing: Theme.gap / 2

    Keys.onReturnPressed: form.save()
    Keys.onEnterPressed: form.save()
    Component.onCompleted: phone.begin()

    RowLayout {
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        EntryField {
            id: phone

            name: "correct_phone"
            caption: qsTr("Phone")
            hint: form.correction.phone === "" ? qsTr("no phone") : form.correction.phone
            enabled: !form.correction.phoneRemoved
            opacity: enabled ? 1 : 0.4
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }

        ActionButton {
            objectName: "remove_phone"
            text: form.correction.phoneRemoved ? qsTr("Keep number") : qsTr("Remove number")
            danger: !form.correction.phoneRemoved
            letters: Theme.small
            enabled: form.correction.phone !== ""
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Theme.touch * 0.8
            Layout.alignment: Qt.AlignBottom

            onClicked: form.correction.removePhone(!form.correction.phoneRemoved)
        }
    }

    Label {
        objectName: "correct_note"
        text: form.note
        visible: text !== "" && form.correction.error === ""
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }

    RowLayout {
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        EntryField {
            id: first

            name: "correct_first_name"
            caption: qsTr("First name")
            text: form.correction.firstName
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }

        EntryField {
            id: last

            name: "correct_last_name"
            caption: qsTr("Last name")
            text: form.correction.lastName
            Layout.fillWidth: true
            Layout.preferredWidth: 1
        }
    }

    RowLayout {
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        ActionButton {
            objectName: "correct_language"
            text: form.correction.language
            note: qsTr("Language")
            letters: Theme.small
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            onClicked: form.correction.ask(VisitCorrection.Language)
        }

        ActionButton {
            objectName: "correct_service"
            text: form.correction.service
            note: qsTr("Service")
            letters: Theme.small
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            onClicked: form.correction.ask(VisitCorrection.Service)
        }
    }

    Label {
        objectName: "correct_error"
        text: form.correction.error
        visible: text !== ""
        color: Theme.danger
        font.pixelSize: Theme.small
        font.bold: true
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    RowLayout {
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        ActionButton {
            objectName: "correct_cancel"
            text: qsTr("Cancel")
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            onClicked: form.correction.back()
        }

        ActionButton {
            objectName: "correct_save"
            text: qsTr("Save")
            primary: true
            enabled: form.correction.ready
            Layout.fillWidth: true
            Layout.preferredWidth: 1

            onClicked: form.save()
        }
    }
}
