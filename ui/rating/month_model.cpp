#include "rating/month_model.h"

#include "rating/cell_words.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace rating_ui {
namespace {

using grid::Order;

// Ratios have four decimals in the contract; the components that are 1 or one half need no zeros.
QString trimmed(QString number, QChar sign)
{
    if (!number.contains(sign))
        return number;
    while (number.endsWith(u'0'))
        number.chop(1);
    if (number.endsWith(sign))
        number.chop(1);
    return number;
}

} // namespace

MonthModel::MonthModel(QObject *parent)
    : Model(
        {
            {.key = u"code"_s, .title = tr("Code"), .width = 8, .searched = true},
            {.key = u"name"_s, .title = tr("Name"), .order = Order::Name, .width = 20, .searched = true},
            {.key = u"unit"_s, .title = tr("Unit"), .width = 7, .searched = true},
            {.key = u"role"_s, .title = tr("Role"), .explanation = tr("Role of the post"), .order = Order::Value, .width = 9},
            {.key = u"general"_s,
             .title = tr("General"),
             .explanation = tr("Points for the general criteria"),
             .order = Order::Value,
             .width = 8,
             .number = true},
            {.key = u"a"_s,
             .title = tr("a", "component of the result"),
             .explanation = tr("a: quantity"),
             .order = Order::Value,
             .width = 6,
             .number = true},
            {.key = u"b"_s,
             .title = tr("b", "component of the result"),
             .explanation = tr("b: quality"),
             .order = Order::Value,
             .width = 6,
             .number = true},
            {.key = u"c"_s,
             .title = tr("c", "component of the result"),
             .explanation = tr("c: progress"),
             .order = Order::Value,
             .width = 6,
             .number = true},
            {.key = u"d"_s,
             .title = tr("d", "component of the result"),
             .explanation = tr("d: everyone managed"),
             .order = Order::Value,
             .width = 3,
             .number = true},
            {.key = u"organising"_s,
             .title = tr("đ", "component of the result, the Vietnamese letter"),
             .explanation = tr("đ: organising the work"),
             .order = Order::Value,
             .width = 3,
             .number = true},
            {.key = u"uniting"_s,
             .title = tr("e", "component of the result"),
             .explanation = tr("e: unity"),
             .order = Order::Value,
             .width = 3,
             .number = true},
            {.key = u"result"_s,
             .title = tr("Result"),
             .explanation = tr("Points for the results"),
             .order = Order::Value,
             .width = 6,
             .number = true},
            {.key = u"total"_s, .title = tr("Total"), .explanation = tr("Total points"), .order = Order::Value, .width = 7, .number = true},
            {.key = u"score-class"_s, .title = tr("By score"), .explanation = tr("Class by the score"), .order = Order::Value, .width = 11},
            {.key = u"conditions"_s, .title = tr("Conditions"), .explanation = tr("Conditions that fix the class"), .width = 8},
            {.key = u"proposed"_s, .title = tr("Proposed"), .explanation = tr("Proposed class"), .order = Order::Value, .width = 11},
            {.key = u"decided"_s, .title = tr("Decided"), .explanation = tr("Decided class"), .order = Order::Value, .width = 11},
            {.key = u"state"_s,
             .title = tr("State"),
             .explanation = tr("State of the sheet, and what it waits for"),
             .order = Order::Value,
             .width = 28},
            {.key = u"note"_s, .title = tr("Note"), .width = 14},
        },
        parent)
{
    accept();
}

void MonthModel::set(SharedMonth data)
{
    beginRows();
    m_data = std::move(data);
    endRows();
}

void MonthModel::setUnits(const QStringList &codes)
{
    if (codes == m_units)
        return; // a filter set anew would lose what is selected
    m_units = codes;
    accept();
}

void MonthModel::setAttention(const std::optional<Attention> &attention)
{
    if (attention == m_attention)
        return;
    m_attention = attention;
    accept();
}

void MonthModel::accept()
{
    setAccepted([this](int source) {
        const auto place = std::size_t(source);
        return m_data->visible[place] && (m_units.isEmpty() || m_units.contains(m_data->month.values.labels[place].unit))
               && (!m_attention || waits(*m_data, place, *m_attention));
    });
}

void MonthModel::setMarkColour(const QColor &colour)
{
    m_mark = colour;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1), {Qt::ForegroundRole});
}

int MonthModel::sourceRows() const { return m_data ? int(m_data->people()) : 0; }

base::Id MonthModel::id(int source) const { return m_data->month.values.cadres[std::size_t(source)]; }

const rating::Quotient &MonthModel::figure(int source, int column) const
{
    static const rating::Quotient none;
    const rating::Score &score = m_data->month.scores[std::size_t(source)];
    switch (column) {
    case A:
        return score.a;
    case B:
        return score.b;
    case C:
        return score.c;
    case D:
        return score.d;
    case Organising:
        return score.organising;
    case Uniting:
        return score.uniting;
    case Result:
        return score.result;
    case Total:
        return score.total;
    default:
        return none;
    }
}

