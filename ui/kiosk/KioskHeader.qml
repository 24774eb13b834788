import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Kiosk

// The branch, and the language switch that is always there.
RowLayout {
    id: header

    required property CheckInForm form
    property bool switchVisible: true
    readonly property bool wide: Window.width > Window.height

    spacing: Theme.gap / 2

    Label {
        text: header.form.branch
        font.pixelSize: Theme.title * 0.8
        font.bold: true
        maximumLineCount: 2
        elide: Text.ElideRight
        fontSizeMode: Text.FixedSize
        Layout.fillWidth: true
    }

    // With one language there is nothing to switch to.
    Repeater {
        id: switches

        model: header.switchVisible ? header.form.languages : null

        BigButton {
            required property string code
            required property string name
            required property bool current

            objectName: "switch_" + code
            visible: switches.count > 1
            text: name
            primary: current
            letters: Theme.body
            Layout.preferredWidth: Theme.touch * (header.wide ? 2 : 1.35)
            Layout.preferredHeight: Theme.touch

            onClicked: header.form.chooseLanguage(code)
        }
    }
}
