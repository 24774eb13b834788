import QtQuick
import QtQuick.Controls.Basic
import Turnbell.Controls

// A text of several lines to type. Enter submits it, or breaks the line as Shift+Enter does, Escape leaves it, Tab
// goes on; what is typed here goes nowhere else.
ScrollView {
    id: box

    property string name: ""
    property alias text: area.text
    property alias hint: area.placeholderText
    property alias readOnly: area.readOnly
    property string title: hint
    property bool breaksLines: false
    property color paper: Theme.card

    signal submitted
    signal escaped
    signal switched // F2
    signal typedIntoEmpty(string typed, var event)

    function begin(): void {
        area.forceActiveFocus();
    }

    // Can be taken back by Ctrl+Z, unlike a new text.
    function fill(words: string): void {
        area.insert(0, words);
        area.cursorPosition = area.length;
        begin();
    }

    // Keys that the text has no use for: none of them is a step of the desk.
    Keys.onPressed: event => event.accepted = area.activeFocus

    TextArea {
        id: area

        objectName: box.name
        placeholderTextColor: Theme.faint
        color: Theme.ink
        font.pixelSize: Theme.small
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        Accessible.name: box.title
        background: Rectangle {
            radius: Theme.radius
            color: box.paper
            border.width: area.activeFocus ? 3 : 2
            border.color: area.activeFocus ? Theme.focus : Theme.line
        }

        Keys.onPressed: event => {
            const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
            event.accepted = true;
            if (enter && !box.breaksLines && !(event.modifiers & Qt.ShiftModifier))
                box.submitted();
            else if (event.key === Qt.Key_Escape)
                box.escaped();
            else if (event.key === Qt.Key_F2)
                box.switched();
            else if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
                area.nextItemInFocusChain(event.key === Qt.Key_Tab).forceActiveFocus(Qt.TabFocusReason);
            else
                event.accepted = false;
            if (!event.accepted && area.length === 0)
                box.typedIntoEmpty(event.text, event);
        }
    }
}
