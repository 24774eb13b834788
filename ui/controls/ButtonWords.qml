import QtQuick

// A text in the middle of a button, with a smaller note below. Both shrink to fit.
Item {
    id: words

    property string text: ""
    property string note: ""
    property int letters: Theme.body
    property bool bold: false
    property color color: Theme.ink
    property color noteColor: Theme.faint

    Column {
        anchors.centerIn: parent
        width: parent.width - Theme.gap

        Text {
            width: parent.width
            height: Math.min(implicitHeight, words.height - (below.visible ? below.implicitHeight : 0) - 4)
            text: words.text
            color: words.color
            font.pixelSize: words.letters
            font.bold: words.bold
            fontSizeMode: Text.Fit
            minimumPixelSize: Math.round(words.letters * 0.5)
            wrapMode: Text.WordWrap
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }

        Text {
            id: below

            width: parent.width
            visible: text !== ""
            text: words.note
            color: words.noteColor
            font.pixelSize: Math.round(words.letters * 0.7)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Math.round(words.letters * 0.4)
            textFormat: Text.PlainText
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
