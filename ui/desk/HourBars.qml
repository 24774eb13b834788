import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

// A bar for each hour with how many tickets were issued in it.
Rectangle {
    id: panel

    required property var hours

    color: Theme.card
    radius: Theme.radius
    border.width: 1
    border.color: Theme.line
    visible: bars.count > 0

    Label {
        id: title

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.margins: Theme.gap / 2
        text: qsTr("Tickets by hour")
        color: Theme.faint
        font.pixelSize: Theme.small
        font.bold: true
        wrapMode: Text.NoWrap
    }

    RowLayout {
        anchors.top: title.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: Theme.gap / 2
        spacing: Theme.gap / 4

        Repeater {
            id: bars

            model: panel.hours

            ColumnLayout {
                id: bar

                required property string hour
                required property int tickets
                required property double share

                spacing: 2
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 1
                Layout.maximumWidth: 130 * Theme.scale

                Item {
                    id: space

                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    Label {
                        id: figure

                        objectName: "hour_tickets_" + bar.hour
                        anchors.bottom: column.top
                        width: parent.width
                        text: bar.tickets
                        font.pixelSize: Theme.small * 0.8
                        wrapMode: Text.NoWrap
                        horizontalAlignment: Text.AlignHCenter
                    }

                    Rectangle {
                        id: column

                        objectName: "hour_bar_" + bar.hour
                        anchors.bottom: parent.bottom
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: Math.max(4, parent.width * 0.7)
                        height: Math.max(bar.tickets > 0 ? 2 : 0, (space.height - figure.implicitHeight) * bar.share)
                        radius: 2
                        color: Theme.primary
                    }
                }

                Label {
                    text: bar.hour
                    color: Theme.faint
                    font.pixelSize: Theme.small * 0.8
                    wrapMode: Text.NoWrap
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                }
            }
        }

        Item {
            Layout.fillWidth: true
            Layout.preferredWidth: 0
        }
    }
}
