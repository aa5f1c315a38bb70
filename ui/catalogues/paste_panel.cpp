#include "catalogues/paste_panel.h"

#include "base/pasted_list.h"
#include "shell/offer.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace catalogues_ui {

PastePanel::PastePanel(QWidget *parent)
    : QWidget(parent),
      m_text(new QPlainTextEdit(this)),
      m_table(new QTableWidget(this)),
      m_found(new QLabel(this)),
      m_take(new QAction(tr("&Take these wordings"), this))
{
    m_text->setObjectName(u"pastedText"_s);
    m_text->setAccessibleName(tr("Text pasted from Word"));
    m_text->setPlaceholderText(
        tr("Paste the list from Word here: numbered or not, or as a table. Correct it here until each item is one line of the table."));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    m_table->setObjectName(u"pastedItems"_s);
    m_table->setAccessibleName(tr("What the text is taken for"));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Code"), tr("Our wording"), tr("Official wording")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_found->setObjectName(u"pastedFound"_s);
    m_found->setWordWrap(true);
    m_take->setObjectName(u"takeWordings"_s);
    auto *take = new QToolButton(this);
    take->setDefaultAction(m_take);
    auto *leave = new QToolButton(this);
    leave->setText(tr("&Close"));
    leave->setObjectName(u"leavePaste"_s);
    auto *columns = new QHBoxLayout;
    columns->addWidget(m_text, 2);
    columns->addWidget(m_table, 3);
    auto *below = new QHBoxLayout;
    below->addWidget(m_found, 1);
    below->addWidget(take);
    below->addWidget(leave);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 4, 0, 0);
    all->addLayout(columns, 1);
    all->addLayout(below);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &PastePanel::read);
    connect(m_take, &QAction::triggered, this, [this] { Q_EMIT wanted(m_items); });
    connect(leave, &QToolButton::clicked, this, &PastePanel::left);
}

void PastePanel::begin(const std::vector<Wording> &wordings)
{
    m_wordings = wordings;
    const QString copied = QApplication::clipboard()->text();
    m_text->setPlainText(base::pastedItems(copied).size() >= qsizetype(wordings.size()) / 2 ? copied : QString());
    read();
    m_text->setFocus(Qt::OtherFocusReason);
}

void PastePanel::read()
{
    m_items = base::pastedItems(m_text->toPlainText());
    const auto wanted = qsizetype(m_wordings.size());
    m_table->setRowCount(int(std::max(wanted, m_items.size())));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool known = row < wanted;
        const QStringList cells{known ? m_wordings[std::size_t(row)].code : tr("too many"), known ? m_wordings[std::size_t(row)].label : QString(),
                                m_items.value(row)};
        for (int column = 0; column < int(cells.size()); ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setToolTip(cells[column]);
            m_table->setItem(row, column, item);
        }
    }
    m_table->setColumnWidth(0, 8 * fontMetrics().averageCharWidth());
    m_table->setColumnWidth(1, 34 * fontMetrics().averageCharWidth());
    const bool fits = m_items.size() == wanted;
    const QString found = m_items.isEmpty() ? tr("Nothing has been pasted yet; %1 items are wanted.").arg(wanted)
                          : fits            ? tr("%1 items, as many as wanted. Look whether each stands beside its own, then take them.").arg(wanted)
                                 : tr("%1 items were found, but %2 are wanted: join or part lines on the left.").arg(m_items.size()).arg(wanted);
    m_found->setText(found);
    shell::offer(m_take, fits, found);
}

bool PastePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT left();
            return true;
        }
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && key->modifiers() == Qt::ControlModifier && m_take->isEnabled()) {
            m_take->trigger();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace catalogues_ui
