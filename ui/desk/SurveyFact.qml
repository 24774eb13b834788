import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

// One figure of all surveys together, its name above and what it rests on below.
Rectangle {
    id: tile

    required property string code
    required property string name
    required property string value
    required property string note
    required property bool few

    color: Theme.card
    radius: Theme.radius
    border.width: 1
    border.color: Theme.line
    implicitHeight: column.implicitHeight + Theme.gap / 2
    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap / 4
        spacing: 0

        Label {
            text: tile.name
            color: Theme.faint
            font.pixelSize: Theme.small
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Label {
            objectName: "fact_" + tile.code
            text: tile.value
            color: tile.few ? Theme.faint : Theme.ink
            font.bold: true
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Label {
            objectName: "fact_note_" + tile.code
            text: tile.note
            color: Theme.faint
            font.pixelSize: Theme.small * 0.85
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.small * 1.2
        }
    }
}
