#include "insight/figure_card.h"

#include "base/tr.h"
#include "grid/view.h"
#include "insight/figure_model.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace insight_ui {

FigureCard::FigureCard(SharedFigure figure, ChartSpec spec, const Look &look, QWidget *parent)
    : QFrame(parent),
      m_figure(std::move(figure)),
      m_spec(std::move(spec)),
      m_look(look),
      m_title(new QLabel(this)),
      m_note(new QLabel(this)),
      m_left(new QLabel(this)),
      m_words(new QLabel(this)),
      m_twin(new QToolButton(this)),
      m_rows(new QToolButton(this)),
      m_more(new QToolButton(this)),
      m_stack(new QStackedWidget(this)),
      m_chart(makeChart(m_spec, this))
{
    setObjectName(m_figure->id);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    for (QLabel *label : {m_title, m_note, m_left, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setObjectName(u"title"_s);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_note->setObjectName(u"note"_s);
    m_words->setObjectName(u"words"_s);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_left->setObjectName(u"leftOut"_s);
    m_left->setAlignment(Qt::AlignRight);
    const auto button = [&](QToolButton *b, const char *name, const QString &text, const QString &tip) {
        b->setObjectName(QString::fromLatin1(name));
        b->setText(text);
        b->setToolTip(tip);
        b->setAutoRaise(true);
        b->setFocusPolicy(Qt::StrongFocus);
        b->installEventFilter(this);
    };
    button(m_twin, "twin", tr("Table"), tr("Chart or table (Ctrl+T)"));
    m_twin->setCheckable(true);
    button(m_rows, "rows", tr("Rows"), tr("The rows behind it (Enter)"));
    button(m_more, "more", u"⋯"_s, tr("Copy, save, print"));
    m_more->setAccessibleName(m_more->toolTip());
    connect(m_twin, &QToolButton::toggled, this, &FigureCard::showTable);
    connect(m_rows, &QToolButton::clicked, this, [this] { Q_EMIT rowsWanted(-1); });
    connect(m_more, &QToolButton::clicked, this, [this] {
        Q_EMIT entered();
        Q_EMIT menuWanted(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title, 1);
    for (QToolButton *b : {m_twin, m_rows, m_more})
        head->addWidget(b, 0, Qt::AlignTop);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 6, 6, 4);
    all->setSpacing(3);
    all->addLayout(head);
    all->addWidget(m_stack, 1);
    all->addWidget(m_left);
    all->addWidget(m_words);
    all->addWidget(m_note);
    if (m_chart) {
        m_chart->setObjectName(u"chart"_s);
        m_stack->addWidget(m_chart);
        m_chart->installEventFilter(this);
        connect(m_chart, &Chart::currentChanged, this, &FigureCard::say);
        connect(m_chart, &Chart::opened, this, &FigureCard::rowsWanted);
        setFocusProxy(m_chart);
    } else {
        m_twin->hide();
        buildTable();
    }
    set(m_figure, look);
}

void FigureCard::set(SharedFigure figure, const Look &look)
{
    m_figure = std::move(figure);
    m_look = look;
    m_title->setText(m_figure->title);
    m_note->setText(m_figure->note);
    m_note->setVisible(!m_figure->note.isEmpty());
    if (m_chart)
        m_chart->set(m_figure, look);
    if (m_model) {
        m_model->set(m_figure);
        m_table->setColumnHidden(0, !m_model->hasCodes());
        m_table->setAccessibleName(m_figure->title);
        m_table->setFixedHeight(wantedTableHeight());
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->setCurrentIndex(m_model->index(0, 0));
    }
    if (!m_chart)
        m_stack->setMaximumHeight(wantedTableHeight()); // a short list takes no more room than it needs
    m_stack->setVisible(!m_figure->lines.empty()); // the sentence says that there is nothing
    m_rows->setEnabled(!m_figure->lines.empty());
    m_twin->setEnabled(!m_figure->lines.empty());
    dress();
    reserveWords();
    say();
}

void FigureCard::buildTable()
{
    m_model = new FigureModel(m_figure, this);
    m_table = new grid::View(this);
    m_table->setObjectName(u"table"_s);
    m_table->setGrid(m_model, u"figure/"_s + m_figure->id);
    m_table->setColumnHidden(0, !m_model->hasCodes());
    m_table->setAccessibleName(m_figure->title);
    m_table->setFixedHeight(wantedTableHeight());
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->installEventFilter(this);
    m_stack->addWidget(m_table);
    connect(m_table, &grid::View::currentRowChanged, this, &FigureCard::say);
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] {
        if (currentLine() >= 0)
            Q_EMIT rowsWanted(currentLine());
    });
    if (!m_chart)
        setFocusProxy(m_table);
}

int FigureCard::wantedTableHeight() const
{
    const int rows = std::clamp(int(m_figure->lines.size()), 1, 9);
    return (rows + 1) * (fontMetrics().height() + 8) + 20;
}

bool FigureCard::showsTable() const { return m_table && m_stack->currentWidget() == m_table; }

void FigureCard::showTable(bool table)
{
    if (!m_chart || table == showsTable())
        return;
    const bool had = m_stack->currentWidget()->hasFocus();
    if (table && !m_table)
        buildTable();
    m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_chart);
    setFocusProxy(m_stack->currentWidget());
    m_twin->setChecked(table);
    if (had)
        takeFocus();
    reserveWords();
    say();
}

