#include "staff/transfer_dialog.h"

#include "base/text.h"
#include "exchange/cell_parse.h"
#include "grid/choice_edit.h"
#include "shell/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace staff_ui {
namespace {

QString postText(const Directory &directory, const staff::Post &post)
{
    QStringList parts{directory.unitCode(post.unit)};
    if (!post.title.isEmpty())
        parts << post.title;
    parts << staff::word(post.role);
    if (post.from.isValid())
        parts << TransferDialog::tr("since %1", "a day").arg(base::dateText(post.from));
    return parts.join(u" · "_s);
}

} // namespace

std::vector<const staff::Post *> runningPosts(const Directory &directory, base::Id cadre)
{
    std::vector<const staff::Post *> running;
    for (const staff::Post &post : directory.roster.posts(cadre))
        if (!post.to.isValid() || post.to >= directory.on)
            running.push_back(&post);
    return running;
}

TransferDialog::TransferDialog(SharedDirectory directory, base::Id cadre, base::Id post, QWidget *parent)
    : QDialog(parent),
      m_directory(std::move(directory)),
      m_cadre(cadre),
      m_from(new QComboBox(this)),
      m_day(new QLineEdit(this)),
      m_unit(new grid::ChoiceEdit(m_directory->units, this)),
      m_title(new QLineEdit(this)),
      m_role(new QComboBox(this)),
      m_kind(new QComboBox(this)),
      m_manager(new grid::ChoiceEdit(m_directory->people, this)),
      m_primary(new QCheckBox(tr("&Primary post"), this)),
      m_error(new QLabel(this))
{
    setObjectName(u"transferDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Transfer %1").arg(m_directory->personName(cadre)));
    build();
    connect(m_from, &QComboBox::currentIndexChanged, this, [this] {
        for (const staff::Post *each : runningPosts(*m_directory, m_cadre))
            if (each->id == m_from->currentData().toLongLong())
                fillFrom(*each);
    });
    m_from->setCurrentIndex(-1);
    m_from->setCurrentIndex(std::max(0, m_from->findData(qlonglong(post))));
    m_day->setText(base::dateText(m_directory->on));
    m_day->selectAll();
    m_day->setFocus(Qt::OtherFocusReason);
}

void TransferDialog::build()
{
    using staff::Kind;
    using staff::PostRole;
    for (const staff::Post *each : runningPosts(*m_directory, m_cadre))
        m_from->addItem(postText(*m_directory, *each), qlonglong(each->id));
    for (const PostRole role : {PostRole::Head, PostRole::Deputy, PostRole::Staff})
        m_role->addItem(staff::word(role), int(role));
    for (const Kind kind : {Kind::Cadre, Kind::CivilServant, Kind::PublicEmployee, Kind::Contract, Kind::PartTime})
        m_kind->addItem(staff::word(kind), int(kind));
    m_from->setObjectName(u"transferFrom"_s);
    m_day->setObjectName(u"transferDay"_s);
    m_day->setPlaceholderText(tr("dd/mm/yyyy"));
    m_unit->setObjectName(u"transferUnit"_s);
    m_title->setObjectName(u"transferTitle"_s);
    m_role->setObjectName(u"transferRole"_s);
    m_kind->setObjectName(u"transferKind"_s);
    m_manager->setObjectName(u"transferManager"_s);
    m_manager->setPlaceholderText(tr("empty: nobody"));
    m_primary->setObjectName(u"transferPrimary"_s);
    m_error->setObjectName(u"transferError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->hide();
    for (grid::ChoiceEdit *choice : {m_unit, m_manager})
        connect(choice, &grid::ChoiceEdit::picked, choice, &QLineEdit::setText);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Post that &ends"), m_from);
    form->addRow(tr("&First day of the new post"), m_day);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("&Title", "of a post: chức vụ"), m_title);
    form->addRow(tr("&Role"), m_role);
    form->addRow(tr("&Kind", "of people: đối tượng"), m_kind);
    form->addRow(tr("Direct &manager"), m_manager);
    form->addRow(QString(), m_primary);
    auto *about =
        new QLabel(tr("The post ends on the day before, the new one begins. The old unit keeps the months before; undo takes both back."), this);
    about->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("Trans&fer"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(u"transferOk"_s);
    m_ok->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setObjectName(u"transferCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &TransferDialog::confirm);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *all = new QVBoxLayout(this);
    all->addWidget(about);
    all->addLayout(form);
    all->addWidget(m_error);
    all->addWidget(buttons);
    setMinimumWidth(96 * fontMetrics().averageCharWidth());
}

// What most transfers leave as it is.
void TransferDialog::fillFrom(const staff::Post &post)
{
    m_role->setCurrentIndex(m_role->findData(int(post.role)));
    m_kind->setCurrentIndex(m_kind->findData(int(post.kind)));
    m_primary->setChecked(post.primary);
}

void TransferDialog::refuse(const QString &reason)
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, shell::coloursOf(palette).errorText);
    m_error->setPalette(palette);
    m_error->setText(tr("Not done: %1").arg(reason));
    m_error->show();
    m_ok->setEnabled(true);
}

void TransferDialog::confirm()
{
    Transfer transfer;
    transfer.from = m_from->currentData().toLongLong();
    staff::Post &next = transfer.next;
    next.cadre = m_cadre;
    next.title = m_title->text().trimmed();
    next.role = staff::PostRole(m_role->currentData().toInt());
    next.kind = staff::Kind(m_kind->currentData().toInt());
    next.primary = m_primary->isChecked();
    QWidget *wrong = nullptr;
    QString why;
    const auto bad = [&](QWidget *field, const QString &reason) {
        if (wrong || reason.isEmpty())
            return;
        wrong = field;
        why = reason;
    };
    const QString day = m_day->text().trimmed();
    const exchange::Parsed<QDate> date = day.isEmpty() ? exchange::Parsed<QDate>() : exchange::parseDate({exchange::CellKind::Text, day});
    transfer.firstDay = date.value;
    bad(m_day, day.isEmpty() ? tr("A transfer needs its first day.") : date.reason);
    const QString unit = m_unit->chosen().trimmed();
    bad(m_unit, unit.isEmpty() ? tr("Choose the unit of the new post.") : choose(next.unit, unit, m_directory->units, m_directory->unitIds));
    bad(m_manager, choose(next.manager, m_manager->chosen().trimmed(), m_directory->people, m_directory->peopleIds));
    if (wrong) {
        refuse(why);
        wrong->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_ok->setEnabled(false); // until it is answered
    Q_EMIT wanted(transfer);
}

} // namespace staff_ui
