#pragma once

#include "modem/sms/septet_table.h"

/// Tamil: 3GPP TS 23.038 A.2.11 (single shift) and A.3.11 (locking shift).
namespace turnbell::sms::tables {

inline constexpr SeptetTable kTamilSingleShift = singleShiftTable(
    u"@£$¥¿\"¤%&'\f*+ -/"
    u"<=>¡^¡_#*\u0964\u0965 \u0BE6\u0BE7\u0BE8\u0BE9"
    u"\u0BEA\u0BEB\u0BEC\u0BED\u0BEE\u0BEF\u0BF3\u0BF4{}\u0BF5\u0BF6\u0BF7\u0BF8\u0BFA\\"
    u"            [~] "
    u"|ABCDEFGHIJKLMNO"
    u"PQRSTUVWXYZ     "
    u"     €          "
    u"                ");

inline constexpr SeptetTable kTamilLockingShift = lockingTable(
    u"\uFFFD\u0B82\u0B83\u0B85\u0B86\u0B87\u0B88\u0B89\u0B8A\uFFFD\n\uFFFD\uFFFD\r\u0B8E\u0B8F"
    u"\u0B90\uFFFD\u0B92\u0B93\u0B94\u0B95\uFFFD\uFFFD\uFFFD\u0B99\u0B9A \uFFFD\u0B9C\uFFFD\u0B9E"
    u" !\u0B9F\uFFFD\uFFFD\uFFFD\u0BA3\u0BA4)(\uFFFD\uFFFD,\uFFFD.\u0BA8"
    u"0123456789:;\u0BA9\u0BAA\uFFFD?"
    u"\uFFFD\uFFFD\u0BAE\u0BAF\u0BB0\u0BB1\u0BB2\u0BB3\u0BB4\u0BB5\u0BB6\u0BB7\u0BB8\u0BB9\uFFFD\uFFFD"
    u"\u0BBE\u0BBF\u0BC0\u0BC1\u0BC2\uFFFD\uFFFD\uFFFD\u0BC6\u0BC7\u0BC8\uFFFD\u0BCA\u0BCB\u0BCC\u0BCD"
    u"\u0BD0abcdefghijklmno"
    u"pqrstuvwxyz\u0BD7\u0BF0\u0BF1\u0BF2\u0BF9");

}  // namespace turnbell::sms::tables
