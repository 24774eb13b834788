import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

// One thing to decide, or to do on the pad: a heading, what to know, and the buttons below.
Rectangle {
    id: question

    property string title: ""
    property string explanation: ""
    property string figure: ""
    property string remark: ""
    default property alias buttons: row.data

    color: Theme.card
    radius: Theme.radius
    border.width: 1
    border.color: Theme.line

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gap, 1500 * Theme.scale)
        spacing: Theme.gap

        Label {
            objectName: "pad_question"
            text: question.title
            font.pixelSize: Theme.title
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Label {
            objectName: "pad_seconds"
            text: question.figure
            visible: text !== ""
            color: Theme.primary
            font.pixelSize: Theme.title * 2
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Label {
            text: question.explanation
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Label {
            objectName: "pad_remark"
            text: question.remark
            visible: text !== ""
            color: Theme.faint
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        RowLayout {
            id: row

            spacing: Theme.gap
            Layout.topMargin: Theme.gap
            Layout.alignment: Qt.AlignHCenter
        }
    }
}
