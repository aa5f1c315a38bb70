#include "conduct/catalogue.h"

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
static void initIndicators() { Q_INIT_RESOURCE(indicators); }

namespace conduct {
namespace {

Provenance provenanceFrom(const QString &word)
{
    if (word == u"confirmed")
        return Provenance::Confirmed;
    return word == u"paraphrased" ? Provenance::Paraphrased : Provenance::Reconstructed;
}

Indicator found(store::Edit &edit, const QString &code)
{
    const std::vector<Indicator> all = loadIndicators(edit.database());
    const auto it = std::find_if(all.begin(), all.end(), [&](const Indicator &one) { return one.code == code; });
    if (it == all.end())
        base::refuse(Tr::tr("There is no manifestation %1: they run from I.01 to III.04.").arg(code));
    return *it;
}
} // namespace

std::optional<Group> groupOf(QStringView code)
{
    const qsizetype dot = code.indexOf(u'.');
    bool isNumber = false;
    const int number = code.mid(dot + 1).toInt(&isNumber);
    if (dot < 1 || code.size() != dot + 3 || !isNumber || number < 1)
        return std::nullopt;
    const QStringView roman = code.left(dot);
    if (roman == u"I" && number <= 12)
        return Group::Order;
    if (roman == u"II" && number <= 9)
        return Group::Responsibility;
    if (roman == u"III" && number <= 4)
        return Group::Leading;
    return std::nullopt;
}

QString badge() { return u"bản phục dựng – đối chiếu phụ lục Chỉ thị 24"_s; }

QString badgeOf(const Indicator &indicator) { return indicator.provenance == Provenance::Confirmed ? QString() : u'(' + badge() + u')'; }

std::vector<Indicator> shippedIndicators()
{
    initIndicators();
    QFile file(u":/catalogue/indicators.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened); // compiled in
    Q_UNUSED(opened);
    std::vector<Indicator> all;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value(u"indicators"_s).toArray();
    for (const QJsonValue &row : rows) {
        Indicator one;
        one.code = row[u"code"_s].toString();
        one.label = row[u"label"_s].toString();
        one.wording = row[u"wording"_s].toString();
        one.provenance = provenanceFrom(row[u"provenance"_s].toString());
        all.push_back(one);
    }
    return all;
}

void seed(store::Edit &edit)
{
    for (const Indicator &one : shippedIndicators())
        edit.insert(u"indicator"_s, {{u"code"_s, one.code},
                                     {u"label"_s, one.label},
                                     {u"wording"_s, store::textOrNull(one.wording)},
                                     {u"provenance"_s, store::integer(int(one.provenance))}});
}

std::vector<Indicator> loadIndicators(store::Database &database)
{
    store::Statement statement(database, u"SELECT id, code, label, wording, provenance FROM indicator"_s);
    std::vector<Indicator> all;
    while (statement.next())
        all.push_back({statement.integer(0), statement.text(1), statement.text(2), statement.text(3), Provenance(statement.integer(4))});
    // I, II and III happen to sort as text; the dot sorts before letters.
    std::sort(all.begin(), all.end(), [](const Indicator &a, const Indicator &b) { return a.code < b.code; });
    return all;
}

void setWording(store::Edit &edit, const rights::Caller &caller, const QString &code, const QString &wording)
{
    rights::require(caller, {}, rights::Stage::Open, rights::Action::EditCatalogues);
    const Indicator there = found(edit, code);
    const QString clean = base::cleaned(wording);
    if (clean == there.wording)
        return;
    Provenance provenance = Provenance::Reconstructed;
    for (const Indicator &shipped : shippedIndicators()) {
        if (shipped.code == code)
            provenance = shipped.provenance;
    }
    edit.update(u"indicator"_s, there.id, {{u"wording"_s, store::textOrNull(clean)}, {u"provenance"_s, store::integer(int(provenance))}});
}

void confirm(store::Edit &edit, const rights::Caller &caller, const QString &code)
{
    rights::require(caller, {}, rights::Stage::Open, rights::Action::EditCatalogues);
    const Indicator there = found(edit, code);
    if (there.wording.isEmpty())
        base::refuse(Tr::tr("Enter the official wording of %1 first: our own label cannot be confirmed.").arg(code));
    edit.update(u"indicator"_s, there.id, {{u"provenance"_s, store::integer(int(Provenance::Confirmed))}});
}

} // namespace conduct
