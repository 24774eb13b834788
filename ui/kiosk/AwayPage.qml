import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Kiosk

// The service is away: nothing can be entered, and nothing that is entered is kept for later.
Rectangle {
    id: away

    required property CheckInForm form

    color: Theme.paper

    MouseArea {
        anchors.fill: parent
    }

    ColumnLayout {
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.gap
        spacing: 2 * Theme.gap

        Repeater {
            model: away.form.awayTexts

            Label {
                required property string modelData

                text: modelData
                font.pixelSize: Theme.title * 1.3
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                Layout.fillWidth: true
            }
        }
    }
}
