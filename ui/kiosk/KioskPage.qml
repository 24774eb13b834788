import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Kiosk

// A heading, what the page is about, and the way back.
FocusScope {
    id: page

    required property CheckInForm form
    property string heading: ""
    readonly property bool wide: Window.width > Window.height
    readonly property real columnWidth: wide ? width / 2 - Theme.gap : width  // of a page in two columns
    default property alias content: body.data

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.gap

        Label {
            text: page.heading
            visible: text !== ""
            font.pixelSize: Theme.title
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        Label {
            objectName: "error"
            text: page.form.error
            visible: text !== ""
            color: Theme.danger
            font.bold: true
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        ColumnLayout {
            id: body

            spacing: Theme.gap
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
