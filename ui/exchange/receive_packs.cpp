#include "exchange/receive_packs.h"

#include "exchange/asking.h"
#include "exchange/lines_model.h"
#include "exchange/result_step.h"
#include "exchange/tick_model.h"
#include "grid/view.h"
#include "shell/task_bar.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace exchange_ui {

ReceivePacks::ReceivePacks(shell::StoreThread &store, const shell::Session &session, const QStringList &paths, QWidget *parent)
    : QDialog(parent),
      m_store(store),
      m_session(session),
      m_paths(paths),
      m_summary(new QLabel(this)),
      m_messages(new shell::MessageBar(this)),
      m_lost(new shell::MessageBar(this)),
      m_packs(new TickModel({tr("Take · file"), tr("Of whom"), tr("What"), tr("New"), tr("Changed"), tr("Differing"), tr("Bad rows"), tr("State")},
                            this)),
      m_differing(new TickModel(
          {tr("Replace · pack"), tr("About", "column: whom or what a row is about"), tr("Column"), tr("In the file now"), tr("In the pack")}, this)),
      m_bad(new LinesModel(
          {
              {.key = u"pack"_s, .title = tr("Pack"), .width = 30},
              {.key = u"row"_s, .title = tr("Row"), .order = grid::Order::Value, .width = 6, .number = true},
              {.key = u"column"_s, .title = tr("Column"), .width = 16},
              {.key = u"value"_s, .title = tr("In the pack"), .width = 16},
              {.key = u"reason"_s, .title = tr("What is wrong"), .width = 60},
          },
          this)),
      m_packsView(new QTableView(this)),
      m_differingView(new QTableView(this)),
      m_badView(new grid::View(this)),
      m_takeAll(new QCheckBox(tr("&Replace all of them by what the packs say"), this)),
      m_badTitle(new QLabel(tr("Rows that cannot be taken:"), this)),
      m_skip(new QCheckBox(tr("&Leave out the rows with errors and take the others of their packs"), this)),
      m_tasks(new shell::TaskBar(this)),
      m_take(new QPushButton(tr("&Take in"), this))
{
    setObjectName(u"receivePacksDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Receive packs"));
    build();
    connect(m_packs, &TickModel::ticked, this, &ReceivePacks::recheck);
    connect(m_differing, &TickModel::ticked, this, &ReceivePacks::recheck);
    connect(m_skip, &QCheckBox::toggled, this, &ReceivePacks::read);
    connect(m_takeAll, &QCheckBox::toggled, this, [this](bool all) {
        std::vector<TickLine> lines = m_differing->lines();
        for (TickLine &line : lines)
            line.ticked = all;
        m_differing->setLines(std::move(lines));
        recheck();
    });
    rememberFolder(u"packs/received"_s, QFileInfo(paths.value(0)).absolutePath());
    read();
}

void ReceivePacks::build()
{
    m_summary->setObjectName(u"packsSummary"_s);
    m_summary->setWordWrap(true);
    m_lost->setObjectName(u"lostSignatures"_s);
    m_packsView->setObjectName(u"packsTable"_s);
    m_packsView->setAccessibleName(tr("Packs"));
    dressTicks(*m_packsView, m_packs, {44, 28, 24, 8, 12, 13, 11, 20});
    m_differingView->setObjectName(u"differingTable"_s);
    m_differingView->setAccessibleName(tr("Where packs say otherwise than the file"));
    dressTicks(*m_differingView, m_differing, {40, 34, 20, 24, 24});
    m_badView->setObjectName(u"packsBadGrid"_s);
    m_badView->setAccessibleName(tr("Rows that cannot be taken"));
    m_badView->setGrid(m_bad, u"packsBad"_s);
    m_takeAll->setObjectName(u"replaceAll"_s);
    m_skip->setObjectName(u"skipBadRows"_s);
    m_take->setObjectName(u"takePacks"_s);
    m_take->setDefault(true);
    auto *close = new QPushButton(tr("Cancel"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &ReceivePacks::reject);
    connect(m_take, &QPushButton::clicked, this, &ReceivePacks::take);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_tasks);
    foot->addStretch(1);
    foot->addWidget(m_take);
    foot->addWidget(close);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_messages);
    all->addWidget(m_summary);
    all->addWidget(m_lost);
    all->addWidget(m_packsView, 3);
    all->addWidget(m_takeAll);
    all->addWidget(m_differingView, 3);
    all->addWidget(m_badTitle);
    all->addWidget(m_badView, 2);
    all->addWidget(m_skip);
    all->addLayout(foot);
    for (QWidget *some : {static_cast<QWidget *>(m_takeAll), static_cast<QWidget *>(m_differingView), static_cast<QWidget *>(m_badTitle),
                          static_cast<QWidget *>(m_badView), static_cast<QWidget *>(m_skip)})
        some->hide();
    const QWidget *window = parentWidget();
    resize(std::min(window ? window->width() - 40 : 1180, 1180), std::min(window ? window->height() - 40 : 620, 680));
}

