#pragma once

namespace turnbell::db {

/// The reason of the correction by which a customer says that they are here.
inline constexpr auto kSaidHere = "here";

}  // namespace turnbell::db

/// In SQL, of the table event: its customer has not taken it back.
#define HERE_WORD "reason = 'here' AND undone = 0"
