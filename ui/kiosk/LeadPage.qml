import QtQuick
import QtQuick.Layouts
import Turnbell.Controls

// How long before the turn the customer wants to be told. The usual answer of the service is marked.
KioskPage {
    id: page

    heading: qsTr("How many minutes do you need to come back?")

    Item {
        Layout.fillHeight: true
    }

    GridLayout {
        columns: page.wide ? answers.count : 1
        columnSpacing: Theme.gap
        rowSpacing: Theme.gap
        Layout.fillWidth: true

        Repeater {
            id: answers

            model: page.form.leads

            BigButton {
                required property int modelData

                objectName: "lead_" + modelData
                text: qsTr("%1 min").arg(modelData)
                primary: modelData === page.form.lead
                letters: Theme.title
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.touch * 1.2
                Layout.minimumHeight: Theme.touch

                onClicked: page.form.chooseLead(modelData)
            }
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
