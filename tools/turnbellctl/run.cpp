#include "tools/turnbellctl/run.h"

#include "host/core/catalog_change.h"
#include "host/core/catalog_warnings.h"
#include "host/wire/statistics_csv.h"
#include "host/wire/survey_csv.h"
#include "tools/turnbellctl/catalog_commands.h"
#include "tools/turnbellctl/error_report.h"
#include "tools/turnbellctl/interpret.h"
#include "tools/turnbellctl/modem_credit.h"
#include "tools/turnbellctl/modem_probe.h"
#include "tools/turnbellctl/modem_trace.h"
#include "tools/turnbellctl/poster.h"
#include "tools/turnbellctl/reply_text.h"
#include "tools/turnbellctl/service_connection.h"
#include "tools/turnbellctl/statistics_text.h"
#include "tools/turnbellctl/survey_text.h"

#include <fstream>
#include <ostream>

namespace turnbell::ctl {
namespace {

bool needsStaff(const wire::Command& command) {
    const auto* const checkIn = std::get_if<wire::CheckIn>(&command);
    return (wire::changesSomething(command) || std::holds_alternative<wire::ExportQuery>(command)) &&
           (checkIn == nullptr || checkIn->priority || !checkIn->due.empty());
}

/// Signs in first where that is needed. A branch without staff imports its first catalog without a PIN, so
/// there a refused PIN only counts if the import is refused for want of one.
Result<wire::Reply> askAs(const std::string& pin, ServiceConnection& service, const wire::Command& command) {
    if (pin.empty() || !needsStaff(command)) {
        return service.ask(command);
    }
    auto signedIn = service.ask(wire::SignIn{pin});
    if (!signedIn && !std::holds_alternative<wire::CatalogImport>(command)) {
        return signedIn;
    }
    auto reply = service.ask(command);
    const bool pinMattered = !signedIn && !reply && reply.error().code == ErrorCode::NotAllowed;
    return pinMattered ? signedIn : reply;
}

/// A page of texts; where no limit says how many, with all pages before it.
Result<wire::Reply> askForTexts(ServiceConnection& service, wire::MessageListQuery query) {
    wire::MessageList whole;
    while (true) {
        const auto reply = service.ask(query);
        TURNBELL_TRY(reply);
        const auto& page = std::get<wire::MessageList>(*reply);
        whole.messages.insert(whole.messages.begin(), page.messages.begin(), page.messages.end());
        whole.more = page.more;
        if (query.limit || !page.more || page.messages.empty()) {
            return wire::Reply{std::move(whole)};
        }
        query.before = page.messages.front().id;
    }
}

class Runner {
public:
    Runner(const Settings& settings, std::ostream& out, std::ostream& err)
        : settings_{settings}, out_{out}, err_{err} {}

    int operator()(const Ask& question) const { return ask(question.command); }

    int operator()(const CheckCatalog& check) const {
        const auto catalog = catalogIn(check.file);
        if (!catalog) {
            return refused(catalog.error());
        }
        out_ << checkText(catalogWarnings(*catalog), settings_.json);
        return kDone;
    }

    int operator()(const ImportCatalog& import) const {
        auto catalog = catalogIn(import.file);
        if (!catalog) {
            return refused(catalog.error());
        }
        const auto warnings = catalogWarnings(*catalog);
        return warned(ask(wire::CatalogImport{std::move(*catalog)}), warnings);
    }

    int operator()(const PutCatalog& put) const {
        auto service = ServiceConnection::open(settings_.socket, clock_);
        if (!service) {
            return refused(service.error());
        }
        const auto reply = service->ask(wire::CatalogExport{});
        if (!reply) {
            return refused(reply.error());
        }
        const auto& whole = std::get<wire::CatalogReply>(*reply).catalog;
        auto entries = entriesIn(put.file, whole);
        if (!entries) {
            return refused(entries.error());
        }
        const auto warnings = catalogWarnings(withEntries(whole, *entries));
        return warned(askAndTell(*service, wire::CatalogPut{std::move(*entries)}), warnings);
    }

    int operator()(const MakePoster& wish) const {
        auto service = ServiceConnection::open(settings_.socket, clock_);
        if (!service) {
            return refused(service.error());
        }
        const auto whole = service->ask(wire::CatalogExport{});
        if (!whole) {
            return refused(whole.error());
        }
        const auto status = service->ask(wire::StatusQuery{});
        if (!status) {
            return refused(status.error());
        }
        const auto poster = posterSvg(std::get<wire::CatalogReply>(*whole).catalog,
                                      std::get<wire::Status>(*status).smsNumber, wish);
        if (!poster) {
            return refused(poster.error());
        }
        std::ofstream file{wish.file, std::ios::binary};
        if (!(file << *poster << std::flush)) {
            return refused(
                {ErrorCode::Refused, "'" + wish.file + "' cannot be written: choose another file", "file"});
        }
        out_ << (settings_.json ? "{}\n" : "");
        return kDone;
    }

