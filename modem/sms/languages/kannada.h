#pragma once

#include "modem/sms/septet_table.h"

/// Kannada: 3GPP TS 23.038 A.2.7 (single shift) and A.3.7 (locking shift).
namespace turnbell::sms::tables {

inline constexpr SeptetTable kKannadaSingleShift = singleShiftTable(
    u"@£$¥¿\"¤%&'\f*+ -/"
    u"<=>¡^¡_#*\u0964\u0965 \u0CE6\u0CE7\u0CE8\u0CE9"
    u"\u0CEA\u0CEB\u0CEC\u0CED\u0CEE\u0CEF\u0CDE\u0CF1{}\u0CF2    \\"
    u"            [~] "
    u"|ABCDEFGHIJKLMNO"
    u"PQRSTUVWXYZ     "
    u"     €          "
    u"                ");

inline constexpr SeptetTable kKannadaLockingShift = lockingTable(
    u"\uFFFD\u0C82\u0C83\u0C85\u0C86\u0C87\u0C88\u0C89\u0C8A\u0C8B\n\u0C8C\uFFFD\r\u0C8E\u0C8F"
    u"\u0C90\uFFFD\u0C92\u0C93\u0C94\u0C95\u0C96\u0C97\u0C98\u0C99\u0C9A \u0C9B\u0C9C\u0C9D\u0C9E"
    u" !\u0C9F\u0CA0\u0CA1\u0CA2\u0CA3\u0CA4)(\u0CA5\u0CA6,\u0CA7.\u0CA8"
    u"0123456789:;\uFFFD\u0CAA\u0CAB?"
    u"\u0CAC\u0CAD\u0CAE\u0CAF\u0CB0\u0CB1\u0CB2\u0CB3\uFFFD\u0CB5\u0CB6\u0CB7\u0CB8\u0CB9\u0CBC\u0CBD"
    u"\u0CBE\u0CBF\u0CC0\u0CC1\u0CC2\u0CC3\u0CC4\uFFFD\u0CC6\u0CC7\u0CC8\uFFFD\u0CCA\u0CCB\u0CCC\u0CCD"
    u"\u0CD5abcdefghijklmno"
    u"pqrstuvwxyz\u0CD6\u0CE0\u0CE1\u0CE2\u0CE3");

}  // namespace turnbell::sms::tables
