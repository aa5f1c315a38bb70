#include "exchange/rows_step.h"

#include "exchange/lines_model.h"
#include "exchange/preview_model.h"
#include "grid/view.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exchange_ui {

RowsStep::RowsStep(QWidget *parent)
    : QWidget(parent),
      m_count(new QLabel(this)),
      m_tabs(new QTabBar(this)),
      m_badOnly(new QCheckBox(tr("Only rows with &errors"), this)),
      m_views(new QStackedWidget(this)),
      m_reason(new QLabel(this)),
      m_lines(new LinesModel(
          {
              {.key = u"sheet"_s, .title = tr("Sheet"), .width = 16},
              {.key = u"row"_s, .title = tr("Row"), .order = grid::Order::Value, .width = 6, .number = true},
              {.key = u"column"_s, .title = tr("Column"), .width = 20},
              {.key = u"value"_s, .title = tr("In the file"), .width = 22},
              {.key = u"reason"_s, .title = tr("What is wrong"), .width = 70},
          },
          this)),
      m_list(new grid::View(this)),
      m_skip(new QCheckBox(this))
{
    m_count->setObjectName(u"badCount"_s);
    m_count->setWordWrap(true);
    m_tabs->setObjectName(u"sheetTabs"_s);
    m_tabs->setExpanding(false);
    m_tabs->setDrawBase(false);
    m_badOnly->setObjectName(u"badOnly"_s);
    m_reason->setObjectName(u"cellReason"_s);
    m_reason->setWordWrap(true);
    m_list->setObjectName(u"badGrid"_s);
    m_list->setAccessibleName(tr("What is wrong, cell by cell"));
    m_list->setGrid(m_lines, u"importBad"_s);
    m_list->setToolTip(tr("A double click leads to the cell."));
    m_skip->setObjectName(u"skipBadRows"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_tabs, 1);
    row->addWidget(m_badOnly);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_count);
    all->addLayout(row);
    all->addWidget(m_views, 5);
    all->addWidget(m_reason);
    all->addWidget(m_list, 3);
    all->addWidget(m_skip);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_views->setCurrentIndex(tab);
        showReason();
    });
    connect(m_badOnly, &QCheckBox::toggled, this, [this](bool only) {
        for (int tab = 0; tab < m_views->count(); ++tab)
            model(tab)->showBadOnly(only);
    });
    connect(m_list, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { goTo(m_lines->sourceRow(index.row())); });
    connect(m_list, &grid::View::currentRowChanged, this, [this](base::Id line) {
        if (m_list->hasFocus())
            goTo(int(line) - 1);
    });
    connect(m_skip, &QCheckBox::toggled, this, &RowsStep::skipChanged);
}

bool RowsStep::skipsBadRows() const { return m_skip->isChecked(); }

grid::View *RowsStep::view(int tab) const { return static_cast<grid::View *>(m_views->widget(tab)); }

PreviewModel *RowsStep::model(int tab) const { return static_cast<PreviewModel *>(view(tab)->grid()); }

void RowsStep::rebuild(const exchange::ImportPreview &preview)
{
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    while (QWidget *old = m_views->widget(0)) {
        m_views->removeWidget(old);
        delete old;
    }
    for (const exchange::PreviewSheet &sheet : preview.sheets) {
        auto *grid = new grid::View(m_views);
        auto *rows = new PreviewModel(sheet, grid);
        rows->setSheet(sheet, preview.report.bad);
        grid->setObjectName(u"rowsGrid"_s);
        grid->setAccessibleName(tr("Rows of %1").arg(sheet.name));
        grid->setGrid(rows, u"import/%1"_s.arg(int(sheet.table)));
        connect(rows, &PreviewModel::typed, this, &RowsStep::typed);
        connect(grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &RowsStep::showReason);
        connect(rows, &grid::Model::refreshed, this, &RowsStep::showReason);
        m_views->addWidget(grid);
        m_tabs->addTab(sheet.name);
    }
    m_badOnly->setChecked(preview.report.badCells > 0);
    for (int tab = 0; tab < m_views->count(); ++tab)
        model(tab)->showBadOnly(m_badOnly->isChecked());
}

void RowsStep::setPreview(const exchange::ImportPreview &preview)
{
    bool same = m_views->count() == preview.sheets.size();
    for (int tab = 0; same && tab < m_views->count(); ++tab)
        same = model(tab)->setSheet(preview.sheets[tab], preview.report.bad);
    if (!same)
        rebuild(preview);
    if (preview.report.badCells == 0)
        m_badOnly->setChecked(false);
    m_badOnly->setEnabled(preview.report.badCells > 0);
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        const int bad = model(tab)->badCells();
        const QString name = QString(preview.sheets[tab].name).replace(u'&', u"&&"_s);
        m_tabs->setTabText(tab, bad > 0 ? tr("%1 — ✗ %2", "tab: sheet and its number of errors").arg(name).arg(bad) : name + u" ✓"_s);
    }
    listBad(preview);
    showReason();
}

void RowsStep::listBad(const exchange::ImportPreview &preview)
{
    m_bad = preview.report.bad;
    std::vector<QStringList> lines;
    for (const exchange::BadCell &cell : std::as_const(m_bad))
        lines.push_back({cell.sheet, QString::number(cell.row), cell.column.isEmpty() ? tr("The whole row") : cell.column, cell.value, cell.reason});
    m_lines->setLines(std::move(lines));
    const bool any = preview.report.badRows > 0;
    m_list->setVisible(any);
    m_skip->setVisible(any);
    m_skip->setText(tr("&Leave out the %n row(s) with errors and take the others", nullptr, preview.report.badRows));
    QString count =
        any ? tr("%n row(s) have errors. Type the right value into a marked cell: the file is then checked again as if it stood there. The file "
                 "itself is not changed.",
                 nullptr, preview.report.badRows)
            : tr("No errors were found. Nothing has been written yet.");
    int left = 0;
    for (const exchange::PreviewSheet &sheet : preview.sheets)
        left += sheet.left;
    if (left > 0)
        count += u' ' + tr("%n further row(s) are read and not shown.", nullptr, left);
    m_count->setText(count);
}

void RowsStep::begin()
{
    if (!m_bad.isEmpty())
        goTo(0);
    else if (m_views->count() > 0 && model(0)->rowCount() > 0)
        view(0)->setCurrentIndex(model(0)->index(0, 1));
    if (m_views->count() > 0)
        m_views->currentWidget()->setFocus();
}

void RowsStep::goTo(int line)
{
    if (line < 0 || line >= m_bad.size())
        return;
    const exchange::BadCell &cell = m_bad[line];
    for (int tab = 0; tab < m_views->count(); ++tab) {
        if (model(tab)->sheet().name != cell.sheet)
            continue;
        m_tabs->setCurrentIndex(tab);
        if (const QModelIndex place = model(tab)->place(cell.row, cell.column); place.isValid()) {
            view(tab)->setCurrentIndex(place);
            view(tab)->scrollTo(place);
        }
    }
}

void RowsStep::showReason()
{
    const auto *grid = qobject_cast<grid::View *>(m_views->currentWidget());
    const QModelIndex at = grid ? grid->currentIndex() : QModelIndex();
    const QString reason = at.data(grid::BadRole).toString();
    m_reason->setText(reason.isEmpty()
                          ? QString()
                          : tr("✗ Row %1, %2: %3").arg(grid->currentId()).arg(grid->grid()->columns()[std::size_t(at.column())].title, reason));
}

} // namespace exchange_ui
