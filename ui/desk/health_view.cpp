#include "ui/desk/health_view.h"

#include "ui/words/words.h"

#include <QCoreApplication>

#include <utility>

namespace turnbell::ui {

HealthView::HealthView(ServiceClient& client, Translation& translation) {
    connect(&client, &ServiceClient::received, this, &HealthView::take);
    connect(&translation, &Translation::changed, this, &HealthView::show);
}

void HealthView::take(const wire::Snapshot& snapshot) {
    if (const auto* status = std::get_if<wire::Status>(&snapshot)) {
        status_ = *status;
        show();
    }
}

void HealthView::show() {
    std::vector<ModemRow> modems;
    for (const auto& modem : status_.modems) {
        modems.push_back({.number = static_cast<int>(modems.size()),
                          .condition = modem.slow ? QCoreApplication::translate("HealthView", "slow network")
                                                  : words::modemState(modem.state),
                          .signalPercent = modem.signalPercent,
                          .credit = QString::fromStdString(modem.credit),
                          .ready = modem.state == "ready"});
    }
    if (modems.empty()) {
        modems.push_back({.condition = words::modemState("absent")});
    }
    modems_.apply(std::move(modems));
    std::vector<AlarmRow> alarms;
    for (const auto& alarm : status_.alarms) {
        alarms.push_back({.number = static_cast<int>(alarms.size()),
                          .words = words::alarm(alarm),
                          .aboutTexts = alarm.code == "messages_unknown"});
    }
    alarms_.apply(std::move(alarms));
    emit changed();
}

}  // namespace turnbell::ui
