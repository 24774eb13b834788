#pragma once

#include "modem/sms/septet_table.h"

/// Hindi: 3GPP TS 23.038 A.2.6 (single shift) and A.3.6 (locking shift).
namespace turnbell::sms::tables {

inline constexpr SeptetTable kHindiSingleShift = singleShiftTable(
    u"@£$¥¿\"¤%&'\f*+ -/"
    u"<=>¡^¡_#*\u0964\u0965 \u0966\u0967\u0968\u0969"
    u"\u096A\u096B\u096C\u096D\u096E\u096F\u0951\u0952{}\u0953\u0954\u0958\u0959\u095A\\"
    u"\u095B\u095C\u095D\u095E\u095F\u0960\u0961\u0962\u0963\u0970\u0971 [~] "
    u"|ABCDEFGHIJKLMNO"
    u"PQRSTUVWXYZ     "
    u"     €          "
    u"                ");

inline constexpr SeptetTable kHindiLockingShift = lockingTable(
    u"\u0901\u0902\u0903\u0905\u0906\u0907\u0908\u0909\u090A\u090B\n\u090C\u090D\r\u090E\u090F"
    u"\u0910\u0911\u0912\u0913\u0914\u0915\u0916\u0917\u0918\u0919\u091A \u091B\u091C\u091D\u091E"
    u" !\u091F\u0920\u0921\u0922\u0923\u0924)(\u0925\u0926,\u0927.\u0928"
    u"0123456789:;\u0929\u092A\u092B?"
    u"\u092C\u092D\u092E\u092F\u0930\u0931\u0932\u0933\u0934\u0935\u0936\u0937\u0938\u0939\u093C\u093D"
    u"\u093E\u093F\u0940\u0941\u0942\u0943\u0944\u0945\u0946\u0947\u0948\u0949\u094A\u094B\u094C\u094D"
    u"\u0950abcdefghijklmno"
    u"pqrstuvwxyz\u0972\u097B\u097C\u097E\u097F");

}  // namespace turnbell::sms::tables
