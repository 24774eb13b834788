import QtQuick
import QtQuick.Layouts

// Digits as on a telephone, 1-2-3 on top. `extra` is the key left of 0: "+", or "" for none.
GridLayout {
    id: keypad

    property string extra: "+"

    signal typed(string key)
    signal backspace
    signal cleared

    columns: 3
    rowSpacing: Theme.gap / 2
    columnSpacing: Theme.gap / 2

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", keypad.extra === "" ? "clear" : keypad.extra, "0", "backspace"]

        BigButton {
            required property string modelData

            objectName: modelData === "+" ? "key_plus" : "key_" + modelData
            text: modelData === "backspace" ? "⌫" : modelData === "clear" ? "✕" : modelData
            letters: Theme.title
            Accessible.name: modelData
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: Theme.touch

            onClicked: {
                if (modelData === "backspace")
                    keypad.backspace();
                else if (modelData === "clear")
                    keypad.cleared();
                else
                    keypad.typed(modelData);
            }
        }
    }
}
