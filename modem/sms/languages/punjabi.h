#pragma once

#include "modem/sms/septet_table.h"

/// Punjabi: 3GPP TS 23.038 A.2.10 (single shift) and A.3.10 (locking shift).
namespace turnbell::sms::tables {

inline constexpr SeptetTable kPunjabiSingleShift = singleShiftTable(
    u"@£$¥¿\"¤%&'\f*+ -/"
    u"<=>¡^¡_#*\u0964\u0965 \u0A66\u0A67\u0A68\u0A69"
    u"\u0A6A\u0A6B\u0A6C\u0A6D\u0A6E\u0A6F\u0A59\u0A5A{}\u0A5B\u0A5C\u0A5E\u0A75 \\"
    u"            [~] "
    u"|ABCDEFGHIJKLMNO"
    u"PQRSTUVWXYZ     "
    u"     €          "
    u"                ");

inline constexpr SeptetTable kPunjabiLockingShift = lockingTable(
    u"\u0A01\u0A02\u0A03\u0A05\u0A06\u0A07\u0A08\u0A09\u0A0A\uFFFD\n\uFFFD\uFFFD\r\uFFFD\u0A0F"
    u"\u0A10\uFFFD\uFFFD\u0A13\u0A14\u0A15\u0A16\u0A17\u0A18\u0A19\u0A1A \u0A1B\u0A1C\u0A1D\u0A1E"
    u" !\u0A1F\u0A20\u0A21\u0A22\u0A23\u0A24)(\u0A25\u0A26,\u0A27.\u0A28"
    u"0123456789:;\uFFFD\u0A2A\u0A2B?"
    u"\u0A2C\u0A2D\u0A2E\u0A2F\u0A30\uFFFD\u0A32\u0A33\uFFFD\u0A35\u0A36\uFFFD\u0A38\u0A39\u0A3C\uFFFD"
    u"\u0A3E\u0A3F\u0A40\u0A41\u0A42\uFFFD\uFFFD\uFFFD\uFFFD\u0A47\u0A48\uFFFD\uFFFD\u0A4B\u0A4C\u0A4D"
    u"\u0A51abcdefghijklmno"
    u"pqrstuvwxyz\u0A70\u0A71\u0A72\u0A73\u0A74");

}  // namespace turnbell::sms::tables
