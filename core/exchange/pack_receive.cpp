#include "exchange/pack_receive.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/import_book.h"
#include "exchange/pack_import.h"

#include <QFileInfo>

namespace exchange {
namespace {

// Throws base::Failure (Refused) when the pack is not to be taken at all.
void take(store::Edit &edit, const rights::Caller &caller, const PackToTake &wanted, const ReceiveOptions &options, PackReceived &got)
{
    ImportOptions import;
    import.dryRun = true; // tells every change; nothing is committed here
    import.skipBadRows = options.skipBadRows;
    for (const CellPlace &place : wanted.left)
        import.corrections[place] = QString();
    Book book = openBook(wanted.path, import, got.report);
    got.pack = packIn(*book.file);
    if (!got.pack)
        base::refuse(Tr::tr("“%1” is no pack: take it in by Import instead.").arg(QFileInfo(wanted.path).fileName()));
    restrictToPack(edit.database(), book, got.report);
    importInto(edit, caller, book, import, got.report);
}

} // namespace

PacksReport receivePacks(store::Database &database, const rights::Caller &caller, const QList<PackToTake> &packs, const ReceiveOptions &options)
{
    rights::require(caller, {}, rights::Stage::Open, rights::Action::Import);
    PacksReport report;
    SignedSheets after;
    bool changed = false;
    {
        store::Edit edit(database, caller.actor(), Tr::tr("Packs received: %1").arg(packs.size()), store::EntryKind::Import);
        for (const PackToTake &wanted : packs) {
            PackReceived got;
            got.path = wanted.path;
            store::Edit::Savepoint part(edit);
            try {
                take(edit, caller, wanted, options, got);
                if (got.isTaken(options.skipBadRows))
                    part.keep();
            } catch (const base::Failure &failure) {
                if (failure.kind() != base::FailureKind::Refused)
                    throw;
                got.refusal = failure.message();
            }
            report.packs << got;
            if (options.progress)
                options.progress(int(report.packs.size()));
        }
        changed = edit.changedAnything();
        if (!options.dryRun)
            report.saved = edit.commit().has_value();
        else if (changed)
            after = signedSheets(database);
    }
    if (options.dryRun && changed)
        report.lost = signaturesLost(signedSheets(database), after);
    return report;
}

} // namespace exchange
