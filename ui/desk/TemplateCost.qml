import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// What a customer reads, as on a phone, and beside it what that costs and why.
RowLayout {
    id: cost

    required property TemplateEditor editor

    spacing: Theme.gap

    Flickable {
        clip: true
        contentHeight: phone.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true

        ColumnLayout {
            id: phone

            width: parent.width
            spacing: Theme.gap / 4

            Label {
                visible: cost.editor.bubble !== ""
                text: qsTr("With usual values:")
                color: Theme.faint
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }

            Rectangle {
                visible: cost.editor.bubble !== ""
                color: "#dcebfa"
                radius: Theme.radius
                implicitHeight: words.implicitHeight + Theme.gap
                Layout.fillWidth: true
                Layout.maximumWidth: 620 * Theme.scale

                Text {
                    id: words

                    objectName: "template_bubble"
                    anchors.centerIn: parent
                    width: parent.width - Theme.gap
                    text: cost.editor.bubble
                    color: Theme.ink
                    font.pixelSize: Theme.small
                    wrapMode: Text.Wrap
                    textFormat: Text.PlainText
                }
            }
        }
    }

    Flickable {
        id: costs

        clip: true
        contentHeight: facts.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.fillHeight: true

        ColumnLayout {
            id: facts

            width: costs.width - Theme.gap / 2
            spacing: Theme.gap / 4

            Label {
                objectName: "template_cost"
                text: cost.editor.cost
                visible: text !== ""
                font.bold: true
                Layout.fillWidth: true
            }

            Label {
                objectName: "template_alphabet"
                text: cost.editor.alphabet
                visible: text !== ""
                color: cost.editor.dear ? Theme.danger : Theme.ink
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }

            Label {
                objectName: "template_worst"
                text: cost.editor.worst
                visible: text !== ""
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }

            Repeater {
                model: cost.editor.savings

                Label {
                    required property string modelData
                    required property int index

                    objectName: "template_saving_" + index
                    text: modelData
                    color: Theme.good
                    font.pixelSize: Theme.small
                    Layout.fillWidth: true
                }
            }

            Repeater {
                model: cost.editor.signs

                RowLayout {
                    id: forcing

                    required property int index
                    required property string sign
                    required property string words
                    required property string replacement

                    spacing: Theme.gap / 2
                    Layout.fillWidth: true

                    Label {
                        text: qsTr("Because of %1").arg(forcing.words)
                        font.pixelSize: Theme.small
                        Layout.fillWidth: true
                    }

                    ActionButton {
                        objectName: "replace_" + forcing.index
                        visible: cost.editor.editable
                        text: forcing.replacement
                        letters: Theme.small
                        Layout.preferredWidth: Theme.touch * 3.2
                        Layout.preferredHeight: Theme.touch * 0.8

                        onClicked: cost.editor.replace(forcing.sign)
                    }
                }
            }

            Repeater {
                model: cost.editor.otherSigns

                Label {
                    required property string modelData

                    text: modelData
                    color: Theme.faint
                    font.pixelSize: Theme.small
                    Layout.fillWidth: true
                }
            }
        }

        ScrollMark {
            list: costs
        }
    }
}
