#include "tools/turnbellctl/error_report.h"

#include <nlohmann/json.hpp>
#include <ostream>

namespace turnbell::ctl {
namespace {

using Json = nlohmann::ordered_json;

void report(const char* code, const Error& error, bool json, std::ostream& out, std::ostream& err) {
    err << error.message << '\n';
    if (json) {
        const Json refusal{{"error", {{"code", code}, {"reason", error.reason}, {"message", error.message}}}};
        out << refusal.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
    }
}

}  // namespace

int reportRefusal(const Error& error, bool json, std::ostream& out, std::ostream& err) {
    report(toString(error.code), error, json, out, err);
    return kRefused;
}

int reportWrongUsage(const std::string& message, bool json, std::ostream& out, std::ostream& err) {
    report("usage", Error{ErrorCode::Invalid, message}, json, out, err);
    return kWrongUsage;
}

}  // namespace turnbell::ctl
