import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Kiosk

Window {
    id: window

    required property CheckInForm form

    readonly property bool inside: form.page !== CheckInForm.Welcome && form.page !== CheckInForm.Ticket

    width: 1080
    height: 1920
    title: "Turnbell"
    color: Theme.paper

    // Upright or lying: letters and targets as large as the fullest page takes.
    readonly property bool wide: width > height

    Binding {
        target: Theme
        property: "scale"
        value: window.wide ? Math.min(window.width / 1700, window.height / 1000) : Math.min(window.width / 1000, window.height / 1750)
    }

    Binding {
        target: Theme
        property: "touch"
        value: Math.min(120, Math.max(64, Math.round(window.height * (window.wide ? 0.11 : 0.075))))
    }

    ColumnLayout {
        anchors.fill: parent
        visible: !away.visible
        anchors.margins: Theme.gap * 1.5
        spacing: Theme.gap

        KioskHeader {
            form: window.form
            visible: window.form.page !== CheckInForm.Welcome
            switchVisible: window.inside
            Layout.fillWidth: true
        }

        Loader {
            id: page

            focus: true
            Layout.fillWidth: true
            Layout.fillHeight: true
            sourceComponent: switch (window.form.page) {
            case CheckInForm.Welcome:
                return welcome;
            case CheckInForm.Service:
                return services;
            case CheckInForm.Phone:
                return phone;
            case CheckInForm.Lead:
                return lead;
            case CheckInForm.Consent:
                return consent;
            default:
                return ticket;
            }
        }

        RowLayout {
            visible: window.inside && !window.form.atStart
            spacing: Theme.gap
            Layout.fillWidth: true

            BigButton {
                objectName: "back"
                text: qsTr("Back")
                enabled: !window.form.sending
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                onClicked: window.form.back()
            }

            BigButton {
                objectName: "cancel"
                text: qsTr("Cancel")
                enabled: !window.form.sending
                Layout.fillWidth: true
                Layout.preferredWidth: 1

                onClicked: window.form.startOver()
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: window.form.idleWarning
        focus: active

        sourceComponent: IdleOverlay {
            form: window.form
        }
    }

    AwayPage {
        id: away

        anchors.fill: parent
        objectName: "away"
        form: window.form
        visible: !window.form.online && window.form.page !== CheckInForm.Ticket
    }

    Component {
        id: welcome

        WelcomePage {
            form: window.form
        }
    }

    Component {
        id: services

        ServicePage {
            form: window.form
        }
    }

    Component {
        id: phone

        PhonePage {
            form: window.form
        }
    }

    Component {
        id: lead

        LeadPage {
            form: window.form
        }
    }

    Component {
        id: consent

        ConsentPage {
            form: window.form
        }
    }

    Component {
        id: ticket

        TicketPage {
            form: window.form
        }
    }
}
