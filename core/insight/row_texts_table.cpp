#include "insight/row_texts.h"

#include "base/points.h"
#include "base/tr.h"
#include "base/week.h"
#include "conduct/observation.h"
#include "rating/words.h"
#include "store/statement.h"

#include <QSet>

#include <functional>

using namespace Qt::StringLiterals;

namespace insight {
namespace {

using Read = std::function<void(const store::Statement &, RowText &)>;

// How a table's rows are read and worded: the first column is the id, the second the person, the third the unit, the fourth the day.
struct Source {
    const char *table;
    QString kind;
    QString sql; // up to “WHERE … IN”
    Read read; // the text, from column 4 on
};

QString halves(const store::Statement &row, int column)
{
    const std::optional<qint64> value = row.optionalInteger(column);
    return value ? base::Points::fromHalves(int(*value)).toString(u',') : u"–"_s;
}

QString stateText(qint64 done, qint64 assigned, qint64 kMilli) { return Tr::tr("K %1, %2 of %3 done").arg(plain(kMilli)).arg(done).arg(assigned); }

QString stepText(qint64 step)
{
    switch (step) {
    case 1:
        return Tr::tr("self-scored");
    case 2:
        return Tr::tr("reviewed");
    case 3:
        return Tr::tr("decided");
    case 4:
        return Tr::tr("locked");
    default:
        return Tr::tr("reopened");
    }
}

std::vector<Source> sources(const SeesSelf &seesSelf)
{
    const auto join = [](const QStringList &parts) {
        QStringList said;
        for (const QString &part : parts)
            if (!part.isEmpty())
                said << part;
        return said.join(u" · "_s);
    };
    const auto scores = [join, seesSelf](const store::Statement &row, RowText &text) {
        const base::Month month = base::Month::parse(row.text(4)).value_or(base::Month());
        const QString given = seesSelf(text.cadre, month) ? Tr::tr("self %1, superior %2").arg(halves(row, 6), halves(row, 7))
                                                          : Tr::tr("superior %1").arg(halves(row, 7));
        text.text = join({month.toVietnamese(), row.text(5), given, row.text(8)});
    };
    return {
        {"work_item", Tr::tr("Work item"),
         u"SELECT i.id, i.lead_id, NULL, i.due, i.content, i.k_milli, i.assigned, "
         "(SELECT COALESCE(SUM(r.completed), 0) FROM work_result r WHERE r.item_id = i.id), i.product FROM work_item i WHERE i.id"_s,
         [join](const store::Statement &row, RowText &text) {
             text.text = join({row.text(4), row.text(8), stateText(row.integer(7), row.integer(6), row.integer(5))});
         }},
        {"work_result", Tr::tr("Result of a week"),
         u"SELECT r.id, i.lead_id, NULL, i.due, i.content, r.week, r.completed, r.faults, r.delays, r.evidence, r.entered_at "
         "FROM work_result r JOIN work_item i ON i.id = r.item_id WHERE r.id"_s,
         [join](const store::Statement &row, RowText &text) {
             text.text = join({row.text(4), row.text(5),
                               Tr::tr("done %1, faults %2, delays %3").arg(row.integer(6)).arg(row.integer(7)).arg(row.integer(8)), row.text(9)});
         }},
        {"calendar_entry", Tr::tr("Calendar entry"),
         u"SELECT id, chair_id, preparing_unit_id, date, content, from_time, to_time, place FROM calendar_entry WHERE id"_s,
         [join](const store::Statement &row, RowText &text) {
             text.text = join({row.text(4), join({row.text(5), row.text(6)}), row.text(7)});
         }},
        {"calendar_publication", Tr::tr("Published calendar"),
         u"SELECT id, published_by, unit_id, substr(published_at, 1, 10), week FROM calendar_publication WHERE id"_s,
         [](const store::Statement &row, RowText &text) { text.text = row.text(4); }},
        {"observation", Tr::tr("Observation"),
         u"SELECT id, cadre_id, unit_id, date, indicator, severity, evidence, conclusion, remedy_due FROM observation WHERE id"_s,
         [join](const store::Statement &row, RowText &text) {
             const std::optional<qint64> conclusion = row.optionalInteger(7);
             text.text = join({row.text(4), conduct::word(conduct::Severity(row.integer(5))), row.text(6),
                               conclusion ? conduct::word(conduct::Conclusion(*conclusion)) : Tr::tr("not concluded")});
         }},
        {"none_found", Tr::tr("Signed “none found”"), u"SELECT id, signed_by, unit_id, substr(signed_at, 1, 10), week FROM none_found WHERE id"_s,
         [](const store::Statement &row, RowText &text) { text.text = row.text(4); }},
        {"criterion_score", Tr::tr("Score of a criterion"),
         u"SELECT id, cadre_id, NULL, NULL, month, criterion, self_half, superior_half, evidence FROM criterion_score WHERE id"_s, scores},
        {"content_score", Tr::tr("Score of one of the 12 contents"),
         u"SELECT id, cadre_id, NULL, NULL, month, content, self_half, superior_half, evidence FROM content_score WHERE id"_s, scores},
        {"sheet_step", Tr::tr("Step of a sheet"),
         u"SELECT id, cadre_id, NULL, substr(at, 1, 10), month, step, class, reason FROM sheet_step WHERE id"_s,
         [join](const store::Statement &row, RowText &text) {
             const std::optional<qint64> decided = row.optionalInteger(6);
             text.text =
                 join({row.text(4), stepText(row.integer(5)), decided ? rating::vietnamese(rating::Rating(*decided)) : QString(), row.text(7)});
         }},
        {"post", Tr::tr("Post"),
         u"SELECT p.id, p.cadre_id, p.unit_id, p.from_date, p.title, c.qualification FROM post p JOIN cadre c ON c.id = p.cadre_id WHERE p.id"_s,
         [join](const store::Statement &row, RowText &text) {
             text.text = join({row.text(4), row.text(5)});
         }},
        {"cadre", Tr::tr("Person"), u"SELECT id, id, NULL, NULL, qualification FROM cadre WHERE id"_s,
         [](const store::Statement &row, RowText &text) { text.text = row.text(4); }},
        {"unit", Tr::tr("Unit"), u"SELECT id, NULL, id, NULL, name FROM unit WHERE id"_s,
         [](const store::Statement &row, RowText &text) { text.text = row.text(4); }},
    };
}

} // namespace

std::vector<RowText> rowTexts(store::Database &database, const staff::Roster &roster, const std::vector<RowRef> &rows, const SeesSelf &seesSelf)
{
    constexpr qsizetype together = 200; // ids in one statement
    QHash<std::pair<QString, base::Id>, RowText> known;
    for (const Source &source : sources(seesSelf)) {
        const QString table = QString::fromLatin1(source.table);
        QList<base::Id> wanted;
        for (const RowRef &row : rows)
            if (row.table == table)
                wanted << row.id;
        for (qsizetype begin = 0; begin < wanted.size(); begin += together) {
            const QList<base::Id> part = wanted.mid(begin, together);
            QStringList marks(part.size(), u"?"_s);
            store::Statement found(database, source.sql + u" IN ("_s + marks.join(u", "_s) + u')');
            for (const base::Id id : part)
                found.bind(id);
            while (found.next()) {
                RowText text;
                text.row = {table, found.integer(0)};
                text.kind = source.kind;
                text.cadre = found.integer(1);
                const base::Id unit = found.integer(2);
                const Line whom = text.cadre != 0 ? personLine(roster, text.cadre) : unit != 0 ? unitLine(roster, unit) : Line();
                text.code = whom.code;
                text.name = whom.label;
                text.date = found.date(3);
                source.read(found, text);
                known.insert({table, text.row.id}, std::move(text));
            }
        }
    }
    std::vector<RowText> texts;
    QSet<std::pair<QString, base::Id>> told;
    for (const RowRef &row : rows) {
        const auto found = known.constFind({row.table, row.id});
        if (found == known.constEnd() || told.contains({row.table, row.id}))
            continue;
        told.insert({row.table, row.id});
        texts.push_back(*found);
    }
    return texts;
}

} // namespace insight