QList<exchange::PackToTake> ReceivePacks::wanted() const
{
    QList<exchange::PackToTake> packs;
    for (std::size_t i = 0; i < m_packs->lines().size(); ++i) {
        if (!m_packs->lines()[i].ticked)
            continue;
        exchange::PackToTake pack{m_paths[qsizetype(i)], {}};
        for (std::size_t line = 0; line < m_conflicts.size(); ++line)
            if (m_conflicts[line].pack == int(i) && !m_differing->lines()[line].ticked)
                pack.left.push_back(m_conflicts[line].place);
        packs << pack;
    }
    return packs;
}

void ReceivePacks::post(const QList<exchange::PackToTake> &packs, bool dryRun, const QString &text,
                        const std::function<void(const exchange::PacksReport &)> &done)
{
    if (m_saving) // what is ticked now comes too late
        return;
    if (m_busy)
        m_tasks->stop();
    m_busy = true;
    m_saving = !dryRun;
    m_messages->clear();
    const std::stop_token stop = m_tasks->begin(text, true);
    enable();
    exchange::ReceiveOptions options;
    options.dryRun = dryRun;
    options.skipBadRows = m_skip->isChecked();
    const auto ended = [this, number = ++m_number] {
        if (number != m_number)
            return false;
        m_busy = m_saving = false;
        m_tasks->end();
        return true;
    };
    shell::whenDone(
        m_store.post([caller = m_session.caller(), packs,
                      options](store::Database &database) { return exchange::receivePacks(database, caller, packs, options); },
                     stop),
        this,
        [this, ended, done](const exchange::PacksReport &report) {
            if (!ended())
                return;
            done(report);
            enable();
            Q_EMIT settled();
        },
        [this, ended](const base::Failure &failure) {
            if (!ended())
                return;
            m_messages->show(failure);
            enable();
            Q_EMIT settled();
            if (!m_left)
                return;
            Q_EMIT told(shell::Tone::Info, failure.message(), {});
            deleteLater();
        });
}

void ReceivePacks::read()
{
    QList<exchange::PackToTake> all;
    for (const QString &path : std::as_const(m_paths))
        all << exchange::PackToTake{path, {}};
    post(all, true, tr("Reading packs…"), [this](const exchange::PacksReport &report) {
        shown(report);
        recheck(); // without what differs, until it is ticked
    });
}

