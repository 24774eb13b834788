#include "host/service/access.h"

#include <set>
#include <string_view>

namespace turnbell {
namespace {

using wire::Role;
using wire::Topic;

const std::set<std::string_view> kKioskMethods{"check_in", "arrive", "status"};

const std::set<std::string_view> kAdminOnly{"catalog_import",
                                            "catalog_put",
                                            "catalog_remove",
                                            "catalog_export",
                                            "backup",
                                            "restore",
                                            "modem_trace",
                                            "modem_probe",
                                            "modem_probe_status",
                                            "modem_signal",
                                            "modem_accept_sim",
                                            "modem_credit",
                                            "modem_credit_status",
                                            "erase",
                                            "export"};

bool allowedOn(Role role, std::string_view method) {
    switch (role) {
    case Role::Display: return false;
    case Role::Kiosk: return kKioskMethods.contains(method);
    case Role::Desk: return !kAdminOnly.contains(method);
    case Role::Admin: return true;
    }
    return false;
}

/// Who goes before others is for staff to say.
bool asksForPlace(const wire::Command& command) {
    const auto* const checkIn = std::get_if<wire::CheckIn>(&command);
    return checkIn != nullptr && (checkIn->priority || !checkIn->due.empty());
}

bool asksAboutStaff(const wire::Command& command) {
    const auto* const times = std::get_if<wire::StatisticsQuery>(&command);
    const auto* const opinions = std::get_if<wire::SurveyResultsQuery>(&command);
    return (times != nullptr && times->by == StatisticsBy::Staff) ||
           (opinions != nullptr && opinions->by == SurveyBy::Staff);
}

/// How long colleagues took is for those who lead them. On admin.sock there is nobody else.
Result<void> mayReadAboutStaff(const Session& session, const wire::Command& command) {
    if (!asksAboutStaff(command) || session.role == Role::Admin) {
        return {};
    }
    if (!session.staff) {
        return fail(ErrorCode::NotAllowed, "sign in with your PIN first", "sign_in");
    }
    if (session.staff->staff.role == StaffRole::Agent) {
        return fail(ErrorCode::NotAllowed,
                    "figures of members of staff are for supervisors: ask for another table", "role");
    }
    return {};
}

/// The words that everybody gets are for those who answer for the branch.
Result<void> mayWordTexts(const Session& session, std::string_view method) {
    const bool words = method == wire::TemplatePut::kMethod || method == wire::TemplateRemove::kMethod;
    if (words && session.role == Role::Desk && session.staff &&
        session.staff->staff.role == StaffRole::Agent) {
        return fail(ErrorCode::NotAllowed, "the words of texts are for supervisors: ask one", "role");
    }
    return {};
}

/// An agent speaks with a customer; what many are told is for those who lead.
Result<void> mayTell(const Session& session, const wire::Command& command) {
    const auto* const send = std::get_if<wire::NoticeSend>(&command);
    const auto* const preview = std::get_if<wire::NoticePreviewQuery>(&command);
    const bool many = (send != nullptr && send->to != NoticeAudience::Ticket) ||
                      (preview != nullptr && preview->to != NoticeAudience::Ticket);
    if (many && session.staff && !leads(session)) {
        return fail(ErrorCode::NotAllowed, "notices to many are for supervisors: ask one", "role");
    }
    return {};
}

/// What is stored on a person is for those who lead, and for nobody who has not said who they are.
Result<void> mayTouchPersonalData(const Session& session, const wire::Command& command) {
    if (!std::holds_alternative<wire::Erase>(command) &&
        !std::holds_alternative<wire::ExportQuery>(command)) {
        return {};
    }
    if (!session.staff) {
        return fail(ErrorCode::NotAllowed, "sign in with your PIN first", "sign_in");
    }
    if (session.staff->staff.role == StaffRole::Agent) {
        return fail(ErrorCode::NotAllowed,
                    "what is stored on a number is for supervisors to see and to erase", "role");
    }
    return {};
}

bool needsStaff(const wire::Command& command) {
    const bool comesIn =
        std::holds_alternative<wire::CheckIn>(command) || std::holds_alternative<wire::Arrive>(command);
    return wire::changesSomething(command) && (!comesIn || asksForPlace(command));
}

}  // namespace

Result<void> mayExecute(const Session& session, const wire::Command& command, bool branchHasStaff) {
    const std::string method = wire::methodOf(command);
    if (!allowedOn(session.role, method) || (session.role == Role::Kiosk && asksForPlace(command))) {
        return fail(ErrorCode::NotAllowed,
                    "'" + method + "' is not for the " + wire::toString(session.role) + " socket",
                    "wrong_socket");
    }
    const bool firstImport = session.role == Role::Admin && !branchHasStaff &&
                             std::holds_alternative<wire::CatalogImport>(command);
    if (needsStaff(command) && !session.staff && !firstImport) {
        return fail(ErrorCode::NotAllowed, "sign in with your PIN first", "sign_in");
    }
    TURNBELL_TRY(mayWordTexts(session, method));
    TURNBELL_TRY(mayTouchPersonalData(session, command));
    TURNBELL_TRY(mayTell(session, command));
    return mayReadAboutStaff(session, command);
}

bool leads(const Session& session) {
    return session.role == Role::Admin || (session.staff && session.staff->staff.role != StaffRole::Agent);
}

Result<void> maySignIn(Role role) {
    if (role != Role::Desk && role != Role::Admin) {
        return fail(ErrorCode::NotAllowed, "staff do not sign in on this socket", "wrong_socket");
    }
    return {};
}

bool mayWatch(Role role, Topic topic) {
    switch (role) {
    case Role::Display: return topic == Topic::Board;
    case Role::Kiosk: return topic == Topic::Services || topic == Topic::Board;
    case Role::Desk:
    case Role::Admin: return true;
    }
    return false;
}

}  // namespace turnbell
