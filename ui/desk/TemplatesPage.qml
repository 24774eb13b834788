import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// The words of texts: the kinds on the left, one of them to read or to word anew on the right. Escape goes a
// step back.
FocusScope {
    id: page

    required property TemplatesView templates

    readonly property TemplateEditor editor: page.templates.editor
    readonly property bool asking: page.templates.leaving || page.editor.askingBack

    objectName: "templates_page"

    Keys.onEscapePressed: page.templates.back()
    Keys.onUpPressed: page.templates.move(-1)
    Keys.onDownPressed: page.templates.move(1)

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap / 2
        spacing: Theme.gap / 2

        RowLayout {
            spacing: Theme.gap / 2
            Layout.fillWidth: true

            ActionButton {
                objectName: "templates_back"
                text: qsTr("Back")
                note: "Esc"
                letters: Theme.small
                Layout.preferredWidth: Theme.touch * 1.8
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: page.templates.back()
            }

            Label {
                text: qsTr("What texts say")
                font.bold: true
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }

            ActionButton {
                objectName: "templates_language"
                text: page.templates.language
                note: qsTr("Language")
                letters: Theme.small
                enabled: !page.asking
                Layout.preferredWidth: Theme.touch * 3
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: page.templates.ask(TemplatesView.Language)
            }

            ActionButton {
                objectName: "templates_service"
                text: page.templates.service
                note: qsTr("Service")
                letters: Theme.small
                enabled: !page.asking
                Layout.preferredWidth: Theme.touch * 4.5
                Layout.preferredHeight: Theme.touch * 0.8

                onClicked: page.templates.ask(TemplatesView.Service)
            }
        }

        Label {
            objectName: "templates_error"
            text: page.templates.error
            visible: text !== ""
            color: Theme.danger
            font.bold: true
            leftPadding: Theme.gap / 2
            Layout.fillWidth: true
        }

        RowLayout {
            visible: !page.asking
            spacing: Theme.gap / 2
            Layout.fillWidth: true
            Layout.fillHeight: true

            TemplateKinds {
                templates: page.templates
                Layout.preferredWidth: page.width * 0.3
                Layout.fillHeight: true
            }

            TemplatePanel {
                editor: page.editor
                forService: page.templates.forService
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
        }

        Loader {
            active: page.asking
            visible: active
            sourceComponent: page.templates.leaving ? leaving : goingBack
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    Component {
        id: leaving

        PadQuestion {
            title: qsTr("Save these words first?")
            explanation: qsTr("“%1” was changed, and is not saved.").arg(page.editor.title)
            remark: page.editor.error

            ActionButton {
                objectName: "leaving_save"
                text: qsTr("Save")
                primary: true
                enabled: page.editor.canSave
                Layout.preferredWidth: Theme.touch * 3.6

                onClicked: page.templates.saveFirst()
            }

            ActionButton {
                objectName: "leaving_discard"
                text: qsTr("Throw away")
                danger: true
                Layout.preferredWidth: Theme.touch * 3.6

                onClicked: page.templates.discard()
            }

            ActionButton {
                objectName: "leaving_stay"
                text: qsTr("Go on writing")
                Layout.preferredWidth: Theme.touch * 3.6

                onClicked: page.templates.stay()
            }
        }
    }

    Component {
        id: goingBack

        PadQuestion {
            title: page.templates.forService ? qsTr("Back to the words for all services?") : qsTr("Back to Turnbell's words?")
            explanation: qsTr("The branch's own words for “%1” are lost.").arg(page.editor.title)

            ActionButton {
                objectName: "go_back_yes"
                text: qsTr("Back to them")
                danger: true
                enabled: page.editor.canGoBack
                Layout.preferredWidth: Theme.touch * 4

                onClicked: page.editor.goBack()
            }

            ActionButton {
                objectName: "go_back_no"
                text: qsTr("Keep our own")
                primary: true
                Layout.preferredWidth: Theme.touch * 4

                onClicked: page.editor.keepOwn()
            }
        }
    }
}
