#include "staff/person_models.h"

#include "base/text.h"
#include "base/tr.h"
#include "exchange/cell_parse.h"
#include "grid/write_rows.h"
#include "staff/staff.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace staff_ui {
namespace {

using grid::Entry;
using grid::Order;

QString date(QDate &into, const QString &typed)
{
    const exchange::Parsed<QDate> parsed = typed.isEmpty() ? exchange::Parsed<QDate>() : exchange::parseDate({exchange::CellKind::Text, typed});
    into = parsed.value;
    return parsed.reason;
}

QString oneOf(const QStringList &words) { return Tr::tr("It is one of: %1.").arg(words.join(u", "_s)); }

QStringList roles() { return {staff::word(staff::PostRole::Head), staff::word(staff::PostRole::Deputy), staff::word(staff::PostRole::Staff)}; }

QStringList kinds()
{
    using staff::Kind;
    QStringList words;
    for (const Kind kind : {Kind::Cadre, Kind::CivilServant, Kind::PublicEmployee, Kind::Contract, Kind::PartTime})
        words << staff::word(kind);
    return words;
}

// Puts a text into the post; why it cannot be, or nothing.
QString apply(staff::Post &post, int column, const QString &typed, const Directory &directory)
{
    using P = PostsModel;
    switch (column) {
    case P::Unit:
        return choose(post.unit, typed, directory.units, directory.unitIds);
    case P::Title:
        post.title = typed;
        return {};
    case P::Role: {
        const std::optional<staff::PostRole> role = staff::postRoleFrom(typed);
        post.role = role.value_or(post.role);
        return role ? QString() : oneOf(roles());
    }
    case P::Kind: {
        const std::optional<staff::Kind> kind = staff::kindFrom(typed);
        post.kind = kind.value_or(post.kind);
        return kind ? QString() : oneOf(kinds());
    }
    case P::Manager:
        return choose(post.manager, typed, directory.people, directory.peopleIds);
    case P::From:
        return date(post.from, typed);
    case P::To:
        return date(post.to, typed);
    case P::Primary: {
        const exchange::Parsed<bool> yes = typed.isEmpty() ? exchange::Parsed<bool>() : exchange::parseYesNo({exchange::CellKind::Text, typed});
        post.primary = yes.value;
        return yes.reason;
    }
    default:
        return {};
    }
}

QString apply(staff::Absence &absence, int column, const QString &typed)
{
    if (column == AbsencesModel::Reason) {
        absence.reason = typed;
        return {};
    }
    return date(column == AbsencesModel::From ? absence.from : absence.to, typed);
}

int byDay(QDate a, QDate b) { return a < b ? -1 : b < a ? 1 : 0; }

} // namespace

OfPerson::OfPerson(std::vector<grid::Column> columns, shell::StoreThread &store, QObject *parent) : Model(std::move(columns), parent), m_store(store)
{
}

void OfPerson::set(SharedDirectory directory, base::Id cadre)
{
    if (cadre != m_cadre || !directory) { // what was marked belongs to somebody else
        beginRows();
        m_cadre = 0;
        take();
        dropNew();
        endRows();
    }
    beginRows();
    m_directory = std::move(directory);
    m_cadre = m_directory ? cadre : 0;
    take();
    endRows();
}

rights::Verdict OfPerson::mayType() const
{
    return m_directory ? m_directory->may(m_cadre, rights::Action::EditStaff) : rights::Verdict{false, QString()};
}

bool OfPerson::editable(int, int) const { return takesRows(); }

QVariant OfPerson::extra(int, int, int role) const
{
    const rights::Verdict verdict = mayType();
    return role == Qt::ToolTipRole && !verdict ? QVariant(verdict.reason) : QVariant();
}

QString OfPerson::action(const QString &of) const { return of.arg(m_directory->roster.cadre(m_cadre)->code); }

PostsModel::PostsModel(shell::StoreThread &store, QObject *parent)
    : OfPerson(
        {
            {.key = u"unit"_s, .title = tr("Unit"), .width = 10, .entry = Entry::Choice, .required = true},
            {.key = u"title"_s, .title = tr("Title", "of a post: chức vụ"), .width = 26, .entry = Entry::Text},
            {.key = u"role"_s, .title = tr("Role"), .width = 15, .entry = Entry::Choice, .required = true},
            {.key = u"kind"_s, .title = tr("Kind", "of people: đối tượng"), .width = 18, .entry = Entry::Choice},
            {.key = u"manager"_s, .title = tr("Direct manager"), .order = Order::Name, .width = 20, .entry = Entry::Choice},
            {.key = u"from"_s, .title = tr("From", "a day"), .order = Order::Value, .width = 11, .entry = Entry::Date},
            {.key = u"to"_s, .title = tr("To", "a day"), .order = Order::Value, .width = 11, .entry = Entry::Date},
            {.key = u"primary"_s, .title = tr("Primary"), .explanation = tr("Primary post: x or empty"), .width = 7, .entry = Entry::Text},
        },
        store, parent)
{
}

