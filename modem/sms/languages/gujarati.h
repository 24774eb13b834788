#pragma once

#include "modem/sms/septet_table.h"

/// Gujarati: 3GPP TS 23.038 A.2.5 (single shift) and A.3.5 (locking shift).
namespace turnbell::sms::tables {

inline constexpr SeptetTable kGujaratiSingleShift = singleShiftTable(
    u"@£$¥¿\"¤%&'\f*+ -/"
    u"<=>¡^¡_#*\u0964\u0965 \u0AE6\u0AE7\u0AE8\u0AE9"
    u"\u0AEA\u0AEB\u0AEC\u0AED\u0AEE\u0AEF  {}     \\"
    u"            [~] "
    u"|ABCDEFGHIJKLMNO"
    u"PQRSTUVWXYZ     "
    u"     €          "
    u"                ");

inline constexpr SeptetTable kGujaratiLockingShift = lockingTable(
    u"\u0A81\u0A82\u0A83\u0A85\u0A86\u0A87\u0A88\u0A89\u0A8A\u0A8B\n\u0A8C\u0A8D\r\uFFFD\u0A8F"
    u"\u0A90\u0A91\uFFFD\u0A93\u0A94\u0A95\u0A96\u0A97\u0A98\u0A99\u0A9A \u0A9B\u0A9C\u0A9D\u0A9E"
    u" !\u0A9F\u0AA0\u0AA1\u0AA2\u0AA3\u0AA4)(\u0AA5\u0AA6,\u0AA7.\u0AA8"
    u"0123456789:;\uFFFD\u0AAA\u0AAB?"
    u"\u0AAC\u0AAD\u0AAE\u0AAF\u0AB0\uFFFD\u0AB2\u0AB3\uFFFD\u0AB5\u0AB6\u0AB7\u0AB8\u0AB9\u0ABC\u0ABD"
    u"\u0ABE\u0ABF\u0AC0\u0AC1\u0AC2\u0AC3\u0AC4\u0AC5\uFFFD\u0AC7\u0AC8\u0AC9\uFFFD\u0ACB\u0ACC\u0ACD"
    u"\u0AD0abcdefghijklmno"
    u"pqrstuvwxyz\u0AE0\u0AE1\u0AE2\u0AE3\u0AF1");

}  // namespace turnbell::sms::tables
