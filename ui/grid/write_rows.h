// From typed rows to the file: one Edit, and so one step back, for all that was typed at once. A row that is refused is left out alone and says why.
#pragma once

#include "access/rights.h"
#include "grid/model.h"
#include "shell/store_thread.h"
#include "store/edit.h"

namespace grid {

// each(edit, row) writes one row and gives its id. Runs on the store thread; throws base::Failure when nothing could be written at all.
template <class Each> Written writeRows(store::Edit &edit, const std::vector<RowEdit> &rows, Each each)
{
    Written result;
    for (const RowEdit &row : rows) {
        store::Edit::Savepoint part(edit);
        try {
            result.ids.push_back(each(edit, row));
            part.keep();
            result.refusals << QString();
        } catch (const base::Failure &failure) {
            if (failure.kind() == base::FailureKind::Io)
                throw;
            result.ids.push_back(0);
            result.refusals << failure.message();
        }
    }
    result.changed = edit.commit().has_value();
    return result;
}

// Posts the writing, an entry of this kind, and tells the model how it ended. prepare(database) runs before the Edit and gives what each(prepared,
// edit, row) needs.
template <class Prepare, class Each>
void postRows(Model *model, shell::StoreThread &store, const rights::Caller &caller, const QString &action, int batch,
              const std::vector<RowEdit> &rows, Prepare prepare, Each each, store::EntryKind kind = store::EntryKind::Entry)
{
    shell::whenDone(
        store.post([caller, action, rows, prepare, each, kind](store::Database &database) {
            auto prepared = prepare(database);
            store::Edit edit(database, caller.actor(), action, kind);
            return writeRows(edit, rows, [&](store::Edit &e, const RowEdit &row) { return each(prepared, e, row); });
        }),
        model, [model, batch](const Written &result) { model->written(batch, result); },
        [model, batch, count = rows.size()](const base::Failure &failure) {
            model->written(batch, {QStringList(qsizetype(count), failure.message()), {}, false});
        });
}

} // namespace grid
