import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// The visit at this desk: whom, what for, and what was texted.
Panel {
    id: panel

    required property DeskSession session

    readonly property bool here: session.stage !== DeskSession.Idle

    heading: session.stage === DeskSession.Called ? qsTr("Called") : session.stage === DeskSession.Serving ? qsTr("At the desk") : ""

    Label {
        visible: !panel.here
        text: panel.session.deskOpen ? qsTr("Nobody is at this desk.") : qsTr("This desk is not open.")
        color: Theme.faint
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
        Layout.fillHeight: true
    }

    RowLayout {
        visible: panel.here
        spacing: Theme.gap
        Layout.fillWidth: true

        Label {
            objectName: "current_ticket"
            text: panel.session.ticket
            color: Theme.primary
            font.pixelSize: Theme.title * 1.6
            font.bold: true
            wrapMode: Text.NoWrap
        }

        ColumnLayout {
            spacing: 0
            Layout.fillWidth: true

            Label {
                objectName: "customer"
                text: panel.session.customer
                visible: text !== ""
                font.bold: true
                Layout.fillWidth: true
            }

            Label {
                text: panel.session.service
                Layout.fillWidth: true
            }
        }

        ColumnLayout {
            spacing: Theme.gap / 4
            Layout.fillWidth: false

            ActionButton {
                objectName: "correct"
                text: qsTr("Correct")
                note: "C"
                letters: Theme.small
                enabled: panel.session.ready
                Layout.preferredWidth: Theme.touch * 1.8
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: panel.session.correct()
            }

            ActionButton {
                objectName: "write"
                text: qsTr("Write")
                note: "W"
                letters: Theme.small
                enabled: panel.session.ready && panel.session.phone !== ""
                Layout.preferredWidth: Theme.touch * 1.8
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: panel.session.write()
            }
        }
    }

    Label {
        objectName: "about"
        visible: panel.here
        text: panel.session.language + " · " + (panel.session.phone === "" ? qsTr("no phone") : panel.session.phone) + " · " + qsTr("arrived %1").arg(panel.session.arrivedAt) + " · " + qsTr("called %n times", "", panel.session.calls) + (panel.session.textedHere === "" ? "" : " · " + panel.session.textedHere)
        color: Theme.faint
        font.pixelSize: Theme.small
        Layout.fillWidth: true
    }

    Label {
        objectName: "served_for"
        visible: text !== ""
        text: panel.session.servedFor
        color: panel.session.overTarget ? Theme.danger : Theme.faint
        font.pixelSize: Theme.small
        font.bold: panel.session.overTarget
        Layout.fillWidth: true
    }

    Label {
        visible: panel.here
        text: texts.count === 0 ? qsTr("No texts.") : qsTr("Texts")
        color: Theme.faint
        font.pixelSize: Theme.small
        font.bold: true
        Layout.fillWidth: true
    }

    ListView {
        id: texts

        visible: panel.here
        clip: true
        spacing: Theme.gap / 4
        model: panel.session.messages
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: Label {
            required property double message
            required property string kind
            required property string condition
            required property string why
            required property string at
            required property bool trouble

            objectName: "visit_text_" + message
            width: texts.width
            text: at + "  " + kind + ": " + condition + (why === "" ? "" : " – " + why)
            color: trouble ? Theme.danger : Theme.ink
            font.pixelSize: Theme.small
        }
    }
}
