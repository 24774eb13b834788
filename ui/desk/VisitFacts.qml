import QtQuick
import Turnbell.Controls

// The second line of a visit's row. A name keeps its first letters: when its turn comes is left out where that
// takes the room.
Item {
    id: facts

    required property string prefix
    required property string ticket
    required property string name
    required property string turn
    required property string missed

    readonly property int lettersKept: 9
    readonly property real gap: Theme.gap / 2
    readonly property real room: width - (late.visible ? late.width + gap : 0)
    readonly property real nameWidth: Math.min(who.implicitWidth, kept.width)

    visible: name + turn + missed !== ""
    implicitHeight: Math.max(who.implicitHeight, soon.implicitHeight)

    TextMetrics {
        id: kept

        font: who.font
        text: facts.name.slice(0, facts.lettersKept) + "…"
    }

    ShortLabel {
        id: who

        objectName: facts.prefix + facts.ticket + "_name"
        text: facts.name
        color: Theme.faint
        width: facts.room - (soon.visible ? soon.width + facts.gap : 0)
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        id: soon

        objectName: "turn_" + facts.ticket
        visible: text !== "" && facts.nameWidth + facts.gap + implicitWidth <= facts.room
        text: facts.turn
        color: Theme.faint
        font.pixelSize: Theme.small * 0.75
        wrapMode: Text.NoWrap
        width: implicitWidth
        x: facts.room - width
        anchors.verticalCenter: parent.verticalCenter
    }

    Label {
        id: late

        objectName: "missed_" + facts.ticket
        visible: text !== ""
        text: facts.missed
        color: Theme.danger
        font.pixelSize: Theme.small * 0.75
        wrapMode: Text.NoWrap
        width: Math.min(implicitWidth, facts.width - facts.nameWidth - facts.gap)
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
