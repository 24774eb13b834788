import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// What customers thought after the visits of some days: all together on top, a table on the left, and on the
// right each question, who was not content, or why surveys were not sent. Escape goes back.
FocusScope {
    id: page

    required property SurveyView surveys

    objectName: "surveys_page"

    Keys.onEscapePressed: page.surveys.close()
    Keys.onPressed: event => event.accepted = page.surveys.press(event.text)
    Keys.onUpPressed: table.flick(0, 900)
    Keys.onDownPressed: table.flick(0, -900)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap / 2
        spacing: Theme.gap / 3

        ReportHeader {
            prefix: "surveys_"
            dayChoices: page.surveys.dayChoices
            chosenDays: page.surveys.chosenDays
            tables: page.surveys.tables
            chosenTable: page.surveys.chosenTable
            ownDays: page.surveys.ownDays
            from: page.surveys.from
            to: page.surveys.to
            canSave: page.surveys.canSave
            Layout.fillWidth: true

            onClosed: page.surveys.close()
            onSaved: page.surveys.save()
            onDaysPicked: code => page.surveys.chooseDays(code)
            onTablePicked: code => page.surveys.chooseTable(code)
            onDaysTyped: (from, to) => page.surveys.setDays(from, to)
            onDaysMoved: (from, to) => page.surveys.shiftDays(from, to)
        }

        Label {
            objectName: "surveys_error"
            text: page.surveys.error
            visible: text !== ""
            color: Theme.danger
            font.bold: true
            leftPadding: Theme.gap / 2
            Layout.fillWidth: true
        }

        Label {
            objectName: "surveys_saved"
            text: page.surveys.saved
            visible: text !== ""
            color: Theme.good
            font.pixelSize: Theme.small
            font.bold: true
            wrapMode: Text.WrapAnywhere
            leftPadding: Theme.gap / 2
            Layout.fillWidth: true
        }

        Label {
            objectName: "surveys_note"
            text: page.surveys.note
            visible: text !== ""
            color: Theme.faint
            font.pixelSize: Theme.small
            leftPadding: Theme.gap / 2
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap / 3
            Layout.fillWidth: true
            Layout.fillHeight: false

            Repeater {
                id: facts

                model: page.surveys.facts

                SurveyFact {}
            }
        }

        RowLayout {
            visible: facts.count > 0
            spacing: Theme.gap / 2
            Layout.fillWidth: true
            Layout.fillHeight: true

            ColumnLayout {
                spacing: Theme.gap / 4
                Layout.fillWidth: true
                Layout.preferredWidth: 5
                Layout.fillHeight: true

                FigureLine {
                    visible: table.count > 0
                    values: page.surveys.headings
                    notes: page.surveys.units
                    heading: true
                    color: "transparent"
                    border.width: 0
                    Layout.fillWidth: true
                    Layout.rightMargin: Theme.gap / 2
                }

                ListView {
                    id: table

                    clip: true
                    spacing: 2
                    model: page.surveys.rows
                    boundsBehavior: Flickable.StopAtBounds
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    delegate: FigureLine {
                        required property var model

                        width: table.width - Theme.gap / 2
                        prefix: "row_" + model.code + "_"
                        name: model.name
                        nameNote: model.few ? qsTr("few answers") : ""
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
                        objectName: "no_survey_rows"
                        anchors.centerIn: parent
                        width: parent.width
                        visible: table.count === 0
                        text: qsTr("Nothing to show in this table yet.")
                        color: Theme.faint
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }

            SurveySide {
                surveys: page.surveys
                Layout.fillWidth: true
                Layout.preferredWidth: 4
                Layout.fillHeight: true
            }
        }

        Item {
            visible: facts.count === 0
            Layout.fillWidth: true
            Layout.fillHeight: true

            Label {
                objectName: "no_surveys"
                anchors.centerIn: parent
                width: parent.width * 0.8
                visible: text !== ""
                text: page.surveys.emptyText
                color: Theme.faint
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