int FigureCard::currentLine() const
{
    if (showsTable() || !m_chart)
        return m_table ? m_model->lineOf(m_table->currentIndex().row()) : -1;
    return m_chart->currentLine();
}

void FigureCard::takeFocus()
{
    QWidget *shown = m_stack->currentWidget();
    shown->setFocus(Qt::OtherFocusReason);
    if (shown == m_table && !m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

QString FigureCard::tableText() const
{
    const FigureModel model(m_figure);
    QStringList lines;
    QStringList cells;
    for (const grid::Column &column : model.columns())
        cells << column.title;
    lines << cells.join(u'\t');
    for (int row = 0; row < model.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString().replace(u'\t', u' ').replace(u'\n', u' ');
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

// Under a chart what is current in words: nobody has to guess a bar's length.
void FigureCard::say()
{
    const int line = currentLine();
    const QString words = line >= 0 && line < int(m_figure->lines.size()) ? lineWords(*m_figure, line) : QString();
    m_words->setVisible(!words.isEmpty());
    m_left->setText(m_chart && !showsTable() ? m_chart->leftOut() : QString());
    m_left->setVisible(!m_left->text().isEmpty());
    m_words->setText(words);
    m_words->setToolTip(words);
    if (m_chart)
        m_chart->setAccessibleDescription(words);
}

// Room for the longest words that any mark has, lest the board move at each key. A table's cells are read in whole, however long.
void FigureCard::reserveWords()
{
    int most = 0;
    if (m_chart && !showsTable()) {
        const QFontMetrics metrics(m_words->font());
        const QRect room(0, 0, std::max(80, m_words->width()), 10'000);
        for (const int line : m_chart->marks())
            most = std::max(most, metrics.boundingRect(room, Qt::TextWordWrap, lineWords(*m_figure, line)).height());
    }
    m_words->setMinimumHeight(most);
}

void FigureCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    reserveWords();
}

void FigureCard::dress()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, m_look.quiet);
    m_note->setPalette(quiet);
    m_words->setPalette(quiet);
    m_left->setPalette(quiet);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_note->setFont(small);
    m_words->setFont(small);
    m_left->setFont(small);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
}

void FigureCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        dress();
}

bool FigureCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && currentLine() >= 0) {
            Q_EMIT rowsWanted(currentLine());
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace insight_ui
