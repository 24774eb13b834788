#include "modem/sms/data_content.h"
#include "modem/sms/network_pdu.h"
#include "modem/sms/pdu.h"
#include "modem/sms/reassembler.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <span>

// Input: PDUs, each behind an octet with its length. What decodes is put together as a phone would, and what
// that says is sent again: our own PDUs must read back.
namespace {

using namespace turnbell;

void require(bool condition) {
    if (!condition) {
        std::abort();
    }
}

void sendIn(sms::NationalLanguage language, const std::string& text) {
    const auto encoded = sms::encode("+995599123456", text, {.wideReference = true, .language = language});
    require(encoded || encoded.error().reason == "text_too_long");
    std::string read;
    for (std::size_t i = 0; encoded && i < encoded->parts.size(); ++i) {
        const auto message = sms::decode(*fromHex(encoded->parts[i].pdu), sms::Direction::FromMobile);
        require(message.has_value());
        read += std::get<sms::Submit>(*message).userData.text;
    }
    require(!encoded || read == text);
}

void sendAgain(const std::string& text) {
    using Language = sms::NationalLanguage;
    for (const auto language : {Language::None, Language::Turkish, Language::Spanish, Language::Portuguese}) {
        sendIn(language, text);
    }
}

/// Data has a name, and becomes no text.
void nameData(const sms::UserData& userData) {
    require(userData.text.empty() && userData.units.empty());
    require(!sms::contentName(*userData.data).empty());
    require(sms::hexPreview(*userData.data).empty() == userData.data->octets.empty());
}

void deliverAgain(const sms::Deliver& deliver) {
    if (deliver.userData.data) {
        nameData(deliver.userData);
        const auto pdu = sms::encodeDeliverData("5550", deliver.userData.data->octets,
                                                deliver.userData.data->ports, deliver.timestamp);
        require(!pdu || sms::decode(*pdu, sms::Direction::FromNetwork).has_value());
    }
    const auto pdus =
        sms::encodeDeliver(deliver.from, deliver.userData.text, deliver.timestamp, {0x1234, true});
    for (std::size_t i = 0; pdus && i < pdus->size(); ++i) {
        require(sms::decode(pdus->at(i), sms::Direction::FromNetwork).has_value());
    }
}

void reportAgain(const sms::StatusReport& report) {
    const auto pdu =
        sms::encodeStatusReport(report.to, static_cast<std::uint8_t>(report.reference), report.timestamp,
                                report.discharge, static_cast<std::uint8_t>(report.status));
    require(sms::decode(pdu, sms::Direction::FromNetwork).has_value());
}

void readFromNetwork(std::span<const std::uint8_t> pdu, sms::Reassembler& reassembler) {
    const auto message = sms::decode(pdu, sms::Direction::FromNetwork);
    if (!message) {
        require(!message.error().message.empty() && !message.error().reason.empty());
        return;
    }
    if (const auto* deliver = std::get_if<sms::Deliver>(&*message)) {
        deliverAgain(*deliver);
        const auto whole = reassembler.add(
            {0, deliver->from, deliver->userData, deliver->timestamp.utc, deliver->protocolId});
        require(!whole || !whole->data || whole->text.empty());
        sendAgain(whole ? whole->text : deliver->userData.text);
    }
    if (const auto* report = std::get_if<sms::StatusReport>(&*message)) {
        reportAgain(*report);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    sms::Reassembler reassembler;
    std::span<const std::uint8_t> rest{data, size};
    while (!rest.empty()) {
        const auto length = std::min<std::size_t>(rest[0], rest.size() - 1);
        const auto pdu = rest.subspan(1, length);
        readFromNetwork(pdu, reassembler);
        (void)sms::decode(pdu, sms::Direction::FromMobile);
        (void)sms::decodeTpdu(pdu, sms::Direction::FromNetwork);
        rest = rest.subspan(1 + length);
    }
    for (const auto& whole : reassembler.giveUp(UtcTime::max())) {
        require(whole.missing > 0 && whole.missing < whole.total);
        sendAgain(whole.text);
    }
    require(!reassembler.nextDeadline());
    return 0;
}
