#include "exchange/send_packs.h"

#include "base/failure.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "rating/latest_month.h"
#include "shell/month_stepper.h"
#include "shell/task_bar.h"
#include "staff/relation.h"
#include "staff/roster.h"

#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QTimer>
#include <QVBoxLayout>

#include <atomic>

using namespace Qt::StringLiterals;

namespace exchange_ui {

SendPacks::SendPacks(shell::StoreThread &store, const shell::Session &session, Asking asking, QWidget *parent)
    : QDialog(parent),
      m_store(store),
      m_session(session),
      m_asking(std::move(asking)),
      m_unit(new QComboBox(this)),
      m_month(new shell::MonthStepper(this)),
      m_folder(new QLineEdit(this)),
      m_messages(new shell::MessageBar(this)),
      m_tasks(new shell::TaskBar(this)),
      m_send(new QPushButton(tr("&Make the packs"), this)),
      m_open(new QPushButton(tr("Open the &folder"), this)),
      m_why(new QLabel(this))
{
    setObjectName(u"sendPacksDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send packs for scoring"));
    auto *about =
        new QLabel(tr("Everyone rated in the unit and below gets a workbook in which to score themselves, and every superior one in which to score "
                      "their direct reports. Send the files by the means your office allows; take them in with “Receive packs filled in”."),
                   this);
    about->setWordWrap(true);
    m_unit->setObjectName(u"packUnit"_s);
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(40);
    m_folder->setObjectName(u"packFolder"_s);
    m_folder->setText(QDir::toNativeSeparators(rememberedFolder(u"packs/sent"_s)));
    auto *choose = new QPushButton(tr("&Choose…"), this);
    choose->setObjectName(u"choosePackFolder"_s);
    choose->setAutoDefault(false);
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(choose);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("Month"), m_month);
    auto *label = new QLabel(tr("Fo&lder"), this);
    label->setBuddy(m_folder);
    form->addRow(label, folder);
    m_why->setObjectName(u"packWhy"_s);
    m_why->setWordWrap(true);
    m_send->setObjectName(u"makePacks"_s);
    m_send->setDefault(true);
    m_open->setObjectName(u"openPackFolder"_s);
    m_open->setAutoDefault(false);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_tasks);
    foot->addStretch(1);
    for (QPushButton *button : {m_open, m_send, close})
        foot->addWidget(button);
    auto *all = new QVBoxLayout(this);
    all->addWidget(about);
    all->addWidget(m_messages);
    all->addLayout(form);
    all->addWidget(m_why);
    all->addStretch(1);
    all->addLayout(foot);
    connect(choose, &QPushButton::clicked, this, &SendPacks::chooseFolder);
    connect(m_send, &QPushButton::clicked, this, &SendPacks::send);
    connect(m_open, &QPushButton::clicked, this, [this] { m_asking.showFolder(m_written); });
    connect(close, &QPushButton::clicked, this, &SendPacks::reject);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &SendPacks::enable);
    connect(m_folder, &QLineEdit::textChanged, this, &SendPacks::enable);
    resize(78 * fontMetrics().averageCharWidth(), 20 * fontMetrics().height());
    m_busy = true;
    enable();
    shell::whenDone(
        m_store.post([caller = session.caller()](store::Database &database) { return load(database, caller); }), this,
        [this](const Loaded &what) { loaded(what); },
        [this](const base::Failure &failure) {
            m_busy = false;
            m_messages->show(failure);
            enable();
        });
}

SendPacks::Loaded SendPacks::load(store::Database &database, const rights::Caller &caller)
{
    const staff::Roster roster = staff::Roster::load(database);
    const QDate today = base::vietnamDay(database.now());
    Loaded loaded;
    for (const base::Id id : roster.units().ordered()) {
        const staff::Unit &unit = *roster.units().find(id);
        const qsizetype depth = qsizetype(roster.units().withAncestors(id).size()) - 1;
        const rights::Relations to = staff::relationsToUnit(database, caller, id, today);
        loaded.units.push_back({id, unit.code, QString(3 * depth, u' ') + unit.name,
                                rights::allowed(caller.role, to, rights::Stage::Open, rights::Action::Export).reason});
    }
    loaded.month = rating::latestScoredMonth(database);
    if (!loaded.month.isValid())
        loaded.month = base::Month::of(today);
    return loaded;
}

