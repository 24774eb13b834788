import QtQuick
import Turnbell.Controls
import Turnbell.Desk

// What could be answered, one button each. A press fills the field, and sends nothing.
ListView {
    id: list

    signal picked(string words)

    clip: true
    spacing: 4
    boundsBehavior: Flickable.StopAtBounds

    delegate: ActionButton {
        id: chip

        required property int index
        required property string name
        required property string words
        required property string letter
        required property bool past

        readonly property string caption: past ? qsTr("Answered before") : name

        objectName: "suggestion_" + index
        width: list.width - Theme.gap / 2
        height: Math.max(Theme.touch * 0.8, Theme.small * 4.3)
        Accessible.name: caption + " " + words

        onClicked: list.picked(words)

        contentItem: SuggestionWords {
            caption: chip.caption
            words: chip.words
            letter: chip.letter
            past: chip.past
        }
    }

    ScrollMark {
        list: list
    }
}
