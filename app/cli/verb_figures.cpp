#include "cli.h"
#include "verbs.h"

#include "base/failure.h"
#include "base/tr.h"
#include "insight/boards.h"
#include "insight/report.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

// Twelve months of one person; that somebody looked is on record.
insight::Board ofPerson(insight::Ward &ward, const rights::Caller &who, base::Month month, const QString &code)
{
    const staff::Cadre *cadre = ward.roster().byCode(code);
    if (!cadre)
        base::refuse(Tr::tr("Nobody has the code %1.").arg(code));
    insight::requireBegun(ward, month);
    insight::Board board = insight::readBoard(ward, who, {insight::BoardKind::Person, month, 0, cadre->id});
    store::record(ward.database(), who.actor(), Tr::tr("Read the figures up to %1").arg(month.toVietnamese()), {code});
    return board;
}

} // namespace

int runFigures(const QStringList &arguments)
{
    const Arguments given(
        arguments, {option(u"month"_s, u"MONTH"_s), option(u"unit"_s, u"CODE"_s), option(u"cadre"_s, u"CODE"_s), option(u"format"_s, u"FORMAT"_s)},
        {u"FILE"_s});
    const base::Month month = given.month();
    const QString format = given.format({u"table"_s, u"json"_s});
    given.eitherUnitOrCadre();
    const auto database = openFile(given.word(0), For::Reading);
    const rights::Caller who = caller(*database);
    insight::Ward ward(*database);
    const insight::Board board = given.has(u"cadre"_s) ? ofPerson(ward, who, month, given.value(u"cadre"_s))
                                                       : insight::monthFigures(ward, who, month, unitOf(given, *database));
    print(QString::fromUtf8(format == u"json" ? insight::figuresJson(board) : insight::figuresTable(board)));
    return 0;
}

} // namespace cli
