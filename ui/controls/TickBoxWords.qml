import QtQuick

// The square and the sentence of a TickBox.
Item {
    id: words

    property string text: ""
    property bool checked: false

    implicitHeight: sentence.implicitHeight

    Rectangle {
        id: square

        anchors.left: parent.left
        anchors.leftMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.touch / 2
        height: width
        radius: 6
        color: words.checked ? Theme.primary : Theme.card
        border.width: 3
        border.color: Theme.primary

        Text {
            anchors.centerIn: parent
            visible: words.checked
            text: "✓"
            color: Theme.primaryInk
            font.pixelSize: square.height * 0.8
            font.bold: true
        }
    }

    Label {
        id: sentence

        anchors.left: square.right
        anchors.right: parent.right
        anchors.margins: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        text: words.text
    }
}
