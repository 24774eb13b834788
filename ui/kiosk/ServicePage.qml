import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

KioskPage {
    id: page

    heading: qsTr("What do you need?")

    Repeater {
        id: offers

        model: page.form.services

        BigButton {
            required property string code
            required property string name
            required property int waiting

            objectName: "service_" + code
            text: name
            note: qsTr("%n waiting", "", waiting)
            letters: Theme.title
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.touch * 1.5
            Layout.minimumHeight: Theme.touch

            onClicked: page.form.chooseService(code)
        }
    }

    Label {
        visible: offers.count === 0
        text: qsTr("No service is offered right now. Please see the desk.")
        horizontalAlignment: Text.AlignHCenter
        Layout.fillWidth: true
    }

    Item {
        Layout.fillHeight: true
    }

    RowLayout {
        visible: page.form.servicePages > 1
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
