#pragma once

#include "host/base/clock.h"
#include "host/wire/codec.h"
#include "host/wire/line_framer.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace turnbell::ui {

/// A small branch behind a real socket: it takes the wire's commands, keeps a queue, and sends snapshots.
/// What was asked can be read back; answers can be withheld or refused.
class FakeService : public QObject {
public:
    /// Listens at once.
    FakeService(QString socket, const Clock& clock);
    ~FakeService() override;

    /// Goes away as a stopped service does; listen() brings it back with the queue that it had.
    void stop();
    void listen();

    /// The PIN that sign_in takes.
    static constexpr auto kPin = "482913";

    /// Every command that came, oldest first.
    std::vector<wire::Request> requests;

    /// The requests that are of this command.
    template <typename Command>
    std::vector<Command> asked() const {
        std::vector<Command> found;
        for (const auto& request : requests) {
            if (const auto* command = std::get_if<Command>(&request.command)) {
                found.push_back(*command);
            }
        }
        return found;
    }

    bool silent = false;          ///< takes commands and never answers
    std::vector<Error> refusals;  ///< the next changing commands are refused with these
    bool texts = true;            ///< a modem is ready
    wire::MaybeWait wait = {};    ///< that a check-in is answered with
    std::string country = "GE";
    std::vector<std::string> languages{"en", "ka", "de"};
    std::vector<wire::ServiceOffer> services;
    std::vector<ServiceGroup> groups;

    /// Of the opening hours.
    struct Opening {
        bool open = true;
        std::string date = {};
        std::string time = {};
        int inDays = 0;
    };
    Opening opening;
    std::string joinNumber = {};  ///< where customers may text to
    LocalizedText joinWords = {{{"en", "JOIN"}, {"ka", "ჩაწერა"}, {"de", "ANMELDEN"}}};
    wire::QueueView queue;                      ///< desks and tickets
    wire::ConversationList conversations;       ///< of the topic
    wire::ConversationList otherConversations;  ///< that there are besides
    std::vector<wire::Suggestion> suggestions;  ///< of every conversation
    wire::MessageList messages;                 ///< of the topic
    wire::MessageList earlier;                  ///< the page of message_list before them
    wire::Status status;
    wire::PadList pads;
    std::string role = "agent";                           ///< of who signs in
    std::optional<CallWhy> why;                           ///< of every desk; nothing: nobody waits
    std::map<StatisticsBy, wire::Statistics> statistics;  ///< days and kind are filled in as asked
    wire::NoticeList notices;                             ///< of the topic

    /// Answers what it likes in place of this service; nothing: the rest.
    std::function<std::optional<Result<wire::Reply>>(const wire::Command&)> elsewhere;

    /// Sends what is as it is now to whoever watches.
    void publish();

    wire::Board board() const;

    /// Sends this line to every client as it is.
    void sendRaw(const std::string& line);

private:
    struct Visitor;

    struct Client {
        QLocalSocket* socket = nullptr;
        wire::LineFramer framer{wire::kLongestLine};
        std::vector<wire::Topic> topics;
    };

    void accept();
    void read(Client& client);
    void answer(Client& client, const wire::Request& request);
    Result<wire::Reply> execute(const wire::Command& command);
    void send(Client& client, const std::string& line);
    void sendTopics(Client& client);
    wire::Snapshot snapshot(wire::Topic topic) const;

    Result<wire::Reply> checkIn(const wire::CheckIn& command);
    Result<wire::Reply> callNext(const std::string& desk);
    Result<wire::Reply> moveIn(std::vector<wire::TicketRow>& from, const std::string& ticket);
    Result<wire::Reply> call(wire::TicketRow& ticket, const std::string& desk);
    Result<wire::Reply> move(const std::string& desk, const std::string& from, const std::string& to);
    Result<wire::Reply> become(const std::string& ticket, const std::string& state);
    Result<wire::Reply> transfer(const wire::Transfer& command);
    Result<wire::Reply> report(const wire::StatisticsQuery& query) const;
    Result<wire::Reply> setDesk(const std::string& desk, const std::string& state);
    Result<wire::Reply> changePad(const std::string& id, const std::function<void(wire::PadRow&)>& change);
    wire::TicketRow* at(const std::string& desk);
    wire::DeskRow* deskOf(const std::string& code);
    std::string now() const;

    QString name_;
    const Clock& clock_;
    QLocalServer server_;
    std::vector<std::unique_ptr<Client>> clients_;
    std::map<std::string, std::string> answers_;  ///< by request id
    int lastTicket_ = 0;
};

/// Three services, three desks.
void furnish(FakeService& service);

}  // namespace turnbell::ui
