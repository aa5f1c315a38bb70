#include "week/missing_tab.h"

#include "grid/view.h"
#include "week/missing_lines.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace week_ui {

using grid::Order;

MissingModel::MissingModel(QObject *parent)
    : Model(
        {
            {.key = u"who"_s, .title = tr("Who"), .order = Order::Name, .width = 38, .searched = true},
            {.key = u"unit"_s, .title = tr("Unit"), .width = 12, .searched = true},
            {.key = u"what"_s, .title = tr("What is missing"), .width = 60, .searched = true},
            {.key = u"about"_s, .title = tr("Of which work"), .width = 50, .searched = true},
        },
        parent)
{
}

void MissingModel::set(SharedWeek week)
{
    beginRows();
    m_week = std::move(week);
    endRows();
}

void MissingModel::setUnits(const QStringList &codes)
{
    if (codes == m_units)
        return;
    m_units = codes;
    if (codes.isEmpty())
        setAccepted({});
    else
        setAccepted([this, codes](int source) { return codes.contains(m_week->unitCode(line(source).unit)); });
}

int MissingModel::ofUnits() const
{
    if (!m_week || m_units.isEmpty())
        return sourceRows();
    const std::vector<MissingLine> &all = m_week->missing;
    return int(std::count_if(all.begin(), all.end(), [this](const MissingLine &each) { return m_units.contains(m_week->unitCode(each.unit)); }));
}

QString MissingModel::text(int source, int column) const
{
    const MissingLine &of = line(source);
    switch (column) {
    case Who: {
        if (of.cadre != 0)
            return m_week->personName(of.cadre);
        const staff::Unit *unit = m_week->roster.units().find(of.unit);
        return unit ? unit->name : of.entry != 0 ? QString() : tr("Leaders of the office");
    }
    case Unit:
        return m_week->unitCode(of.unit);
    case What:
        return week_ui::text(of.what);
    default:
        return of.about;
    }
}

MissingTab::MissingTab(shell::StoreThread &store, QWidget *parent)
    : WeekTab(store, new grid::View, parent),
      m_model(new MissingModel(this)),
      m_go(add(tr("&Go to where it is missing"), "goToMissing", QKeySequence(Qt::CTRL | Qt::Key_Return)))
{
    view()->setObjectName(u"missingGrid"_s);
    view()->setAccessibleName(tr("What is missing in the week"));
    view()->setGrid(m_model, u"missing"_s);
    view()->setSelectionBehavior(QAbstractItemView::SelectRows);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(view());
    connectView();
    const auto go = [this] {
        if (const MissingLine *line = current())
            Q_EMIT wanted(MissingLine(*line)); // the week may be read anew meanwhile
    };
    connect(view(), &QAbstractItemView::activated, this, go);
    connect(m_go, &QAction::triggered, this, go);
}

void MissingTab::refresh()
{
    m_model->set(shown().week);
    m_model->setUnits(shown().codes);
}

void MissingTab::enable() { shell::offer(m_go, isOpen() && current() != nullptr, tr("Choose a line in the list of what is missing.")); }

const MissingLine *MissingTab::current() const
{
    const int source = m_model->sourceRow(view()->currentIndex().row());
    return source < 0 ? nullptr : &m_model->line(source);
}

std::vector<Spot> MissingTab::spots() const
{
    const MissingLine *line = current();
    if (!line)
        return {};
    return {{line->cadre, line->cadre == 0 ? line->unit : 0, shown().week->dayFor(shown().week->today), line->item, {}}};
}

QString MissingTab::whyNotRemove() const { return tr("What is missing goes by being done."); }

int MissingTab::count() const { return m_model->ofUnits(); }

} // namespace week_ui
