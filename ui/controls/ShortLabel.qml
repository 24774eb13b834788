import QtQuick

// A small text of one line in a list, with "…" where it does not fit.
Text {
    color: Theme.ink
    font.pixelSize: Theme.small
    elide: Text.ElideRight
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
