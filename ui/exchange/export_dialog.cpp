#include "exchange/export_dialog.h"

#include "base/failure.h"
#include "base/tr.h"
#include "base/vietnam.h"
#include "rating/latest_month.h"
#include "shell/month_stepper.h"
#include "shell/task_bar.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace exchange_ui {
namespace {

using Export = exchange::ExportReport (*)(store::Database &, const rights::Caller &, const exchange::ExportOptions &, const QString &);

struct What {
    QString key; // in the settings, and of the proposed name
    QString title;
    QString about;
    Export work;
    std::vector<exchange::Table> sheets; // that can be asked for apart; fewer than two: none
    bool needsMonth = false;
    bool readsLog = false;
};

const std::array<What, 6> &all()
{
    using exchange::Table;
    static const std::array<What, 6> table{{
        {u"roster"_s,
         Tr::tr("Units, people and absences"),
         Tr::tr("Import takes it back unchanged. Of a month: posts held and absences in it."),
         exchange::exportRoster,
         {Table::Units, Table::Staff, Table::Absences}},
        {u"work"_s,
         Tr::tr("Work and calendars"),
         Tr::tr("Import takes it back unchanged. Of a month: what is due in it, and the entries dated in it."),
         exchange::exportWork,
         {}},
        {u"observations"_s,
         Tr::tr("Observations"),
         Tr::tr("Import takes it back unchanged. Of a month: those dated in it."),
         exchange::exportObservations,
         {}},
        {u"scorecards"_s,
         Tr::tr("Scores given and conditions"),
         Tr::tr("The 12 contents, the general criteria and the conditions. Import takes it back unchanged."),
         exchange::exportScorecards,
         {Table::Contents, Table::Criteria, Table::Conditions}},
        {u"month"_s,
         Tr::tr("Month sheets with their signatures"),
         Tr::tr("Everyone's figures and class, how far the sheet has come, and who signed it when."),
         exchange::exportMonth,
         {},
         true},
        {u"audit"_s, Tr::tr("Log of changes"), Tr::tr("Who did what and when, oldest first."), exchange::exportAudit, {}, false, true},
    }};
    return table;
}

const std::array<std::pair<exchange::Format, QString>, 3> endings{{
    {exchange::Format::Xlsx, u"xlsx"_s},
    {exchange::Format::Csv, u"csv"_s},
    {exchange::Format::Json, u"json"_s},
}};

QString filterOf(const QString &ending)
{
    return ending == u"xlsx" ? Tr::tr("Workbook (*.xlsx)") : ending == u"csv" ? Tr::tr("CSV table (*.csv)") : Tr::tr("JSON (*.json)");
}

} // namespace

ExportDialog::ExportDialog(shell::StoreThread &store, const shell::Session &session, Asking asking, QWidget *parent)
    : QDialog(parent),
      m_store(store),
      m_session(session),
      m_asking(std::move(asking)),
      m_what(new QComboBox(this)),
      m_about(new QLabel(this)),
      m_format(new QComboBox(this)),
      m_sheet(new QComboBox(this)),
      m_allMonths(new QRadioButton(tr("&All months"), this)),
      m_oneMonth(new QRadioButton(tr("&One month:"), this)),
      m_month(new shell::MonthStepper(this)),
      m_messages(new shell::MessageBar(this)),
      m_tasks(new shell::TaskBar(this)),
      m_save(new QPushButton(tr("&Save as…"), this)),
      m_open(new QPushButton(tr("Open the &folder"), this)),
      m_why(new QLabel(this))
{
    setObjectName(u"exportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export"));
    build();
    recall();
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        fillSheets();
        enable();
    });
    for (QComboBox *box : {m_format, m_sheet})
        connect(box, &QComboBox::currentIndexChanged, this, &ExportDialog::enable);
    connect(m_oneMonth, &QRadioButton::toggled, this, &ExportDialog::enable);
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::save);
    connect(m_open, &QPushButton::clicked, this, [this] { m_asking.showFolder(m_written); });
    m_busy = true; // until the month is known
    enable();
    shell::whenDone(
        m_store.post([](store::Database &database) {
            const base::Month month = rating::latestScoredMonth(database);
            return month.isValid() ? month : base::Month::of(base::vietnamDay(database.now()));
        }),
        this,
        [this](base::Month month) {
            if (!m_month->month().isValid())
                m_month->setMonth(month);
            m_busy = false;
            enable();
        },
        [this](const base::Failure &failure) {
            m_busy = false;
            m_messages->show(failure);
            enable();
        });
}

