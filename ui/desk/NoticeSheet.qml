import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// One notice: what it says, how many it is with, and each person, who is to be called first.
ColumnLayout {
    id: sheet

    required property NoticesView notices
    readonly property bool stopping: sheet.notices.stage === NoticesView.Stopping

    spacing: Theme.gap / 2

    RowLayout {
        spacing: Theme.gap
        Layout.fillWidth: true

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            ShortLabel {
                objectName: "notice_title"
                text: sheet.notices.title
                font.bold: true
                Layout.fillWidth: true
            }

            ShortLabel {
                objectName: "notice_by"
                text: sheet.notices.sentBy
                color: Theme.faint
                Layout.fillWidth: true
            }
        }

        ActionButton {
            objectName: "notice_stop"
            visible: !sheet.stopping && sheet.notices.waiting > 0
            enabled: sheet.notices.canStop
            text: qsTr("Stop")
            note: "S"
            danger: true
            letters: Theme.small
            Layout.preferredWidth: Theme.touch * 1.8
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: sheet.notices.askStop()
        }
    }

    Label {
        objectName: "notice_words"
        text: sheet.notices.words
        font.pixelSize: Theme.small
        maximumLineCount: 4
        elide: Text.ElideRight
        Layout.fillWidth: true
    }

    RowLayout {
        visible: sheet.stopping
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        Label {
            objectName: "notice_stop_question"
            text: qsTr("Stop it? %n people have not got it yet.", "", sheet.notices.waiting)
            font.bold: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        ActionButton {
            objectName: "notice_stop_yes"
            text: qsTr("Stop it")
            danger: true
            letters: Theme.small
            enabled: sheet.notices.ready
            Layout.preferredWidth: Theme.touch * 2
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: sheet.notices.stop()
        }

        ActionButton {
            objectName: "notice_stop_no"
            text: qsTr("Go on")
            note: "Esc"
            letters: Theme.small
            Layout.preferredWidth: Theme.touch * 2
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: sheet.notices.back()
        }
    }

    Flow {
        spacing: Theme.gap / 2
        Layout.fillWidth: true

        Repeater {
            model: sheet.notices.counts

            Label {
                required property string code
                required property string name
                required property int count
                required property bool bad

                objectName: "notice_count_" + code
                text: count + " " + name
                color: bad ? Theme.danger : Theme.ink
                font.bold: true
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
                leftPadding: Theme.gap / 2
                rightPadding: Theme.gap / 2
                topPadding: Theme.gap / 6
                bottomPadding: Theme.gap / 6

                Rectangle {
                    anchors.fill: parent
                    z: -1
                    radius: Theme.radius
                    color: Theme.paper
                    border.width: 1
                    border.color: Theme.line
                }
            }
        }
    }

    ListView {
        id: list

        clip: true
        spacing: 4
        model: sheet.notices.people
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: NoticePersonRow {
            width: list.width
            ready: sheet.notices.ready

            onMarked: outcome => sheet.notices.mark(person, outcome)
            onThreadWanted: sheet.notices.openThread(conversation)
        }
    }
}
