#include "host/wire/snapshot.h"

#include <array>

namespace turnbell::wire {

Topic topicOf(const Snapshot& snapshot) {
    // In the order of the variant.
    constexpr std::array kTopics{Topic::Board,    Topic::Services, Topic::Queue, Topic::Conversations,
                                 Topic::Messages, Topic::Health,   Topic::Pads,  Topic::Notices};
    static_assert(kTopics.size() == std::variant_size_v<Snapshot>);
    return kTopics.at(snapshot.index());
}

}  // namespace turnbell::wire
