#pragma once

#include "modem/sms/septet_table.h"

/// Turkish: 3GPP TS 23.038 A.2.1 (single shift) and A.3.1 (locking shift).
namespace turnbell::sms::tables {

inline constexpr SeptetTable kTurkishSingleShift = singleShiftTable(
    u"          \f     "
    u"    ^           "
    u"        {}     \\"
    u"            [~] "
    u"|      Ğ İ      "
    u"   Ş            "
    u"   ç € ğ ı      "
    u"   ş            ");

inline constexpr SeptetTable kTurkishLockingShift = lockingTable(
    u"@£$¥€éùıòÇ\nĞğ\rÅå"
    u"Δ_ΦΓΛΩΠΨΣΘΞ ŞşßÉ"
    u" !\"#¤%&'()*+,-./"
    u"0123456789:;<=>?"
    u"İABCDEFGHIJKLMNO"
    u"PQRSTUVWXYZÄÖÑÜ§"
    u"çabcdefghijklmno"
    u"pqrstuvwxyzäöñüà");

}  // namespace turnbell::sms::tables
