import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

// A question, its figures, and a bar for each answer that can be given.
Item {
    id: question

    required property int index
    required property string words
    required property string basis
    required property var figures
    required property var labels
    required property var counts
    required property var shares
    required property bool few

    implicitHeight: lines.implicitHeight

    ColumnLayout {
        id: lines

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap / 4

        Label {
            objectName: "question_" + question.index
            text: question.words
            font.pixelSize: Theme.small
            font.bold: true
            Layout.fillWidth: true
        }

        Label {
            objectName: "question_basis_" + question.index
            text: question.basis
            color: Theme.faint
            font.pixelSize: Theme.small
            Layout.fillWidth: true
        }

        Repeater {
            model: question.figures

            Label {
                required property string modelData
                required property int index

                objectName: "question_" + question.index + "_figure_" + index
                text: modelData
                color: question.few ? Theme.faint : Theme.ink
                font.pixelSize: Theme.small
                Layout.fillWidth: true
            }
        }

        RowLayout {
            visible: bars.count > 0
            spacing: Theme.gap / 4
            Layout.fillWidth: true
            Layout.preferredHeight: 170 * Theme.scale

            Repeater {
                id: bars

                model: question.counts

                ColumnLayout {
                    id: bar

                    required property string modelData
                    required property int index

                    spacing: 2
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    Layout.maximumWidth: 110 * Theme.scale

                    Item {
                        id: space

                        Layout.fillWidth: true
                        Layout.fillHeight: true

                        Label {
                            id: count

                            objectName: "question_" + question.index + "_count_" + bar.index
                            anchors.bottom: column.top
                            width: parent.width
                            text: bar.modelData
                            font.pixelSize: Theme.small * 0.85
                            wrapMode: Text.NoWrap
                            horizontalAlignment: Text.AlignHCenter
                        }

                        Rectangle {
                            id: column

                            objectName: "question_" + question.index + "_bar_" + bar.index
                            anchors.bottom: parent.bottom
                            anchors.horizontalCenter: parent.horizontalCenter
                            width: Math.max(4, parent.width * 0.7)
                            height: Math.max(2, (space.height - count.implicitHeight) * question.shares[bar.index])
                            radius: 2
                            color: question.few ? Theme.line : Theme.primary
                        }
                    }

                    Label {
                        text: question.labels[bar.index]
                        color: Theme.faint
                        font.pixelSize: Theme.small * 0.85
                        wrapMode: Text.NoWrap
                        horizontalAlignment: Text.AlignHCenter
                        Layout.fillWidth: true
                    }
                }
            }

            Item {
                Layout.fillWidth: true
                Layout.preferredWidth: 0
            }
        }
    }
}
