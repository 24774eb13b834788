import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

KioskPage {
    id: page

    // On a lying screen an error takes its place: there is no room for both.
    heading: wide && form.error !== "" ? "" : qsTr("May we text you?")

    // What is asked above the answers; on a lying screen left of them. Widths are bound rather than laid out,
    // so that words wrap where they stay.
    Item {
        id: parts

        Layout.fillWidth: true
        Layout.fillHeight: true

        Column {
            id: asked

            width: page.columnWidth
            y: ((page.wide ? parts.height : answers.y) - height) / 2
            spacing: 2 * Theme.gap

            Label {
                objectName: "read_back"
                width: parent.width
                text: page.form.phoneReadBack
                font.pixelSize: Theme.title * 1.4
                font.bold: true
                wrapMode: Text.NoWrap
                horizontalAlignment: Text.AlignHCenter
            }

            Label {
                width: parent.width
                text: qsTr("We text this number about this visit: that you are in the queue, that your turn is near, that it has come. Reply STOP at any time to end it.")
                horizontalAlignment: Text.AlignHCenter
            }
        }

        Column {
            id: answers

            width: page.columnWidth
            x: parts.width - width
            y: page.wide ? (parts.height - height) / 2 : parts.height - height
            spacing: Theme.gap / (page.wide ? 2 : 1)

            TickBox {
                objectName: "survey"
                width: parent.width
                text: qsTr("Also send me a short survey after the visit (your choice)")
                checked: page.form.survey

                onToggled: page.form.survey = checked
            }

            TickBox {
                objectName: "notices"
                width: parent.width
                text: qsTr("Also text me other news, such as an early closing (your choice)")
                checked: page.form.notices

                onToggled: page.form.notices = checked
            }

            BigButton {
                objectName: "agree"
                width: parent.width
                height: Theme.touch * (page.wide ? 1 : 1.3)
                text: qsTr("Yes, check me in and text me")
                primary: true
                enabled: !page.form.sending
                letters: Theme.title * 0.8

                onClicked: page.form.checkInWithTexts()
            }

            BigButton {
                objectName: "no_texts"
                width: parent.width
                height: Theme.touch * (page.wide ? 1 : 1.3)
                text: qsTr("No texts, just check me in")
                enabled: !page.form.sending
                letters: Theme.title * 0.8

                onClicked: page.form.checkInWithoutPhone()
            }
        }
    }
}