void SendPacks::loaded(const Loaded &what)
{
    m_busy = false;
    m_units = what.units;
    const QString before = QSettings().value(u"packs/unit"_s).toString();
    int at = -1;
    for (const UnitLine &unit : m_units) {
        m_unit->addItem(unit.name, unit.code);
        const int row = m_unit->count() - 1;
        if (!unit.whyNot.isEmpty()) {
            qobject_cast<QStandardItemModel *>(m_unit->model())->item(row)->setEnabled(false);
            m_unit->setItemData(row, unit.whyNot, Qt::ToolTipRole);
        } else if (at < 0 || unit.code == before) {
            at = row;
        }
    }
    m_unit->setCurrentIndex(at);
    const base::Month month = base::Month::parse(QSettings().value(u"packs/month"_s).toString()).value_or(what.month);
    m_month->setMonth(std::max(month, what.month));
    enable();
    m_unit->setFocus();
}

void SendPacks::chooseFolder()
{
    const QString folder = m_asking.files.folder(this, tr("Folder for the packs"), QDir::fromNativeSeparators(m_folder->text()));
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

void SendPacks::enable()
{
    const int at = m_unit->currentIndex();
    QString why;
    if (m_busy)
        why = QString();
    else if (m_units.empty())
        why = tr("The file has no units yet: import or type them first.");
    else if (at < 0)
        why = m_units.front().whyNot;
    else if (m_folder->text().trimmed().isEmpty())
        why = tr("Choose the folder for the packs.");
    m_why->setText(why);
    m_send->setEnabled(!m_busy && why.isEmpty());
    m_open->setEnabled(!m_busy && !m_written.isEmpty());
    m_open->setToolTip(m_written.isEmpty() ? tr("Once the packs are made.") : QDir::toNativeSeparators(m_written));
}

void SendPacks::send()
{
    const UnitLine &unit = m_units[std::size_t(m_unit->currentIndex())];
    const QString folder = QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()));
    m_busy = true;
    m_messages->clear();
    const std::stop_token stop = m_tasks->begin(tr("Making packs…"), true);
    enable();
    const auto count = std::make_shared<std::pair<std::atomic<int>, std::atomic<int>>>();
    auto *watch = new QTimer(this);
    connect(watch, &QTimer::timeout, this, [this, count] {
        if (count->second > 0)
            m_tasks->setProgress(count->first, count->second);
    });
    watch->start(100);
    const auto ended = [this, watch] {
        delete watch;
        m_busy = false;
        m_tasks->end();
    };
    shell::whenDone(
        m_store.post(
            [caller = m_session.caller(), month = m_month->month(), id = unit.id, folder, count, stop](store::Database &database) {
                return exchange::exportPacks(database, caller, month, id, folder, [&](int done, int of) {
                    if (stop.stop_requested())
                        base::refuse(Tr::tr("Stopped after %1 of %2 packs; those in the folder stay there.").arg(done).arg(of));
                    count->first = done;
                    count->second = of;
                });
            },
            stop),
        this,
        [this, ended, folder, code = unit.code](const exchange::PackReport &report) {
            ended();
            m_written = folder;
            rememberFolder(u"packs/sent"_s, folder);
            QSettings().setValue(u"packs/unit"_s, code);
            QSettings().setValue(u"packs/month"_s, m_month->month().toString());
            m_messages->show(report.notes.isEmpty() ? shell::Tone::Info : shell::Tone::Warning,
                             tr("%n pack(s) are in the folder %1.", nullptr, int(report.files.size())).arg(QDir::toNativeSeparators(folder))
                                 + (report.notes.isEmpty() ? QString() : u' ' + tr("Not everybody has one: see Details.")),
                             report.notes + report.files);
            enable();
            m_open->setFocus();
        },
        [this, ended](const base::Failure &failure) {
            ended();
            m_messages->show(failure);
            enable();
        });
}

void SendPacks::reject()
{
    if (m_busy && m_tasks->isVisible())
        m_tasks->stop();
    QDialog::reject();
}

} // namespace exchange_ui
