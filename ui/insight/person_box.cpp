#include "insight/person_box.h"

#include "base/text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

using namespace Qt::StringLiterals;

namespace insight_ui {
namespace {

constexpr int FoldedRole = Qt::UserRole + 1;
constexpr int IdRole = Qt::UserRole + 2;

// Matches what is typed without accents, and puts in the name as it is.
class Completer : public QCompleter {
public:
    using QCompleter::QCompleter;
    QStringList splitPath(const QString &path) const override { return {base::folded(path)}; }
    QString pathFromIndex(const QModelIndex &index) const override { return index.data(Qt::DisplayRole).toString(); }
};

} // namespace

PersonBox::PersonBox(QWidget *parent) : QLineEdit(parent), m_people(new QStandardItemModel(this))
{
    setObjectName(u"person"_s);
    setAccessibleName(tr("Person"));
    setPlaceholderText(tr("A person: name or code (no accents needed)"));
    setClearButtonEnabled(true);
    auto *completer = new Completer(m_people, this);
    completer->setCompletionRole(FoldedRole);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        m_person = index.data(IdRole).toLongLong();
        Q_EMIT chosen(m_person);
    });
    connect(this, &QLineEdit::returnPressed, this, &PersonBox::settle);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!text.isEmpty() || m_person == 0)
            return;
        m_person = 0;
        Q_EMIT chosen(0);
    });
}

void PersonBox::setPeople(const std::vector<shell::FoundPerson> &people)
{
    m_people->clear();
    for (const shell::FoundPerson &person : people) {
        auto *item = new QStandardItem(person.label);
        item->setData(base::folded(person.label), FoldedRole);
        item->setData(person.cadre, IdRole);
        m_people->appendRow(item);
    }
    setPerson(m_person);
}

void PersonBox::setPerson(base::Id cadre)
{
    m_person = cadre;
    QString label;
    for (int row = 0; row < m_people->rowCount() && cadre != 0; ++row)
        if (m_people->item(row)->data(IdRole).toLongLong() == cadre)
            label = m_people->item(row)->text();
    if (label != text() && !(cadre == 0 && hasFocus())) {
        const QSignalBlocker quiet(this);
        setText(label);
        setCursorPosition(0);
    }
}

// Enter takes the first who fits.
void PersonBox::settle()
{
    const QStringList words = base::folded(text()).split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_people->rowCount() && !words.isEmpty(); ++row) {
        const QStandardItem *item = m_people->item(row);
        if (!base::foundIn(item->data(FoldedRole).toString(), words))
            continue;
        const base::Id found = item->data(IdRole).toLongLong();
        if (found != m_person) {
            setPerson(found);
            Q_EMIT chosen(found);
        }
        return;
    }
}

} // namespace insight_ui
