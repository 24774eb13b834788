import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

// One pad: which it is, its desk, its link and firmware, its last press, and what went wrong. The columns are as
// wide in every row of the list.
Rectangle {
    id: row

    required property string pad
    required property string place
    required property string name
    required property string footnote
    required property string desk
    required property string condition
    required property string firmware
    required property string lastPress
    required property string counters
    required property string trouble
    required property bool linked
    property bool listed: true

    signal opened

    objectName: "pad_" + place
    implicitHeight: Math.max(Theme.touch * 1.4, columns.implicitHeight + Theme.gap)
    radius: Theme.radius
    color: Theme.card
    border.width: trouble !== "" ? 2 : 1
    border.color: trouble !== "" ? Theme.danger : Theme.line

    RowLayout {
        id: columns

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap
        spacing: Theme.gap

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: false
            Layout.preferredWidth: 340 * Theme.scale

            Label {
                objectName: "pad_name_" + row.place
                text: row.name
                font.bold: true
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }

            Label {
                text: row.footnote
                visible: text !== ""
                color: Theme.faint
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }
        }

        Label {
            objectName: "pad_desk_of_" + row.place
            text: row.desk
            font.pixelSize: Theme.small
            font.bold: true
            Layout.preferredWidth: 230 * Theme.scale
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: false
            Layout.preferredWidth: 360 * Theme.scale

            Label {
                objectName: "pad_condition_" + row.place
                text: row.condition
                color: row.linked ? Theme.good : Theme.danger
                font.pixelSize: Theme.small
                font.bold: true
                Layout.fillWidth: true
            }

            Label {
                text: row.firmware
                visible: text !== ""
                color: Theme.faint
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                objectName: "pad_trouble_" + row.place
                text: row.trouble
                visible: text !== ""
                color: Theme.danger
                font.pixelSize: Theme.small
                font.bold: true
                Layout.fillWidth: true
            }

            Label {
                objectName: "pad_last_" + row.place
                text: row.lastPress
                visible: text !== ""
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }

            Label {
                objectName: "pad_counters_" + row.place
                text: row.counters
                visible: text !== ""
                color: Theme.faint
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }
        }

        Item {
            visible: row.listed
            Layout.preferredWidth: Theme.touch * 2
            Layout.preferredHeight: Theme.touch

            ActionButton {
                objectName: "pad_open_" + row.place
                anchors.fill: parent
                visible: row.pad !== ""
                text: qsTr("Change")
                letters: Theme.small

                onClicked: row.opened()
            }
        }
    }
}
