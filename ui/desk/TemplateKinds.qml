import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// Every kind of text with its SMS count, in groups; or the languages or services to choose from.
Panel {
    id: panel

    required property TemplatesView templates

    readonly property string current: panel.templates.choosing === TemplatesView.Language ? panel.templates.language : panel.templates.service
    readonly property bool choosing: panel.templates.choosing !== TemplatesView.Nothing

    heading: panel.choosing ? (panel.templates.choosing === TemplatesView.Language ? qsTr("Which language?") : qsTr("For which service?")) : ""

    Label {
        visible: !panel.choosing
        text: qsTr("SMS: usual / at most")
        color: Theme.faint
        font.pixelSize: Theme.small
        wrapMode: Text.NoWrap
        horizontalAlignment: Text.AlignRight
        Layout.fillWidth: true
    }

    ListView {
        id: list

        objectName: "template_kinds"
        visible: !panel.choosing
        clip: true
        spacing: 2
        model: panel.templates.kinds
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        section.property: "group"
        section.delegate: Label {
            required property string section

            width: list.width
            height: Theme.touch * 0.7
            text: section
            color: Theme.faint
            font.pixelSize: Theme.small
            font.bold: true
            verticalAlignment: Text.AlignVCenter
        }

        delegate: ActionButton {
            id: row

            required property int index
            required property string code
            required property string name
            required property string cost
            required property bool own

            readonly property bool chosen: row.code === panel.templates.chosen

            objectName: "template_" + row.code
            width: list.width - Theme.gap / 2
            height: Theme.touch * 0.8
            text: row.name
            primary: row.chosen
            onChosenChanged: if (row.chosen)
                list.positionViewAtIndex(row.index, ListView.Contain)

            onClicked: panel.templates.choose(row.code)

            contentItem: RowLayout {
                spacing: Theme.gap / 4

                Text {
                    text: row.name
                    color: row.letterColor
                    font.pixelSize: Theme.small
                    fontSizeMode: Text.Fit
                    minimumPixelSize: Math.round(Theme.small * 0.6)
                    wrapMode: Text.WordWrap
                    textFormat: Text.PlainText
                    verticalAlignment: Text.AlignVCenter
                    Layout.leftMargin: Theme.gap / 2
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                }

                Label {
                    objectName: "own_" + row.code
                    visible: row.own
                    text: qsTr("own")
                    color: row.chosen ? Theme.primaryInk : Theme.good
                    font.pixelSize: Theme.small * 0.8
                    font.bold: true
                    wrapMode: Text.NoWrap
                }

                Label {
                    objectName: "cost_" + row.code
                    text: row.cost
                    color: row.letterColor
                    font.pixelSize: Theme.small
                    wrapMode: Text.NoWrap
                    Layout.rightMargin: Theme.gap / 2
                }
            }
        }

        ScrollMark {
            list: list
        }
    }

    ListView {
        id: choices

        visible: panel.choosing
        clip: true
        spacing: 4
        model: panel.templates.choices
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: ActionButton {
            required property string code
            required property string name

            objectName: "template_choice_" + code
            width: choices.width
            height: Theme.touch * 0.8
            text: name
            primary: name === panel.current
            letters: Theme.small

            onClicked: panel.templates.take(code)
        }
    }
}
