import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

// What a person must know or do, and the way to the texts if it is about them.
RowLayout {
    id: line

    required property string words
    required property bool aboutTexts

    signal textsWanted

    spacing: Theme.gap

    Label {
        text: "⚠ " + line.words
        color: Theme.danger
        font.pixelSize: Theme.small
        font.bold: true
        Layout.fillWidth: !line.aboutTexts
    }

    ActionButton {
        objectName: "alarm_texts"
        visible: line.aboutTexts
        text: qsTr("Show")
        letters: Theme.small
        Layout.preferredWidth: Theme.touch * 1.6
        Layout.preferredHeight: Theme.touch * 0.8

        onClicked: line.textsWanted()
    }

    Item {
        visible: line.aboutTexts
        Layout.fillWidth: true
    }
}
