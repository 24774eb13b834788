#pragma once

#include <map>
#include <string>
#include <vector>

namespace turnbell {

/// Numbers for codes, from 0 on: the estimator of waits counts queues, desks and services. A code keeps its
/// number as long as this lives, whatever becomes of the catalog.
class BranchNumbers {
public:
    int queue(const std::string& code);

    /// A queue of its own for those whom one desk alone may call.
    int queueFor(const std::string& code, const std::string& onlyDesk);

    int desk(const std::string& code) { return numberOf(code, desks_); }
    int service(const std::string& code) { return numberOf(code, services_); }

    /// The codes of queues, by number. Those of one desk alone have names that are no codes.
    const std::vector<std::string>& queueNames() const { return queueNames_; }

private:
    using Numbers = std::map<std::string, int>;

    static int numberOf(const std::string& code, Numbers& numbers);

    Numbers queues_;
    Numbers desks_;
    Numbers services_;
    std::vector<std::string> queueNames_;
};

}  // namespace turnbell
