import QtQuick

// A text that wraps, or if it may not, shrinks rather than being cut off.
Text {
    color: Theme.ink
    font.pixelSize: Theme.body
    fontSizeMode: wrapMode === Text.NoWrap ? Text.HorizontalFit : Text.FixedSize
    minimumPixelSize: Math.round(font.pixelSize * 0.6)
    wrapMode: Text.WordWrap
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
