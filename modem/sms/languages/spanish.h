#pragma once

#include "modem/sms/septet_table.h"

/// Spanish: 3GPP TS 23.038 A.2.2 (single shift); it has no locking shift table.
namespace turnbell::sms::tables {

inline constexpr SeptetTable kSpanishSingleShift = singleShiftTable(
    u"         ç\f     "
    u"    ^           "
    u"        {}     \\"
    u"            [~] "
    u"|Á       Í     Ó"
    u"     Ú          "
    u" á   €   í     ó"
    u"     ú          ");

}  // namespace turnbell::sms::tables
