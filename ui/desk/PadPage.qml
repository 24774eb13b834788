import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

// The desk pads of the branch, one of them, or what is asked about one. Escape goes a step back.
FocusScope {
    id: page

    required property DeskPads pads
    required property DeskSession session

    readonly property bool listed: page.pads.stage === DeskPads.List || page.pads.stage === DeskPads.One

    objectName: "pad_page"

    Keys.onEscapePressed: page.pads.back()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.gap / 2
        spacing: Theme.gap / 2

        RowLayout {
            spacing: Theme.gap
            Layout.fillWidth: true

            ActionButton {
                objectName: "pads_back"
                text: qsTr("Back")
                note: "Esc"
                letters: Theme.small
                Layout.preferredWidth: Theme.touch * 2
                Layout.preferredHeight: Theme.touch

                onClicked: page.pads.back()
            }

            Label {
                text: qsTr("Desk pads")
                font.bold: true
                wrapMode: Text.NoWrap
                Layout.fillWidth: true
            }

            Label {
                objectName: "no_own_desk"
                visible: page.pads.stage === DeskPads.List && page.session.desk === ""
                text: qsTr("Choose your desk first, then a pad for it.")
                color: Theme.faint
                font.pixelSize: Theme.small
                rightPadding: Theme.gap
            }

            ActionButton {
                objectName: "choose_pad"
                visible: page.pads.stage === DeskPads.List && page.session.desk !== ""
                enabled: page.pads.ready
                text: qsTr("Choose a pad for this desk")
                primary: true
                Layout.preferredWidth: Theme.touch * 6.6
                Layout.preferredHeight: Theme.touch

                onClicked: page.pads.chooseFor(page.session.desk)
            }
        }

        Label {
            objectName: "pads_error"
            text: page.pads.error
            visible: text !== ""
            color: Theme.danger
            font.bold: true
            leftPadding: Theme.gap
            Layout.fillWidth: true
        }

        Label {
            objectName: "pads_note"
            text: page.pads.note
            visible: text !== ""
            color: Theme.good
            font.bold: true
            leftPadding: Theme.gap
            Layout.fillWidth: true
        }

        ListView {
            id: list

            visible: page.listed
            clip: true
            spacing: 4
            model: page.pads.rows
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: page.pads.stage === DeskPads.List
            Layout.preferredHeight: contentHeight

            delegate: PadRow {
                id: entry

                width: list.width
                listed: page.pads.stage === DeskPads.List

                onOpened: page.pads.openPad(entry.pad)
            }

            Label {
                objectName: "no_pads"
                anchors.centerIn: parent
                width: Math.min(parent.width, 1300 * Theme.scale)
                visible: list.count === 0
                text: qsTr("No desk pad is known yet. Plug one into a USB port of the PC on which the service runs: it appears here by itself, and its display shows its number.")
                color: Theme.faint
                horizontalAlignment: Text.AlignHCenter
            }
        }

        Loader {
            active: page.pads.stage !== DeskPads.List
            visible: active
            sourceComponent: page.componentOf(page.pads.stage)
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }

    function componentOf(stage: int): Component {
        switch (stage) {
        case DeskPads.One:
            return one;
        case DeskPads.Choosing:
            return choosing;
        case DeskPads.Chosen:
            return chosen;
        case DeskPads.TooLate:
            return tooLate;
        case DeskPads.Calibration:
            return calibration;
        case DeskPads.AskingKeys:
            return askingKeys;
        default:
            return forgetting;
        }
    }

    Component {
        id: one

        PadPanel {
            pads: page.pads
        }
    }

    Component {
        id: choosing

        PadQuestion {
            title: qsTr("Press a button on the pad you want")
            figure: page.pads.secondsLeft
            explanation: qsTr("It will be a pad of this desk: %1. This press does nothing else. Pads of other open desks go on working.").arg(page.pads.chosenDesk)

            ActionButton {
                objectName: "choose_cancel"
                text: qsTr("Cancel")
                Layout.preferredWidth: Theme.touch * 4

                onClicked: page.pads.back()
            }
        }
    }

    Component {
        id: chosen

        PadQuestion {
            title: qsTr("The pad is chosen")
            explanation: qsTr("%1 serves %2 from now on. Its next press is a step there.").arg(page.pads.padTitle).arg(page.pads.chosenDesk)

            ActionButton {
                objectName: "chosen_done"
                text: qsTr("Done")
                primary: true
                Layout.preferredWidth: Theme.touch * 4

                onClicked: page.pads.back()
            }
        }
    }

    Component {
        id: tooLate

        PadQuestion {
            title: qsTr("No button was pressed within 30 seconds")
            explanation: qsTr("Nothing was changed. Is the pad plugged in, and does its display show a number or a desk? The pad of another open desk cannot be chosen.")

            ActionButton {
                objectName: "choose_again"
                text: qsTr("Try again")
                primary: true
                enabled: page.pads.ready
                Layout.preferredWidth: Theme.touch * 4

                onClicked: page.pads.chooseFor(page.session.desk)
            }

            ActionButton {
                objectName: "choose_cancel"
                text: qsTr("Cancel")
                Layout.preferredWidth: Theme.touch * 4

                onClicked: page.pads.back()
            }
        }
    }

    Component {
        id: calibration

        PadQuestion {
            title: qsTr("Calibrate the keys of %1?").arg(page.pads.padTitle)
            explanation: qsTr("If its keys are taken for others: its display asks for each of the five keys in turn. Until then it does no steps. The factory's settings fit most pads.")

            ActionButton {
                objectName: "calibrate_start"
                text: qsTr("Start")
                primary: true
                enabled: page.pads.ready
                Layout.preferredWidth: Theme.touch * 4

                onClicked: page.pads.calibrate(false)
            }

            ActionButton {
                objectName: "calibrate_factory"
                text: qsTr("Factory settings")
                enabled: page.pads.ready
                Layout.preferredWidth: Theme.touch * 4

                onClicked: page.pads.calibrate(true)
            }

            ActionButton {
                objectName: "calibrate_cancel"
                text: qsTr("Cancel")
                Layout.preferredWidth: Theme.touch * 4

                onClicked: page.pads.back()
            }
        }
    }

    Component {
        id: askingKeys

        PadQuestion {
            title: qsTr("Now press the keys on the pad")
            explanation: qsTr("Hold the key that the display of %1 names until it says so, then let it go: RIGHT, UP, DOWN, LEFT, SELECT. If no key comes for 30 seconds, everything stays as it was.").arg(page.pads.padTitle)
            remark: qsTr("Measured now: %1").arg(page.pads.keyLevel)

            ActionButton {
                objectName: "asking_back"
                text: qsTr("Back")
                note: "Esc"
                Layout.preferredWidth: Theme.touch * 4

                onClicked: page.pads.back()
            }
        }
    }

    Component {
        id: forgetting

        PadQuestion {
            title: qsTr("Forget %1?").arg(page.pads.padTitle)
            explanation: qsTr("Its name and its desk are lost. If it is plugged in again, it comes back as a new pad.")

            ActionButton {
                objectName: "forget_yes"
                text: qsTr("Forget it")
                danger: true
                enabled: page.pads.ready
                Layout.preferredWidth: Theme.touch * 4

                onClicked: page.pads.forget()
            }

            ActionButton {
                objectName: "forget_no"
                text: qsTr("Keep it")
                primary: true
                Layout.preferredWidth: Theme.touch * 4

                onClicked: page.pads.back()
            }
        }
    }
}
