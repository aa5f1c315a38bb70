#include "insight/board_view.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace insight_ui {

BoardView::BoardView(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"boardView"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(new QWidget(this));
}

FigureCard *BoardView::make(const SharedFigure &figure, const ChartSpec &spec, const Look &look)
{
    auto *card = new FigureCard(figure, spec, look, widget());
    connect(card, &FigureCard::entered, this, [this, card] { become(card); });
    connect(card, &FigureCard::rowsWanted, this, [this, card](int line) { Q_EMIT rowsWanted(card, line); });
    connect(card, &FigureCard::menuWanted, this, &BoardView::menuWanted);
    return card;
}

void BoardView::set(const std::vector<SharedFigure> &board, const Look &look)
{
    std::vector<FigureCard *> before = std::move(m_cards);
    m_cards.clear();
    bool same = true;
    for (const SharedFigure &figure : board) {
        for (const ChartSpec &spec : specsOf(figure->id)) {
            const auto known = std::find_if(before.begin(), before.end(), [&](const FigureCard *card) {
                return card && card->figure()->id == figure->id && card->spec().kind == spec.kind && card->figure()->columns == figure->columns;
            });
            if (known == before.end()) {
                m_cards.push_back(make(figure, spec, look));
                same = false;
                continue;
            }
            same = same && m_cards.size() == std::size_t(known - before.begin());
            (*known)->set(figure, look);
            m_cards.push_back(std::exchange(*known, nullptr));
        }
    }
    for (FigureCard *gone : before) {
        if (!gone)
            continue;
        same = false;
        if (gone == m_current)
            m_current = nullptr;
        gone->hide();
        gone->deleteLater();
    }
    if (!m_current && !m_cards.empty())
        m_current = m_cards.front();
    if (!same)
        m_columns = 0; // to be laid out anew
    arrange();
}

void BoardView::setLook(const Look &look)
{
    for (FigureCard *card : m_cards)
        card->set(card->figure(), look);
}

void BoardView::become(FigureCard *card)
{
    ensureWidgetVisible(card, 0, 20);
    if (card == m_current)
        return;
    m_current = card;
    Q_EMIT currentChanged();
}

// Cards go to the column that is shortest so far, so that reading order is kept as far as it can be.
void BoardView::arrange()
{
    constexpr int narrowest = 480;
    const int columns = std::clamp(viewport()->width() / narrowest, 1, 3);
    if (columns == m_columns)
        return;
    m_columns = columns;
    delete widget()->layout();
    auto *row = new QHBoxLayout(widget());
    row->setContentsMargins(0, 0, 4, 4);
    row->setSpacing(8);
    std::vector<QVBoxLayout *> stacks;
    std::vector<int> heights(std::size_t(columns), 0);
    for (int i = 0; i < columns; ++i) {
        auto *stack = new QVBoxLayout;
        stack->setSpacing(8);
        row->addLayout(stack, 1);
        stacks.push_back(stack);
    }
    const int width = viewport()->width() / columns;
    for (FigureCard *card : m_cards) {
        const auto shortest = std::size_t(std::min_element(heights.begin(), heights.end()) - heights.begin());
        stacks[shortest]->addWidget(card);
        card->show();
        heights[shortest] += card->hasHeightForWidth() ? card->heightForWidth(width) : card->sizeHint().height();
    }
    for (QVBoxLayout *stack : stacks)
        stack->addStretch(1);
    for (std::size_t i = 1; i < m_cards.size(); ++i)
        setTabOrder(m_cards[i - 1], m_cards[i]);
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace insight_ui
