import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// One notice of the list: for whom, when, what it says and how far it is.
ActionButton {
    id: row

    required property double notice
    required property string about
    required property string words
    required property string at
    required property string condition
    required property string toCall
    property bool chosen: false

    objectName: "notice_" + notice
    height: Theme.touch * 1.6
    topPadding: Theme.gap / 3
    bottomPadding: Theme.gap / 3
    marked: chosen
    Accessible.name: about + " " + words + " " + condition + " " + toCall

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            spacing: Theme.gap / 2
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap / 2
            Layout.rightMargin: Theme.gap / 2

            ShortLabel {
                text: row.about
                font.bold: true
                Layout.fillWidth: true
            }

            ShortLabel {
                text: row.at
                color: Theme.faint
            }
        }

        ShortLabel {
            text: row.words
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap / 2
            Layout.rightMargin: Theme.gap / 2
        }

        RowLayout {
            spacing: Theme.gap / 2
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap / 2
            Layout.rightMargin: Theme.gap / 2

            ShortLabel {
                text: row.condition
                color: Theme.faint
                Layout.fillWidth: true
            }

            ShortLabel {
                text: row.toCall
                visible: text !== ""
                color: Theme.danger
                font.bold: true
            }
        }
    }
}
