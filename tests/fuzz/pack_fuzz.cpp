// A pack on its way back into a file with two people, looked at but not saved. The input is the rows of its three sheets (whose it is, the criteria,
// the contents), parted by zero bytes.
#include "../core/exchange/zip_writer.h"
#include "base/failure.h"
#include "exchange/import.h"
#include "staff/staff_table.h"

#include <QFile>
#include <QTemporaryDir>

#include <cstdlib>

namespace {

struct Ward {
    Ward()
    {
        store::OpenResult made = store::Database::create(dir.filePath(QStringLiteral("ward.nenep")));
        if (!made.database)
            std::abort();
        database = std::move(made.database);
        store::Edit edit(*database, {}, QStringLiteral("ward"), store::EntryKind::Creation);
        staff::Unit unit;
        unit.code = unit.name = QStringLiteral("UBND");
        unit.id = staff::save(edit, unit);
        const base::Id head = person(edit, unit.id, QStringLiteral("CB1"), staff::PostRole::Head, 0);
        person(edit, unit.id, QStringLiteral("CB2"), staff::PostRole::Staff, head);
        edit.commit();
    }

    static base::Id person(store::Edit &edit, base::Id unit, const QString &code, staff::PostRole role, base::Id manager)
    {
        staff::Cadre cadre;
        cadre.code = cadre.name = code;
        staff::Post post;
        post.cadre = staff::save(edit, cadre);
        post.unit = unit;
        post.role = role;
        post.manager = manager;
        staff::save(edit, post);
        return post.cadre;
    }

    QTemporaryDir dir;
    std::unique_ptr<store::Database> database;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Ward ward;
    const QList<QByteArray> given = QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)).split('\0');
    TestBook book;
    book.sheets = {{QStringLiteral("Thông tin phiếu"), given.value(0)},
                   {QStringLiteral("Tiêu chí chung"), given.value(1)},
                   {QStringLiteral("12 nội dung"), given.value(2)}};
    const QString path = ward.dir.filePath(QStringLiteral("pack.xlsx"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(book.bytes()) < 0)
        std::abort();
    file.close();
    const qint64 before = ward.database->auditHead();
    try {
        exchange::ImportOptions options;
        options.dryRun = true;
        const exchange::ImportReport report = exchange::importFile(*ward.database, rights::owner(), path, options);
        if (report.saved)
            std::abort();
    } catch (const base::Failure &) {
    }
    if (ward.database->auditHead() != before)
        std::abort();
    return 0;
}
