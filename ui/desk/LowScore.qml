import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

// Somebody who was not content: what they wrote, whether somebody has answered, and the way to do so.
Rectangle {
    id: entry

    required property int number
    required property string ticket
    required property string score
    required property string words
    required property string about
    required property string followedUp
    required property bool waiting
    required property double conversation

    signal opened(double conversation)

    implicitHeight: columns.implicitHeight + Theme.gap / 2
    radius: Theme.radius / 2
    color: entry.waiting ? Theme.warning : Theme.card
    border.width: 1
    border.color: Theme.line

    RowLayout {
        id: columns

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap / 3
        spacing: Theme.gap / 2

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                objectName: "low_" + entry.number
                text: entry.ticket + "   " + entry.score
                font.pixelSize: Theme.small
                font.bold: true
                Layout.fillWidth: true
            }

            Label {
                objectName: "low_words_" + entry.number
                text: entry.words
                visible: text !== ""
                font.pixelSize: Theme.small
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }

            Label {
                text: entry.about
                color: Theme.faint
                font.pixelSize: Theme.small * 0.85
                Layout.fillWidth: true
            }

            Label {
                objectName: "low_followed_" + entry.number
                text: entry.followedUp
                color: entry.waiting ? Theme.danger : Theme.good
                font.pixelSize: Theme.small * 0.85
                font.bold: true
                Layout.fillWidth: true
            }
        }

        ActionButton {
            objectName: "low_open_" + entry.number
            visible: entry.conversation > 0
            text: qsTr("Open")
            letters: Theme.small
            Layout.preferredWidth: Theme.touch * 1.7
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: entry.opened(entry.conversation)
        }
    }
}
