// The page “Overview”: what leaves it – copies, pictures, workbooks, the board on paper.
#include "insight/overview_page.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "insight/board_print.h"
#include "insight/board_tabs.h"
#include "insight/figure_export.h"
#include "insight/person_box.h"
#include "shell/month_stepper.h"
#include "shell/session.h"
#include "store/edit.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QPrintPreviewDialog>
#include <QPrinter>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace insight_ui {

void OverviewPage::copyTable()
{
    if (const FigureCard *card = m_view->current()) {
        QApplication::clipboard()->setText(card->tableText());
        record(card->figure()->id);
        Q_EMIT told(shell::Tone::Info, tr("Copied: the table of “%1”").arg(card->figure()->title));
    }
}

void OverviewPage::record(const QString &what)
{
    m_store.post([who = m_session.caller().actor(), month = m_data->wish.month.toVietnamese(), what](store::Database &database) {
        store::record(database, who, Tr::tr("Figures taken out: %1, month %2").arg(what, month), {});
    });
}

void OverviewPage::writing(const QString &what, const std::function<void()> &work, const QString &message)
{
    try {
        work();
        record(what);
        Q_EMIT told(shell::Tone::Info, message);
    } catch (const base::Failure &failure) {
        Q_EMIT failed(failure);
    }
}

QString OverviewPage::fileName(const QString &ending) const
{
    const FigureCard *card = m_view->current();
    return QDir::home().filePath(QString(card ? card->figure()->id : u"board"_s).replace(u'.', u'-') + u'-' + m_data->wish.month.toString() + ending);
}

void OverviewPage::saveChart()
{
    const FigureCard *card = m_view->current();
    if (!card)
        return;
    const SharedFigure figure = card->figure(); // over the question the card may go: a commit, the idle lock
    const ChartSpec spec = card->spec();
    const QString path = m_dialogs.saveFile(this, tr("Save the chart"), fileName(u".png"_s), u"PNG (*.png);;SVG (*.svg);;PDF (*.pdf)"_s);
    if (!path.isEmpty() && m_data)
        writing(
            figure->id, [&] { insight_ui::saveChart(path, figure, spec); }, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void OverviewPage::saveTable()
{
    const FigureCard *card = m_view->current();
    if (!card)
        return;
    const SharedFigure figure = card->figure();
    const QString path = m_dialogs.saveFile(this, tr("Save the table"), fileName(u".xlsx"_s), u"XLSX (*.xlsx)"_s);
    if (!path.isEmpty() && m_data)
        writing(
            figure->id, [&] { insight_ui::saveTable(path, *figure); }, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

BoardPaper OverviewPage::paper() const
{
    QStringList about;
    about << (m_data->unitName.isEmpty() ? tr("All units") : m_data->unitName);
    if (m_data->wish.kind == insight::BoardKind::Person)
        about = QStringList{m_person->text()};
    about << tr("printed on %1").arg(base::dateText(base::vietnamDay(QDateTime::currentDateTimeUtc())));
    return {m_data->organisation, boards[std::size_t(m_tabs->currentIndex())].name() + u" – "_s + m_data->wish.month.toVietnamese(),
            about.join(u", "_s), m_data->board};
}

void OverviewPage::saveBoard()
{
    const QString name = QString::fromLatin1(boards[std::size_t(m_tabs->currentIndex())].key);
    const BoardPaper board = paper();
    const QString path = m_dialogs.saveFile(this, tr("Save the board"),
                                            QDir::home().filePath(name + u'-' + m_data->wish.month.toString() + u".pdf"_s), u"PDF (*.pdf)"_s);
    if (!path.isEmpty() && m_data)
        writing(
            name, [&] { insight_ui::saveBoard(path, board); }, tr("Saved: %1").arg(QDir::toNativeSeparators(path)));
}

void OverviewPage::printBoard()
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFullPage(true);
    QPrintPreviewDialog preview(&printer, this);
    connect(&preview, &QPrintPreviewDialog::paintRequested, this, [board = paper()](QPrinter *to) { insight_ui::printBoard(*to, board); });
    const QString name = QString::fromLatin1(boards[std::size_t(m_tabs->currentIndex())].key);
    if (m_dialogs.run(preview) && m_data)
        record(name);
}

} // namespace insight_ui
