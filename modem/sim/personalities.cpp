#include "modem/sim/personality.h"

#include <algorithm>

/// What real modems were seen to say. The sources are those of modem/at/dialects.cpp and of
/// tests/modem/at/transcripts, which the simulator is held against.
namespace turnbell::sim {
namespace {

using namespace std::chrono_literals;
using std::string_view;
using Kind = Command::Kind;
using Own = Personality::OwnCommand;
using Boot = Personality::BootLine;
using Effect = Personality::Effect;
using Card = Personality::Card;

constexpr std::array<string_view, 3> kAllStores{"SM ME SR", "SM ME", "SM ME"};
constexpr std::array<string_view, 3> kMobileStores{"ME MT SM SR", "ME MT SM SR", "ME MT SM SR"};
constexpr string_view kMobileLists = R"(("ME","MT","SM","SR"),("ME","MT","SM","SR"),("ME","MT","SM","SR"))";
constexpr std::array<string_view, 5> kAnyIndication{"012", "012", "02", "012", "01"};

/// Listed and refused: ofono drivers/atmodem/sms.c build_cnmi_string.
constexpr std::array<string_view, 5> kNotModeTwo{"01", "012", "02", "012", "01"};

constexpr std::array<string_view, 2> kBeforeLte{"+CEREG", "+CPINR"};
constexpr std::array<string_view, 3> kBeforeLteNoCcid{"+CEREG", "+CPINR", "+CCID"};

// --- Huawei E1752
constexpr std::array kHuaweiOwn{
    Own{.name = "^CURC", .kind = Kind::Set, .effect = Effect::Quiet},
    Own{.name = "^ICCID", .kind = Kind::Read, .answer = "^ICCID: {iccid}", .needsCard = true},
    Own{.name = "^CPIN", .kind = Kind::Read, .answer = "^CPIN: {need},{pin},{puk},{pin},10,3"},
    Own{.name = "^RESET", .effect = Effect::Restart},
    Own{.name = "+CMMS",
        .kind = Kind::Set,
        .argument = "2",
        .answer = "+CMS ERROR: 500",
        .standsAlone = true},
};
constexpr std::array kHuaweiBoot{
    Boot{0ms, "^SIMST:1", Card::Inserted},
    Boot{100ms, "^SRVST:2", Card::Ready},
};
constexpr std::array<string_view, 3> kHuaweiChatter{"^RSSI:14", "^BOOT:24539716,0,0,0,84", "^MODE:5,4"};

// --- Quectel EC25
constexpr std::array kQuectelOwn{
    Own{.name = "+QCCID", .answer = "+QCCID: {iccid}", .needsCard = true},
    Own{.name = "+QINDCFG", .kind = Kind::Set},
    Own{.name = "+QPINC", .kind = Kind::Read, .answer = R"(+QPINC: "SC",{pin},{puk}|+QPINC: "P2",3,10)"},
};
constexpr std::array kQuectelBoot{
    Boot{0ms, "RDY"},
    Boot{100ms, "+CFUN: 1"},
    Boot{200ms, "+CPIN: {need}", Card::Inserted},
    Boot{300ms, "+QUSIM: 1", Card::Inserted},
    Boot{400ms, "+QIND: SMS DONE", Card::Ready},
    Boot{500ms, "+QIND: PB DONE", Card::Ready},
};
constexpr std::array kQuectelAfterPin{
    Boot{0ms, "+CPIN: READY"},
    Boot{400ms, "+QIND: SMS DONE"},
    Boot{500ms, "+QIND: PB DONE"},
};

// --- SIMCom SIM808
constexpr std::array kSimcomOwn{
    Own{.name = "+CCID", .answer = "{iccid}", .needsCard = true},
    Own{.name = "+SPIC", .answer = "+SPIC: {pin},{puk},3,10"},
};
constexpr std::array kSimcomBoot{
    Boot{0ms, "RDY"},
    Boot{100ms, "+CFUN: 1"},
    Boot{200ms, "+CPIN: {need}", Card::Inserted},
    Boot{400ms, "Call Ready", Card::Ready},
    Boot{500ms, "SMS Ready", Card::Ready},
};
constexpr std::array kSimcomAfterPin{
    Boot{0ms, "+CPIN: READY"},
    Boot{200ms, "Call Ready"},
    Boot{300ms, "SMS Ready"},
};

// --- ZTE K3565-Z
constexpr std::array kZteOwn{
    Own{.name = "+ZICCID", .kind = Kind::Read, .answer = "+ZICCID: {iccid}", .needsCard = true},
    Own{.name = "+ZPINPUK", .kind = Kind::Test, .answer = "+ZPINPUK: {pin},{puk}"},
    Own{.name = "+CFUN", .kind = Kind::Read, .answer = "+CFUN: (0-1,4-7),(0-1)"},
};

// --- Sierra Wireless MC7455
constexpr std::array kSierraOwn{
    Own{.name = "!ICCID", .kind = Kind::Read, .answer = "!ICCID: {iccid}", .needsCard = true},
    Own{.name = "+CPINC", .kind = Kind::Read, .answer = "+CPINC: {pin},3,{puk},10"},
    Own{.name = "!RESET", .effect = Effect::Restart},
};

// --- Siemens MC35i
constexpr std::array kCinterionOwn{
    Own{.name = "^SM20", .kind = Kind::Set, .effect = Effect::Honest},
    Own{.name = "^SMGO", .kind = Kind::Set},
    Own{.name = "^SCID", .answer = "^SCID: {iccid}", .needsCard = true},
    Own{.name = "^SPIC", .answer = "^SPIC: {pin}"},
};
constexpr std::array kCinterionBoot{Boot{0ms, "^SYSSTART"}};

// --- u-blox
constexpr std::array kUbloxOwn{
    Own{.name = "+UPINCNT", .answer = "+UPINCNT: {pin},3,{puk},10"},
    Own{.name = "+CFUN", .kind = Kind::Set, .argument = "16", .effect = Effect::Restart},
};

// --- Wavecom
constexpr std::array kWavecomOwn{
    Own{.name = "+CFUN", .kind = Kind::Set, .argument = "1", .effect = Effect::Restart},
    Own{.name = "+CPIN", .kind = Kind::Read, .answer = "+CPIN: {need}", .standsAlone = true},
    Own{.name = "+CPINC", .answer = "+CPINC: {pin},3,{puk},10"},
};
constexpr std::array<string_view, 3> kWavecomAbsent{"+CGMR", "+CEREG", "+CPINR"};
constexpr std::array kWavecomBoot{
    Boot{0ms, "+WIND: 3"},
    Boot{400ms, "+WIND: 4", Card::Ready},
};
constexpr std::array kWavecomAfterPin{Boot{400ms, "+WIND: 4"}};

// --- a modem of no maker
constexpr std::array kGenericBoot{
    Boot{0ms, "RDY"},
    Boot{0ms, "+CPIN: {need}", Card::Inserted},
    Boot{0ms, "SMS Ready", Card::Ready},
};
constexpr std::array kGenericAfterPin{Boot{0ms, "+CPIN: READY"}, Boot{0ms, "SMS Ready"}};

constexpr std::array kPersonalities{
    Personality{
        .name = "huawei",
        .manufacturer = "huawei",
        .model = "E1752",
        .revision = "11.126.13.00.00",
        .own = kHuaweiOwn,
        .absent = kBeforeLteNoCcid,
        .unknown = "COMMAND NOT SUPPORT",
        .storeLists = kMobileLists,
        .stores = kMobileStores,
        .indicationLists = "(0,1,2),(0,1,2,3),(0,2),(0,1,2),(0,1)",
        .indications = kNotModeTwo,
        .packsUssd = true,  // hsmr.cc, HuaweiE173; gammu#294 (an E150)
        .cardPlaces = 50,
        .boot = kHuaweiBoot,
        .chatter = {3s, kHuaweiChatter},
        .quirks = {.emptyOk = true, .saysFull = true},
    },
    Personality{
        .name = "quectel",
        .manufacturer = "Quectel",
        .model = "EC25",
        .revision = "EC25EFAR06A01M4G",
        .own = kQuectelOwn,
        .storeLists = kMobileLists,
        .stores = kMobileStores,
        .indicationLists = "(0-2),(0-3),(0,2),(0-2),(0,1)",
        .indications = kAnyIndication,
        .boot = kQuectelBoot,
        .afterPin = kQuectelAfterPin,
        .quirks = {.misplacedReports = true},
    },
    Personality{
        .name = "simcom",
        .manufacturer = "SIMCOM_Ltd",
        .model = "SIMCOM_SIM808",
        .revision = "Revision:1418B02SIM808M32_BT_20160513_1400",
        .own = kSimcomOwn,
        .absent = kBeforeLte,
        .storeLists =
            R"(("SM","ME","SM_P","ME_P","MT"),("SM","ME","SM_P","ME_P","MT"),("SM","ME","SM_P","ME_P","MT"))",
        .stores = {"SM ME MT", "SM ME MT", "SM ME MT"},
        .indicationLists = "(0-3),(0-3),(0,2),(0-2),(0,1)",
        .indications = {"0123", "0123", "02", "01", "01"},
        .boot = kSimcomBoot,
        .afterPin = kSimcomAfterPin,
        .quirks = {.lateTexts = true},
    },
    Personality{
        .name = "zte",
        .manufacturer = "ZTE INCORPORATED",
        .model = "K3565-Z",
        .revision = "BD_P673A2V1.0.0B09",
        .own = kZteOwn,
        .absent = kBeforeLteNoCcid,
        .storeLists = kMobileLists,
        .stores = kMobileStores,
        .indicationLists = "(0,1,2),(0,1,2,3),(0,2),(0,1,2),(0,1)",
        .indications = kNotModeTwo,
        .quirks = {.reportComma = true},
    },
    Personality{
        .name = "sierra",
        .manufacturer = "Sierra Wireless, Incorporated",
        .model = "MC7455",
        .revision = "SWI9X30C_02.24.03.00",
        .own = kSierraOwn,
        .storeLists = kMobileLists,
        .stores = kMobileStores,
        .indicationLists = "(0,1,2),(0,1,2,3),(0,2),(0,1,2),(0,1)",
        .indications = kAnyIndication,
    },
    Personality{
        .name = "cinterion",
        .manufacturer = "SIEMENS",
        .model = "MC35i",
        .revision = "REVISION 02.00",
        .own = kCinterionOwn,
        .absent = kBeforeLteNoCcid,
        .storeLists = R"(("MT","SM","ME"),("MT","SM","ME"),("MT","SM"))",
        .stores = {"MT SM ME", "MT SM ME", "MT SM"},
        .indicationLists = "(0-3),(0-3),(0,2,3),(0-2),(1)",
        .indications = {"012", "012", "02", "012", "1"},
        .phonePlaces = 25,
        .boot = kCinterionBoot,
        .quirks = {.okWhenFailed = true},
    },
    Personality{
        .name = "ublox",
        .manufacturer = "u-blox",
        .model = "SARA-R410M-02B",
        .revision = "L0.0.00.00.05.06",
        .own = kUbloxOwn,
        .storeLists = R"(("MT","SM","ME"),("MT","SM","ME"),("MT","SM","ME"))",
        .stores = {"MT SM ME", "MT SM ME", "MT SM ME"},
        .indicationLists = "(0-2),(0-3),(0-3),(0-2),(0,1)",
        .indications = kAnyIndication,
    },
    Personality{
        .name = "wavecom",
        .manufacturer = " WAVECOM MODEM",
        .model = " MULTIBAND  900E  1800",
        .revision = "",
        .own = kWavecomOwn,
        .absent = kWavecomAbsent,
        .storeLists = R"(("SM","BM","SR"),("SM"))",
        .stores = {"SM SR", "SM", ""},
        .indicationLists = "(0,1,2,3),(0,1,2,3),(0,2),(0,1,2),(0,1)",
        .indications = kAnyIndication,
        .cardPlaces = 50,
        .boot = kWavecomBoot,
        .afterPin = kWavecomAfterPin,
        .quirks = {.brokenLists = true},
    },
    Personality{
        .name = "generic",
        .manufacturer = "Turnbell",
        .model = "SIM-1",
        .revision = "1.0",
        .storeLists = R"(("SM","ME","SR"),("SM","ME"),("SM","ME"))",
        .stores = kAllStores,
        .indicationLists = "(0-2),(0-2),(0,2),(0-2),(0,1)",
        .indications = kAnyIndication,
        .boot = kGenericBoot,
        .afterPin = kGenericAfterPin,
    },
};

}  // namespace

std::span<const Personality> personalities() {
    return kPersonalities;
}

const Personality* findPersonality(std::string_view name) {
    const auto found = std::find_if(kPersonalities.begin(), kPersonalities.end(),
                                    [name](const Personality& one) { return one.name == name; });
    return found == kPersonalities.end() ? nullptr : &*found;
}

}  // namespace turnbell::sim
