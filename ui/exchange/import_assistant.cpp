#include "exchange/import_assistant.h"

#include "exchange/columns_step.h"
#include "exchange/import.h"
#include "exchange/import_text.h"
#include "exchange/remembered.h"
#include "exchange/result_step.h"
#include "exchange/rows_step.h"
#include "shell/task_bar.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange_ui {
namespace {

enum Step { Columns, Rows, Result };

} // namespace

ImportAssistant::ImportAssistant(shell::StoreThread &store, const shell::Session &session, Asking asking, const QString &path, QWidget *parent)
    : QDialog(parent),
      m_store(store),
      m_session(session),
      m_asking(std::move(asking)),
      m_path(path),
      m_trail(new QLabel(this)),
      m_file(new QLabel(this)),
      m_messages(new shell::MessageBar(this)),
      m_steps(new QStackedWidget(this)),
      m_columns(new ColumnsStep(this)),
      m_rows(new RowsStep(this)),
      m_result(new ResultStep(this)),
      m_tasks(new shell::TaskBar(this))
{
    setObjectName(u"importAssistant"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    m_trail->setObjectName(u"importTrail"_s);
    m_trail->setTextFormat(Qt::RichText);
    m_file->setObjectName(u"importFileName"_s);
    m_file->setTextFormat(Qt::PlainText);
    for (QWidget *step : {static_cast<QWidget *>(m_columns), static_cast<QWidget *>(m_rows), static_cast<QWidget *>(m_result)})
        m_steps->addWidget(step);
    auto *other = new QPushButton(tr("&Another file…"), this);
    other->setObjectName(u"anotherFile"_s);
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, &ImportAssistant::chooseFile);
    auto *head = new QHBoxLayout;
    head->addWidget(m_trail);
    head->addStretch(1);
    head->addWidget(m_file);
    head->addWidget(other);
    auto *all = new QVBoxLayout(this);
    all->addLayout(head);
    all->addWidget(m_messages);
    all->addWidget(m_steps, 1);
    buildFoot(all);
    connect(m_columns, &ColumnsStep::meaningChanged, this, [this](const exchange::BookMeaning &meaning) {
        m_meaning = meaning;
        look(false);
    });
    connect(m_rows, &RowsStep::typed, this, [this](const exchange::CellPlace &place, const QString &text) {
        m_corrections[place] = text;
        check();
    });
    connect(m_rows, &RowsStep::skipChanged, this, [this] {
        m_checked = false; // the rows that are left out are not among what would change
        check();
    });
    resize(std::min(parent ? parent->width() - 40 : 1200, 1200), std::min(parent ? parent->height() - 40 : 680, 760));
    go(Columns);
    look(true);
}

void ImportAssistant::buildFoot(QVBoxLayout *all)
{
    auto *close = new QPushButton(tr("Cancel"), this);
    close->setObjectName(u"importCancel"_s);
    close->setAutoDefault(false);
    m_back = new QPushButton(tr("&Back"), this);
    m_back->setObjectName(u"importBack"_s);
    m_back->setAutoDefault(false);
    m_next = new QPushButton(this);
    m_next->setObjectName(u"importNext"_s);
    m_next->setDefault(true);
    connect(close, &QPushButton::clicked, this, &ImportAssistant::reject);
    connect(m_back, &QPushButton::clicked, this, &ImportAssistant::back);
    connect(m_next, &QPushButton::clicked, this, &ImportAssistant::next);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_tasks);
    foot->addStretch(1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    foot->addWidget(close);
    all->addLayout(foot);
}

int ImportAssistant::step() const { return m_steps->currentIndex(); }

void ImportAssistant::chooseFile()
{
    if (m_saving)
        return;
    const QString path = m_asking.files.openFile(this, tr("Import workbook"), QFileInfo(m_path).absolutePath(),
                                                 tr("Workbooks and tables (*.xlsx *.csv)") + u";;"_s + tr("All files (*)"));
    if (path.isEmpty())
        return;
    m_path = path;
    m_meaning.clear();
    m_corrections.clear();
    m_begun = false;
    go(Columns);
    look(true);
}

exchange::ImportOptions ImportAssistant::options() const
{
    exchange::ImportOptions options;
    options.skipBadRows = m_rows->skipsBadRows();
    options.meaning = m_meaning;
    options.corrections = m_corrections;
    return options;
}

void ImportAssistant::begin(const QString &text)
{
    if (m_busy) // what is being done is of no use any more
        m_tasks->stop();
    ++m_number;
    m_busy = true;
    m_messages->clear();
    m_stop = m_tasks->begin(text, true);
    enable();
}

void ImportAssistant::end()
{
    m_busy = false;
    m_tasks->end();
    enable();
    Q_EMIT settled();
}

void ImportAssistant::failed(const base::Failure &failure)
{
    m_messages->show(failure);
    end();
}

