import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

// One conversation of the list: a mark while we owe an answer, who, when, the last words, how long the customer
// has waited, and the desk that answers. One that is closed says so.
Item {
    id: words

    property string who: ""
    property string lastWords: ""
    property string at: ""
    property bool unread: false
    property string urgency: ""
    property bool overdue: false
    property string claim: ""
    property bool mine: false
    property bool closed: false

    implicitHeight: column.implicitHeight

    Rectangle {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap / 2
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.gap * 0.6
        height: width
        radius: width / 2
        color: words.overdue ? Theme.danger : words.unread ? Theme.primary : "transparent"
    }

    ColumnLayout {
        id: column

        anchors.left: mark.right
        anchors.right: parent.right
        anchors.leftMargin: Theme.gap / 2
        anchors.rightMargin: Theme.gap / 2
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        RowLayout {
            Layout.fillWidth: true

            ShortLabel {
                text: words.who
                font.bold: words.unread
                Layout.fillWidth: true
            }

            Label {
                text: words.at
                color: Theme.faint
                font.pixelSize: Theme.small
                wrapMode: Text.NoWrap
            }
        }

        ShortLabel {
            text: words.lastWords
            Layout.fillWidth: true
        }

        RowLayout {
            visible: words.urgency !== "" || words.claim !== "" || words.closed
            Layout.fillWidth: true

            Label {
                text: words.closed ? qsTr("Closed") : words.urgency
                color: words.closed ? Theme.faint : words.overdue ? Theme.danger : Theme.ink
                font.bold: !words.closed
                font.pixelSize: Theme.small * 0.9
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }

            ShortLabel {
                text: words.claim === "" ? "" : words.mine ? qsTr("Mine") : words.claim
                color: words.mine ? Theme.good : Theme.faint
                font.pixelSize: Theme.small * 0.9
                font.bold: words.mine
            }
        }
    }
}
