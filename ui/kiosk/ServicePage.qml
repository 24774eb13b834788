import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

KioskPage {
    id: page

    readonly property bool closed: form.closedText !== ""
    readonly property int mostInAColumn: 3  // of a lying screen
    readonly property int mostBesideJoining: wide ? 2 : 4

    heading: closed ? "" : form.groupName !== "" ? form.groupName : qsTr("What do you need?")

    Item {
        visible: page.closed
        Layout.fillWidth: true
        Layout.fillHeight: true

        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            spacing: Theme.gap

            Label {
                objectName: "closed"
                text: page.form.closedText
                font.pixelSize: Theme.title
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
                width: parent.width
            }

            Label {
                text: qsTr("If you have an appointment, please see the desk.")
                horizontalAlignment: Text.AlignHCenter
                width: parent.width
            }
        }
    }

    GridLayout {
        visible: !page.closed
        columns: page.wide && offers.count > page.mostInAColumn ? 2 : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            id: offers

            model: page.form.services

            BigButton {
                required property string code
                required property string name
                required property int waiting
                required property string wait
                required property bool group

                objectName: (group ? "group_" : "service_") + code
                text: group ? name + " →" : name
                note: group ? "" : qsTr("%n waiting", "", waiting) + (wait === "" ? "" : ", " + wait)
                letters: Theme.title
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                Layout.preferredHeight: Theme.touch * 1.5
                Layout.minimumHeight: Theme.touch
                Layout.maximumHeight: Theme.touch * 1.5

                onClicked: group ? page.form.chooseGroup(code) : page.form.chooseService(code)
            }
        }
    }

    Label {
        visible: offers.count === 0 && !page.closed
        text: qsTr("No service is offered right now. Please see the desk.")
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    JoinByText {
        id: join

        form: page.form
        visible: page.form.joinCode !== "" && offers.count <= page.mostBesideJoining
        columns: 2
        side: Theme.touch * 2
        Layout.fillWidth: true
    }

    Item {
        visible: join.visible
        Layout.fillHeight: true
    }

    RowLayout {
        visible: page.form.servicePages > 1 && !page.closed
        spacing: Theme.gap
        Layout.fillWidth: true

        BigButton {
            objectName: "earlier_services"
            text: "←"
            letters: Theme.title
            enabled: page.form.servicePage > 0
            Accessible.name: qsTr("Previous page")
            Layout.fillWidth: true

            onClicked: page.form.turnServicePage(-1)
        }

        Label {
            text: qsTr("Page %1 of %2").arg(page.form.servicePage + 1).arg(page.form.servicePages)
            horizontalAlignment: Text.AlignHCenter
            Layout.fillWidth: true
        }

        BigButton {
            objectName: "more_services"
            text: "→"
            letters: Theme.title
            enabled: page.form.servicePage < page.form.servicePages - 1
            Accessible.name: qsTr("Next page")
            Layout.fillWidth: true

            onClicked: page.form.turnServicePage(1)
        }
    }
}
