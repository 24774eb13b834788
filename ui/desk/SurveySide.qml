import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// Beside the table: each question, who was not content, or why surveys were not sent.
Panel {
    id: side

    required property SurveyView surveys

    readonly property list<string> parts: ["questions", "low", "unsent"]
    property string shown: "questions"

    // Shows the part on the right of this one, or on the left.
    function turn(by: int): void {
        const place = side.parts.indexOf(side.shown) + by;
        side.shown = side.parts[Math.max(0, Math.min(place, side.parts.length - 1))];
    }

    RowLayout {
        spacing: Theme.gap / 4
        Layout.fillWidth: true

        ActionButton {
            objectName: "side_questions"
            text: qsTr("Questions")
            note: "←"
            letters: Theme.small
            primary: side.shown === "questions"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: side.shown = "questions"
        }

        ActionButton {
            objectName: "side_low"
            text: qsTr("Low scores (%1)").arg(low.count)
            letters: Theme.small
            primary: side.shown === "low"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: side.shown = "low"
        }

        ActionButton {
            objectName: "side_unsent"
            text: qsTr("Not sent")
            note: "→"
            letters: Theme.small
            primary: side.shown === "unsent"
            Layout.fillWidth: true
            Layout.preferredWidth: 1
            Layout.preferredHeight: Theme.touch * 0.8

            onClicked: side.shown = "unsent"
        }
    }

    ListView {
        id: questions

        cacheBuffer: 0 // a question out of sight is laid out when it comes into sight
        visible: side.shown === "questions"
        clip: true
        spacing: Theme.gap / 2
        model: side.surveys.questions
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: SurveyQuestion {
            width: questions.width - Theme.gap / 2
        }

        ScrollMark {
            list: questions
        }

        Label {
            objectName: "no_answers"
            anchors.centerIn: parent
            width: parent.width
            visible: questions.count === 0
            text: qsTr("Nobody has answered yet.")
            color: Theme.faint
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
        }
    }

    ListView {
        id: low

        visible: side.shown === "low"
        clip: true
        spacing: 4
        model: side.surveys.lowScores
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        delegate: LowScore {
            width: low.width - Theme.gap / 2

            onOpened: conversation => side.surveys.openConversation(conversation)
        }

        ScrollMark {
            list: low
        }

        Label {
            objectName: "no_low_scores"
            anchors.centerIn: parent
            width: parent.width
            visible: low.count === 0
            text: qsTr("Nobody was discontent.")
            color: Theme.faint
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
        }
    }

    ListView {
        id: unsent

        visible: side.shown === "unsent"
        clip: true
        spacing: Theme.gap / 2
        model: side.surveys.unsent
        boundsBehavior: Flickable.StopAtBounds
        Layout.fillWidth: true
        Layout.fillHeight: true

        // A layout as the delegate itself is destroyed in the wrong order by Qt 6.4.
        delegate: Item {
            id: why

            required property string reason
            required property string count
            required property int index

            width: unsent.width
            height: line.implicitHeight

            RowLayout {
                id: line

                anchors.left: parent.left
                anchors.right: parent.right
                spacing: Theme.gap / 2

                Label {
                    objectName: "unsent_" + why.index
                    text: why.reason
                    font.pixelSize: Theme.small
                    Layout.fillWidth: true
                }

                Label {
                    objectName: "unsent_count_" + why.index
                    text: why.count
                    font.pixelSize: Theme.small
                    font.bold: true
                    wrapMode: Text.NoWrap
                }
            }
        }

        Label {
            objectName: "no_unsent"
            anchors.centerIn: parent
            width: parent.width
            visible: unsent.count === 0
            text: qsTr("Every survey that was due was sent.")
            color: Theme.faint
            font.pixelSize: Theme.small
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
