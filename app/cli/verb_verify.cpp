#include "cli.h"
#include "verbs.h"

#include "base/failure.h"
#include "base/tr.h"
#include "rating/paper_check.h"
#include "rating/paper_code.h"
#include "rating/sheet_verify.h"
#include "store/audit.h"
#include "store/backup.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

int verifyPaper(const QString &file, const QString &typed)
{
    const QString code = rating::paperCodeFrom(typed); // a slip of the pen is told without the file
    const auto database = openFile(file, For::Reading);
    const rating::PaperCheck check = rating::checkPaper(*database, caller(*database), code);
    print(rating::told(check).join(u'\n') + u'\n');
    return check.isSame() ? 0 : 1;
}

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
    const Arguments given(arguments, {option(u"paper"_s, u"CODE"_s), option(u"since"_s, u"MANIFEST"_s)}, {u"FILE"_s});
    if (given.has(u"paper"_s))
        return verifyPaper(given.word(0), given.value(u"paper"_s));
    const auto database = openFile(given.word(0), For::Reading);
    const bool inFull = mayReadFindings(*database);
    store::Findings findings = store::verifyFile(*database);
    if (findings.broken.isEmpty() && given.has(u"since"_s))
        if (const QString fault = store::logFaultSince(*database, given.value(u"since"_s)); !fault.isEmpty())
            findings.broken << fault;
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
