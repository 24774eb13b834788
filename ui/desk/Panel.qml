import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

// A card with a heading.
Rectangle {
    id: panel

    property string heading: ""
    property string headingName: ""
    property int count: -1
    default property alias content: body.data

    color: Theme.card
    radius: Theme.radius
    border.width: 1
    border.color: Theme.line

    ColumnLayout {
        id: body

        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.gap / 2

        Label {
            objectName: panel.headingName
            text: panel.count < 0 ? panel.heading : panel.heading + " (" + panel.count + ")"
            visible: panel.heading !== ""
            font.bold: true
            color: Theme.faint
            Layout.fillWidth: true
        }
    }
}
