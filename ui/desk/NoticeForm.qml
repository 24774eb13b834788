import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// A new notice: for whom, of which day, what it says; below, who gets it, when, what it costs, and how it reads.
FocusScope {
    id: form

    required property NoticeDraft draft

    signal closed

    Component.onCompleted: words.begin()

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap / 3

        Flickable {
            clip: true
            contentHeight: audiences.height
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(audiences.height, Theme.touch * 1.8)

            Flow {
                id: audiences

                width: parent.width
                spacing: Theme.gap / 4

                Repeater {
                    model: form.draft.audiences

                    ActionButton {
                        required property string code
                        required property string name

                        objectName: "audience_" + code
                        text: name
                        primary: form.draft.audience === code
                        letters: Theme.small
                        width: Math.min(audiences.width, Theme.touch * 3.4)
                        height: Theme.touch * 0.8

                        onClicked: form.draft.choose(code)
                    }
                }
            }
        }

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            TextField {
                id: ticket

                objectName: "notice_ticket"
                visible: form.draft.ofOne
                text: form.draft.ticket
                placeholderText: qsTr("Ticket number")
                placeholderTextColor: Theme.faint
                maximumLength: 12
                color: Theme.ink
                font.pixelSize: Theme.small
                Accessible.name: placeholderText
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touch * 0.8
                background: Rectangle {
                    radius: Theme.radius
                    border.width: ticket.activeFocus ? 3 : 2
                    border.color: ticket.activeFocus ? Theme.focus : Theme.line
                }

                onTextEdited: form.draft.setTicket(ticket.text)
            }

            DateField {
                prefix: "notice_day"
                caption: qsTr("Visits of")
                day: form.draft.day

                onTyped: day => form.draft.setDay(day)
                onMoved: days => form.draft.shiftDay(days)
            }

            Item {
                visible: !form.draft.ofOne
                Layout.fillWidth: true
            }
        }

        TextBox {
            id: words

            name: "notice_text"
            text: form.draft.text
            title: qsTr("What to tell")
            hint: qsTr("We close at 15:00 today, your visit moves to tomorrow.")
            breaksLines: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.touch

            onTextChanged: form.draft.setText(words.text)
            onEscaped: form.closed()
        }

        RowLayout {
            spacing: Theme.gap / 2
            Layout.fillWidth: true

            TickBox {
                objectName: "notice_ask"
                text: qsTr("Ask for YES or NO")
                checked: form.draft.ask
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                onToggled: form.draft.setAsk(checked)
            }

            TickBox {
                objectName: "notice_now"
                visible: form.draft.quiet
                text: qsTr("Also in quiet hours")
                checked: form.draft.now
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                onToggled: form.draft.setNow(checked)
            }
        }

        Rectangle {
            visible: form.draft.sample !== ""
            radius: Theme.radius
            color: "#dcebfa"
            Layout.fillWidth: true
            Layout.preferredHeight: sample.implicitHeight + Theme.gap

            Label {
                id: sample

                objectName: "notice_sample"
                anchors.fill: parent
                anchors.margins: Theme.gap / 2
                text: form.draft.sample
                font.pixelSize: Theme.small
                maximumLineCount: 4
                elide: Text.ElideRight
            }
        }

        Label {
            objectName: "notice_summary"
            text: form.draft.summary
            visible: text !== ""
            font.bold: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        Label {
            objectName: "notice_left_out"
            text: form.draft.leftOut
            visible: text !== ""
            color: Theme.danger
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        Label {
            objectName: "notice_when"
            text: form.draft.when
            visible: text !== ""
            color: Theme.faint
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        Label {
            objectName: "notice_error"
            text: form.draft.error
            visible: text !== ""
            color: Theme.danger
            font.bold: true
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        RowLayout {
            spacing: Theme.gap / 2
            Layout.fillWidth: true

            Label {
                objectName: "notice_question"
                text: form.draft.sure ? qsTr("Send %n SMS now?", "", form.draft.sms) : ""
                font.bold: true
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }

            ActionButton {
                objectName: "notice_drop"
                text: qsTr("Cancel")
                note: "Esc"
                letters: Theme.small
                Layout.preferredWidth: Theme.touch * 2
                Layout.preferredHeight: Theme.touch * 0.9

                onClicked: form.closed()
            }

            ActionButton {
                objectName: form.draft.sure ? "notice_send" : "notice_send_ask"
                text: form.draft.sure || form.draft.people === 0 ? qsTr("Send") : qsTr("Send to %n people", "", form.draft.people)
                primary: true
                enabled: form.draft.canSend
                letters: Theme.small
                Layout.preferredWidth: Theme.touch * 3.4
                Layout.preferredHeight: Theme.touch * 0.9

                onClicked: form.draft.sure ? form.draft.send() : form.draft.askToSend()
            }
        }
    }
}
