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
    Keys.onUpPressed: table.turn(900)
    Keys.onDownPressed: table.turn(-900)
    Keys.onLeftPressed: side.turn(-1)
    Keys.onRightPressed: side.turn(1)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap / 2
        spacing: Theme.gap / 3

        ReportHeader {
            report: page.surveys
            prefix: "surveys_"
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

            FigureTable {
                id: table

                report: page.surveys
                few: qsTr("few answers")
                spacing: Theme.gap / 4
                Layout.fillWidth: true
                Layout.preferredWidth: 5
                Layout.fillHeight: true

                Label {
                    objectName: "no_survey_rows"
                    visible: table.count === 0
                    text: qsTr("Nothing to show in this table yet.")
                    color: Theme.faint
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }

            SurveySide {
                id: side

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
