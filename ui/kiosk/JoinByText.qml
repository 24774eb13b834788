import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Kiosk

// For who has no time to wait here: a code that opens the phone's texts, and the same in words of each language.
GridLayout {
    id: join

    required property CheckInForm form
    property real side: Theme.touch * 3  // of the code

    columnSpacing: Theme.gap
    rowSpacing: Theme.gap

    QrCode {
        objectName: "join_code"
        content: join.form.joinCode
        Layout.alignment: Qt.AlignCenter
        Layout.preferredWidth: join.side
        Layout.preferredHeight: join.side
    }

    ColumnLayout {
        spacing: Theme.gap / 2
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter

        Repeater {
            model: join.form.joinTexts

            Label {
                required property string modelData
                required property int index

                objectName: "join_text_" + index
                text: modelData
                horizontalAlignment: join.columns === 1 ? Text.AlignHCenter : Text.AlignLeft
                Layout.fillWidth: true
            }
        }
    }
}
