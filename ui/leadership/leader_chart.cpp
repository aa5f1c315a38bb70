#include "leadership/leader_chart.h"

#include "insight/chart_kinds.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace leadership_ui {

LeaderChart::LeaderChart(QWidget *parent)
    : QWidget(parent),
      m_chart(insight_ui::makeChart(insight_ui::specsOf(u"leader.contents").front(), this)),
      m_title(new QLabel(this)),
      m_words(new QLabel(this))
{
    setObjectName(u"leaderChart"_s);
    m_chart->setObjectName(u"leaderRadar"_s);
    m_title->setObjectName(u"leaderFinding"_s);
    m_words->setObjectName(u"leaderWords"_s);
    for (QLabel *label : {m_title, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_words->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_words->setMinimumHeight(4 * m_words->fontMetrics().lineSpacing()); // the chart keeps its size
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(6, 0, 0, 0);
    all->setSpacing(3);
    all->addWidget(m_title);
    all->addWidget(m_chart, 1);
    all->addWidget(m_words);
    connect(m_chart, &insight_ui::Chart::currentChanged, this, &LeaderChart::say);
    connect(m_chart, &insight_ui::Chart::opened, this, &LeaderChart::opened);
    set(nullptr, nullptr);
}

void LeaderChart::set(const LeadersData *month, const Leader *leader)
{
    const int current = m_chart->current();
    auto figure = std::make_shared<insight::Figure>();
    if (leader)
        *figure = month->figureOf(*leader);
    m_title->setText(figure->title);
    m_title->setToolTip(figure->note);
    m_chart->setAccessibleName(figure->title);
    m_chart->setEnabled(leader != nullptr);
    m_chart->set(figure, insight_ui::Look::of(palette()));
    if (current >= 0 && current < int(m_chart->marks().size()))
        m_chart->setCurrent(current);
    say();
}

void LeaderChart::say()
{
    const int line = m_chart->currentLine();
    m_words->setText(line < 0 ? QString() : insight_ui::lineWords(m_chart->figure(), line));
    m_chart->setAccessibleDescription(m_words->text());
}

void LeaderChart::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_chart->setLook(insight_ui::Look::of(palette()));
}

} // namespace leadership_ui
