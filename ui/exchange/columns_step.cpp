#include "exchange/columns_step.h"

#include "base/text.h"
#include "exchange/columns_model.h"
#include "exchange/sheets_model.h"
#include "grid/view.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange_ui {

ColumnsStep::ColumnsStep(QWidget *parent)
    : QWidget(parent),
      m_sheets(new SheetsModel(this)),
      m_columns(new ColumnsModel(this)),
      m_sheetsView(new grid::View(this)),
      m_columnsView(new grid::View(this)),
      m_about(new QLabel(this)),
      m_which(new QLabel(this))
{
    m_about->setObjectName(u"columnsAbout"_s);
    m_about->setWordWrap(true);
    m_which->setWordWrap(true);
    m_sheetsView->setObjectName(u"sheetsGrid"_s);
    m_sheetsView->setAccessibleName(tr("Sheets of the file"));
    m_sheetsView->setGrid(m_sheets, u"importSheets"_s);
    m_columnsView->setObjectName(u"columnsGrid"_s);
    m_columnsView->setAccessibleName(tr("Columns of the sheet"));
    m_columnsView->setGrid(m_columns, u"importColumns"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_about);
    all->addWidget(m_sheetsView, 2);
    all->addWidget(m_which);
    all->addWidget(m_columnsView, 3);
    connect(m_sheets, &SheetsModel::chosen, this, &ColumnsStep::chooseTable);
    connect(m_columns, &ColumnsModel::chosen, this, &ColumnsStep::chooseColumn);
    connect(m_sheetsView, &grid::View::currentRowChanged, this, &ColumnsStep::showSheet);
}

void ColumnsStep::setBook(const exchange::LookedBook &book, const exchange::BookMeaning &meaning)
{
    const bool another = m_book.sheets.size() != book.sheets.size();
    m_book = book;
    m_meaning = meaning;
    m_about->setText(book.pack ? tr("This file is a pack of %1 (%2), month %3: only what they were asked to fill in is read.")
                                     .arg(book.pack->receiverName, book.pack->receiver, book.pack->month.toVietnamese())
                               : tr("Type or press F2 in “Taken as” and “Read as” to say otherwise. What you say is remembered for files with the "
                                    "same heads."));
    m_sheets->setBook(book, meaning);
    if (another || m_sheetsView->currentId() == 0) {
        // What still needs a word of theirs comes first, then what is not read whole.
        const auto need = [](const exchange::LookedSheet &sheet) {
            const auto unread = [](const exchange::LookedColumn &column) { return column.field == exchange::NotRead; };
            return !sheet.table ? 0 : !sheet.lacking.isEmpty() ? 3 : std::any_of(sheet.columns.begin(), sheet.columns.end(), unread) ? 2 : 1;
        };
        int at = -1;
        for (int i = 0; i < book.sheets.size(); ++i)
            if (at < 0 || need(book.sheets[i]) > need(book.sheets[at]))
                at = i;
        m_sheetsView->setCurrentIndex(m_sheets->index(std::max(at, 0), SheetsModel::Taken));
    }
    showSheet();
}

int ColumnsStep::current() const { return int(m_sheetsView->currentId()) - 1; }

void ColumnsStep::showSheet()
{
    const int at = current();
    if (at < 0 || at >= m_book.sheets.size())
        return;
    const exchange::LookedSheet &sheet = m_book.sheets[at];
    m_columns->setSheet(sheet, m_book.pack.has_value());
    m_which->setText(sheet.table ? tr("Columns of “%1”:").arg(sheet.name) : tr("Columns of “%1”, which is passed over:").arg(sheet.name));
    if (m_columnsView->currentId() == 0 && m_columns->rowCount() > 0)
        m_columnsView->setCurrentIndex(m_columns->index(0, ColumnsModel::Means));
}

void ColumnsStep::chooseTable(int sheet, std::optional<exchange::Table> table)
{
    exchange::SheetMeaning &meaning = m_meaning[sheet];
    if (!table || meaning.table != table)
        meaning.heads.clear();
    meaning.table = table;
    meaning.isPassedOver = !table;
    Q_EMIT meaningChanged(m_meaning);
}

void ColumnsStep::chooseColumn(const QString &head, int field)
{
    const int at = current();
    if (at < 0 || !m_book.sheets[at].table)
        return;
    exchange::SheetMeaning &meaning = m_meaning[at];
    meaning.table = m_book.sheets[at].table;
    meaning.isPassedOver = false;
    for (auto it = meaning.heads.begin(); it != meaning.heads.end();) // a column is one head's
        it = field != exchange::NotRead && it->second == field ? meaning.heads.erase(it) : std::next(it);
    meaning.heads[base::folded(head)] = field;
    Q_EMIT meaningChanged(m_meaning);
}

} // namespace exchange_ui
