import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// What became of every text of today; what needs a person stands on top, in red. Escape goes back.
FocusScope {
    id: page

    required property TextList texts

    objectName: "text_page"

    Keys.onEscapePressed: page.texts.close()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap / 2
        spacing: Theme.gap / 2

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            ActionButton {
                objectName: "texts_back"
                text: qsTr("Back")
                note: "Esc"
                letters: Theme.small
                Layout.preferredWidth: Theme.touch * 2
                Layout.preferredHeight: Theme.touch

                onClicked: page.texts.close()
            }

            Label {
                text: qsTr("Texts of today")
                font.bold: true
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }

            Label {
                objectName: "texts_trouble"
                visible: page.texts.troubles > 0
                text: qsTr("%n need a person", "", page.texts.troubles)
                color: Theme.danger
                font.bold: true
                wrapMode: Text.NoWrap
                rightPadding: Theme.gap
            }
        }

        Label {
            objectName: "texts_error"
            text: page.texts.error
            visible: text !== ""
            color: Theme.danger
            font.bold: true
            Layout.fillWidth: true
        }

        ListView {
            id: list

            focus: true
            clip: true
            spacing: 4
            model: page.texts.rows
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            delegate: TextRow {
                width: list.width
            }

            Label {
                objectName: "no_texts"
                anchors.centerIn: parent
                width: parent.width
                visible: list.count === 0
                text: qsTr("No texts today.")
                color: Theme.faint
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
