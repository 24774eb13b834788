import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Display

RowLayout {
    id: header

    required property BoardView board

    spacing: Theme.gap

    Label {
        text: header.board.branch
        color: Theme.nightInk
        font.pixelSize: Theme.title
        font.bold: true
        fontSizeMode: Text.FixedSize
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Layout.fillWidth: true
    }

    Label {
        objectName: "as_of"
        visible: !header.board.online && header.board.asOf !== ""
        text: qsTr("as of %1").arg(header.board.asOf)
        color: Theme.nightMark
        font.pixelSize: Theme.title
        wrapMode: Text.NoWrap
    }

    Label {
        objectName: "clock"
        text: header.board.timeText
        color: Theme.nightInk
        font.pixelSize: Theme.title * 1.4
        font.bold: true
        wrapMode: Text.NoWrap
    }
}