void PostsModel::take()
{
    m_posts.clear();
    if (m_cadre == 0)
        return;
    const auto posts = m_directory->roster.posts(m_cadre);
    m_posts.assign(posts.begin(), posts.end());
}

const staff::Post *PostsModel::post(base::Id id) const
{
    const auto found = std::find_if(m_posts.begin(), m_posts.end(), [&](const staff::Post &each) { return each.id == id; });
    return found == m_posts.end() ? nullptr : &*found;
}

QStringList PostsModel::choices(int column) const
{
    switch (column) {
    case Unit:
        return m_directory ? m_directory->units : QStringList();
    case Role:
        return roles();
    case Kind:
        return kinds();
    default:
        return m_directory ? m_directory->people : QStringList();
    }
}

QString PostsModel::text(int source, int column) const
{
    const staff::Post &post = m_posts[std::size_t(source)];
    switch (column) {
    case Unit:
        return m_directory->unitCode(post.unit);
    case Title:
        return post.title;
    case Role:
        return staff::word(post.role);
    case Kind:
        return staff::word(post.kind);
    case Manager:
        return m_directory->personName(post.manager);
    case From:
        return base::dateText(post.from);
    case To:
        return base::dateText(post.to);
    case Primary:
        return post.primary ? u"x"_s : QString();
    default:
        return {};
    }
}

int PostsModel::compare(int a, int b, int column) const
{
    const staff::Post &x = m_posts[std::size_t(a)];
    const staff::Post &y = m_posts[std::size_t(b)];
    return column == From ? byDay(x.from, y.from) : byDay(x.to, y.to);
}

QString PostsModel::refusal(int, int column, const QString &text) const
{
    staff::Post scratch;
    return apply(scratch, column, text, *m_directory);
}

void PostsModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    grid::postRows(
        this, m_store, m_directory->caller, action(tr("Posts of %1")), batch, rows,
        [directory = m_directory](store::Database &) { return directory; },
        [cadre = m_cadre](const SharedDirectory &directory, store::Edit &edit, const grid::RowEdit &row) {
            staff::Post post;
            if (row.id > 0)
                post = staff::loadPost(edit.database(), row.id).value_or(post);
            post.cadre = cadre;
            for (const grid::CellEdit &cell : row.cells)
                if (const QString reason = apply(post, cell.column, cell.text, *directory); !reason.isEmpty())
                    base::refuse(reason);
            return staff::savePost(edit, directory->caller, post);
        });
}

AbsencesModel::AbsencesModel(shell::StoreThread &store, QObject *parent)
    : OfPerson(
        {
            {.key = u"from"_s, .title = tr("From", "a day"), .order = Order::Value, .width = 12, .entry = Entry::Date, .required = true},
            {.key = u"to"_s,
             .title = tr("To", "a day"),
             .explanation = tr("Last day; empty: not known yet"),
             .order = Order::Value,
             .width = 12,
             .entry = Entry::Date},
            {.key = u"reason"_s, .title = tr("Reason"), .width = 40, .entry = Entry::Text},
        },
        store, parent)
{
}

void AbsencesModel::take()
{
    m_absences.clear();
    if (m_cadre == 0)
        return;
    const auto absences = m_directory->roster.absences(m_cadre);
    m_absences.assign(absences.begin(), absences.end());
}

const staff::Absence *AbsencesModel::absence(base::Id id) const
{
    const auto found = std::find_if(m_absences.begin(), m_absences.end(), [&](const staff::Absence &each) { return each.id == id; });
    return found == m_absences.end() ? nullptr : &*found;
}

QString AbsencesModel::text(int source, int column) const
{
    const staff::Absence &absence = m_absences[std::size_t(source)];
    return column == From ? base::dateText(absence.from) : column == To ? base::dateText(absence.to) : absence.reason;
}

int AbsencesModel::compare(int a, int b, int column) const
{
    const staff::Absence &x = m_absences[std::size_t(a)];
    const staff::Absence &y = m_absences[std::size_t(b)];
    return column == From ? byDay(x.from, y.from) : byDay(x.to, y.to);
}

QString AbsencesModel::refusal(int, int column, const QString &text) const
{
    staff::Absence scratch;
    return apply(scratch, column, text);
}

void AbsencesModel::write(int batch, const std::vector<grid::RowEdit> &rows)
{
    grid::postRows(
        this, m_store, m_directory->caller, action(tr("Absences of %1")), batch, rows,
        [directory = m_directory](store::Database &) { return directory; },
        [cadre = m_cadre](const SharedDirectory &directory, store::Edit &edit, const grid::RowEdit &row) {
            staff::Absence absence;
            for (const staff::Absence &there : staff::loadAbsences(edit.database(), cadre)) // as it stands now
                if (there.id == row.id)
                    absence = there;
            absence.cadre = cadre;
            for (const grid::CellEdit &cell : row.cells)
                if (const QString reason = apply(absence, cell.column, cell.text); !reason.isEmpty())
                    base::refuse(reason);
            return staff::saveAbsence(edit, directory->caller, absence);
        });
}

} // namespace staff_ui
