#include "insight/rows_dialog.h"

#include "base/text.h"
#include "grid/view.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace insight_ui {

RowsModel::RowsModel(std::vector<insight::RowText> rows, QObject *parent)
    : Model(
        {
            {.key = u"kind"_s, .title = tr("What", "column: kind of row"), .width = 16, .searched = true},
            {.key = u"date"_s, .title = tr("Date"), .order = grid::Order::Value, .width = 10, .searched = true},
            {.key = u"code"_s, .title = tr("Code"), .width = 8, .searched = true},
            {.key = u"name"_s, .title = tr("Name"), .order = grid::Order::Name, .width = 22, .searched = true},
            {.key = u"text"_s, .title = tr("Content", "column: what a row says"), .width = 60, .searched = true},
        },
        parent),
      m_rows(std::move(rows))
{
    beginRows();
    endRows();
}

const insight::RowText *RowsModel::at(int row) const
{
    const int source = sourceRow(row);
    return source < 0 ? nullptr : &m_rows[std::size_t(source)];
}

QString RowsModel::text(int source, int column) const
{
    const insight::RowText &row = m_rows[std::size_t(source)];
    switch (column) {
    case Kind:
        return row.kind;
    case Date:
        return base::dateText(row.date);
    case Code:
        return row.code;
    case Name:
        return row.name;
    default:
        return row.text;
    }
}

int RowsModel::compare(int a, int b, int) const
{
    const QDate &x = m_rows[std::size_t(a)].date;
    const QDate &y = m_rows[std::size_t(b)].date;
    return x < y ? -1 : int(x > y);
}

QVariant RowsModel::extra(int source, int column, int role) const
{
    return role == Qt::ToolTipRole && column == Text ? QVariant(text(source, column)) : QVariant();
}

RowsDialog::RowsDialog(const QString &about, std::vector<insight::RowText> rows, QWidget *parent)
    : QDialog(parent),
      m_model(new RowsModel(std::move(rows), this)),
      m_view(new grid::View(this))
{
    setObjectName(u"rowsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("%n row(s)", nullptr, m_model->rowCount()));
    auto *sentence = new QLabel(about, this);
    sentence->setObjectName(u"about"_s);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    m_view->setObjectName(u"rowsGrid"_s);
    m_view->setAccessibleName(tr("The rows behind the figure"));
    m_view->setGrid(m_model, u"figureRows"_s);
    m_view->installEventFilter(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    QPushButton *person = buttons->addButton(tr("&Twelve months of this person (Enter)"), QDialogButtonBox::ActionRole);
    QPushButton *sheet = buttons->addButton(tr("Their &sheet"), QDialogButtonBox::ActionRole);
    person->setObjectName(u"goToPerson"_s);
    sheet->setObjectName(u"goToSheet"_s);
    for (QPushButton *button : {person, sheet})
        button->setAutoDefault(false);
    const auto enable = [this, person, sheet] {
        const insight::RowText *row = m_model->at(m_view->currentIndex().row());
        person->setEnabled(row && row->cadre != 0);
        sheet->setEnabled(person->isEnabled());
    };
    connect(person, &QPushButton::clicked, this, [this] { go(&RowsDialog::personWanted); });
    connect(sheet, &QPushButton::clicked, this, [this] { go(&RowsDialog::pageWanted); });
    connect(m_view, &QAbstractItemView::doubleClicked, this, [this] { go(&RowsDialog::personWanted); });
    connect(m_view, &grid::View::currentRowChanged, this, enable);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->addWidget(sentence);
    all->addWidget(m_view, 1);
    all->addWidget(buttons);
    resize(980, 460);
    if (m_model->rowCount() > 0)
        m_view->setCurrentIndex(m_model->index(0, RowsModel::Text));
    enable();
    m_view->setFocus();
}

void RowsDialog::go(void (RowsDialog::*where)(base::Id))
{
    const insight::RowText *row = m_model->at(m_view->currentIndex().row());
    if (!row || row->cadre == 0)
        return;
    Q_EMIT(this->*where)(row->cadre);
    close();
}

bool RowsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            go(&RowsDialog::personWanted);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace insight_ui
