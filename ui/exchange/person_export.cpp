#include "exchange/person_export.h"

#include "base/text.h"
#include "exchange/export.h"
#include "shell/task_bar.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace exchange_ui {
namespace {

// A name for a file that every system takes: “nguyen-van-an”.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : base::folded(name)) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            plain += c;
        else if (!plain.isEmpty() && !plain.endsWith(u'-'))
            plain += u'-';
    }
    return plain;
}

} // namespace

PersonExport::PersonExport(shell::StoreThread &store, const shell::Session &session, Asking asking, base::Id cadre, const QString &name,
                           QWidget *parent)
    : QDialog(parent),
      m_store(store),
      m_session(session),
      m_asking(std::move(asking)),
      m_cadre(cadre),
      m_name(name),
      m_messages(new shell::MessageBar(this)),
      m_tasks(new shell::TaskBar(this)),
      m_save(new QPushButton(tr("&Save as…"), this)),
      m_open(new QPushButton(tr("Open the &folder"), this))
{
    setObjectName(u"personExport"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Data of %1", "a person").arg(name));
    auto *about = new QLabel(tr("One workbook with everything the file holds of this person, as far as you may see it: posts, absences, work, "
                                "manifestations, scores, conditions, month sheets with their signatures, and petitions."),
                             this);
    about->setWordWrap(true);
    m_save->setObjectName(u"personSave"_s);
    m_save->setDefault(true);
    m_open->setObjectName(u"openPersonFolder"_s);
    m_open->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_tasks);
    foot->addStretch(1);
    for (QPushButton *button : {m_open, m_save, close})
        foot->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addWidget(about);
    column->addStretch(1);
    column->addLayout(foot);
    connect(m_save, &QPushButton::clicked, this, &PersonExport::save);
    connect(m_open, &QPushButton::clicked, this, [this] { m_asking.showFolder(m_written); });
    connect(close, &QPushButton::clicked, this, &PersonExport::reject);
    setMinimumWidth(76 * fontMetrics().averageCharWidth());
    enable();
}

void PersonExport::enable()
{
    m_save->setEnabled(!m_busy);
    m_open->setEnabled(!m_busy && !m_written.isEmpty());
    m_open->setToolTip(m_written.isEmpty() ? tr("Once it is written.") : QDir::toNativeSeparators(m_written));
}

void PersonExport::save()
{
    const QString start = QDir(rememberedFolder(u"export/folder"_s)).filePath(plainName(m_name) + u".xlsx"_s);
    QString path = m_asking.files.saveFile(this, windowTitle(), start, tr("Workbook (*.xlsx)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".xlsx"_s;
    m_busy = true;
    m_messages->clear();
    const std::stop_token stop = m_tasks->begin(tr("Writing %1…").arg(QFileInfo(path).fileName()), true);
    enable();
    const auto ended = [this] {
        m_busy = false;
        m_tasks->end();
    };
    shell::whenDone(
        m_store.post([cadre = m_cadre, caller = m_session.caller(),
                      path](store::Database &database) { return exchange::exportPerson(database, caller, cadre, path); },
                     stop),
        this,
        [this, ended, path](const exchange::ExportReport &report) {
            ended();
            m_written = QFileInfo(path).absolutePath();
            rememberFolder(u"export/folder"_s, m_written);
            QStringList sheets;
            for (const exchange::ExportReport::Sheet &sheet : report.sheets)
                sheets << tr("%1: %n row(s)", nullptr, int(sheet.rows)).arg(sheet.name);
            m_messages->show(shell::Tone::Info, tr("Written: %1").arg(QDir::toNativeSeparators(path)), sheets);
            enable();
            m_open->setFocus();
        },
        [this, ended](const base::Failure &failure) {
            ended();
            m_messages->show(failure);
            enable();
        });
}

void PersonExport::reject()
{
    if (m_busy)
        m_tasks->stop();
    QDialog::reject();
}

} // namespace exchange_ui
