#pragma once

#include "db/database.h"
#include "host/wire/reply.h"

namespace turnbell {

/// Brings into `restored`, a backup that is to take the place of `replaced`, what people said since it was
/// made: the newer word of STOP and START counts, whichever of the two has it; so do acts of consent, what
/// the visits that go on agreed to, when each number was surveyed, which of these visits were, and whom the
/// excuse for a long wait was sent to. Numbers that were erased since are named (MarkStore::toErase):
/// Privacy::eraseAgain erases them once it is live.
///
/// Stops are known by hashes under the key of each database. Where the keys differ, it is not the database
/// that the backup was made of: then only what a customer wrote counts, of numbers that one of the two knows
/// in full, and the answer says what may be missing; as for what cannot be read. Never changes `replaced`.
/// Throws what the disk throws about `restored`.
wire::Restored carryOver(db::Database& replaced, db::Database& restored);

}  // namespace turnbell
