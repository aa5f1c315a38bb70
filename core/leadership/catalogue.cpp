#include "leadership/catalogue.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/tr.h"
#include "store/statement.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

// Q_INIT_RESOURCE must stand outside every namespace.
static void initContents() { Q_INIT_RESOURCE(leadership_contents); }

namespace leadership {
namespace {

constexpr int LargestHalves = 200;

Content found(store::Edit &edit, int number)
{
    const std::vector<Content> all = loadContents(edit.database());
    const auto it = std::find_if(all.begin(), all.end(), [&](const Content &one) { return one.number == number; });
    if (it == all.end())
        base::refuse(Tr::tr("There is no content %1: they run from 1 to 12.").arg(number));
    return *it;
}

void require(const rights::Caller &caller) { rights::require(caller, {}, rights::Stage::Open, rights::Action::EditCatalogues); }
} // namespace

QString badge() { return u"bản phục dựng – đối chiếu văn bản của cấp có thẩm quyền"_s; }

QString badgeOf(const Content &content) { return content.provenance == Provenance::Confirmed ? QString() : u'(' + badge() + u')'; }

std::vector<Content> shippedContents()
{
    initContents();
    QFile file(u":/catalogue/leadership.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // compiled in
    Q_UNUSED(opened);
    std::vector<Content> all;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(u"contents"_s).toArray();
    for (const QJsonValue &row : rows) {
        Content one;
        one.number = row[u"number"_s].toInt();
        one.label = row[u"label"_s].toString();
        one.maximum = base::Points::fromHalves(row[u"maxHalf"_s].toInt());
        all.push_back(one);
    }
    return all;
}

void seed(store::Edit &edit)
{
    for (const Content &one : shippedContents())
        edit.insert(u"leadership_content"_s, {{u"number"_s, store::integer(one.number)},
                                              {u"label"_s, one.label},
                                              {u"max_half"_s, store::integer(one.maximum.halves)},
                                              {u"provenance"_s, store::integer(int(one.provenance))}});
}

std::vector<Content> loadContents(store::Database &database)
{
    store::Statement statement(database, u"SELECT id, number, label, wording, max_half, provenance FROM leadership_content ORDER BY number"_s);
    std::vector<Content> all;
    while (statement.next())
        all.push_back({statement.integer(0), int(statement.integer(1)), statement.text(2), statement.text(3),
                       base::Points::fromHalves(int(statement.integer(4))), Provenance(statement.integer(5))});
    return all;
}

void setWording(store::Edit &edit, const rights::Caller &caller, int number, const QString &wording)
{
    require(caller);
    const Content there = found(edit, number);
    const QString clean = base::cleaned(wording);
    if (clean == there.wording)
        return;
    edit.update(u"leadership_content"_s, there.id,
                {{u"wording"_s, store::textOrNull(clean)}, {u"provenance"_s, store::integer(int(Provenance::Reconstructed))}});
}

void setMaximum(store::Edit &edit, const rights::Caller &caller, int number, base::Points maximum)
{
    require(caller);
    const Content there = found(edit, number);
    if (maximum.halves < 1 || maximum.halves > LargestHalves)
        base::refuse(Tr::tr("The maximum of content %1 lies between 0.5 and 100 points.").arg(number));
    if (maximum == there.maximum)
        return;
    edit.update(u"leadership_content"_s, there.id,
                {{u"max_half"_s, store::integer(maximum.halves)}, {u"provenance"_s, store::integer(int(Provenance::Reconstructed))}});
}

void confirm(store::Edit &edit, const rights::Caller &caller, int number)
{
    require(caller);
    const Content there = found(edit, number);
    if (there.wording.isEmpty())
        base::refuse(Tr::tr("Enter the official wording of content %1 first: our own reconstruction cannot be confirmed.").arg(number));
    edit.update(u"leadership_content"_s, there.id, {{u"provenance"_s, store::integer(int(Provenance::Confirmed))}});
}

} // namespace leadership
