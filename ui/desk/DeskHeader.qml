import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

Rectangle {
    id: header

    required property DeskSession session
    required property SignIn signIn

    color: Theme.card

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap / 2

        Label {
            text: header.session.branch
            font.bold: true
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            fontSizeMode: Text.FixedSize
            Layout.fillWidth: true
        }

        Repeater {
            model: header.session.languages

            ActionButton {
                required property string code
                required property string name
                required property bool current

                objectName: "switch_" + code
                text: name
                primary: current
                letters: Theme.small
                Layout.preferredWidth: Theme.touch * 1.6
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: header.session.speak(code)
            }
        }

        Label {
            text: header.session.timeText
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.preferredWidth: 140 * Theme.scale
        }

        ActionButton {
            objectName: "leave_desk"
            visible: header.signIn.signedIn && header.session.desk !== ""
            text: header.session.deskName
            note: header.session.deskCondition + " (L)"
            letters: Theme.small
            Layout.preferredWidth: Theme.touch * 2
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: header.session.leaveDesk()
        }

        ActionButton {
            objectName: "open_or_pause"
            visible: header.signIn.signedIn && header.session.desk !== ""
            enabled: header.session.ready
            text: header.session.deskOpen ? qsTr("Pause") : qsTr("Open")
            note: "O"
            letters: Theme.small
            Layout.preferredWidth: Theme.touch * 1.5
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: header.session.openOrPause()
        }

        ActionButton {
            objectName: "sign_out"
            visible: header.signIn.signedIn
            text: header.signIn.staffName
            note: qsTr("Sign out") + " (Q)"
            letters: Theme.small
            Layout.preferredWidth: Theme.touch * 1.8
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: header.session.signOut()
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.line
    }
}
