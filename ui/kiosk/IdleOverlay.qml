import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Kiosk

// "Are you still there?" It covers everything, so that nothing below is pressed by mistake.
Rectangle {
    id: overlay

    required property CheckInForm form

    color: "#cc14202b"

    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors.centerIn: parent
        width: parent.width * 0.85
        height: words.implicitHeight + 2 * Theme.gap
        radius: Theme.radius
        color: Theme.card

        ColumnLayout {
            id: words

            anchors.fill: parent
            anchors.margins: Theme.gap
            spacing: Theme.gap

            Label {
                text: qsTr("Are you still there?")
                font.pixelSize: Theme.title
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Label {
                text: qsTr("What you entered is wiped in")
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            Label {
                objectName: "countdown"
                text: overlay.form.secondsLeft
                font.pixelSize: Theme.huge * 0.6
                font.bold: true
                color: Theme.danger
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            BigButton {
                objectName: "more_time"
                text: qsTr("More time")
                primary: true
                focus: true
                letters: Theme.title
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touch * 1.3

                onClicked: overlay.form.moreTime()
            }

            BigButton {
                objectName: "wipe_now"
                text: qsTr("Start over")
                Layout.fillWidth: true

                onClicked: overlay.form.startOver()
            }
        }
    }
}