    int operator()(const Watch& watch) const {
        auto service = ServiceConnection::open(settings_.socket, clock_);
        if (!service) {
            return refused(service.error());
        }
        if (const auto subscribed = service->ask(wire::Subscribe{{watch.topic}}); !subscribed) {
            return refused(subscribed.error());
        }
        while (true) {
            const auto snapshot = service->nextSnapshot();
            if (!snapshot) {
                return refused(snapshot.error());
            }
            if (!(out_ << snapshotJson(*snapshot) << std::flush)) {
                return kRefused;  // run() says why
            }
        }
    }

    int operator()(const TraceModem& wish) const {
        auto service = ServiceConnection::open(settings_.socket, clock_);
        if (!service) {
            return refused(service.error());
        }
        const auto told = tellTrace(wish, settings_.json, *service, out_);
        return told ? kDone : refused(told.error());
    }

    int operator()(const ProbeModem& wish) const {
        auto service = ServiceConnection::open(settings_.socket, clock_);
        if (!service) {
            return refused(service.error());
        }
        auto begun = askAs(settings_.pin, *service, wish.probe);
        if (!begun) {
            return refused(begun.error());
        }
        const auto ended = followProbe(std::move(*begun), settings_.json, *service, out_, err_);
        return ended ? kDone : refused(ended.error());
    }

    int operator()(const AskCredit& wish) const {
        auto service = ServiceConnection::open(settings_.socket, clock_);
        if (!service) {
            return refused(service.error());
        }
        auto begun = askAs(settings_.pin, *service, wish.credit);
        if (!begun) {
            return refused(begun.error());
        }
        const auto ended = followCredit(wish.credit.modem, std::move(*begun), settings_.json, *service, out_);
        return ended ? kDone : refused(ended.error());
    }

    int operator()(const ShowStatistics& wish) const {
        auto service = ServiceConnection::open(settings_.socket, clock_);
        if (!service) {
            return refused(service.error());
        }
        const auto reply = service->ask(wish.query);
        if (!reply) {
            return refused(reply.error());
        }
        const auto& report = std::get<wire::Statistics>(*reply);
        const auto text = [&] {
            if (!wish.csv) {
                return statisticsTable(report, wish.promises);
            }
            return wish.promises ? wire::promisesCsv(report) : wire::statisticsCsv(report);
        };
        out_ << (settings_.json ? jsonText(*reply) : text());
        return kDone;
    }

    int operator()(const ShowSurvey& wish) const {
        auto service = ServiceConnection::open(settings_.socket, clock_);
        if (!service) {
            return refused(service.error());
        }
        const auto reply = service->ask(wish.query);
        if (!reply) {
            return refused(reply.error());
        }
        const auto& results = std::get<wire::SurveyResults>(*reply);
        const auto text = [&] { return wish.csv ? wire::surveyCsv(results) : surveyTable(results); };
        out_ << (settings_.json ? jsonText(*reply) : text());
        return kDone;
    }

    int operator()(const Interpret& question) const {
        out_ << meaningOf(question, settings_.json);
        return kDone;
    }

    int operator()(const SmsEncodeOptions& options) const {
        return runSmsEncode(options, settings_.json, out_, err_);
    }

    int operator()(const SmsDecodeOptions& options) const {
        return runSmsDecode(options, settings_.json, out_, err_);
    }

private:
    int ask(const wire::Command& command) const {
        auto service = ServiceConnection::open(settings_.socket, clock_);
        if (!service) {
            return refused(service.error());
        }
        return askAndTell(*service, command);
    }

    int askAndTell(ServiceConnection& service, const wire::Command& command) const {
        const auto* const texts = std::get_if<wire::MessageListQuery>(&command);
        const auto reply =
            texts == nullptr ? askAs(settings_.pin, service, command) : askForTexts(service, *texts);
        if (!reply) {
            return refused(reply.error());
        }
        out_ << (settings_.json ? jsonText(*reply) : readableText(*reply));
        return kDone;
    }

    /// Tells what the catalog that was put in force may not mean.
    int warned(int code, const std::vector<CatalogProblem>& warnings) const {
        err_ << (code == kDone ? warningLines(warnings) : std::string{});
        return code;
    }

    int refused(const Error& error) const { return reportRefusal(error, settings_.json, out_, err_); }

    const Settings& settings_;
    std::ostream& out_;
    std::ostream& err_;
    SystemClock clock_;
};

int carryOut(const std::vector<std::string>& words, const Environment& environment, std::ostream& out,
             std::ostream& err) {
    const auto invocation = parseArguments(words, environment);
    if (invocation) {
        return std::visit(Runner{invocation->settings, out, err}, invocation->action);
    }
    const auto& ending = invocation.error();
    if (ending.usageError) {
        return reportWrongUsage(ending.text, ending.json, out, err);
    }
    out << ending.text;
    return kDone;
}

}  // namespace

int run(const std::vector<std::string>& words, const Environment& environment, std::ostream& out,
        std::ostream& err) {
    const int code = carryOut(words, environment, out, err);
    if (out.flush()) {
        return code;
    }
    err << "The answer could not be written: is the disk full? What the command changed stays changed.\n";
    return code == kDone ? kRefused : code;
}

}  // namespace turnbell::ctl
