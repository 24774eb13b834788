import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

KioskPage {
    id: page

    heading: qsTr("You are checked in")

    // The number above what to do with it; on a lying screen left of it. Widths are bound rather than laid out,
    // so that words wrap where they stay.
    Item {
        id: parts

        Layout.fillWidth: true
        Layout.fillHeight: true

        Column {
            id: number

            width: page.columnWidth
            y: (parts.height - height - (page.wide ? 0 : Theme.gap + advice.height)) / 2
            spacing: Theme.gap

            Label {
                width: parent.width
                text: page.form.serviceName
                font.pixelSize: Theme.title
                horizontalAlignment: Text.AlignHCenter
            }

            Label {
                width: parent.width
                text: qsTr("Your number")
                horizontalAlignment: Text.AlignHCenter
            }

            Label {
                objectName: "ticket"
                width: parent.width
                text: page.form.ticket
                color: Theme.primary
                font.pixelSize: Theme.huge
                font.bold: true
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignHCenter
            }
        }

        Column {
            id: advice

            width: page.columnWidth
            x: parts.width - width
            y: page.wide ? (parts.height - height) / 2 : number.y + number.height + Theme.gap
            spacing: Theme.gap

            Label {
                objectName: "ahead"
                width: parent.width
                text: page.form.ahead === 0 ? qsTr("You are next.") : qsTr("%n people are before you.", "", page.form.ahead)
                font.pixelSize: Theme.title
                horizontalAlignment: Text.AlignHCenter
            }

            Label {
                objectName: "expected_wait"
                width: parent.width
                text: qsTr("Your wait: %1").arg(page.form.expectedWait)
                visible: page.form.expectedWait !== ""
                font.pixelSize: Theme.title
                horizontalAlignment: Text.AlignHCenter
            }

            Label {
                objectName: "what_next"
                width: parent.width
                text: page.form.willText ? qsTr("We will text you when your turn comes.")
                    : page.form.whyNoTexts !== "" ? page.form.whyNoTexts : qsTr("Please watch the display.")
                font.pixelSize: Theme.title
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }

    BigButton {
        objectName: "done"
        text: qsTr("Done (%1)").arg(page.form.secondsLeft)
        primary: true
        letters: Theme.title
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.touch * 1.3

        onClicked: page.form.startOver()
    }
}
