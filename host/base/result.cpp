#include "host/base/result.h"

namespace turnbell {

const char* toString(ErrorCode code) {
    switch (code) {
    case ErrorCode::Invalid: return "invalid";
    case ErrorCode::Refused: return "refused";
    case ErrorCode::NotFound: return "not_found";
    case ErrorCode::NotAllowed: return "not_allowed";
    case ErrorCode::Busy: return "busy";
    case ErrorCode::Timeout: return "timeout";
    case ErrorCode::Io: return "io";
    case ErrorCode::Protocol: return "protocol";
    case ErrorCode::Storage: return "storage";
    }
    return "unknown";
}

}  // namespace turnbell
