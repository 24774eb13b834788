import QtQuick
import Turnbell.Controls

// One line of a conversation: the customer's on the left, ours on the right, a note for colleagues over the
// whole width and on yellow, with a word that it was not sent.
Item {
    id: entry

    required property int index
    required property bool incoming
    required property string words
    required property string footnote
    required property bool note
    required property bool trouble

    readonly property real room: width * (note ? 1 : 0.85) - Theme.gap

    implicitHeight: bubble.height

    Rectangle {
        id: bubble

        anchors.right: entry.incoming ? undefined : parent.right
        width: entry.note ? parent.width : Math.max(body.width, foot.width) + Theme.gap
        height: kind.height + body.height + foot.height + Theme.gap
        radius: entry.note ? 0 : Theme.radius
        color: entry.note ? Theme.warning : entry.incoming ? Theme.paper : "#dcebfa"
        border.width: entry.trouble ? 2 : 0
        border.color: Theme.danger

        Rectangle {
            visible: entry.note
            width: Theme.gap / 4
            height: parent.height
            color: Theme.focus
        }

        Text {
            id: kind

            objectName: "entry_note_" + entry.index
            x: Theme.gap / 2
            y: Theme.gap / 2
            width: entry.room
            height: entry.note ? implicitHeight : 0
            visible: entry.note
            text: qsTr("Note for us, not sent")
            color: Theme.ink
            font.pixelSize: Theme.small * 0.8
            font.bold: true
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
        }

        Text {
            id: body

            objectName: "entry_words_" + entry.index
            x: Theme.gap / 2
            anchors.top: kind.bottom
            width: Math.min(implicitWidth, entry.room)
            text: entry.words
            color: Theme.ink
            font.pixelSize: Theme.small
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
        }

        Text {
            id: foot

            objectName: "entry_foot_" + entry.index
            x: Theme.gap / 2
            anchors.top: body.bottom
            width: Math.min(implicitWidth, entry.room)
            text: entry.footnote
            color: entry.trouble ? Theme.danger : Theme.faint
            font.pixelSize: Theme.small * 0.8
            font.bold: entry.trouble
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
        }
    }
}
