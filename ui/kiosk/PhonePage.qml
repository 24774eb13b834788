import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

KioskPage {
    id: page

    heading: qsTr("Your mobile number")
    focus: true

    Keys.onPressed: event => {
        if (event.key === Qt.Key_Backspace)
            page.form.backspace();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            page.form.confirmPhone();
        else
            page.form.typeKey(event.text);
    }

    // One below the other on an upright screen; on a lying one the keypad stands right of the rest.
    GridLayout {
        columnSpacing: 2 * Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true
        Layout.fillHeight: true

        ColumnLayout {
            spacing: Theme.gap
            Layout.row: 0
            Layout.column: 0
            Layout.fillWidth: true
            Layout.fillHeight: page.wide
            Layout.preferredWidth: page.columnWidth

            Label {
                text: page.form.textsOffered ? qsTr("We text you when your turn comes.") : qsTr("Texts cannot be sent right now. Please watch the display.")
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }

            RowLayout {
                spacing: Theme.gap / 2
                Layout.fillWidth: true

                Rectangle {
                    radius: Theme.radius
                    color: Theme.card
                    border.width: page.form.phoneComplete ? 5 : 2
                    border.color: page.form.phoneComplete ? Theme.good : Theme.line
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.touch

                    Label {
                        objectName: "phone"
                        anchors.fill: parent
                        anchors.margins: Theme.gap / 2
                        text: page.form.phone === "" ? qsTr("Number, with + from abroad") : page.form.phone
                        color: page.form.phone === "" ? Theme.faint : Theme.ink
                        font.pixelSize: page.form.phone === "" ? Theme.body : Theme.title
                        wrapMode: Text.NoWrap
                        horizontalAlignment: Text.AlignHCenter
                    }
                }

                BigButton {
                    objectName: "clear"
                    text: qsTr("Clear")
                    enabled: page.form.phone !== ""
                    Layout.preferredWidth: Theme.touch * 1.6

                    onClicked: page.form.clear()
                }
            }

            Item {
                visible: page.wide
                Layout.fillHeight: true
            }
        }

        Keypad {
            Layout.row: page.wide ? 0 : 1
            Layout.column: page.wide ? 1 : 0
            Layout.rowSpan: page.wide ? 2 : 1
            Layout.fillWidth: true
            Layout.preferredWidth: page.columnWidth
            Layout.fillHeight: true
            Layout.maximumHeight: Theme.touch * 7

            onTyped: key => page.form.typeKey(key)
            onBackspace: page.form.backspace()
        }

        RowLayout {
            spacing: Theme.gap
            Layout.row: page.wide ? 1 : 2
            Layout.column: 0
            Layout.fillWidth: true
            Layout.fillHeight: false
            Layout.preferredWidth: page.columnWidth

            BigButton {
                objectName: "no_phone"
                text: qsTr("No phone")
                enabled: !page.form.sending
                letters: Theme.title * (page.wide ? 0.65 : 0.8)
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                onClicked: page.form.checkInWithoutPhone()
            }

            BigButton {
                objectName: "continue"
                text: qsTr("Continue")
                primary: true
                enabled: page.form.phoneComplete && !page.form.sending
                letters: Theme.title * (page.wide ? 0.65 : 0.8)
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                onClicked: page.form.confirmPhone()
            }
        }
    }
}