void ExportDialog::build()
{
    m_what->setObjectName(u"exportWhat"_s);
    for (const What &what : all())
        m_what->addItem(what.title, what.key);
    for (int i = 0; i < int(all().size()); ++i) {
        const rights::Action right = all()[std::size_t(i)].readsLog ? rights::Action::ViewAudit : rights::Action::ExportAll;
        if (const auto may = rights::allowed(m_session.caller().role, rights::Relations(), rights::Stage::Open, right); !may) {
            qobject_cast<QStandardItemModel *>(m_what->model())->item(i)->setEnabled(false);
            m_what->setItemData(i, may.reason, Qt::ToolTipRole);
        }
    }
    m_about->setWordWrap(true);
    m_about->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_format->setObjectName(u"exportFormat"_s);
    for (const auto &[format, ending] : endings)
        m_format->addItem(filterOf(ending), ending);
    m_sheet->setObjectName(u"exportSheet"_s);
    m_allMonths->setObjectName(u"exportAllMonths"_s);
    m_oneMonth->setObjectName(u"exportOneMonth"_s);
    m_why->setObjectName(u"exportWhy"_s);
    m_why->setWordWrap(true);
    m_save->setObjectName(u"exportSave"_s);
    m_save->setDefault(true);
    m_open->setObjectName(u"openExportFolder"_s);
    m_open->setAutoDefault(false);
    auto *month = new QHBoxLayout;
    month->addWidget(m_allMonths);
    month->addWidget(m_oneMonth);
    month->addWidget(m_month);
    month->addStretch(1);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&What"), m_what);
    form->addRow(QString(), m_about);
    form->addRow(tr("Month"), month);
    form->addRow(tr("&Kind of file"), m_format);
    form->addRow(tr("S&heet"), m_sheet);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    connect(close, &QPushButton::clicked, this, &ExportDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_tasks);
    foot->addStretch(1);
    for (QPushButton *button : {m_open, m_save, close})
        foot->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_messages);
    column->addLayout(form);
    column->addWidget(m_why);
    column->addStretch(1);
    column->addLayout(foot);
    resize(76 * fontMetrics().averageCharWidth(), 20 * fontMetrics().height());
}

void ExportDialog::fillSheets()
{
    const What &what = all()[std::size_t(std::max(0, m_what->currentIndex()))];
    m_sheet->clear();
    m_sheet->addItem(tr("All of them"), QString());
    for (const exchange::Table table : what.sheets)
        m_sheet->addItem(exchange::specOf(table).name, exchange::specOf(table).name);
    m_sheet->setEnabled(what.sheets.size() > 1);
}

void ExportDialog::recall()
{
    const QSettings settings;
    m_what->setCurrentIndex(std::max(0, m_what->findData(settings.value(u"export/what"_s).toString())));
    fillSheets();
    m_format->setCurrentIndex(std::max(0, m_format->findData(settings.value(u"export/format"_s).toString())));
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(settings.value(u"export/sheet"_s).toString())));
    const bool one = settings.value(u"export/oneMonth"_s, true).toBool();
    (one ? m_oneMonth : m_allMonths)->setChecked(true);
    if (const auto month = base::Month::parse(settings.value(u"export/month"_s).toString()))
        m_month->setMonth(*month);
}

void ExportDialog::remember()
{
    QSettings settings;
    settings.setValue(u"export/what"_s, m_what->currentData());
    settings.setValue(u"export/format"_s, m_format->currentData());
    settings.setValue(u"export/sheet"_s, m_sheet->currentData());
    settings.setValue(u"export/oneMonth"_s, m_oneMonth->isChecked());
    settings.setValue(u"export/month"_s, m_month->month().toString());
}

void ExportDialog::enable()
{
    const What &what = all()[std::size_t(std::max(0, m_what->currentIndex()))];
    m_about->setText(what.about);
    const bool apart = m_format->currentData().toString() == u"csv" && what.sheets.size() > 1;
    QString why;
    if (apart && m_sheet->currentData().toString().isEmpty())
        why = tr("A CSV table is one sheet: choose which.");
    else if (what.needsMonth && !m_oneMonth->isChecked())
        why = tr("Month sheets are of one month: choose it.");
    m_why->setText(why);
    m_month->setEnabled(m_oneMonth->isChecked());
    m_save->setEnabled(!m_busy && why.isEmpty());
    m_open->setEnabled(!m_busy && !m_written.isEmpty());
    m_open->setToolTip(m_written.isEmpty() ? tr("Once it is written.") : QDir::toNativeSeparators(m_written));
}

void ExportDialog::save()
{
    const What &what = all()[std::size_t(m_what->currentIndex())];
    const QString ending = m_format->currentData().toString();
    exchange::ExportOptions options;
    options.format = endings[std::size_t(m_format->currentIndex())].first;
    options.sheet = m_sheet->currentData().toString();
    if (m_oneMonth->isChecked())
        options.month = m_month->month();
    const QString name = what.key + (options.month.isValid() ? u'-' + options.month.toString() : QString()) + u'.' + ending;
    QString path = m_asking.files.saveFile(this, tr("Export"), QDir(rememberedFolder(u"export/folder"_s)).filePath(name), filterOf(ending));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u'.' + ending;
    remember();
    m_busy = true;
    m_messages->clear();
    const std::stop_token stop = m_tasks->begin(tr("Writing %1…").arg(QFileInfo(path).fileName()), true);
    enable();
    const auto ended = [this] {
        m_busy = false;
        m_tasks->end();
    };
    shell::whenDone(
        m_store.post([work = what.work, caller = m_session.caller(), options,
                      path](store::Database &database) { return work(database, caller, options, path); },
                     stop),
        this,
        [this, ended, path](const exchange::ExportReport &report) {
            ended();
            m_written = QFileInfo(path).absolutePath();
            rememberFolder(u"export/folder"_s, m_written);
            QStringList sheets;
            for (const exchange::ExportReport::Sheet &sheet : report.sheets)
                sheets << tr("%1: %n row(s)", nullptr, int(sheet.rows)).arg(sheet.name);
            m_messages->show(shell::Tone::Info, tr("Written: %1").arg(QDir::toNativeSeparators(path)) + u" — "_s + sheets.join(u"; "_s));
            enable();
            m_open->setFocus();
        },
        [this, ended](const base::Failure &failure) {
            ended();
            m_messages->show(failure);
            enable();
        });
}

void ExportDialog::reject()
{
    if (m_busy && m_tasks->isVisible())
        m_tasks->stop();
    QDialog::reject();
}

} // namespace exchange_ui
