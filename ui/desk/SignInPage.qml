import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

FocusScope {
    id: page

    required property SignIn signIn

    objectName: "sign_in_page"

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            page.signIn.backspace();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            page.signIn.submit();
        else
            page.signIn.typeKey(event.text);
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.gap, 620 * Theme.scale)
        height: Math.min(parent.height - 2 * Theme.gap, 700 * Theme.scale)
        spacing: Theme.gap

        Label {
            text: qsTr("Please type your PIN")
            font.pixelSize: Theme.title
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Rectangle {
            color: Theme.card
            radius: Theme.radius
            border.width: 2
            border.color: Theme.line
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.touch

            Label {
                objectName: "pin"
                anchors.centerIn: parent
                text: "●".repeat(page.signIn.digits)
            }
        }

        Label {
            objectName: "sign_in_error"
            text: page.signIn.error
            color: Theme.danger
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.body * 1.5
        }

        Keypad {
            extra: ""
            Layout.fillWidth: true
            Layout.fillHeight: true

            onTyped: key => page.signIn.typeKey(key)
            onBackspace: page.signIn.backspace()
            onCleared: page.signIn.clear()
        }

        BigButton {
            objectName: "sign_in"
            text: qsTr("Sign in")
            primary: true
            enabled: page.signIn.canSubmit
            Layout.fillWidth: true

            onClicked: page.signIn.submit()
        }
    }
}
