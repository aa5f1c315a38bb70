#include "verbs.h"

#include "cli.h"

namespace cli {

const std::vector<Verb> verbs = {
    {"new", "new FILE --name “UBND phường Mẫu” [--parent “UBND thành phố Hà Nội”]", runNew},
    {"sample", "sample FILE [--people 42] [--weeks 9] [--until 2026-10] [--seed 1]", runSample},
    {"import", "import FILE BOOK.xlsx|TABLE.csv [--sheet NAME] [--dry-run] [--skip-bad-rows]", runImport},
    {"score", "score FILE --month 2026-10 [--rules nd335-thang] [--reading R1|R2|R3] [--format table|csv|json] [-o OUT]", runScore},
    {"explain", "explain FILE --month 2026-10 --cadre CB0007 [--deep]", runExplain},
    {"cap", "cap FILE --month 2026-10 [--rules NAME] [--reading R1|R2|R3] [--format table|csv|json] [-o OUT]", runCap},
    {"figures", "figures FILE --month 2026-10 [--unit U | --cadre CB0007] [--format table|json]", runFigures},
    {"check", "check FILE --month 2026-10 [--format table|json]", runCheck},
    {"sheet",
     "sheet FILE status|submit|review|decide|lock|reopen --month 2026-10 [--cadre C | --unit U] [--class CLASS] [--reason TEXT] [--opinion TEXT]\n"
     "           [--by C --paper-number N --paper-date 2026-10-31] [--skip-refused]\n"
     "  nenepctl sheet FILE petition --month 2026-10 --cadre C --text TEXT\n"
     "  nenepctl sheet FILE answer --month 2026-10 --cadre C --text TEXT [--by C --paper-number N --paper-date 2026-11-10]",
     runSheet},
    {"export",
     "export FILE roster|work|observations|scorecards|month|audit [--format xlsx|csv|json] [--sheet NAME] [--month M | --week W] -o OUT\n"
     "  nenepctl export FILE week --week 2026-W41 [--unit U] [--format ics|xlsx] -o OUT\n"
     "  nenepctl export FILE pack --month M --unit U -o DIR",
     runExport},
#ifdef NENEP_PAPERS
    {"print",
     "print FILE week-calendar|week-work|week-recognition --week 2026-W41 [--unit U | --cadre C] [--layout list|matrix]\n"
     "           [--date 2026-10-31] [--cover] -o OUT.pdf|OUT.docx\n"
     "  nenepctl print FILE month-sheet|scorecard|unit-summary|minutes|notice|directive-report --month 2026-10 [--unit U | --cadre C] [--annex]\n"
     "           [--number N] [--date 2026-10-31] [--cover] -o OUT.pdf|OUT.docx\n"
     "  nenepctl print FILE quarter-sheet --quarter 2026-Q4 | year-sheet|year-summary --year 2026 [--unit U | --cadre C]\n"
     "           [--date 2026-12-31] [--cover] -o OUT.pdf|OUT.docx\n"
     "  nenepctl print FILE PAPER … --split “{code}-{name}.pdf” [--format pdf|docx] -o FOLDER",
     runPrint},
#endif
    {"setting", "setting FILE list|set KEY VALUE", runSetting},
    {"verify", "verify FILE [--paper CODE] [--since MANIFEST]", runVerify},
    {"backup", "backup FILE DIR", runBackup},
    {"restore", "restore COPY FILE", runRestore},
    {"rules", "rules list|show|check [NAME|PATH]", runRules},
};

} // namespace cli
