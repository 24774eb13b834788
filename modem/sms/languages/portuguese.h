#pragma once

#include "modem/sms/septet_table.h"

/// Portuguese: 3GPP TS 23.038 A.2.3 (single shift) and A.3.3 (locking shift).
namespace turnbell::sms::tables {

inline constexpr SeptetTable kPortugueseSingleShift = singleShiftTable(
    u"     ê   ç\fÔô Áá"
    u"  ΦΓ^ΩΠΨΣΘ     Ê"
    u"        {}     \\"
    u"            [~] "
    u"|À       Í     Ó"
    u"     Ú     ÃÕ   "
    u" Â   €   í     ó"
    u"     ú     ãõ  â");

inline constexpr SeptetTable kPortugueseLockingShift = lockingTable(
    u"@£$¥êéúíóç\nÔô\rÁá"
    u"Δ_ªÇÀ∞^\\€Ó| ÂâÊÉ"
    u" !\"#º%&'()*+,-./"
    u"0123456789:;<=>?"
    u"ÍABCDEFGHIJKLMNO"
    u"PQRSTUVWXYZÃÕÚÜ§"
    u"~abcdefghijklmno"
    u"pqrstuvwxyzãõ`üà");

}  // namespace turnbell::sms::tables
