#include "exchange/sheets_model.h"

#include "grid/choice_edit.h"

using namespace Qt::StringLiterals;

namespace exchange_ui {

SheetsModel::SheetsModel(QObject *parent)
    : Model(
        {
            {.key = u"sheet"_s, .title = tr("Sheet of the file"), .width = 26},
            {.key = u"taken"_s,
             .title = tr("Taken as"),
             .explanation = tr("Which table of the program the sheet is"),
             .width = 22,
             .entry = grid::Entry::Choice},
            {.key = u"state"_s, .title = tr("What is known of it"), .width = 66},
        },
        parent)
{
    beginRows();
    endRows();
}

void SheetsModel::setBook(const exchange::LookedBook &book, const exchange::BookMeaning &meaning)
{
    beginRows();
    m_book = book;
    m_meaning = meaning;
    endRows();
}

QStringList SheetsModel::choices(int) const
{
    QStringList names;
    for (const exchange::SheetSpec &spec : exchange::allSheets())
        names << spec.name;
    return names << tr("Passed over", "a sheet that is not imported");
}

bool SheetsModel::editable(int source, int column) const { return column == Taken && !m_book.pack && !m_book.sheets[source].columns.empty(); }

QString SheetsModel::text(int source, int column) const
{
    const exchange::LookedSheet &sheet = m_book.sheets[source];
    switch (column) {
    case Name:
        return sheet.name;
    case Taken:
        return sheet.table ? exchange::specOf(*sheet.table).name : tr("Passed over", "a sheet that is not imported");
    default:
        break;
    }
    if (!sheet.table)
        return sheet.why;
    if (!sheet.lacking.isEmpty())
        return tr("✗ No column for: %1").arg(sheet.lacking);
    QStringList unread;
    for (const exchange::LookedColumn &of : sheet.columns)
        if (of.field == exchange::NotRead)
            unread << of.head;
    const int read = int(sheet.columns.size() - unread.size());
    const QString state = m_meaning.contains(source)
                              ? tr("✓ Header in row %1; %n column(s) are read, some as you said", nullptr, read).arg(sheet.headerRow)
                              : tr("✓ Header in row %1; %n column(s) are read", nullptr, read).arg(sheet.headerRow);
    return unread.isEmpty() ? state : tr("%1; not read: %2").arg(state, unread.join(u", "_s));
}

QString SheetsModel::refusal(int, int, const QString &text) const
{
    return grid::choiceMeant(choices(Taken), text) < 0 ? tr("Choose one of the tables, or “Passed over”.") : QString();
}

void SheetsModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    std::vector<std::pair<int, int>> made; // sheet, choice
    for (const grid::RowEdit &row : rows)
        for (const grid::CellEdit &cell : row.cells)
            made.emplace_back(int(row.id) - 1, grid::choiceMeant(choices(Taken), cell.text));
    written(batch, {QStringList(qsizetype(rows.size()), QString()), {}, false});
    for (const auto &[sheet, choice] : made)
        Q_EMIT chosen(sheet, choice < int(exchange::allSheets().size()) ? std::optional(exchange::Table(choice)) : std::nullopt);
}

} // namespace exchange_ui
