#include "cli.h"
#include "verbs.h"

#include "base/tr.h"
#include "rating/sheet_verify.h"
#include "store/audit.h"

using namespace Qt::StringLiterals;

namespace cli {
int runVerify(const QStringList &arguments)
{
    const Arguments given(arguments, {}, {u"FILE"_s});
    const auto database = openFile(given.word(0), For::Reading);
    store::Findings findings = store::verifyFile(*database);
    if (findings.broken.isEmpty()) { // of a broken file nothing more can be said
        const store::Findings sheets = rating::verifySheets(*database);
        findings.broken += sheets.broken;
        findings.notes += sheets.notes;
    }
    for (const QString &line : findings.broken + findings.notes)
        print(line + u'\n');
    if (findings.broken.isEmpty())
        print(Tr::tr("Sound: the file, its references, %1 entries of the audit log and every locked sheet.").arg(store::auditHead(*database).seq)
              + u'\n');
    return findings.broken.isEmpty() ? 0 : 1;
}

} // namespace cli
