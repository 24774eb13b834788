import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// One customer of a notice. Of somebody who is to be called: the number in large letters, and what came of it.
Rectangle {
    id: row

    required property double person
    required property string who
    required property string number
    required property string condition
    required property string why
    required property bool toCall
    required property bool toRead
    required property string called
    required property double conversation
    property bool ready: false

    signal marked(string outcome)
    signal threadWanted

    objectName: "notice_person_" + person
    implicitHeight: columns.implicitHeight + Theme.gap / 2
    radius: Theme.radius
    color: Theme.card
    border.width: toCall ? 2 : 1
    border.color: toCall ? Theme.danger : Theme.line

    RowLayout {
        id: columns

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap / 2
        spacing: Theme.gap / 2

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: false
            Layout.preferredWidth: 330 * Theme.scale

            ShortLabel {
                text: row.who
                font.bold: true
                Layout.fillWidth: true
            }

            ShortLabel {
                objectName: "notice_number_" + row.person
                text: row.number
                visible: text !== ""
                font.pixelSize: row.toCall ? Theme.body : Theme.small
                color: row.toCall ? Theme.ink : Theme.faint
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            // Beside four buttons it needs two lines.
            Label {
                objectName: "notice_condition_" + row.person
                text: row.condition
                font.pixelSize: Theme.small
                maximumLineCount: 2
                elide: Text.ElideRight
                color: row.toCall ? Theme.danger : Theme.ink
                font.bold: true
                Layout.fillWidth: true
            }

            // Whoever is not reached may still be called, and why the text did not do is to be known then.
            Label {
                objectName: "notice_why_" + row.person
                text: row.called === "" ? row.why : row.toCall && row.why !== "" ? row.why + " · " + row.called : row.called
                visible: text !== ""
                font.pixelSize: Theme.small
                color: Theme.faint
                Layout.fillWidth: true
            }
        }

        ActionButton {
            objectName: "notice_thread_" + row.person
            visible: row.conversation > 0
            text: qsTr("Messages")
            letters: Theme.small
            Layout.preferredWidth: Theme.touch * 1.8
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: row.threadWanted()
        }

        Repeater {
            model: row.toCall ? [
                {
                    code: "confirmed",
                    name: qsTr("Yes")
                },
                {
                    code: "declined",
                    name: qsTr("No")
                },
                {
                    code: "not_reached",
                    name: qsTr("Not reached")
                }
            ] : []

            ActionButton {
                required property var modelData

                objectName: "notice_mark_" + modelData.code + "_" + row.person
                visible: !row.toRead || row.conversation === 0 || modelData.code !== "not_reached"
                text: modelData.name
                letters: Theme.small
                enabled: row.ready
                Layout.preferredWidth: modelData.code === "not_reached" ? Theme.touch * 1.8 : Theme.touch * 1.2
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: row.marked(modelData.code)
            }
        }

        ActionButton {
            objectName: "notice_unmark_" + row.person
            visible: row.called !== "" && !row.toCall
            text: qsTr("Take back")
            letters: Theme.small
            enabled: row.ready
            Layout.preferredWidth: Theme.touch * 2.1
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: row.marked("")
        }
    }
}
