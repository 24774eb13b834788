import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

// On top of a page of figures: the way back, which days, which table, and saving it.
ColumnLayout {
    id: header

    required property var dayChoices
    required property string chosenDays
    required property var tables
    required property string chosenTable
    required property bool ownDays
    required property string from
    required property string to
    property bool canSave: false
    property string prefix: ""

    signal closed
    signal saved
    signal daysPicked(string code)
    signal tablePicked(string code)
    signal daysTyped(string from, string to)
    signal daysMoved(int from, int to)

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

            onClicked: header.closed()
        }

        TabButtons {
            prefix: "days_"
            rows: header.dayChoices
            chosen: header.chosenDays
            Layout.fillWidth: true

            onPicked: code => header.daysPicked(code)
        }

        ActionButton {
            objectName: header.prefix + "save"
            text: qsTr("Save table")
            note: "C"
            letters: Theme.small
            enabled: header.canSave
            Layout.preferredWidth: Theme.touch * 2.4
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: header.saved()
        }
    }

    RowLayout {
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        TabButtons {
            prefix: "table_"
            rows: header.tables
            chosen: header.chosenTable
            Layout.fillWidth: true

            onPicked: code => header.tablePicked(code)
        }

        Label {
            objectName: header.prefix + "days"
            visible: !header.ownDays
            text: header.from === header.to ? header.from : header.from + " – " + header.to
            font.pixelSize: Theme.small
            font.bold: true
            wrapMode: Text.NoWrap
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: 400 * Theme.scale
        }

        DateField {
            visible: header.ownDays
            prefix: "day_from"
            caption: qsTr("from")
            day: header.from

            onTyped: day => header.daysTyped(day, header.to)
            onMoved: days => header.daysMoved(days, 0)
        }

        DateField {
            visible: header.ownDays
            prefix: "day_to"
            caption: qsTr("to")
            day: header.to

            onTyped: day => header.daysTyped(header.from, day)
            onMoved: days => header.daysMoved(0, days)
        }
    }
}
