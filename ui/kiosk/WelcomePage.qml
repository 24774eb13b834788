import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

KioskPage {
    id: page

    heading: page.form.branch

    Item {
        Layout.fillHeight: true
    }

    Repeater {
        model: page.form.languages

        BigButton {
            required property string code
            required property string name
            required property string invitation

            objectName: "language_" + code
            text: name
            note: invitation
            letters: Theme.title
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.touch * 1.6
            Layout.minimumHeight: Theme.touch

            onClicked: page.form.chooseLanguage(code)
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
