#pragma once

#include "modem/sms/septet_table.h"

/// No national language: 3GPP TS 23.038 6.2.1 (default alphabet) and 6.2.1.1 (its extension table).
namespace turnbell::sms::tables {

inline constexpr SeptetTable kExtension = singleShiftTable(
    u"          \f     "
    u"    ^           "
    u"        {}     \\"
    u"            [~] "
    u"|               "
    u"                "
    u"     €          "
    u"                ");

inline constexpr SeptetTable kDefault = lockingTable(
    u"@£$¥èéùìòÇ\nØø\rÅå"
    u"Δ_ΦΓΛΩΠΨΣΘΞ ÆæßÉ"
    u" !\"#¤%&'()*+,-./"
    u"0123456789:;<=>?"
    u"¡ABCDEFGHIJKLMNO"
    u"PQRSTUVWXYZÄÖÑÜ§"
    u"¿abcdefghijklmno"
    u"pqrstuvwxyzäöñüà");

}  // namespace turnbell::sms::tables
