#pragma once

#include "modem/sms/septet_table.h"

/// Bengali: 3GPP TS 23.038 A.2.4 (single shift) and A.3.4 (locking shift).
namespace turnbell::sms::tables {

inline constexpr SeptetTable kBengaliSingleShift = singleShiftTable(
    u"@£$¥¿\"¤%&'\f*+ -/"
    u"<=>¡^¡_#*\u09E6\u09E7 \u09E8\u09E9\u09EA\u09EB"
    u"\u09EC\u09ED\u09EE\u09EF\u09DF\u09E0\u09E1\u09E2{}\u09E3\u09F2\u09F3\u09F4\u09F5\\"
    u"\u09F6\u09F7\u09F8\u09F9\u09FA       [~] "
    u"|ABCDEFGHIJKLMNO"
    u"PQRSTUVWXYZ     "
    u"     €          "
    u"                ");

inline constexpr SeptetTable kBengaliLockingShift = lockingTable(
    u"\u0981\u0982\u0983\u0985\u0986\u0987\u0988\u0989\u098A\u098B\n\u098C\uFFFD\r\uFFFD\u098F"
    u"\u0990\uFFFD\uFFFD\u0993\u0994\u0995\u0996\u0997\u0998\u0999\u099A \u099B\u099C\u099D\u099E"
    u" !\u099F\u09A0\u09A1\u09A2\u09A3\u09A4)(\u09A5\u09A6,\u09A7.\u09A8"
    u"0123456789:;\uFFFD\u09AA\u09AB?"
    u"\u09AC\u09AD\u09AE\u09AF\u09B0\uFFFD\u09B2\uFFFD\uFFFD\uFFFD\u09B6\u09B7\u09B8\u09B9\u09BC\u09BD"
    u"\u09BE\u09BF\u09C0\u09C1\u09C2\u09C3\u09C4\uFFFD\uFFFD\u09C7\u09C8\uFFFD\uFFFD\u09CB\u09CC\u09CD"
    u"\u09CEabcdefghijklmno"
    u"pqrstuvwxyz\u09D7\u09DC\u09DD\u09F0\u09F1");

}  // namespace turnbell::sms::tables
