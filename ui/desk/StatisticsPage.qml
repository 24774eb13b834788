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

        RowLayout {
            spacing: Theme.gap / 2
            Layout.fillWidth: true

            ActionButton {
                objectName: "statistics_back"
                text: qsTr("Back")
                note: "Esc"
                letters: Theme.small
                Layout.preferredWidth: Theme.touch * 1.8
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: page.statistics.close()
            }

            TabButtons {
                prefix: "days_"
                rows: page.statistics.dayChoices
                chosen: page.statistics.chosenDays
                Layout.fillWidth: true

                onPicked: code => page.statistics.chooseDays(code)
            }

            ActionButton {
                objectName: "statistics_save"
                text: qsTr("Save table")
                note: "C"
                letters: Theme.small
                enabled: page.statistics.canSave
                Layout.preferredWidth: Theme.touch * 2.4
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: page.statistics.save()
            }
        }

        RowLayout {
            spacing: Theme.gap / 2
            Layout.fillWidth: true

            TabButtons {
                prefix: "table_"
                rows: page.statistics.tables
                chosen: page.statistics.chosenTable
                Layout.fillWidth: true

                onPicked: code => page.statistics.chooseTable(code)
            }

            Label {
                objectName: "statistics_days"
                visible: !page.statistics.ownDays
                text: page.statistics.from === page.statistics.to ? page.statistics.from : page.statistics.from + " – " + page.statistics.to
                font.pixelSize: Theme.small
                font.bold: true
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignRight
                Layout.preferredWidth: 400 * Theme.scale
            }

            DateField {
                id: from

                visible: page.statistics.ownDays
                prefix: "day_from"
                caption: qsTr("from")
                day: page.statistics.from

                onTyped: day => page.statistics.setDays(day, page.statistics.to)
                onMoved: days => page.statistics.shiftDays(days, 0)
            }

            DateField {
                visible: page.statistics.ownDays
                prefix: "day_to"
                caption: qsTr("to")
                day: page.statistics.to

                onTyped: day => page.statistics.setDays(page.statistics.from, day)
                onMoved: days => page.statistics.shiftDays(0, days)
            }
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
