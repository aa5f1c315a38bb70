#include "grid/kept_cells.h"

#include "shell/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>

#include <algorithm>
#include <chrono>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace grid {
namespace {

constexpr std::chrono::milliseconds Moment{300}; // typing on does not write with every key
constexpr qsizetype Parts = 3; // of a cell in the settings: row, column, text

QString settingOf(const QString &place) { return u"kept/"_s + place; }

void store(const QString &place, const std::vector<KeptCell> &cells)
{
    QSettings settings;
    const QString key = settingOf(place);
    if (cells.empty() && !settings.contains(key))
        return;
    QStringList parts;
    for (const KeptCell &cell : cells)
        parts << QString::number(cell.row) << cell.column << cell.text;
    if (parts.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, parts);
    settings.sync(); // the program may be gone the next moment
}

std::vector<KeptCell> stored(const QString &place)
{
    const QStringList parts = QSettings().value(settingOf(place)).toStringList();
    std::vector<KeptCell> cells;
    for (qsizetype i = 0; i + Parts <= parts.size(); i += Parts)
        cells.push_back({parts[i].toLongLong(), parts[i + 1], parts[i + 2]});
    return cells;
}

} // namespace

std::vector<KeptCell> unfinished(const Model &model)
{
    std::vector<KeptCell> cells;
    for (int row = 0; row < model.rowCount(); ++row) {
        const base::Id id = model.idOf(row);
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex cell = model.index(row, column);
            if (id > 0 && !cell.data(BadRole).isValid())
                continue;
            if (const QString text = cell.data(Qt::EditRole).toString(); !text.isEmpty())
                cells.push_back({id > 0 ? id : -1 - row, model.columns()[std::size_t(column)].key, text});
        }
    }
    return cells;
}

void restore(Model &model, const std::vector<KeptCell> &cells)
{
    std::vector<Put> puts;
    std::map<base::Id, int> added; // rows that were new then are new again, below those there are
    const int last = model.rowCount() - 1; // the empty one
    for (const KeptCell &cell : cells) {
        const int row = cell.row > 0 ? model.rowOfId(cell.row) : added.try_emplace(cell.row, last + int(added.size())).first->second;
        puts.push_back({row, model.columnOf(cell.column), cell.text});
    }
    model.put(puts);
}

KeptCells::KeptCells(Model &model, QWidget *parent)
    : QFrame(parent),
      m_model(model),
      m_text(new QLabel(this)),
      m_restore(new QPushButton(tr("&Put them back"), this)),
      m_discard(new QPushButton(tr("Gi&ve them up"), this))
{
    setObjectName(u"keptCells"_s);
    m_text->setObjectName(u"keptText"_s);
    m_text->setWordWrap(true);
    m_restore->setObjectName(u"keptRestore"_s);
    m_discard->setObjectName(u"keptDiscard"_s);
    setAutoFillBackground(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, shell::coloursOf(colours).warnBack);
    setPalette(colours);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 4, 10, 4);
    row->addWidget(m_text, 1);
    row->addWidget(m_restore);
    row->addWidget(m_discard);
    hide();
    m_moment.setSingleShot(true);
    m_moment.setInterval(Moment);
    connect(&m_moment, &QTimer::timeout, this, &KeptCells::keep);
    connect(&model, &QAbstractItemModel::dataChanged, this, &KeptCells::changed);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &KeptCells::changed);
    connect(&model, &Model::refreshed, this, &KeptCells::changed);
    connect(m_restore, &QPushButton::clicked, this, &KeptCells::restore);
    connect(m_discard, &QPushButton::clicked, this, &KeptCells::discard);
}

void KeptCells::setPlace(const QString &place)
{
    if (place == m_place)
        return;
    m_moment.stop(); // the rows are of the new place already; of the old one stays what was kept
    m_place = place;
    offer(place.isEmpty() ? std::vector<KeptCell>() : stored(place));
}

void KeptCells::offer(std::vector<KeptCell> cells)
{
    m_offered = std::move(cells);
    m_text->setText(tr("%n cell(s) typed here earlier never got into the file and are kept.", nullptr, int(m_offered.size())));
    setVisible(!m_offered.empty());
}

void KeptCells::changed()
{
    if (!m_place.isEmpty())
        m_moment.start();
}

void KeptCells::keep()
{
    std::vector<KeptCell> cells = m_offered;
    const std::vector<KeptCell> now = unfinished(m_model);
    cells.insert(cells.end(), now.begin(), now.end());
    // What a search or a filter hides is marked as ever.
    for (const KeptCell &cell : stored(m_place))
        if (cell.row > 0 && m_model.rowOfId(cell.row) < 0 && m_model.shownCount() < m_model.sourceCount()
            && std::find(cells.begin(), cells.end(), cell) == cells.end())
            cells.push_back(cell);
    store(m_place, cells);
}

void KeptCells::restore()
{
    const std::vector<KeptCell> cells = std::exchange(m_offered, {});
    offer({});
    grid::restore(m_model, cells);
    keep(); // what was refused again is kept on
}

void KeptCells::discard()
{
    offer({});
    keep();
}

} // namespace grid
