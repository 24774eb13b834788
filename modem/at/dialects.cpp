#include "modem/at/dialect.h"

#include <array>

/// Facts alone, each from the maker's manual, from a program that serves such modems, or from a bug report.
/// "ofono" is ubports/ofono, "fakemodems" is faucamp/python-gsmmodem test/fakemodems.py, "field notes" is
/// section 2 of field/modem.md, "MM" is ModemManager.
namespace turnbell::at {
namespace {

using namespace std::chrono_literals;
using std::string_view;

/// EF_ICCID, which 3GPP TS 27.007 8.18 lets every modem read (3GPP TS 51.011 10.1.1: 2FE2, ten bytes).
constexpr Query kReadCardNumberFile{"AT+CRSM=176,12258,0,0,10", "+CRSM:"};

constexpr std::array<string_view, 2> kPhoneFirst{"ME", "SM"};
constexpr std::array<string_view, 2> kCardFirst{"SM", "ME"};

// From what we want (stored, announced, reports directly) to what every modem can: none of it announced,
// found by the sweep. 3GPP TS 27.005 3.4.1; some modems list modes that they then refuse.
constexpr std::array<string_view, 5> kAnyMode{
    "AT+CNMI=2,1,0,1,0", "AT+CNMI=2,1,0,2,0", "AT+CNMI=1,1,0,1,0", "AT+CNMI=1,1,0,2,0", "AT+CNMI=2,1,0,0,0",
};

// Mode 2 is listed and refused: ofono drivers/atmodem/sms.c build_cnmi_string for Huawei, ZTE, SIMCom and
// other MSM chip sets; Huawei MU509 manual 6.3.3 has it as reserved.
constexpr std::array<string_view, 5> kModeOneFirst{
    "AT+CNMI=1,1,0,1,0", "AT+CNMI=1,1,0,2,0", "AT+CNMI=2,1,0,1,0", "AT+CNMI=2,1,0,2,0", "AT+CNMI=1,1,0,0,0",
};

// The same without reports through a store: what +CDSI names cannot be read (Huawei MU509 manual 6.6.2), or
// the modem does not know that way at all (SIM800 manual V1.09 p. 125).
constexpr std::array<string_view, 3> kModeOneReportsDirectly{
    "AT+CNMI=1,1,0,1,0",
    "AT+CNMI=2,1,0,1,0",
    "AT+CNMI=1,1,0,0,0",
};

// 3GPP TS 27.007 8.65.
constexpr Dialect::PinTries kStandardPinTries{{"AT+CPINR", "+CPINR:"}, "SIM PIN", 1};

// Field notes 26 and 6.9: a reset takes about 30 s on some (gammu#525), quiet for 45 to 60 s is safe.
constexpr Dialect::Reset kStandardReset{"AT+CFUN=1,1", 45s};

// Huawei

constexpr std::array kHuaweiSigns{Dialect::Sign{"HUAWEI", ""}};
// Field notes 1: the flood of notifications ends with this; it may take a second try.
constexpr std::array kHuaweiCorrections{Dialect::Correction{"AT^CURC=0", 3}};
// fakemodems HuaweiE1752, AT+CLAC: ^ICCID is among its commands.
constexpr std::array kHuaweiCardNumber{Query{"AT^ICCID?", "^ICCID:"}, kReadCardNumberFile};
// Field notes 1 and 3: gammu#4, #266, #393, #400, gammu PR#193; calls: fakemodems HuaweiK3715.
constexpr std::array<string_view, 12> kHuaweiNoise{
    "^BOOT:", "^RSSI:", "^MODE:", "^SRVST:", "^SIMST:", "^DSFLOWRPT:",
    "^STIN:", "^CSNR:", "^ORIG:", "^CONF:",  "^CONN:",  "^CEND:",
};
constexpr std::array<string_view, 1> kHuaweiStoreFull{"^SMMEMFULL:"};  // MU509 manual 6.21; field notes 6

// Quectel

constexpr std::array kQuectelSigns{Dialect::Sign{"QUECTEL", ""}};
// What it would not say otherwise: the store is full (EC25&EC21 AT Commands Manual, AT+QINDCFG: off by
// default).
constexpr std::array kQuectelCorrections{Dialect::Correction{"AT+QINDCFG=\"smsfull\",1"}};
// A log of such a modem in public code, find_string "+QCCID: 89".
constexpr std::array kQuectelCardNumber{Query{"AT+QCCID", "+QCCID:"}, kReadCardNumberFile};
// Field notes 9 (IchthysMaranatha PR#75): +CDSI names a place of SM where the report is not. Directly only.
constexpr std::array<string_view, 3> kReportsDirectly{
    "AT+CNMI=2,1,0,1,0",
    "AT+CNMI=1,1,0,1,0",
    "AT+CNMI=2,1,0,0,0",
};
// EC2x AT Commands Manual V2.0 p. 297, as nuttx saw them on an EG25-G (find_string "+QIND: SMS DONE").
constexpr std::array<string_view, 3> kQuectelNoise{"+QUSIM:", "+QIND: \"csq\"", "+QIND: \"act\""};
constexpr std::array<string_view, 2> kQuectelProgress{"+QIND: SMS DONE", "+QIND: PB DONE"};
constexpr std::array<string_view, 1> kQuectelStoreFull{"+QIND: \"smsfull\""};

// SIMCom

constexpr std::array kSimcomSigns{Dialect::Sign{"SIMCOM", ""}};
// SIM800 manual V1.09: the number alone. SIM7600 family: AT+CICCID.
constexpr std::array kSimcomCardNumber{Query{"AT+CCID", "+CCID:"}, Query{"AT+CICCID", "+ICCID:"},
                                       kReadCardNumberFile};

// ZTE

constexpr std::array kZteSigns{Dialect::Sign{"ZTE", ""}, Dialect::Sign{"QUALCOMM", "M6280"}};
constexpr std::array kZteCorrections{Dialect::Correction{"AT^CURC=0"}};  // field/modem.md 6.4
// Public code that reads the one answer or the other, find_string "AT+ZICCID" and "^ICCID: 89".
constexpr std::array kZteCardNumber{Query{"AT+ZICCID?", "+ZICCID:"}, Query{"AT+ZICCID?", "^ICCID:"},
                                    kReadCardNumberFile};
// A log of such a modem in public code, find_string "+ZPASR"; MM, plugin zte.
constexpr std::array<string_view, 5> kZteNoise{"+ZUSIMR:", "+ZPASR:", "+ZDONR:", "+ZPSTM:", "+ZEND"};

// Sierra Wireless

constexpr std::array kSierraSigns{Dialect::Sign{"SIERRA", ""}};
// A recorded answer in public code, find_string "AT!ICCID?".
constexpr std::array kSierraCardNumber{Query{"AT!ICCID?", "!ICCID:"}, kReadCardNumberFile};

// Cinterion (Siemens, Gemalto, Thales)

constexpr std::array kCinterionSigns{Dialect::Sign{"CINTERION", ""}, Dialect::Sign{"SIEMENS", ""},
                                     Dialect::Sign{"GEMALTO", ""}, Dialect::Sign{"THALES", ""}};
// Siemens MC55 AT Command Set V01.05 p. 324: with <CmgwMode> 1, the factory default, "OK" answers any failure
// to send; with 0 it is an error. Siemens AT command set A30880-A10-A001 R75 p. 107: AT^SMGO=1 has it say
// that a store is full, which it does not by default.
constexpr std::array kCinterionCorrections{Dialect::Correction{"AT^SM20=1,0"},
                                           Dialect::Correction{"AT^SMGO=1"}};
// A recorded answer in public code, find_string "^SCID:".
constexpr std::array kCinterionCardNumber{Query{"AT^SCID", "^SCID:"}, Query{"AT+CCID", "+CCID:"},
                                          kReadCardNumberFile};
// Field notes 12 (gammu PR#1207): an MC75i takes only 1 as the fifth parameter.
constexpr std::array<string_view, 6> kCinterionNotifications{
    "AT+CNMI=2,1,0,1,1", "AT+CNMI=2,1,0,1,0", "AT+CNMI=2,1,0,2,1",
    "AT+CNMI=1,1,0,1,1", "AT+CNMI=1,1,0,2,1", "AT+CNMI=2,1,0,0,1",
};
constexpr std::array<string_view, 2> kCinterionBoot{"^SYSSTART", "^SYSLOADING"};  // field notes 15
constexpr std::array<string_view, 1> kCinterionProgress{"^SSIM READY"};           // fso-gsm, MC75 plugin
constexpr std::array<string_view, 2> kCinterionStoreFull{"^SMGO: 1", "^SMGO: 2"};

// u-blox

constexpr std::array kUbloxSigns{Dialect::Sign{"U-BLOX", ""}};
constexpr std::array kUbloxCardNumber{Query{"AT+CCID", "+CCID:"}, kReadCardNumberFile};

// Wavecom

constexpr std::array kWavecomSigns{Dialect::Sign{"WAVECOM", ""}};
// fakemodems lists no ICCID command; MultiTech (Wavecom) manuals have +CCID.
constexpr std::array kWavecomCardNumber{Query{"AT+CCID", "+CCID:"}, kReadCardNumberFile};
// The meanings of 3 and 4 in public code, find_string "+WIND: 4".
constexpr std::array<string_view, 1> kWavecomBoot{"+WIND: 3"};
constexpr std::array<string_view, 1> kWavecomProgress{"+WIND: 4"};
constexpr std::array<string_view, 1> kWavecomNoise{"+WIND:"};

// any other

// Neoway M590 in public code, find_string "+PBREADY".
constexpr std::array<string_view, 1> kAnyBoot{"MODEM:STARTUP"};
constexpr std::array<string_view, 1> kAnyProgress{"+PBREADY"};
constexpr std::array kAnyCardNumber{Query{"AT+CCID", "+CCID:"}, kReadCardNumberFile};

constexpr std::array kDialects{
    Dialect{
        .name = "huawei",
        .signs = kHuaweiSigns,
        .corrections = kHuaweiCorrections,
        .cardNumber = kHuaweiCardNumber,
        .pinTries = {{"AT^CPIN?", "^CPIN:"}, "", 3},  // ofono sim.c huawei_cpin_cb; MU509 manual 7.4
        .stores = kPhoneFirst,
        .notifications = kModeOneReportsDirectly,
        .reset = {"AT^RESET", 45s},  // ModemManager, plugin huawei
        .noise = kHuaweiNoise,
        .storeFull = kHuaweiStoreFull,
        .keepsLink = false,  // gammu#138: an E1752 answers AT+CMMS=2 with +CMS ERROR: 500
        .packsUssd = true,   // hsmr.cc/Projekte/HuaweiE173; gammu#294 (an E150)
    },
    Dialect{
        .name = "quectel",
        .signs = kQuectelSigns,
        .corrections = kQuectelCorrections,
        .cardNumber = kQuectelCardNumber,
        .pinTries = {{"AT+QPINC?", "+QPINC:"}, "SC", 1},  // ofono sim.c at_qpinc_cb
        .stores = kPhoneFirst,
        .notifications = kReportsDirectly,
        .reset = kStandardReset,
        .noise = kQuectelNoise,
        .progress = kQuectelProgress,
        .storeFull = kQuectelStoreFull,
    },
    Dialect{
        .name = "simcom",
        .signs = kSimcomSigns,
        .cardNumber = kSimcomCardNumber,
        .pinTries = {{"AT+SPIC", "+SPIC:"}, "", 0},  // ofono sim.c at_spic_cb
        .stores = kPhoneFirst,
        .notifications = kModeOneReportsDirectly,
        .reset = kStandardReset,
    },
    Dialect{
        .name = "zte",
        .signs = kZteSigns,
        .corrections = kZteCorrections,
        .cardNumber = kZteCardNumber,
        .pinTries = {{"AT+ZPINPUK=?", "+ZPINPUK:"}, "", 0},  // ofono sim.c zpinpuk_cb
        .stores = kPhoneFirst,
        .notifications = kModeOneFirst,
        .reset = kStandardReset,
        .noise = kZteNoise,
    },
    Dialect{
        .name = "sierra",
        .signs = kSierraSigns,
        .cardNumber = kSierraCardNumber,
        .pinTries = {{"AT+CPINC?", "+CPINC:"}, "", 0},  // ModemManager, plugin sierra
        .stores = kPhoneFirst,
        .notifications = kAnyMode,
        .reset = kStandardReset,
    },
    Dialect{
        .name = "cinterion",
        .signs = kCinterionSigns,
        .corrections = kCinterionCorrections,
        .cardNumber = kCinterionCardNumber,
        .pinTries = {{"AT^SPIC", "^SPIC:"}, "", 0},  // Siemens MC35 AT Command Set V04.00 p. 204
        .stores = kPhoneFirst,
        .notifications = kCinterionNotifications,
        .reset = kStandardReset,
        .boot = kCinterionBoot,
        .progress = kCinterionProgress,
        .storeFull = kCinterionStoreFull,
    },
    Dialect{
        .name = "ublox",
        .signs = kUbloxSigns,
        .cardNumber = kUbloxCardNumber,
        .pinTries = {{"AT+UPINCNT", "+UPINCNT:"}, "", 0},  // ofono sim.c upincnt_cb
        .stores = kPhoneFirst,
        .notifications = kAnyMode,
        .reset = {"AT+CFUN=16", 45s},  // ModemManager, plugin ublox
        .radioPatience = 30s,          // the same
    },
    Dialect{
        .name = "wavecom",
        .signs = kWavecomSigns,
        .cardNumber = kWavecomCardNumber,
        .pinTries = {{"AT+CPINC", "+CPINC:"}, "", 0},  // Westermo GD-01 (Wavecom) manual 6196-2220 p. 37
        .stores = kCardFirst,
        .notifications = kAnyMode,
        .reset = {"AT+CFUN=1", 45s},  // public code that then waits for +WIND: 4; fakemodems
        .pinStateStandsAlone = true,  // Wavecom WM_DEV_OAT_UGD_049 2.3; ofono plugins/wavecom.c; fakemodems
        .noise = kWavecomNoise,
        .boot = kWavecomBoot,
        .progress = kWavecomProgress,
    },
    Dialect{
        .name = "generic",
        .cardNumber = kAnyCardNumber,
        .pinTries = kStandardPinTries,
        .stores = kPhoneFirst,
        .notifications = kAnyMode,
        .reset = kStandardReset,
        .boot = kAnyBoot,
        .progress = kAnyProgress,
    },
};

}  // namespace

std::span<const Dialect> dialects() {
    return kDialects;
}

}  // namespace turnbell::at
