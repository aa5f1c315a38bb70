#include "exchange/result_step.h"

#include "base/tr.h"
#include "exchange/lines_model.h"
#include "grid/view.h"
#include "shell/message_bar.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exchange_ui {
namespace {

QString stageText(rights::Stage stage)
{
    switch (stage) {
    case rights::Stage::SelfScored:
        return Tr::tr("Self-scored", "state of a month sheet");
    case rights::Stage::Reviewed:
        return Tr::tr("Reviewed", "state of a month sheet");
    case rights::Stage::Decided:
        return Tr::tr("Decided", "state of a month sheet");
    case rights::Stage::Locked:
        return Tr::tr("Locked", "state of a month sheet");
    case rights::Stage::Open:
    case rights::Stage::Published:
        break;
    }
    return Tr::tr("Open", "state of a month sheet: nothing signed yet");
}

grid::Column count(const QString &key, const QString &title)
{
    return {.key = key, .title = title, .order = grid::Order::Value, .width = 12, .number = true};
}

} // namespace

QStringList lostLines(const QList<exchange::SignatureLost> &lost)
{
    QStringList lines;
    for (const exchange::SignatureLost &one : lost)
        lines << Tr::tr("%1 %2, month %3: %4 → %5").arg(one.cadre, one.name, one.month.toVietnamese(), stageText(one.before), stageText(one.after));
    return lines;
}

ResultStep::ResultStep(QWidget *parent)
    : QWidget(parent),
      m_summary(new QLabel(this)),
      m_lost(new shell::MessageBar(this)),
      m_sheets(new LinesModel({{.key = u"sheet"_s, .title = tr("Sheet"), .width = 24},
                               count(u"rows"_s, tr("Rows")),
                               count(u"new"_s, tr("New")),
                               count(u"changed"_s, tr("Changed")),
                               count(u"same"_s, tr("As before")),
                               count(u"bad"_s, tr("Left out")),
                               {.key = u"unread"_s, .title = tr("Columns not read"), .width = 40}},
                              this)),
      m_changes(new LinesModel(
          {
              {.key = u"sheet"_s, .title = tr("Sheet"), .width = 18},
              {.key = u"row"_s, .title = tr("Row"), .order = grid::Order::Value, .width = 6, .number = true},
              {.key = u"about"_s, .title = tr("About", "column: whom or what a row is about"), .width = 38},
              {.key = u"column"_s, .title = tr("Column"), .width = 20},
              {.key = u"before"_s, .title = tr("Was"), .width = 30},
              {.key = u"after"_s, .title = tr("Becomes"), .width = 30},
          },
          this)),
      m_changesView(new grid::View(this)),
      m_changesTitle(new QLabel(this)),
      m_notes(new QPlainTextEdit(this))
{
    QFont bold = font();
    bold.setBold(true);
    m_summary->setObjectName(u"dryRun"_s);
    m_summary->setFont(bold);
    m_summary->setWordWrap(true);
    m_lost->setObjectName(u"lostSignatures"_s);
    m_lost->clear();
    auto *sheets = new grid::View(this);
    sheets->setObjectName(u"resultGrid"_s);
    sheets->setAccessibleName(tr("What would happen, sheet by sheet"));
    sheets->setGrid(m_sheets, u"importResult"_s);
    m_changesView->setObjectName(u"changesGrid"_s);
    m_changesView->setAccessibleName(tr("Stored values that would change"));
    m_changesView->setGrid(m_changes, u"importChanges"_s);
    m_notes->setObjectName(u"importNotes"_s);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setReadOnly(true);
    m_notes->setTabChangesFocus(true);
    m_notes->setMaximumHeight(6 * fontMetrics().height());
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_summary);
    all->addWidget(m_lost);
    all->addWidget(sheets, 4);
    all->addWidget(m_changesTitle);
    all->addWidget(m_changesView, 5);
    all->addWidget(m_notes);
}

void ResultStep::setPreview(const exchange::ImportPreview &preview, bool skipBadRows)
{
    const exchange::ImportReport &report = preview.report;
    if (report.inserted + report.updated == 0)
        m_summary->setText(tr("Everything in the file is here already: there is nothing to import."));
    else
        m_summary->setText(
            tr("%1 rows would be added and %2 changed; %3 are here as they are. It is one step, which Undo takes back.")
                .arg(report.inserted)
                .arg(report.updated)
                .arg(report.unchanged)
            + (report.badRows > 0 && skipBadRows ? u' ' + tr("%n row(s) with errors would be left out.", nullptr, report.badRows) : QString()));
    if (preview.lost.isEmpty())
        m_lost->clear();
    else
        m_lost->show(shell::Tone::Warning,
                     tr("%n month sheet(s) would lose signatures, because what was signed changes: they have to be signed again.", nullptr,
                        int(preview.lost.size())),
                     lostLines(preview.lost));
    std::vector<QStringList> sheets;
    for (const exchange::SheetReport &sheet : report.sheets) {
        if (sheet.table.isEmpty())
            continue;
        QStringList line{sheet.name};
        for (const int number : {sheet.rows, sheet.inserted, sheet.updated, sheet.unchanged, sheet.bad})
            line << QString::number(number);
        sheets.push_back(line << sheet.unknown.join(u", "_s));
    }
    m_sheets->setLines(std::move(sheets));
    std::vector<QStringList> changes;
    for (const exchange::CellChange &change : report.changes)
        changes.push_back({change.sheet, QString::number(change.place.row), change.about, change.column, change.before, change.after});
    const bool any = !changes.empty();
    m_changes->setLines(std::move(changes));
    m_changesView->setVisible(any);
    m_changesTitle->setVisible(any);
    m_changesTitle->setText(
        tr("%n stored value(s) would change:", nullptr, report.changedCells)
        + (report.changes.size() < report.changedCells ? u' ' + tr("The first %1 are listed.").arg(report.changes.size()) : QString()));
    QStringList notes = report.notes;
    if (report.lackingRows > 0)
        notes << Tr::tr("%n stored work row(s) of the same weeks are not in the file; they were kept.", nullptr, report.lackingRows);
    m_notes->setVisible(!notes.isEmpty());
    m_notes->setPlainText(notes.join(u'\n'));
}

} // namespace exchange_ui
