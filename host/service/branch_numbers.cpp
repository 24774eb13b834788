#include "host/service/branch_numbers.h"

namespace turnbell {

int BranchNumbers::numberOf(const std::string& code, Numbers& numbers) {
    return numbers.try_emplace(code, static_cast<int>(numbers.size())).first->second;
}

int BranchNumbers::queue(const std::string& code) {
    const auto number = numberOf(code, queues_);
    if (queueNames_.size() < queues_.size()) {
        queueNames_.push_back(code);
    }
    return number;
}

int BranchNumbers::queueFor(const std::string& code, const std::string& onlyDesk) {
    return queue(onlyDesk.empty() ? code : code + '\n' + onlyDesk);
}

}  // namespace turnbell
