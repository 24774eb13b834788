import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// What some days came to: which days, which table, the table with all together on top, a bar for each hour.
// Escape goes back.
FocusScope {
    id: page

    required property StatisticsView statistics

    objectName: "statistics_page"

    Keys.onEscapePressed: page.statistics.close()
    Keys.onPressed: event => event.accepted = page.statistics.press(event.text)
    Keys.onUpPressed: table.turn(900)
    Keys.onDownPressed: table.turn(-900)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap / 2
        spacing: Theme.gap / 3

        ReportHeader {
            report: page.statistics
            prefix: "statistics_"
            Layout.fillWidth: true
        }

        FigureTable {
            id: table

            report: page.statistics
            few: qsTr("few visits")
            spacing: Theme.gap / 3
            Layout.fillWidth: true
            Layout.fillHeight: true

            Label {
                objectName: "no_figures"
                visible: text !== ""
                text: page.statistics.emptyText
                color: Theme.faint
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }

        Label {
            objectName: "statistics_replies"
            text: page.statistics.replies
            visible: text !== ""
            font.pixelSize: Theme.small
            leftPadding: Theme.gap / 2
            Layout.fillWidth: true
        }

        HourBars {
            hours: page.statistics.hours
            Layout.fillWidth: true
            Layout.preferredHeight: 240 * Theme.scale
        }
    }
}
