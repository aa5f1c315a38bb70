// Packs on their way back, several at once: what each holds, where it says otherwise than the file, and all that is taken in one step.
#pragma once

#include "exchange/import.h"
#include "exchange/pack.h"
#include "exchange/signatures_lost.h"

#include <functional>

namespace exchange {

struct PackToTake {
    QString path;
    // Cells that are not taken, so that what the file holds stays: a pack's blank cell is no answer.
    std::vector<CellPlace> left;
};

struct PackReceived {
    QString path;
    std::optional<Pack> pack;
    QString refusal; // why it is not taken at all, in the user's language; empty: it can be
    ImportReport report; // where it is not refused; changes whose isConflict() holds are its conflicts

    // Whether what is sound in it goes in: a pack with bad rows only when these are to be left out.
    bool isTaken(bool skipBadRows) const { return refusal.isEmpty() && (report.badRows == 0 || skipBadRows); }
};

struct PacksReport {
    QList<PackReceived> packs; // as given
    QList<SignatureLost> lost; // of a dry run
    bool saved = false; // something was written
};

struct ReceiveOptions {
    bool dryRun = false;
    bool skipBadRows = false;
    std::function<void(int done)> progress; // after each pack; may be empty
};

// Each pack is taken whole or (when refused) not at all, one after the other, in one Edit: of two that say otherwise of one cell the later one does
// so of what the earlier said. Requires Import. Throws base::Failure (Io) when a file cannot be read or the ward's file not be written; then nothing
// is saved.
PacksReport receivePacks(store::Database &database, const rights::Caller &caller, const QList<PackToTake> &packs, const ReceiveOptions &options = {});

} // namespace exchange
