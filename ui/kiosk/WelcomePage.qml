import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

KioskPage {
    id: page

    heading: page.form.branch

    Item {
        Layout.fillHeight: true
    }

    // The languages above what else there is; on a lying screen left of it.
    GridLayout {
        columns: page.wide && join.visible ? 2 : 1
        columnSpacing: 2 * Theme.gap
        rowSpacing: 3 * Theme.gap
        Layout.fillWidth: true

        ColumnLayout {
            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.preferredWidth: page.columnWidth

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
        }

        JoinByText {
            id: join

            form: page.form
            visible: page.form.joinCode !== ""
            columns: page.wide ? 1 : 2
            Layout.fillWidth: true
            Layout.preferredWidth: page.columnWidth
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
