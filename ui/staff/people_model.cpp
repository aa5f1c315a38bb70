#include "staff/people_model.h"

#include "base/text.h"
#include "base/tr.h"
#include "exchange/cell_parse.h"
#include "grid/write_rows.h"
#include "staff/staff.h"

using namespace Qt::StringLiterals;

namespace staff_ui {
namespace {

using grid::Entry;
using grid::Order;
using P = PeopleModel;

// Puts a text into the record; why it cannot be, or nothing.
QString apply(staff::Cadre &cadre, int column, const QString &typed)
{
    const exchange::Cell cell{exchange::CellKind::Text, typed};
    switch (column) {
    case P::Code: {
        const exchange::Parsed<QString> code = typed.isEmpty() ? exchange::Parsed<QString>() : exchange::parseCode(cell);
        cadre.code = code.value;
        return code.reason;
    }
    case P::Name:
        cadre.name = typed;
        return {};
    case P::Birth: {
        const exchange::Parsed<QDate> date = typed.isEmpty() ? exchange::Parsed<QDate>() : exchange::parseDate(cell);
        cadre.birth = date.value;
        return date.reason;
    }
    case P::Gender:
        cadre.gender = staff::genderFrom(typed);
        return cadre.gender || typed.isEmpty() ? QString() : Tr::tr("It is one of: %1.").arg(u"Nam, Nữ"_s);
    case P::Party: {
        const exchange::Parsed<bool> yes = typed.isEmpty() ? exchange::Parsed<bool>() : exchange::parseYesNo(cell);
        cadre.partyMember = yes.value;
        return yes.reason;
    }
    case P::Qualification:
        cadre.qualification = typed;
        return {};
    default:
        return Tr::tr("This is computed.");
    }
}

bool isOfPost(int column) { return column == P::Unit || column == P::Title || column == P::Role || column == P::Manager; }

} // namespace

PeopleModel::PeopleModel(shell::StoreThread &store, QObject *parent)
    : Model(
        {
            {.key = u"code"_s, .title = tr("Code"), .width = 9, .searched = true, .entry = Entry::Text, .required = true},
            {.key = u"name"_s, .title = tr("Name"), .order = Order::Name, .width = 22, .searched = true, .entry = Entry::Text, .required = true},
            {.key = u"unit"_s, .title = tr("Unit"), .width = 8, .searched = true},
            {.key = u"title"_s, .title = tr("Title", "of a post: chức vụ"), .width = 22, .searched = true},
            {.key = u"role"_s, .title = tr("Role"), .width = 16},
            {.key = u"manager"_s, .title = tr("Direct manager"), .order = Order::Name, .width = 18},
            {.key = u"birth"_s, .title = tr("Born"), .order = Order::Value, .width = 11, .entry = Entry::Date},
            {.key = u"gender"_s, .title = tr("Gender"), .width = 7, .entry = Entry::Choice},
            {.key = u"party"_s, .title = tr("Party member"), .explanation = tr("Party member: x or empty"), .width = 13, .entry = Entry::Text},
            {.key = u"qualification"_s, .title = tr("Qualification"), .width = 20, .entry = Entry::Text},
        },
        parent),
      m_store(store)
{
}

void PeopleModel::set(SharedDirectory directory)
{
    beginRows();
    m_directory = std::move(directory);
    m_people.clear();
    if (m_directory) {
        for (const staff::Cadre &cadre : m_directory->roster.cadres()) {
            // Somebody without a post belongs to nobody yet: whoever may enter people sees them.
            const rights::Action right = m_directory->postOf(cadre.id) ? rights::Action::ViewSheet : rights::Action::Import;
            if (m_directory->may(cadre.id, right))
                m_people.push_back(cadre.id);
        }
    } else {
        dropNew();
    }
    endRows();
}

void PeopleModel::setUnits(const QStringList &codes)
{
    if (codes == m_units)
        return; // read again: a filter set anew would close the editor that is open
    m_units = codes;
    if (codes.isEmpty())
        setAccepted({});
    else
        setAccepted([this, codes](int source) { return codes.contains(m_directory->unitOf(m_people[std::size_t(source)])); });
}

QStringList PeopleModel::choices(int) const { return {staff::word(staff::Gender::Male), staff::word(staff::Gender::Female)}; }

QString PeopleModel::text(int source, int column) const
{
    const base::Id person = m_people[std::size_t(source)];
    const staff::Cadre &cadre = *m_directory->roster.cadre(person);
    const staff::Post *post = isOfPost(column) ? m_directory->postOf(person) : nullptr;
    switch (column) {
    case Code:
        return cadre.code;
    case Name:
        return cadre.name;
    case Unit:
        return post ? m_directory->unitCode(post->unit) : QString();
    case Title:
        return post ? post->title : QString();
    case Role:
        return post ? staff::word(post->role) : QString();
    case Manager:
        return post ? m_directory->personName(post->manager) : QString();
    case Birth:
        return base::dateText(cadre.birth);
    case Gender:
        return cadre.gender ? staff::word(*cadre.gender) : QString();
    case Party:
        return cadre.partyMember ? u"x"_s : QString();
    case Qualification:
        return cadre.qualification;
    default:
        return {};
    }
}

int PeopleModel::compare(int a, int b, int) const
{
    const QDate x = m_directory->roster.cadre(m_people[std::size_t(a)])->birth;
    const QDate y = m_directory->roster.cadre(m_people[std::size_t(b)])->birth;
    return x < y ? -1 : y < x ? 1 : 0;
}

QVariant PeopleModel::extra(int source, int column, int role) const
{
    if (role != Qt::ToolTipRole)
        return {};
    if (isOfPost(column))
        return tr("As of today; posts are changed below.");
    const rights::Verdict verdict = m_directory->may(m_people[std::size_t(source)], rights::Action::EditStaff);
    return verdict ? QVariant() : QVariant(verdict.reason);
}

bool PeopleModel::takesRows() const
{
    return m_directory && !m_directory->readOnly
           && rights::allowed(m_directory->caller.role, rights::Relations(), rights::Stage::Open, rights::Action::Import);
}

bool PeopleModel::editable(int source, int column) const
{
    if (isOfPost(column) || !m_directory)
        return false;
    return source < 0 || !m_directory->postOf(m_people[std::size_t(source)])
               ? takesRows()
               : m_directory->may(m_people[std::size_t(source)], rights::Action::EditStaff).allowed;
}

QString PeopleModel::refusal(int, int column, const QString &text) const
{
    staff::Cadre scratch;
    return apply(scratch, column, text);
}

void PeopleModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    grid::postRows(
        this, m_store, m_directory->caller, tr("The register of people"), batch, rows,
        [caller = m_directory->caller](store::Database &) { return caller; },
        [](const rights::Caller &caller, store::Edit &edit, const grid::RowEdit &row) {
            staff::Cadre cadre;
            if (row.id > 0)
                cadre = staff::loadCadre(edit.database(), row.id).value_or(cadre);
            for (const grid::CellEdit &cell : row.cells)
                if (const QString reason = apply(cadre, cell.column, cell.text); !reason.isEmpty())
                    base::refuse(reason);
            return staff::saveCadre(edit, caller, cadre);
        });
}

} // namespace staff_ui
