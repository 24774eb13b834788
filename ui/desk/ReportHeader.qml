import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// On top of a page of figures: the way back, which days, which table, and saving it; below, what is to be said
// of them.
ColumnLayout {
    id: header

    required property ReportView report
    property string prefix: ""

    spacing: Theme.gap / 3

    RowLayout {
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        ActionButton {
            objectName: header.prefix + "back"
            text: qsTr("Back")
            note: "Esc"
            letters: Theme.small
            Layout.preferredWidth: Theme.touch * 1.8
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: header.report.close()
        }

        TabButtons {
            prefix: "days_"
            rows: header.report.dayChoices
            chosen: header.report.chosenDays
            Layout.fillWidth: true

            onPicked: code => header.report.chooseDays(code)
        }

        ActionButton {
            objectName: header.prefix + "save"
            text: qsTr("Save table")
            note: "C"
            letters: Theme.small
            enabled: header.report.canSave
            Layout.preferredWidth: Theme.touch * 2.4
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: header.report.save()
        }
    }

    RowLayout {
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        TabButtons {
            prefix: "table_"
            rows: header.report.tables
            chosen: header.report.chosenTable
            Layout.fillWidth: true

            onPicked: code => header.report.chooseTable(code)
        }

        Label {
            objectName: header.prefix + "days"
            visible: !header.report.ownDays
            text: header.report.from === header.report.to ? header.report.from : header.report.from + " – " + header.report.to
            font.pixelSize: Theme.small
            font.bold: true
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: 400 * Theme.scale
        }

        DateField {
            visible: header.report.ownDays
            prefix: "day_from"
            caption: qsTr("from")
            day: header.report.from

            onTyped: day => header.report.setDays(day, header.report.to)
            onMoved: days => header.report.shiftDays(days, 0)
        }

        DateField {
            visible: header.report.ownDays
            prefix: "day_to"
            caption: qsTr("to")
            day: header.report.to

            onTyped: day => header.report.setDays(header.report.from, day)
            onMoved: days => header.report.shiftDays(0, days)
        }
    }

    Label {
        objectName: header.prefix + "error"
        text: header.report.error
        visible: text !== ""
        color: Theme.danger
        font.bold: true
        leftPadding: Theme.gap / 2
        Layout.fillWidth: true
    }

    Label {
        objectName: header.prefix + "saved"
        text: header.report.saved
        visible: text !== ""
        color: Theme.good
        font.pixelSize: Theme.small
        font.bold: true
        wrapMode: Text.WrapAnywhere
        leftPadding: Theme.gap / 2
        Layout.fillWidth: true
    }

    Label {
        objectName: header.prefix + "note"
        text: header.report.note
        visible: text !== ""
        color: Theme.faint
        font.pixelSize: Theme.small
        leftPadding: Theme.gap / 2
        Layout.fillWidth: true
    }
}
