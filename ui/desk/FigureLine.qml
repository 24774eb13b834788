import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

// One line of a table: what it is of, and its figures, each with a note under it. Columns are as wide in
// every line. Of few visits the figures are drawn faintly.
Rectangle {
    id: line

    property string name: ""
    property string nameNote: ""
    property var values: []
    property var notes: []
    property bool few: false
    property bool bold: false
    property bool heading: false
    property string prefix: ""

    implicitHeight: Math.max(Theme.touch * 0.8, columns.implicitHeight + Theme.gap / 2)
    radius: Theme.radius / 2
    color: bold ? Theme.pressed : Theme.card
    border.width: 1
    border.color: Theme.line

    RowLayout {
        id: columns

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap / 2
        anchors.rightMargin: Theme.gap / 4
        spacing: 0

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true
            Layout.preferredWidth: 205 * Theme.scale

            Label {
                objectName: line.prefix + "name"
                text: line.name
                font.pixelSize: Theme.small
                font.bold: line.bold
                Layout.fillWidth: true
            }

            Label {
                visible: text !== ""
                text: line.nameNote
                color: Theme.faint
                font.pixelSize: Theme.small * 0.75
                Layout.fillWidth: true
            }
        }

        Repeater {
            model: line.values

            ColumnLayout {
                id: cell

                required property string modelData
                required property int index

                spacing: 0
                Layout.fillWidth: true
                Layout.preferredWidth: (cell.index === 0 ? 116 : cell.index < 3 ? 90 : cell.index === 10 ? 155 : cell.index > 8 ? 110 : 125) * Theme.scale
                Layout.rightMargin: Theme.gap / 4

                Text {
                    objectName: line.heading ? "heading_" + cell.index : ""
                    visible: line.heading
                    text: cell.modelData
                    color: Theme.ink
                    font.pixelSize: Theme.small * 0.8
                    font.bold: true
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Math.round(Theme.small * 0.5)
                    wrapMode: Text.WordWrap
                    textFormat: Text.PlainText
                    horizontalAlignment: Text.AlignRight
                    verticalAlignment: Text.AlignBottom
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.small * 2.4
                }

                Label {
                    objectName: line.prefix + "value_" + cell.index
                    visible: !line.heading
                    text: cell.modelData
                    color: line.few ? Theme.faint : Theme.ink
                    font.pixelSize: Theme.small
                    font.bold: line.bold
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignRight
                    Layout.fillWidth: true
                }

                Label {
                    objectName: line.prefix + "note_" + cell.index
                    visible: line.heading || text !== ""
                    text: line.notes[cell.index]
                    color: Theme.faint
                    font.pixelSize: Theme.small * 0.75
                    horizontalAlignment: Text.AlignRight
                    Layout.fillWidth: true
                    Layout.minimumHeight: line.heading ? Theme.small * 1.9 : 0
                }
            }
        }
    }
}
