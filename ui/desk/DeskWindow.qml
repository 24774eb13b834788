import QtQuick
import QtQuick.Layouts
import Turnbell.Controls
import Turnbell.Desk

Window {
    id: window

    required property DeskSession session
    required property SignIn signIn
    required property ConversationInbox inbox
    required property HealthView health
    required property TextList texts
    required property DeskPads pads
    required property NextReason reason
    required property StatisticsView statistics
    required property SurveyView surveys
    required property TemplatesView templates
    required property VisitCorrection correction
    required property NoticesView notices
    required property NewConversation newConversation

    width: 1280
    height: 800
    title: "Turnbell"
    color: Theme.paper

    // Read from closer by than a kiosk: letters and targets are drawn smaller.
    Binding {
        target: Theme
        property: "scale"
        value: Math.min(window.width / 1280, window.height / 800) * 0.66
    }

    Binding {
        target: Theme
        property: "touch"
        value: Math.max(52, Math.round(Math.min(window.width / 1280, window.height / 800) * 60))
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            objectName: "offline"
            visible: !window.session.online
            color: Theme.danger
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.touch

            Label {
                anchors.fill: parent
                text: qsTr("The service is away. Nothing can be changed until it is back.")
                color: Theme.primaryInk
                font.bold: true
                horizontalAlignment: Text.AlignHCenter
            }
        }

        DeskHeader {
            session: window.session
            signIn: window.signIn
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.touch
        }

        Loader {
            id: page

            focus: true
            sourceComponent: !window.signIn.signedIn ? signInPage : window.texts.open ? textPage : window.pads.open ? padPage : window.statistics.open ? statisticsPage : window.notices.open ? noticesPage : window.surveys.open ? surveysPage : window.templates.open ? templatesPage : window.session.desk === "" ? deskPicker : deskPage
            Layout.fillWidth: true
            Layout.fillHeight: true

            onLoaded: page.item.focus = true
        }

        HealthStrip {
            visible: window.signIn.signedIn
            health: window.health
            texts: window.texts
            pads: window.pads
            statistics: window.statistics
            notices: window.notices
            surveys: window.surveys
            templates: window.templates
            Layout.fillWidth: true
        }
    }

    Component {
        id: signInPage

        SignInPage {
            signIn: window.signIn
        }
    }

    Component {
        id: textPage

        TextPage {
            texts: window.texts
        }
    }

    Component {
        id: padPage

        PadPage {
            pads: window.pads
            session: window.session
        }
    }

    Component {
        id: statisticsPage

        StatisticsPage {
            statistics: window.statistics
        }
    }

    Component {
        id: noticesPage

        NoticesPage {
            notices: window.notices
        }
    }

    Component {
        id: surveysPage

        SurveysPage {
            surveys: window.surveys
        }
    }

    Component {
        id: templatesPage

        TemplatesPage {
            templates: window.templates
        }
    }

    Component {
        id: deskPicker

        DeskPicker {
            session: window.session
        }
    }

    Component {
        id: deskPage

        DeskPage {
            session: window.session
            inbox: window.inbox
            reason: window.reason
            correction: window.correction
            newConversation: window.newConversation
        }
    }
}
