import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

KioskPage {
    id: page

    heading: qsTr("You are checked in")

    Item {
        Layout.fillHeight: true
    }

    Label {
        text: page.form.serviceName
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.title
        Layout.fillWidth: true
    }

    Label {
        text: qsTr("Your number")
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    Label {
        objectName: "ticket"
        text: page.form.ticket
        color: Theme.primary
        font.pixelSize: Theme.huge
        font.bold: true
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    Label {
        objectName: "ahead"
        text: page.form.ahead === 0 ? qsTr("You are next.") : qsTr("%n people are before you.", "", page.form.ahead)
        font.pixelSize: Theme.title
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    Label {
        objectName: "expected_wait"
        text: qsTr("Your wait: %1").arg(page.form.expectedWait)
        visible: page.form.expectedWait !== ""
        font.pixelSize: Theme.title
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    Label {
        objectName: "what_next"
        text: page.form.willText ? qsTr("We will text you when your turn comes.") : qsTr("Please watch the display.")
        font.pixelSize: Theme.title
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
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
