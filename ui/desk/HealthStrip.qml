import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// Modem and texts in one line; what a person must do stands above it.
Rectangle {
    id: strip

    required property HealthView health
    required property TextList texts
    required property DeskPads pads
    required property StatisticsView statistics
    required property NoticesView notices
    required property SurveyView surveys
    required property TemplatesView templates

    // The page in front hides those behind it. Those that lead to a conversation, and templates, which may be
    // half written, have none behind them.
    readonly property bool covered: strip.texts.open || strip.pads.open
    readonly property bool busy: strip.covered || strip.statistics.open || strip.notices.open || strip.surveys.open || strip.templates.open

    implicitHeight: column.implicitHeight + Theme.gap
    color: Theme.card

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: Theme.gap
        spacing: Theme.gap / 4

        Repeater {
            model: strip.health.alarms

            AlarmLine {
                Layout.fillWidth: true

                onTextsWanted: strip.texts.show()
            }
        }

        RowLayout {
            spacing: Theme.gap / 2
            Layout.fillWidth: true

            ColumnLayout {
                spacing: 0

                RowLayout {
                    spacing: Theme.gap

                    Repeater {
                        model: strip.health.modems

                        Label {
                            required property string condition
                            required property int signalPercent
                            required property string credit
                            required property bool ready
                            readonly property string reception: (signalPercent >= 0 && ready) ? qsTr("Modem: %1, signal %2 %").arg(condition).arg(signalPercent) : qsTr("Modem: %1").arg(condition)

                            objectName: "modem"
                            text: credit !== "" ? qsTr("%1, credit %2").arg(reception).arg(credit) : reception
                            color: ready ? Theme.good : Theme.danger
                            font.pixelSize: Theme.small
                            font.bold: true
                            wrapMode: Text.NoWrap
                        }
                    }
                }

                RowLayout {
                    spacing: Theme.gap

                    Label {
                        text: qsTr("Texts waiting: %1").arg(strip.health.messagesWaiting)
                        font.pixelSize: Theme.small * 0.9
                        wrapMode: Text.NoWrap
                    }

                    Label {
                        text: qsTr("being checked: %1").arg(strip.health.messagesInDoubt)
                        font.pixelSize: Theme.small * 0.9
                        wrapMode: Text.NoWrap
                    }

                    Label {
                        text: qsTr("may not have arrived: %1").arg(strip.health.messagesUnknown)
                        color: strip.health.messagesUnknown > 0 ? Theme.danger : Theme.ink
                        font.pixelSize: Theme.small * 0.9
                        wrapMode: Text.NoWrap
                    }
                }
            }

            Item {
                Layout.fillWidth: true
            }

            ActionButton {
                objectName: "notices"
                text: qsTr("Notices")
                note: "G"
                letters: Theme.small
                enabled: !strip.busy
                Layout.preferredWidth: Theme.touch * 1.9
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: strip.notices.show()
            }

            ActionButton {
                objectName: "templates"
                text: qsTr("Templates")
                note: "E"
                letters: Theme.small
                enabled: !strip.busy
                Layout.preferredWidth: Theme.touch * 1.9
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: strip.templates.show()
            }

            ActionButton {
                objectName: "surveys"
                text: qsTr("Surveys")
                note: "V"
                letters: Theme.small
                enabled: !strip.busy
                Layout.preferredWidth: Theme.touch * 1.9
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: strip.surveys.show()
            }

            ActionButton {
                objectName: "statistics"
                text: qsTr("Statistics")
                note: "S"
                letters: Theme.small
                enabled: !strip.covered && !strip.statistics.open
                Layout.preferredWidth: Theme.touch * 1.9
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: strip.statistics.show()
            }

            ActionButton {
                objectName: "pads"
                text: qsTr("Pads")
                note: "D"
                letters: Theme.small
                enabled: !strip.covered
                Layout.preferredWidth: Theme.touch * 1.6
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: strip.pads.show()
            }

            ActionButton {
                objectName: "texts"
                text: qsTr("Texts")
                note: "M"
                letters: Theme.small
                enabled: !strip.texts.open
                Layout.preferredWidth: Theme.touch * 1.6
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: strip.texts.show()
            }
        }
    }

    Rectangle {
        width: parent.width
        height: 1
        color: Theme.line
    }
}