// recall: what was said of such heads before holds.
void ImportAssistant::look(bool recall)
{
    setWindowTitle(tr("Import — %1").arg(QFileInfo(m_path).fileName()));
    m_file->setText(QFileInfo(m_path).fileName());
    m_file->setToolTip(QDir::toNativeSeparators(m_path));
    m_checked = false;
    m_looked = false;
    begin(tr("Reading %1…").arg(QFileInfo(m_path).fileName()));
    shell::whenDone(
        m_store.post([path = m_path, meaning = m_meaning](store::Database &) { return exchange::lookAt(path, meaning); }, m_stop), this,
        [this, recall, number = m_number](const exchange::LookedBook &book) {
            if (number == m_number)
                looked(book, recall);
        },
        [this, number = m_number](const base::Failure &failure) {
            if (number != m_number)
                return;
            m_columns->setBook({}, {});
            failed(failure);
        });
}

void ImportAssistant::looked(const exchange::LookedBook &book, bool recall)
{
    if (recall && !book.pack)
        m_meaning = rememberedMeaning(book);
    if (recall && !m_meaning.empty()) {
        look(false);
        return;
    }
    m_book = book;
    m_looked = true;
    m_columns->setBook(book, m_meaning);
    end();
}

void ImportAssistant::check()
{
    m_checked = false;
    begin(tr("Checking every row…"));
    shell::whenDone(
        m_store.post([path = m_path, caller = m_session.caller(),
                      options = options()](store::Database &database) { return exchange::previewImport(database, caller, path, options); },
                     m_stop),
        this,
        [this, number = m_number](const exchange::ImportPreview &preview) {
            if (number == m_number)
                checked(preview);
        },
        [this, number = m_number](const base::Failure &failure) {
            if (number == m_number)
                failed(failure);
        });
}

void ImportAssistant::checked(const exchange::ImportPreview &preview)
{
    rememberMeaning(m_book, m_meaning);
    m_preview = preview;
    m_checked = true;
    m_rows->setPreview(preview);
    m_result->setPreview(preview, m_rows->skipsBadRows());
    if (step() == Columns)
        go(Rows);
    if (!m_begun)
        m_rows->begin();
    m_begun = true;
    end();
}

void ImportAssistant::save()
{
    begin(tr("Importing %1…").arg(QFileInfo(m_path).fileName()));
    m_saving = true;
    shell::whenDone(
        m_store.post([path = m_path, caller = m_session.caller(),
                      options = options()](store::Database &database) { return exchange::importFile(database, caller, path, options); },
                     m_stop),
        this, [this](const exchange::ImportReport &report) { saved(report); },
        [this](const base::Failure &failure) {
            m_saving = false;
            failed(failure);
            if (!m_left)
                return;
            Q_EMIT told(shell::Tone::Info, failure.message(), {});
            deleteLater();
        });
}

void ImportAssistant::saved(const exchange::ImportReport &report)
{
    m_saving = false;
    end();
    if (!m_left && report.badRows > 0 && !report.saved && !m_rows->skipsBadRows()) { // the file has changed since the check
        go(Rows);
        check();
        return;
    }
    const ImportText text = describe(report, m_path);
    Q_EMIT told(shell::Tone::Info, text.summary, text.details);
    if (m_left)
        deleteLater();
    else
        accept();
}

void ImportAssistant::next()
{
    if (m_busy)
        return;
    if (step() == Result) {
        save();
    } else if (!m_checked) {
        check();
    } else {
        go(step() + 1);
    }
}

void ImportAssistant::back()
{
    if (!m_busy && step() > Columns)
        go(step() - 1);
}

void ImportAssistant::go(int step)
{
    m_steps->setCurrentIndex(step);
    const QStringList names{tr("1  Sheets and columns"), tr("2  Rows"), tr("3  What changes")};
    QStringList trail;
    for (int i = 0; i < names.size(); ++i)
        trail << (i == step ? u"<b>%1</b>"_s : u"%1"_s).arg(names[i].toHtmlEscaped());
    m_trail->setText(trail.join(u" &nbsp;›&nbsp; "_s));
    enable();
    if (step == Result)
        m_next->setFocus();
}

void ImportAssistant::enable()
{
    const exchange::ImportReport &report = m_preview.report;
    QString why;
    if (m_busy)
        why = tr("Wait until the file has been read.");
    else if (!m_looked)
        why = tr("The file could not be read: choose another one.");
    else if (!m_book.isReady())
        why = tr("Say in “Read as” which columns hold what is still missing, or pass the sheet over in “Taken as”.");
    else if (step() != Columns && m_checked && report.badRows > 0 && !m_rows->skipsBadRows())
        why = tr("Correct the marked cells, or leave out the rows with errors.");
    else if (step() == Result && report.inserted + report.updated == 0)
        why = tr("There is nothing to import.");
    m_next->setEnabled(why.isEmpty());
    m_next->setToolTip(why);
    m_next->setText(step() == Result ? tr("&Import") : step() == Rows && !m_checked ? tr("&Check again") : tr("&Next"));
    m_back->setEnabled(!m_busy && step() > Columns);
}

void ImportAssistant::reject()
{
    if (m_busy)
        m_tasks->stop();
    if (m_saving) {
        m_left = true;
        setAttribute(Qt::WA_DeleteOnClose, false);
        hide();
        return;
    }
    QDialog::reject();
}

} // namespace exchange_ui
