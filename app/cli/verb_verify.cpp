#include "cli.h"
#include "verbs.h"

#include "base/failure.h"
#include "base/tr.h"
#include "rating/sheet_verify.h"
#include "store/audit.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// Findings name people: they are for those who may read the log. A file too broken to tell its accounts keeps nothing from whoever mends it.
bool mayReadFindings(store::Database &database)
{
    try {
        return bool(rights::allowed(caller(database).role, rights::Relations(), rights::Stage::Open, rights::Action::ViewAudit));
    } catch (const base::Failure &failure) {
        if (failure.kind() != base::FailureKind::Io)
            throw;
        return true;
    }
}

} // namespace

int runVerify(const QStringList &arguments)
{
    const Arguments given(arguments, {}, {u"FILE"_s});
    const auto database = openFile(given.word(0), For::Reading);
    const bool inFull = mayReadFindings(*database);
    store::Findings findings = store::verifyFile(*database);
    if (findings.broken.isEmpty()) { // of a broken file nothing more can be said
        const store::Findings sheets = rating::verifySheets(*database);
        findings.broken += sheets.broken;
        findings.notes += sheets.notes;
    }
    const QStringList lines = findings.broken + findings.notes;
    for (const QString &line : lines) {
        if (inFull)
            print(line + u'\n');
    }
    if (!inFull && !lines.isEmpty())
        print(Tr::tr("%n finding(s): the owner of the file and personnel officers may read them.", nullptr, int(lines.size())) + u'\n');
    if (findings.broken.isEmpty())
        print(Tr::tr("Sound: the file, its references, %1 entries of the audit log and every locked sheet.").arg(store::auditHead(*database).seq)
              + u'\n');
    return findings.broken.isEmpty() ? 0 : 1;
}

} // namespace cli
