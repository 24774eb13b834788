import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

// One text of the list: when, about whom, what, and where it stands and why. The columns are as wide in every
// row.
Rectangle {
    id: row

    required property double message
    required property string at
    required property string about
    required property string kind
    required property string condition
    required property string why
    required property bool trouble

    objectName: "text_" + message
    implicitHeight: Math.max(Theme.touch, columns.implicitHeight + Theme.gap)
    radius: Theme.radius
    color: Theme.card
    border.width: trouble ? 2 : 1
    border.color: trouble ? Theme.danger : Theme.line

    RowLayout {
        id: columns

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap
        spacing: Theme.gap

        Label {
            text: row.at
            color: Theme.faint
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
            Layout.preferredWidth: 80 * Theme.scale
        }

        Label {
            text: row.about
            font.pixelSize: Theme.small
            font.bold: true
            wrapMode: Text.NoWrap
            Layout.preferredWidth: 190 * Theme.scale
        }

        Label {
            text: row.kind
            font.pixelSize: Theme.small
            Layout.preferredWidth: 340 * Theme.scale
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                objectName: "text_condition_" + row.message
                text: row.condition
                color: row.trouble ? Theme.danger : Theme.ink
                font.pixelSize: Theme.small
                font.bold: true
                Layout.fillWidth: true
            }

            Label {
                objectName: "text_why_" + row.message
                visible: text !== ""
                text: row.why
                color: Theme.faint
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }
        }
    }
}
