import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// Notices to many: those that were sent on the left, beside them one with its people, or a new one. Up and down
// choose one, N writes, S stops, Escape goes back.
FocusScope {
    id: page

    required property NoticesView notices

    objectName: "notices_page"

    Keys.onEscapePressed: page.notices.back()
    Keys.onUpPressed: page.notices.move(-1)
    Keys.onDownPressed: page.notices.move(1)
    Keys.onPressed: event => event.accepted = page.notices.press(event.text)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap / 2
        spacing: Theme.gap / 2

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            ActionButton {
                objectName: "notices_back"
                text: qsTr("Back")
                note: "Esc"
                letters: Theme.small
                Layout.preferredWidth: Theme.touch * 1.8
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: page.notices.back()
            }

            Label {
                text: qsTr("Notices")
                font.bold: true
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }

            ActionButton {
                objectName: "notice_new"
                text: qsTr("New notice")
                note: "N"
                letters: Theme.small
                primary: page.notices.stage === NoticesView.List
                enabled: page.notices.ready && page.notices.stage !== NoticesView.Writing
                Layout.preferredWidth: Theme.touch * 3
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: page.notices.write()
            }
        }

        Label {
            objectName: "notices_error"
            text: page.notices.error
            visible: text !== ""
            color: Theme.danger
            font.bold: true
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap / 2
            Layout.fillWidth: true
            Layout.fillHeight: true

            Panel {
                heading: qsTr("Sent")
                Layout.preferredWidth: page.width * 0.33
                Layout.fillWidth: false
                Layout.fillHeight: true

                ListView {
                    id: list

                    clip: true
                    spacing: 4
                    model: page.notices.notices
                    boundsBehavior: Flickable.StopAtBounds
                    Layout.fillWidth: true
                    Layout.fillHeight: true

                    delegate: NoticeLineRow {
                        required property int index

                        width: list.width
                        chosen: page.notices.chosen === notice
                        onChosenChanged: if (chosen)
                            list.positionViewAtIndex(index, ListView.Contain)

                        onClicked: page.notices.choose(notice)
                    }

                    footer: Item {
                        width: list.width
                        height: page.notices.hasOlder ? Theme.touch : 0

                        ActionButton {
                            objectName: "notices_older"
                            anchors.fill: parent
                            anchors.topMargin: 4
                            visible: page.notices.hasOlder
                            enabled: page.notices.ready
                            text: qsTr("Older ones")
                            letters: Theme.small

                            onClicked: page.notices.showOlder()
                        }
                    }

                    Label {
                        objectName: "no_notices"
                        anchors.centerIn: parent
                        width: parent.width
                        visible: list.count === 0
                        text: qsTr("No notices yet.")
                        color: Theme.faint
                        font.pixelSize: Theme.small
                        horizontalAlignment: Text.AlignHCenter
                    }
                }
            }

            Panel {
                Layout.fillWidth: true
                Layout.fillHeight: true

                Label {
                    visible: page.notices.stage === NoticesView.List
                    text: qsTr("A notice tells everybody of a day, a service's queue, or one visit what has changed: \"We close at 15:00.\"\n\nCalls and other texts about a visit go first. What has not gone out yet can be stopped.")
                    color: Theme.faint
                    font.pixelSize: Theme.small
                    horizontalAlignment: Text.AlignHCenter
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }

                Loader {
                    active: page.notices.stage !== NoticesView.List
                    visible: active
                    focus: true
                    sourceComponent: page.notices.stage === NoticesView.Writing ? form : sheet
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }
            }
        }
    }

    Component {
        id: form

        NoticeForm {
            draft: page.notices.draft

            onClosed: page.notices.back()
        }
    }

    Component {
        id: sheet

        NoticeSheet {
            notices: page.notices
        }
    }
}
