#include "rating/sheet_pane.h"

#include "grid/view.h"
#include "rating/cell_words.h"
#include "rating/conditions_tab.h"
#include "rating/criteria_model.h"
#include "rating/explanation_html.h"
#include "rating/petitions_tab.h"
#include "rating/way_html.h"
#include "shell/store_thread.h"
#include "shell/theme.h"

#include <QAction>
#include <QEvent>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace rating_ui {

SheetPane::SheetPane(shell::StoreThread &store, shell::Session &session, base::Clock clock, QWidget *parent)
    : QTabWidget(parent),
      m_store(store),
      m_explanation(new QTextBrowser(this)),
      m_model(new CriteriaModel(store, this)),
      m_criteria(new grid::View(this)),
      m_conditions(new ConditionsTab(store, this)),
      m_way(new QTextBrowser(this)),
      m_petitions(new PetitionsTab(store, session, std::move(clock), this))
{
    setObjectName(u"sheetPane"_s);
    setDocumentMode(true);
    m_explanation->setObjectName(u"explanation"_s);
    m_explanation->setAccessibleName(tr("Why the score is what it is"));
    m_criteria->setObjectName(u"criteria"_s);
    m_criteria->setAccessibleName(tr("General criteria"));
    m_criteria->setGrid(m_model, u"criteria"_s);
    m_way->setObjectName(u"way"_s);
    m_way->setAccessibleName(tr("Signatures and changes"));
    for (QTextBrowser *browser : {m_explanation, m_way}) {
        browser->setOpenLinks(false);
        browser->setTabChangesFocus(true);
        browser->document()->setDocumentMargin(8);
        browser->setFrameShape(QFrame::NoFrame);
    }
    addTab(m_explanation, tr("&Why"));
    addTab(m_criteria, tr("&Criteria"));
    addTab(m_conditions, QString());
    addTab(m_way, tr("Si&gnatures"));
    addTab(m_petitions, QString());
    connect(m_conditions, &ConditionsTab::told, this, &SheetPane::told);
    connect(m_petitions, &PetitionsTab::told, this, &SheetPane::told);
    // What a command of the menu works on is seen.
    connect(m_conditions->takeBackAction(), &QAction::triggered, this, [this] { setCurrentWidget(m_conditions); });
    for (const QAction *action : m_petitions->actions())
        connect(action, &QAction::triggered, this, [this] { setCurrentWidget(m_petitions); });
    set(nullptr, nullptr);
    connect(m_criteria, &grid::View::told, this, [this](const QString &message) { Q_EMIT told(shell::Tone::Warning, message); });
}

QList<QAction *> SheetPane::commands() const { return QList<QAction *>{m_conditions->takeBackAction()} + m_petitions->actions(); }

void SheetPane::showSheet(SharedMonth month, qint32 place)
{
    m_stop.request_stop();
    const int number = ++m_number;
    m_loading = place >= 0;
    if (!m_loading) {
        set(std::move(month), nullptr);
        Q_EMIT settled();
        return;
    }
    m_stop = std::stop_source();
    const auto answer = [this, number, month](const SharedSheet &sheet, const QString &message) {
        if (number != m_number)
            return;
        m_loading = false;
        set(month, sheet, message);
        Q_EMIT settled();
    };
    const QChar sign = decimalSign();
    shell::whenDone(
        m_store.post([month, place, sign](store::Database &database) { return loadSheet(database, *month, place, sign); }, m_stop.get_token()), this,
        [answer](const SharedSheet &sheet) { answer(sheet, {}); },
        [answer](const base::Failure &failure) { answer(nullptr, (QStringList{failure.message()} + failure.details()).join(u'\n')); });
}

void SheetPane::wait(const QString &message)
{
    m_stop.request_stop();
    ++m_number;
    m_loading = false;
    set(nullptr, nullptr, message);
}

void SheetPane::set(SharedMonth month, SharedSheet sheet, const QString &message)
{
    m_month = std::move(month);
    m_sheet = std::move(sheet);
    m_message = message;
    m_model->set(m_month, m_sheet);
    m_conditions->set(m_month, m_sheet);
    m_petitions->set(m_month, m_sheet);
    const std::size_t conditions = m_sheet ? m_sheet->conditions.size() : 0;
    setTabText(indexOf(m_conditions), conditions == 0 ? tr("Co&nditions") : tr("Co&nditions (%1)").arg(conditions));
    const int open = m_sheet ? m_month->openPetitions[std::size_t(m_sheet->place)] : 0;
    setTabText(indexOf(m_petitions), open == 0 ? tr("Pe&titions") : tr("Pe&titions (%1 open)").arg(open));
    dress();
}

void SheetPane::dress()
{
    const shell::Colours &colours = shell::coloursOf(palette());
    if (!m_sheet) {
        m_explanation->setPlainText(m_message);
        m_way->clear();
        return;
    }
    m_explanation->setHtml(explanationHtml(summaryOf(*m_month, m_sheet->place), m_sheet->explanation, colours.quiet));
    m_way->setHtml(wayHtml(*m_month, *m_sheet, colours.quiet, colours.warnText));
}

void SheetPane::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

} // namespace rating_ui
