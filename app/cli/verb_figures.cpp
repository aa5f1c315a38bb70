#include "cli.h"
#include "verbs.h"

#include "insight/boards.h"
#include "insight/report.h"

using namespace Qt::StringLiterals;

namespace cli {

int runFigures(const QStringList &arguments)
{
    const Arguments given(arguments, {option(u"month"_s, u"MONTH"_s), option(u"unit"_s, u"CODE"_s), option(u"format"_s, u"FORMAT"_s)}, {u"FILE"_s});
    const base::Month month = given.month();
    const QString format = given.format({u"table"_s, u"json"_s});
    const auto database = openFile(given.word(0), For::Reading);
    insight::Ward ward(*database);
    const insight::Board board = insight::monthFigures(ward, caller(*database), month, unitOf(given, *database));
    print(QString::fromUtf8(format == u"json" ? insight::figuresJson(board) : insight::figuresTable(board)));
    return 0;
}

} // namespace cli
