#include "modem/sms/message.h"

namespace turnbell::sms {

const char* toString(Alphabet alphabet) {
    switch (alphabet) {
    case Alphabet::Gsm7: return "gsm7";
    case Alphabet::Data8: return "data8";
    case Alphabet::Ucs2: return "ucs2";
    }
    return "unknown";
}

}  // namespace turnbell::sms
