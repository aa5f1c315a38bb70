#include "score_options.h"

#include "base/tr.h"
#include "exchange/export_file.h"
#include "store/edit.h"

using namespace Qt::StringLiterals;

namespace cli {
namespace {

rating::Reading readingOf(const QString &text)
{
    if (text == u"R1")
        return rating::Reading::R1;
    if (text == u"R2")
        return rating::Reading::R2;
    if (text == u"R3")
        return rating::Reading::R3;
    usage(Tr::tr("--reading is one of %1, not “%2”.").arg(u"R1, R2, R3"_s, text));
}

} // namespace

ScoreOptions::ScoreOptions(const QStringList &arguments)
    : m_given(arguments,
              {option(u"month"_s, u"MONTH"_s),
               option(u"rules"_s, u"NAME"_s),
               option(u"reading"_s, u"R1|R2|R3"_s),
               option(u"format"_s, u"FORMAT"_s),
               {{u"o"_s, u"output"_s}, {}, u"OUT"_s}},
              {u"FILE"_s}),
      m_month(m_given.month()),
      m_format(m_given.format({u"table"_s, u"csv"_s, u"json"_s}))
{
    m_choice.rules = m_given.value(u"rules"_s);
    if (m_given.has(u"reading"_s))
        m_choice.reading = readingOf(m_given.value(u"reading"_s));
}

rating::MonthScores ScoreOptions::scores(store::Database &database) const
{
    if (!m_choice.isAsBound() && rating::scoreMonth(database, m_month).anyLocked())
        say(Tr::tr("Month %1 is locked: this is computed anew by other rules, not what was locked.").arg(m_month.toVietnamese()));
    return rating::scoreMonth(database, m_month, m_choice);
}

void ScoreOptions::write(store::Database &database, const rights::Caller &who, const QString &action, const QByteArray &bytes) const
{
    const QString path = m_given.value(u"o"_s);
    exchange::ExportFile out(path.isEmpty() ? u"-"_s : path);
    exchange::writeAll(out.device(), bytes);
    if (!path.isEmpty())
        store::record(database, who.actor(), action, {});
    out.commit();
}

} // namespace cli
