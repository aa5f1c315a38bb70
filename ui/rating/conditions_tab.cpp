#include "rating/conditions_tab.h"

#include "base/failure.h"
#include "base/tr.h"
#include "grid/view.h"
#include "rating/cell_words.h"
#include "rating/conditions_model.h"
#include "rating/month_sheet.h"
#include "rating/score_entry.h"
#include "shell/offer.h"
#include "shell/store_thread.h"
#include "shell/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace rating_ui {

QString conditionsSay(const MonthData &month, const SheetData &sheet)
{
    const auto place = std::size_t(sheet.place);
    const rating::Score &score = month.month.scores[place];
    const rating::RuleSet &rules = month.month.values.rules[month.month.values.people[place].rules];
    const QString never = Tr::tr("A condition fixes the class and never changes the points.");
    if (!score.total.hasValue())
        return never + u' ' + Tr::tr("There is no total yet: %1.").arg(rating::text(score.note));
    const QString total = score.total.toString(rating::decimalsToShow(score.total, rules), decimalSign());
    if (score.conditions == 0)
        return never + u' ' + Tr::tr("None is recorded: the class follows the points, %1: %2.").arg(total, text(score.byScore));
    return never + u' '
           + Tr::tr("The points stay %1 (by score: %2); the class proposed is %3.").arg(total, text(score.byScore), text(score.proposed));
}

ConditionsTab::ConditionsTab(shell::StoreThread &store, QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_model(new ConditionsModel(store, this)),
      m_view(new grid::View(this)),
      m_says(new QLabel(this)),
      m_whyNot(new QLabel(this)),
      m_takeBack(new QAction(tr("Take the condition &back"), this))
{
    m_says->setObjectName(u"conditionsSay"_s);
    m_whyNot->setObjectName(u"whyNoCondition"_s);
    for (QLabel *label : {m_says, m_whyNot}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_view->setObjectName(u"conditions"_s);
    m_view->setAccessibleName(tr("Conditions that fix the class"));
    m_view->setGrid(m_model, u"conditions"_s);
    m_view->setCompletesRows(true);
    m_takeBack->setObjectName(u"takeBackCondition"_s);
    m_takeBack->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_takeBack->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_takeBack);
    auto *button = new QToolButton(this);
    button->setDefaultAction(m_takeBack);
    button->setObjectName(u"takeBackConditionButton"_s);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout;
    row->addWidget(button, 0, Qt::AlignTop);
    row->addWidget(m_whyNot, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 6, 8, 6);
    all->addWidget(m_says);
    all->addWidget(m_view, 1);
    all->addLayout(row);
    connect(m_view, &grid::View::told, this, [this](const QString &message) { Q_EMIT told(shell::Tone::Warning, message); });
    connect(m_view, &grid::View::currentRowChanged, this, &ConditionsTab::enable);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ConditionsTab::enable);
    connect(m_takeBack, &QAction::triggered, this, &ConditionsTab::takeBack);
    dress();
    enable();
}

void ConditionsTab::set(SharedMonth month, SharedSheet sheet)
{
    m_month = std::move(month);
    m_sheet = std::move(sheet);
    m_model->set(m_month, m_sheet);
    m_says->setText(m_sheet ? conditionsSay(*m_month, *m_sheet) : QString());
    enable();
}

void ConditionsTab::enable()
{
    const rights::Verdict verdict = m_model->mayType();
    const bool chosen = !m_model->codesOf(m_view->selectedIds()).isEmpty();
    shell::offer(m_takeBack, verdict && chosen, verdict ? tr("No condition is chosen.") : verdict.reason);
    m_whyNot->setText(!m_sheet ? QString()
                      : !verdict
                          ? verdict.reason
                          : tr("In the last row: choose a condition, then the paper it rests on. What was signed of this sheet holds no more then."));
}

void ConditionsTab::takeBack()
{
    const QStringList codes = m_model->codesOf(m_view->selectedIds());
    if (!m_sheet || codes.isEmpty())
        return;
    const base::Month month = m_month->month.values.month;
    const base::Id cadre = m_sheet->cadre;
    const QString action =
        tr("Condition taken back: %1, month %2").arg(m_month->month.values.people[std::size_t(m_sheet->place)].code, month.toVietnamese());
    shell::whenDone(
        m_store.post([month, cadre, codes, action, caller = m_month->caller](store::Database &database) {
            rating::Sheets sheets(database, month);
            const rights::Stage stage = sheets.stage(sheets.place(cadre));
            store::Edit edit(database, caller.actor(), action);
            for (const QString &code : codes)
                rating::withdrawCondition(edit, caller, stage, month, cadre, code);
            edit.commit();
        }),
        this,
        [this, count = int(codes.size())] {
            Q_EMIT told(shell::Tone::Info, tr("%n condition(s) taken back; undo brings them back.", nullptr, count));
        },
        [this](const base::Failure &failure) { Q_EMIT told(shell::Tone::Error, failure.message(), failure.details()); });
}

void ConditionsTab::dress()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, shell::coloursOf(quiet).quiet);
    m_whyNot->setPalette(quiet);
}

void ConditionsTab::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace rating_ui
