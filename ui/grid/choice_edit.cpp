#include "grid/choice_edit.h"

#include "base/text.h"

#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace grid {

QStringList fitting(const QStringList &choices, const QString &typed)
{
    const QString key = base::folded(typed);
    const QStringList words = key.split(u' ', Qt::SkipEmptyParts);
    QStringList first;
    QStringList others;
    for (const QString &choice : choices) {
        const QString folded = base::folded(choice);
        if (folded.startsWith(key))
            first << choice;
        else if (base::foundIn(folded, words))
            others << choice;
    }
    return first + others;
}

namespace {

// Which one has a part that is written exactly so; -1: none, or several. It spares folding 1,500 names for each of a thousand pasted codes.
int exactly(const QStringList &choices, QStringView typed)
{
    int found = -1;
    for (qsizetype i = 0; i < choices.size(); ++i)
        for (const QStringView part : QStringView(choices[i]).tokenize(u'·'))
            if (part.trimmed() == typed) {
                if (found >= 0 && found != int(i))
                    return -1;
                found = int(i);
            }
    return found;
}

} // namespace

int choiceMeant(const QStringList &choices, const QString &typed)
{
    if (const int exact = exactly(choices, QStringView(typed).trimmed()); exact >= 0)
        return exact;
    const QString key = base::folded(typed);
    int found = -1;
    for (qsizetype i = 0; i < choices.size(); ++i) {
        const QString folded = base::folded(choices[i]);
        if (folded == key)
            return int(i);
        const QStringList parts = folded.split(u'·');
        // “name · code”, as people of one name are told apart
        if (folded.startsWith(key + u" ·"_s) || std::any_of(parts.begin(), parts.end(), [&](const QString &part) { return part.trimmed() == key; }))
            found = found == -1 ? int(i) : -2;
    }
    return found;
}

ChoiceEdit::ChoiceEdit(QStringList choices, QWidget *parent) : QLineEdit(parent), m_choices(std::move(choices)), m_list(new QListWidget(this))
{
    // A tool tip takes neither the focus nor a key.
    m_list->setWindowFlags(Qt::ToolTip);
    m_list->setObjectName(u"choices"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAttribute(Qt::WA_ShowWithoutActivating);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->hide();
    connect(this, &QLineEdit::textEdited, this, [this] { offer(typedPart()); });
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem *item) {
        setText(with(item->text()));
        m_list->hide();
        Q_EMIT picked(text());
    });
}

QString ChoiceEdit::chosen() const
{
    const QListWidgetItem *marked = m_list->isVisible() ? m_list->currentItem() : nullptr;
    return marked && !typedPart().trimmed().isEmpty() ? with(marked->text()) : text();
}

std::pair<int, int> ChoiceEdit::part() const
{
    if (!m_several)
        return {0, int(text().size())};
    const qsizetype at = cursorPosition();
    const qsizetype begin = at == 0 ? 0 : text().lastIndexOf(u';', at - 1) + 1;
    const qsizetype end = text().indexOf(u';', at);
    return {int(begin), int(end < 0 ? text().size() : end)};
}

QString ChoiceEdit::typedPart() const
{
    const auto [begin, end] = part();
    return text().mid(begin, end - begin);
}

QString ChoiceEdit::with(const QString &choice) const
{
    const auto [begin, end] = part();
    return text().left(begin) + (begin > 0 ? u" "_s : QString()) + choice + text().mid(end);
}

void ChoiceEdit::offer(const QString &typed)
{
    const QStringList fit = fitting(m_choices, typed);
    m_list->clear();
    m_list->addItems(fit.mid(0, 200));
    if (fit.isEmpty()) {
        m_list->hide();
        return;
    }
    if (!typed.trimmed().isEmpty())
        m_list->setCurrentRow(0);
    const int rows = int(std::min<qsizetype>(fit.size(), 10));
    const int wide = std::max(width(), m_list->sizeHintForColumn(0) + 30);
    m_list->setGeometry(QRect(mapToGlobal(QPoint(0, height())), QSize(wide, rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth())));
    m_list->show();
}

void ChoiceEdit::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    if (step == 0) {
        if (m_several && event->text() == u";"_s && chosen() != text()) { // what is marked is taken, and the next one follows
            const auto behind = int(chosen().size()) - (int(text().size()) - part().second);
            setText(chosen());
            setCursorPosition(behind);
        }
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (!m_list->isVisible())
        offer(QString());
    else
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
    // Chosen with the arrows it stands in the line, so that an empty one can be chosen from too.
    if (const QListWidgetItem *item = m_list->currentItem(); item && m_list->isVisible()) {
        const QString chosen = item->text();
        const auto behind = int(with(chosen).size()) - (int(text().size()) - part().second);
        setText(with(chosen));
        setCursorPosition(behind);
    }
    event->accept();
}

void ChoiceEdit::focusOutEvent(QFocusEvent *event)
{
    const QString choice = chosen();
    if (choice != text())
        setText(choice);
    m_list->hide();
    QLineEdit::focusOutEvent(event);
    Q_EMIT picked(choice);
}

void ChoiceEdit::hideEvent(QHideEvent *event)
{
    m_list->hide();
    QLineEdit::hideEvent(event);
}

} // namespace grid
