#include "papers/output.h"

#include "base/failure.h"
#include "base/tr.h"
#include "papers/file_names.h"
#include "papers/paper_printer.h"
#include "papers/save_job.h"
#include "shell/task_bar.h"
#include "store/edit.h"

#include <QDir>
#include <QFileInfo>
#include <QPrintDialog>
#include <QPrinterInfo>
#include <QSettings>
#include <QTimer>
#include <QWidget>

#include <atomic>

using namespace Qt::StringLiterals;

namespace papers_ui {
namespace {

QString folderKey() { return u"papers/folder"_s; }
QString lastFolder() { return shell::rememberedFolder(folderKey()); }
void rememberFolder(const QString &folder) { shell::rememberFolder(folderKey(), folder); }

// Before anything appears: a printing logged that failed is better than one nobody knows of.
void log(store::Database &database, const Prepared &prepared)
{
    store::record(database, prepared.caller.actor(), Tr::tr("Printed: %1").arg(prepared.job.title), prepared.job.subjects);
}

} // namespace

Printing Printing::real()
{
    Printing printing;
    printing.hasPrinter = [] { return !QPrinterInfo::availablePrinterNames().isEmpty(); };
    printing.choose = [](QPrinter &printer, QWidget *parent) {
        QPrintDialog dialog(&printer, parent);
        dialog.setOption(QAbstractPrintDialog::PrintPageRange);
        return dialog.exec() == QDialog::Accepted;
    };
    return printing;
}

Output::Output(shell::StoreThread &store, shell::Dialogs dialogs, Printing printing, shell::TaskBar &tasks, QWidget *parent)
    : QObject(parent),
      m_store(store),
      m_dialogs(std::move(dialogs)),
      m_printing(std::move(printing)),
      m_tasks(tasks),
      m_window(parent)
{
}

void Output::begin(const QString &text, int copies)
{
    m_busy = true;
    m_text = text;
    m_copies = copies;
    m_stop = m_tasks.begin(text, true);
    m_tasks.setProgress(0, copies);
    Q_EMIT busyChanged();
}

void Output::progress(int done) { m_tasks.setProgress(done, m_copies); }

void Output::end()
{
    m_busy = false;
    m_tasks.end();
    Q_EMIT busyChanged();
}

void Output::print(SharedPrepared prepared, bool cover) // NOLINT(performance-unnecessary-value-param)
{
    if (!m_printing.hasPrinter()) {
        Q_EMIT told(shell::Tone::Warning,
                    tr("No printer is installed on this computer. Save the paper as PDF (Ctrl+S) and print it elsewhere, or install a printer."));
        return;
    }
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    recallPrinter(*printer);
    const int session = m_session;
    if (!m_printing.choose(*printer, m_window) || session != m_session)
        return;
    rememberPrinter(*printer);
    begin(tr("Printing %1…").arg(prepared->job.title), int(prepared->job.copies.size()));
    auto *run = new PaperPrinter(m_store, prepared, cover, std::move(printer), m_stop, this);
    connect(run, &PaperPrinter::progressed, this, &Output::progress);
    connect(run, &PaperPrinter::finished, this, [this, run](int pages) {
        run->deleteLater();
        end();
        Q_EMIT told(shell::Tone::Info, tr("%n page(s) went to the printer.", nullptr, pages));
    });
    connect(run, &PaperPrinter::failed, this, [this, run](const base::Failure &failure) {
        run->deleteLater();
        end();
        Q_EMIT failed(failure);
    });
    shell::whenDone(
        m_store.post(
            [prepared](store::Database &database) {
                prepared->requireSame(database);
                log(database, *prepared);
            },
            m_stop),
        run, [run] { run->start(); }, [run](const base::Failure &failure) { Q_EMIT run->failed(failure); });
}

// The ending says what is made; a name without one, or with a foreign one (“… 10.2026”), is a PDF's.
void Output::saveTogether(SharedPrepared prepared, bool cover) // NOLINT(performance-unnecessary-value-param)
{
    const QString name = papers::FileNames(u"{name}"_s).next({}, prepared->job.title, {});
    const int session = m_session;
    const QString path =
        m_dialogs.saveFile(m_window, tr("Save the paper"), QDir(lastFolder()).filePath(name), tr("PDF (*.pdf)") + u";;"_s + tr("Word (*.docx)"));
    if (path.isEmpty() || session != m_session)
        return;
    const std::optional<papers::Format> named = papers::formatNamed(path);
    const papers::Format format = named.value_or(papers::Format::Pdf);
    const QString file = named ? path : path + papers::endingOf(format);
    rememberFolder(QFileInfo(file).absolutePath());
    save(prepared, tr("Saving %1…").arg(QFileInfo(file).fileName()),
         [cover, file, format](const papers::PrintJob &job, const papers::Progress &progress) {
             papers::saveTogether(job, cover, file, progress, format);
             return Tr::tr("Saved: %1").arg(QDir::toNativeSeparators(file));
         });
}

void Output::saveApart(SharedPrepared prepared, bool cover) // NOLINT(performance-unnecessary-value-param)
{
    const int session = m_session;
    const std::optional<QString> pattern =
        m_dialogs.text(m_window, tr("A file for each copy"),
                       tr("Names of the files; {code}, {name} and {unit} are filled in. With .docx at the end they are for Word:"),
                       QSettings().value(u"papers/pattern"_s, u"{code} {name}.pdf"_s).toString());
    if (!pattern || session != m_session)
        return;
    const papers::Format format = papers::formatNamed(*pattern).value_or(papers::Format::Pdf);
    std::optional<papers::FileNames> names;
    try {
        names.emplace(*pattern, papers::endingOf(format));
    } catch (const base::Failure &failure) {
        Q_EMIT failed(failure);
        return;
    }
    const QString folder = m_dialogs.folder(m_window, tr("Folder for the files"), lastFolder());
    if (folder.isEmpty() || session != m_session)
        return;
    QSettings().setValue(u"papers/pattern"_s, *pattern);
    rememberFolder(folder);
    save(prepared, tr("Saving into %1…").arg(QDir::toNativeSeparators(folder)),
         [cover, folder, format, names = *names](const papers::PrintJob &job, const papers::Progress &progress) {
             const QStringList files = papers::saveApart(job, names, cover, folder, progress, format);
             return Tr::tr("%1 files in %2").arg(files.size()).arg(QDir::toNativeSeparators(folder));
         });
}

void Output::save(const SharedPrepared &prepared, const QString &action, const Save &work)
{
    begin(action, int(prepared->job.copies.size()));
    // Counted on the store thread and read here from time to time: the work may outlive this object.
    const auto count = std::make_shared<std::atomic<int>>(0);
    auto *watch = new QTimer(this);
    connect(watch, &QTimer::timeout, this, [this, count] { progress(count->load()); });
    watch->start(100);
    shell::whenDone(
        m_store.post(
            [prepared, work, count, stop = m_stop](store::Database &database) {
                prepared->requireSame(database);
                log(database, *prepared);
                return work(prepared->job, [&](int done) {
                    if (stop.stop_requested())
                        base::refuse(Tr::tr("Stopped after %1 of %2 copies.").arg(done).arg(prepared->job.copies.size()));
                    count->store(done);
                });
            },
            m_stop),
        this,
        [this, watch](const QString &done) {
            delete watch;
            end();
            Q_EMIT told(shell::Tone::Info, done);
        },
        [this, watch](const base::Failure &failure) {
            delete watch;
            end();
            Q_EMIT failed(failure);
        });
}

} // namespace papers_ui
