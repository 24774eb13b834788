import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// The table of a page of figures: headings, all together where that is known, and a line for each row. `few`
// stands under the name of a row that rests on little.
ColumnLayout {
    id: table

    required property ReportView report
    required property string few
    readonly property int count: lines.count

    // Up and down, by key.
    function turn(velocity: real): void {
        lines.flick(0, velocity);
    }

    FigureLine {
        visible: lines.count > 0
        values: table.report.headings
        notes: table.report.units
        heading: true
        color: "transparent"
        border.width: 0
        Layout.fillWidth: true
        Layout.rightMargin: Theme.gap / 2
    }

    Repeater {
        model: table.report.total

        FigureLine {
            required property var model

            visible: lines.count > 0
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
        id: lines

        clip: true
        spacing: 2
        model: table.report.rows
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: FigureLine {
            required property var model

            width: lines.width - Theme.gap / 2
            prefix: "row_" + model.code + "_"
            name: model.name
            nameNote: model.few ? table.few : ""
            values: model.values
            notes: model.notes
            few: model.few
        }

        ScrollMark {
            list: lines
        }
    }
}