QString MonthModel::text(int source, int column) const
{
    const auto place = std::size_t(source);
    const rating::MonthValues &values = m_data->month.values;
    const rating::PersonValues &person = values.people[place];
    const rating::Score &score = m_data->month.scores[place];
    const QChar sign = decimalSign();
    switch (column) {
    case Code:
        return person.code;
    case Name:
        return values.labels[place].name;
    case Unit:
        return values.labels[place].unit;
    case Role:
        return rating_ui::text(person.role);
    case General:
        return score.general.ratio().toString(2, sign);
    case A:
    case B:
    case C:
        return figure(source, column).toString(4, sign);
    case D:
    case Organising:
    case Uniting:
        return trimmed(figure(source, column).toString(4, sign), sign);
    case Result:
        return score.result.toString(2, sign);
    case Total:
        return score.total.hasValue() ? score.total.toString(rating::decimalsToShow(score.total, values.rules[person.rules]), sign) : QString();
    case ScoreClass:
        return rating_ui::text(score.byScore);
    case Conditions:
        return conditions(source, false);
    case Proposed:
        return rating_ui::text(score.proposed);
    case Decided:
        return m_data->month.decided(source) ? rating_ui::text(*m_data->month.decided(source)) : QString();
    case State:
        return stateText(*m_data, place);
    case NoteColumn:
        return note(source);
    default:
        return {};
    }
}

QString MonthModel::conditions(int source, bool titles) const
{
    const auto place = std::size_t(source);
    const rating::RuleSet &rules = m_data->month.values.rules[m_data->month.values.people[place].rules];
    QStringList parts;
    for (std::size_t i = 0; i < rules.conditions.size(); ++i)
        if (m_data->month.scores[place].conditions & (1U << i))
            parts << (titles ? rules.conditions[i].title : rules.conditions[i].code);
    parts.sort();
    return parts.join(u"; "_s);
}

QString MonthModel::note(int source) const
{
    const auto place = std::size_t(source);
    const rating::Score &score = m_data->month.scores[place];
    QStringList notes;
    if (score.note != rating::Note::None)
        notes << rating::text(score.note);
    if (m_data->over[place])
        notes << tr("over the cap");
    if (const std::optional<rating::Rating> decided = m_data->month.decided(source); decided && *decided != score.proposed)
        notes << tr("decided otherwise than proposed");
    if (m_data->withdrawn(place))
        notes << tr("signature withdrawn");
    return notes.join(u"; "_s);
}

int MonthModel::compare(int a, int b, int column) const
{
    const auto i = std::size_t(a);
    const auto j = std::size_t(b);
    const auto by = [](auto x, auto y) { return x < y ? -1 : y < x ? 1 : 0; };
    const std::vector<rating::PersonValues> &people = m_data->month.values.people;
    const std::vector<rating::Score> &scores = m_data->month.scores;
    switch (column) {
    case Role:
        return by(people[i].role, people[j].role);
    case General:
        return by(scores[i].general, scores[j].general);
    case ScoreClass: // up is better
        return by(scores[j].byScore, scores[i].byScore);
    case Proposed:
        return by(scores[j].proposed, scores[i].proposed);
    case Decided:
        return by(m_data->month.decided(b).value_or(rating::Rating::Unrated), m_data->month.decided(a).value_or(rating::Rating::Unrated));
    case State:
        return by(m_data->stage(i), m_data->stage(j));
    default: {
        const std::strong_ordering order = rating::compare(figure(a, column), figure(b, column));
        return order < 0 ? -1 : order > 0 ? 1 : 0;
    }
    }
}

QVariant MonthModel::extra(int source, int column, int role) const
{
    const auto place = std::size_t(source);
    const rating::Score &score = m_data->month.scores[place];
    switch (role) {
    case Qt::FontRole:
        if (column == Total) {
            QFont bold;
            bold.setBold(true);
            return bold;
        }
        return {};
    case Qt::ForegroundRole: {
        const bool asks = column == State && (m_data->late[place] != rating::DueStep::None || m_data->openPetitions[place] > 0);
        const bool failed = (column == Proposed && score.proposed == rating::Rating::Failed) || column == Conditions;
        return (failed || asks || (column == NoteColumn && (m_data->over[place] || m_data->withdrawn(place)))) && m_mark.isValid() ? QVariant(m_mark)
                                                                                                                                   : QVariant();
    }
    case Qt::ToolTipRole: {
        const rating::PersonLabel &label = m_data->month.values.labels[place];
        if (column == Name || column == Role)
            return label.title.isEmpty() ? QVariant() : QVariant(label.title);
        if (column == Unit) {
            const staff::Unit *unit = m_data->units.byCode(label.unit);
            return unit ? QVariant(unit->name) : QVariant();
        }
        if (column == Conditions)
            return conditions(source, true);
        if (column == State || column == NoteColumn)
            return text(source, column);
        return {};
    }
    default:
        return {};
    }
}

} // namespace rating_ui
