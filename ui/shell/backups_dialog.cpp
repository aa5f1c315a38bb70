#include "shell/backups_dialog.h"

#include "base/failure.h"
#include "base/vietnam.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace shell {

BackupsDialog::BackupsDialog(StoreThread &store, const QString &file, QWidget *parent)
    : QDialog(parent),
      m_store(store),
      m_list(new QTreeWidget(this)),
      m_contents(new QLabel(this)),
      m_restore(new QPushButton(tr("&Restore as a new file…"), this)),
      m_folder(new QPushButton(tr("Open the &folder"), this))
{
    setObjectName(u"backups"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Copies of %1").arg(QFileInfo(file).fileName()));
    resize(66 * fontMetrics().averageCharWidth(), 26 * fontMetrics().height());
    auto *why = new QLabel(tr("Made by the program, at most one a day, when something was written; older ones are thinned out. They lie on the same "
                              "disk: back up to another one too."),
                           this);
    why->setWordWrap(true);
    m_list->setObjectName(u"backupList"_s);
    m_list->setAccessibleName(tr("Copies"));
    m_list->setRootIsDecorated(false);
    m_list->setHeaderLabels({tr("Made"), tr("Size", "of a file"), tr("File")});
    m_contents->setObjectName(u"backupContents"_s);
    m_contents->setWordWrap(true);
    m_contents->setTextFormat(Qt::PlainText);
    m_contents->setMinimumHeight(3 * fontMetrics().height());
    m_restore->setObjectName(u"restoreCopy"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_restore, QDialogButtonBox::ActionRole);
    buttons->addButton(m_folder, QDialogButtonBox::ActionRole);
    auto *all = new QVBoxLayout(this);
    all->addWidget(why);
    all->addWidget(m_list, 1);
    all->addWidget(m_contents);
    all->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &BackupsDialog::look);
    connect(m_restore, &QPushButton::clicked, this, [this] { Q_EMIT restoreWanted(chosen()); });
    connect(m_folder, &QPushButton::clicked, this, [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(store::automaticFolder(file))); });
    fill(store::automaticCopies(file));
}

void BackupsDialog::fill(const std::vector<store::Copy> &copies)
{
    for (const store::Copy &copy : copies) {
        auto *item = new QTreeWidgetItem(
            m_list, {copy.at.toString(u"dd/MM/yyyy HH:mm"_s), locale().formattedDataSize(copy.bytes, 1), QFileInfo(copy.file).fileName()});
        item->setData(0, Qt::UserRole, copy.file);
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(2, QDir::toNativeSeparators(copy.file));
    }
    m_list->header()->resizeSections(QHeaderView::ResizeToContents);
    m_restore->setEnabled(!copies.empty());
    m_folder->setEnabled(!copies.empty());
    if (copies.empty())
        m_contents->setText(tr("There is none yet: the first is made when nothing has been typed for a minute."));
    else
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

QString BackupsDialog::chosen() const { return m_list->currentItem() ? m_list->currentItem()->data(0, Qt::UserRole).toString() : QString(); }

// What is in the copy, from the copy itself.
void BackupsDialog::look()
{
    const int number = ++m_look;
    m_contents->setText(tr("Looking into it…"));
    whenDone(
        m_store.post([copy = chosen()](store::Database &) { return store::contentsOf(copy); }), this,
        [this, number](const store::CopyContents &contents) {
            if (number != m_look)
                return;
            m_contents->setText(tr("Written last in it: “%1”, %2, %3. Steps in all: %4.")
                                    .arg(contents.lastAction, contents.lastActor.isEmpty() ? tr("by the owner") : contents.lastActor,
                                         base::inVietnam(contents.lastAt).toString(u"dd/MM/yyyy HH:mm"_s), locale().toString(contents.entries)));
        },
        [this, number](const base::Failure &failure) {
            if (number == m_look)
                m_contents->setText(failure.message());
        });
}

} // namespace shell
