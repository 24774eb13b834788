import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

KioskPage {
    id: page

    heading: qsTr("May we text you?")

    Item {
        Layout.fillHeight: true
    }

    Label {
        objectName: "read_back"
        text: page.form.phoneReadBack
        font.pixelSize: Theme.title * 1.4
        font.bold: true
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    Label {
        text: qsTr("We text this number about this visit: that you are in the queue, that your turn is near, that it has come. Reply STOP at any time to end it.")
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    TickBox {
        objectName: "survey"
        text: qsTr("Also send me a short survey after the visit (your choice)")
        checked: page.form.survey
        Layout.fillWidth: true

        onToggled: page.form.survey = checked
    }

    BigButton {
        objectName: "agree"
        text: qsTr("Yes, check me in and text me")
        primary: true
        enabled: !page.form.sending
        letters: Theme.title * 0.8
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.touch * 1.3

        onClicked: page.form.checkInWithTexts()
    }

    BigButton {
        objectName: "no_texts"
        text: qsTr("No texts, just check me in")
        enabled: !page.form.sending
        letters: Theme.title * 0.8
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.touch * 1.3

        onClicked: page.form.checkInWithoutPhone()
    }
}
