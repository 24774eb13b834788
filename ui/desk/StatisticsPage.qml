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
    Keys.onUpPressed: table.flick(0, 900)
    Keys.onDownPressed: table.flick(0, -900)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap / 2
        spacing: Theme.gap / 3

        ReportHeader {
            prefix: "statistics_"
            dayChoices: page.statistics.dayChoices
            chosenDays: page.statistics.chosenDays
            tables: page.statistics.tables
            chosenTable: page.statistics.chosenTable
            ownDays: page.statistics.ownDays
            from: page.statistics.from
            to: page.statistics.to
            canSave: page.statistics.canSave
            Layout.fillWidth: true

            onClosed: page.statistics.close()
            onSaved: page.statistics.save()
            onDaysPicked: code => page.statistics.chooseDays(code)
            onTablePicked: code => page.statistics.chooseTable(code)
            onDaysTyped: (from, to) => page.statistics.setDays(from, to)
            onDaysMoved: (from, to) => page.statistics.shiftDays(from, to)
        }

        Label {
            objectName: "statistics_error"
            text: page.statistics.error
            visible: text !== ""
            color: Theme.danger
            font.bold: true
            leftPadding: Theme.gap / 2
            Layout.fillWidth: true
        }

        Label {
            objectName: "statistics_saved"
            text: page.statistics.saved
            visible: text !== ""
            color: Theme.good
            font.pixelSize: Theme.small
            font.bold: true
            wrapMode: Text.WrapAnywhere
            leftPadding: Theme.gap / 2
            Layout.fillWidth: true
        }

        Label {
            objectName: "statistics_note"
            text: page.statistics.note
            visible: text !== ""
            color: Theme.faint
            font.pixelSize: Theme.small
            leftPadding: Theme.gap / 2
            Layout.fillWidth: true
        }

        FigureLine {
            visible: table.count > 0
            values: page.statistics.headings
            notes: page.statistics.units
            heading: true
            color: "transparent"
            border.width: 0
            Layout.fillWidth: true
            Layout.rightMargin: Theme.gap / 2
        }

        Repeater {
            model: page.statistics.total

            FigureLine {
                required property var model

                visible: table.count > 0
                prefix: "total_"
                name: model.name
                values: model.values
                notes: model.notes
                few: model.few
                bold: true
                Layout.fillWidth: true
                Layout.rightMargin: Theme.gap / 2
            }
        }

        ListView {
            id: table

            clip: true
            spacing: 2
            model: page.statistics.rows
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: FigureLine {
                required property var model

                width: table.width - Theme.gap / 2
                prefix: "row_" + model.code + "_"
                name: model.name
                nameNote: model.few ? qsTr("few visits") : ""
                values: model.values
                notes: model.notes
                few: model.few
            }

            Rectangle {
                visible: table.visibleArea.heightRatio < 1
                anchors.right: parent.right
                y: table.visibleArea.yPosition * table.height
                width: Theme.gap / 4
                height: table.visibleArea.heightRatio * table.height
                radius: width / 2
                color: Theme.line
            }

            Label {
                objectName: "no_figures"
                anchors.centerIn: parent
                width: parent.width
                visible: text !== ""
                text: page.statistics.emptyText
                color: Theme.faint
                horizontalAlignment: Text.AlignHCenter
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