void ReceivePacks::shown(const exchange::PacksReport &report)
{
    m_report = report;
    // What somebody has ticked or unticked holds where the packs are read anew.
    std::set<int> unticked;
    for (std::size_t i = 0; i < m_packs->lines().size(); ++i)
        if (const TickLine &line = m_packs->lines()[i]; !line.ticked && line.whyNot.isEmpty())
            unticked.insert(int(i));
    std::map<std::pair<int, exchange::CellPlace>, bool> replaced;
    for (std::size_t i = 0; i < m_conflicts.size(); ++i)
        replaced[{m_conflicts[i].pack, m_conflicts[i].place}] = m_differing->lines()[i].ticked;
    m_conflicts.clear();
    std::vector<TickLine> packs;
    std::vector<TickLine> differing;
    std::vector<QStringList> bad;
    for (int i = 0; i < report.packs.size(); ++i) {
        const exchange::PackReceived &pack = report.packs[i];
        const QString file = QFileInfo(pack.path).fileName();
        const auto count = [](int number) { return QString::number(number); };
        const auto isConflict = [](const exchange::CellChange &change) { return change.isConflict(); };
        const bool taken = pack.isTaken(m_skip->isChecked());
        TickLine line;
        line.ticked = taken && !unticked.contains(i);
        line.whyNot = !pack.refusal.isEmpty() ? pack.refusal : taken ? QString() : tr("Some of its rows have errors: see below.");
        const QString kind = !pack.pack                                         ? QString()
                             : pack.pack->kind == exchange::PackKind::SelfScore ? tr("Self-scores %1").arg(pack.pack->month.toVietnamese())
                                                                                : tr("Superior's scores %1").arg(pack.pack->month.toVietnamese());
        const QString state = !line.whyNot.isEmpty()                            ? u"✗ "_s + line.whyNot
                              : pack.report.inserted + pack.report.updated == 0 ? tr("All of it is here already")
                                                                                : tr("✓ Can be taken");
        line.cells = {file,
                      pack.pack ? pack.pack->receiver + u' ' + pack.pack->receiverName : QString(),
                      kind,
                      count(pack.report.inserted),
                      count(pack.report.updated),
                      count(int(std::count_if(pack.report.changes.begin(), pack.report.changes.end(), isConflict))),
                      count(pack.report.badRows),
                      state};
        packs.push_back(line);
        for (const exchange::CellChange &change : pack.report.changes) {
            if (!taken || !change.isConflict())
                continue;
            m_conflicts.push_back({i, change.place});
            const auto said = replaced.find({i, change.place});
            differing.push_back({said == replaced.end() ? m_takeAll->isChecked() : said->second,
                                 {},
                                 {file, change.about, change.column, change.before, change.after}});
        }
        for (const exchange::BadCell &cell : pack.report.bad)
            bad.push_back({file, count(cell.row), cell.column, cell.value, cell.reason});
    }
    const int differ = int(differing.size());
    m_summary->setText(
        differ == 0
            ? tr("Nothing has been written yet. Untick what is not to be taken.")
            : tr("%n value(s) in the packs differ from what the file holds: tick those that are to be replaced; the others stay.", nullptr, differ));
    for (QWidget *some : {static_cast<QWidget *>(m_takeAll), static_cast<QWidget *>(m_differingView)})
        some->setVisible(differ > 0);
    for (QWidget *some : {static_cast<QWidget *>(m_badTitle), static_cast<QWidget *>(m_badView), static_cast<QWidget *>(m_skip)})
        some->setVisible(!bad.empty());
    m_packs->setLines(std::move(packs));
    m_differing->setLines(std::move(differing));
    m_bad->setLines(std::move(bad));
    if (!m_packsView->currentIndex().isValid())
        m_packsView->setCurrentIndex(m_packs->index(0, 0));
    m_packsView->setFocus();
}

// What is ticked may withdraw other signatures.
void ReceivePacks::recheck()
{
    post(wanted(), true, tr("Checking…"), [this](const exchange::PacksReport &report) { showLost(report); });
}

void ReceivePacks::showLost(const exchange::PacksReport &report)
{
    if (report.lost.isEmpty())
        m_lost->clear();
    else
        m_lost->show(shell::Tone::Warning,
                     tr("%n month sheet(s) would lose signatures, because what was signed changes: they have to be signed again.", nullptr,
                        int(report.lost.size())),
                     lostLines(report.lost));
}

void ReceivePacks::enable()
{
    const std::vector<TickLine> &lines = m_packs->lines();
    const bool any = std::any_of(lines.begin(), lines.end(), [](const TickLine &line) { return line.ticked; });
    m_take->setEnabled(!m_busy && any);
    m_take->setToolTip(any || m_busy ? QString() : tr("No pack is ticked that can be taken."));
}

void ReceivePacks::take()
{
    post(wanted(), false, tr("Taking packs in…"), [this](const exchange::PacksReport &report) { taken(report); });
}

void ReceivePacks::taken(const exchange::PacksReport &report)
{
    int inserted = 0;
    int updated = 0;
    QStringList details;
    for (const exchange::PackReceived &pack : report.packs) {
        const QString file = QFileInfo(pack.path).fileName();
        inserted += pack.report.inserted;
        updated += pack.report.updated;
        details << (pack.refusal.isEmpty() ? tr("%1: %2 new, %3 changed, %4 rows refused")
                                                 .arg(file)
                                                 .arg(pack.report.inserted)
                                                 .arg(pack.report.updated)
                                                 .arg(pack.report.badRows)
                                           : file + u": "_s + pack.refusal);
    }
    for (const exchange::PackReceived &pack : std::as_const(m_report.packs))
        if (!pack.isTaken(m_skip->isChecked()))
            details
                << tr("%1 was not taken: %2").arg(QFileInfo(pack.path).fileName(), pack.refusal.isEmpty() ? tr("rows with errors") : pack.refusal);
    Q_EMIT told(shell::Tone::Info,
                report.saved ? tr("%n pack(s) taken in: %1 rows new, %2 changed.", nullptr, int(report.packs.size())).arg(inserted).arg(updated)
                             : tr("Everything in the packs was already here; nothing was changed."),
                details);
    if (m_left)
        deleteLater();
    else
        accept();
}

void ReceivePacks::reject()
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
