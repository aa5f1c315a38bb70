#include "staff/unit_form.h"

#include "exchange/cell_parse.h"
#include "grid/choice_edit.h"
#include "staff/directory.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace staff_ui {

UnitForm::UnitForm(QWidget *parent)
    : AskPanel(u"unit"_s, parent),
      m_code(new QLineEdit(this)),
      m_name(new QLineEdit(this)),
      m_block(new QComboBox(this)),
      m_above(new grid::ChoiceEdit({}, this))
{
    setObjectName(u"unitForm"_s);
    m_title->setWordWrap(true);
    m_code->setObjectName(u"unitCode"_s);
    m_name->setObjectName(u"unitName"_s);
    m_block->setObjectName(u"unitBlock"_s);
    m_above->setObjectName(u"unitAbove"_s);
    m_above->setPlaceholderText(tr("empty: below no other"));
    m_block->addItem(tr("(none)", "block of a unit"), 0);
    for (const staff::Block block : {staff::Block::Party, staff::Block::Government, staff::Block::Front, staff::Block::Service})
        m_block->addItem(staff::word(block), int(block));
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(2);
    form->addRow(tr("&Code"), m_code);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Block", "of a unit: khối"), m_block);
    form->addRow(tr("Belo&w", "the superior unit"), m_above);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_ok, 1);
    buttons->addWidget(m_cancel, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(8, 6, 8, 6);
    all->addWidget(m_title);
    all->addLayout(form);
    all->addWidget(m_error);
    all->addLayout(buttons);
    for (QWidget *before = m_above; QWidget * next : std::initializer_list<QWidget *>{m_ok, m_cancel}) {
        setTabOrder(before, next); // the buttons were made first
        before = next;
    }
}

void UnitForm::ask(UnitRequest request, Take take)
{
    m_request = std::move(request);
    m_take = std::move(take);
    m_code->setText(m_request.unit.code);
    m_name->setText(m_request.unit.name);
    m_block->setCurrentIndex(m_block->findData(m_request.unit.block ? int(*m_request.unit.block) : 0));
    m_above->setChoices(m_request.above);
    m_above->clear();
    for (std::size_t i = 0; i < m_request.aboveIds.size(); ++i)
        if (m_request.aboveIds[i] == m_request.unit.parent)
            m_above->setText(m_request.above[qsizetype(i)]);
    m_above->setCursorPosition(0);
    QLineEdit *first = m_request.unit.id == 0 ? m_code : m_name;
    open(m_request.title, first);
    first->selectAll();
}

void UnitForm::take()
{
    staff::Unit unit = m_request.unit;
    const QString typedCode = m_code->text().trimmed();
    const exchange::Parsed<QString> code =
        typedCode.isEmpty() ? exchange::Parsed<QString>() : exchange::parseCode({exchange::CellKind::Text, typedCode});
    unit.code = code.value;
    unit.name = m_name->text().trimmed();
    const int block = m_block->currentData().toInt();
    unit.block = block == 0 ? std::nullopt : std::optional(staff::Block(block));
    QWidget *wrong = nullptr;
    QString why;
    const auto bad = [&](QWidget *field, const QString &reason) {
        if (wrong || reason.isEmpty())
            return;
        wrong = field;
        why = reason;
    };
    bad(m_code, typedCode.isEmpty() ? tr("A unit needs a code.") : code.reason);
    bad(m_name, unit.name.isEmpty() ? tr("A unit needs a name.") : QString());
    bad(m_above, choose(unit.parent, m_above->chosen().trimmed(), m_request.above, m_request.aboveIds));
    if (wrong) {
        refuseNow(why, wrong);
        return;
    }
    wait();
    if (const auto taken = m_take)
        taken(question(), unit);
}

} // namespace staff_ui
