pragma Singleton
import QtQuick

// Colours, letter sizes and distances of every window. Each window sets `scale`, 1 at the size that it
// was drawn for, and the smallest size of what is touched.
QtObject {
    property real scale: 1

    readonly property color paper: "#f4f6f8"
    readonly property color card: "#ffffff"
    readonly property color ink: "#14202b"
    readonly property color faint: "#51606e"
    readonly property color line: "#c5ced7"
    readonly property color primary: "#0b57a4"
    readonly property color primaryPressed: "#083f78"
    readonly property color primaryInk: "#ffffff"
    readonly property color pressed: "#dde5ec"
    readonly property color danger: "#a8231b"
    readonly property color warning: "#fff1cc"
    readonly property color good: "#17663d"
    readonly property color focus: "#e08700"

    readonly property color night: "#0c1824"
    readonly property color nightCard: "#17293a"
    readonly property color nightInk: "#ffffff"
    readonly property color nightFaint: "#b4c3d1"
    readonly property color nightMark: "#ffd54a"

    readonly property int small: Math.round(26 * scale)
    readonly property int body: Math.round(36 * scale)
    readonly property int title: Math.round(56 * scale)
    readonly property int huge: Math.round(240 * scale)
    readonly property int gap: Math.round(24 * scale)
    readonly property int radius: Math.round(14 * scale)

    // 120 px are 29 mm on a 21-inch portrait screen of 1080 x 1920, and 20 mm on a 10-inch one of 800 x 1280,
    // whose kiosk takes 96.
    property int touch: 120
}
