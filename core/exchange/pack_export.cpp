#include "base/tr.h"
#include "exchange/pack.h"

#include "base/failure.h"
#include "base/text.h"
#include "base/vietnam.h"
#include "exchange/export_file.h"
#include "exchange/import_rules.h"
#include "exchange/pack_book.h"
#include "exchange/pack_table.h"
#include "rating/month_scores.h"
#include "staff/relation.h"
#include "store/edit.h"

#include <QDir>
#include <QFileInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

// Whose self-scores are submitted and still what was submitted.
QSet<base::Id> submittedSelfScores(store::Database &database, base::Month month)
{
    const rating::MonthScores sheets = rating::scoreMonth(database, month);
    QSet<base::Id> people;
    for (size_t i = 0; i < sheets.states.size(); ++i)
        if (sheets.states[i].selfScored >= 0)
            people.insert(sheets.values.cadres[i]);
    return people;
}

class PackMaker {
public:
    PackMaker(store::Database &database, const rights::Caller &caller, const staff::Roster &roster, base::Month month, std::vector<staff::Post> rated)
        : m_caller(caller),
          m_roster(roster),
          m_month(month),
          m_rated(std::move(rated)),
          m_rules(database, roster),
          m_contents(loadContentLines(database)),
          m_submitted(submittedSelfScores(database, month))
    {
        QSet<base::Id> people;
        for (const staff::Post &post : m_rated)
            people.insert(post.cadre);
        m_criteriaScores = loadStoredScores(database, Table::Criteria, month, people);
        m_contentScores = loadStoredScores(database, Table::Contents, month, people);
    }

    // Everyone's own, then the superiors', each in the order of codes.
    std::vector<PackBook> books(QStringList &notes)
    {
        std::vector<PackBook> all;
        std::map<QString, PackBook> reviews;
        for (const staff::Post &post : m_rated) {
            const staff::Cadre &cadre = *m_roster.cadre(post.cadre);
            const bool submitted = m_submitted.contains(cadre.id);
            if (m_caller.cadre != 0 && post.manager == m_caller.cadre && !submitted
                && hasOwnWords(post.cadre)) // or the manager would read what is hidden from them
                notes << Tr::tr("%1 (%2) is managed by you and has not submitted: the self-scoring pack is for another officer to export.")
                             .arg(cadre.name, cadre.code);
            else
                all.push_back(ownBook(post));
            const staff::Cadre *manager = m_roster.cadre(post.manager);
            if (!manager) {
                notes << Tr::tr("%1 (%2) has no direct manager: no superior's pack holds them.").arg(cadre.name, cadre.code);
                continue;
            }
            PackBook &review = reviews[manager->code];
            review.pack = {PackKind::Review, m_month, manager->code, manager->name};
            add(review, post, !submitted);
        }
        for (auto &[code, review] : reviews)
            all.push_back(std::move(review));
        return all;
    }

private:
    bool hasOwnWords(base::Id cadre) const
    {
        for (const StoredScores *scores : {&m_criteriaScores, &m_contentScores})
            for (auto it = scores->constBegin(); it != scores->constEnd(); ++it)
                if (it.key().first == cadre && (it->self || !it->evidence.isEmpty()))
                    return true;
        return false;
    }

    PackBook ownBook(const staff::Post &post)
    {
        const staff::Cadre &cadre = *m_roster.cadre(post.cadre);
        PackBook own{{PackKind::SelfScore, m_month, cadre.code, cadre.name}, {}, {}};
        add(own, post, false);
        return own;
    }

    // hidden: what the person has not submitted yet.
    void add(PackBook &book, const staff::Post &post, bool hidden)
    {
        const rating::RuleSet &rules = m_rules.of(m_month, post.cadre);
        for (const rating::Criterion &criterion : rules.criteria)
            book.criteria.push_back(line(post, criterion.code, criterion.title, criterion.max, m_criteriaScores, hidden));
        if (!staff::isLeader(post.role))
            return;
        for (const ContentLine &content : m_contents)
            book.contents.push_back(line(post, QString::number(content.number), content.title, content.max, m_contentScores, hidden));
    }

    PackLine line(const staff::Post &post, const QString &item, const QString &title, base::Points max, const StoredScores &scores, bool hidden) const
    {
        const staff::Cadre &cadre = *m_roster.cadre(post.cadre);
        PackLine out{cadre.code, cadre.name, item, title, max, {}, {}, {}};
        const StoredScore stored = scores.value({post.cadre, item});
        out.superior = stored.superior;
        if (!hidden) {
            out.self = stored.self;
            out.evidence = stored.evidence;
        }
        return out;
    }

    const rights::Caller &m_caller;
    const staff::Roster &m_roster;
    base::Month m_month;
    std::vector<staff::Post> m_rated;
    RuleLookup m_rules;
    std::vector<ContentLine> m_contents;
    QSet<base::Id> m_submitted;
    StoredScores m_criteriaScores;
    StoredScores m_contentScores;
};

QString fileName(const PackBook &book)
{
    const QString kind = book.pack.kind == PackKind::SelfScore ? u"tu-cham"_s : u"cap-tren-cham"_s;
    return u"%1_%2_%3_%4.xlsx"_s.arg(kind, book.pack.month.toString(), safeFileName(book.pack.receiver), safeFileName(book.pack.receiverName));
}

// Each unlike the others: codes may differ by accents or case alone.
QStringList fileNames(const std::vector<PackBook> &books)
{
    QStringList names;
    QSet<QString> taken;
    for (const PackBook &book : books) {
        QString name = fileName(book);
        for (int i = 2; taken.contains(name.toLower()); ++i)
            name = fileName(book).replace(u".xlsx"_s, u"_%1.xlsx"_s.arg(i));
        taken.insert(name.toLower());
        names << name;
    }
    return names;
}

} // namespace

QString safeFileName(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (c == u'đ' || c == u'Đ')
            out += c == u'đ' ? u'd' : u'D';
        else if (c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_'))
            out += c;
        else if (c.category() != QChar::Mark_NonSpacing && !out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    out.truncate(60);
    while (out.endsWith(u'-'))
        out.chop(1);
    return out;
}

PackReport exportPacks(store::Database &database, const rights::Caller &caller, base::Month month, base::Id unit, const QString &folder,
                       const std::function<void(int done, int of)> &progress)
{
    rights::require(caller, {}, rights::Stage::Open, rights::Action::ExportAll);
    const staff::Roster roster = staff::Roster::load(database);
    const staff::Unit *of = roster.units().find(unit);
    if (!of)
        base::refuse(Tr::tr("There is no such unit."));
    rights::require(caller, staff::relationsToUnit(database, caller, unit, base::vietnamDay(database.now())), rights::Stage::Open,
                    rights::Action::Export);

    PackReport report;
    std::vector<staff::Post> rated;
    for (const staff::Post &post : roster.ratedPosts(month)) {
        if (!roster.units().isWithin(post.unit, unit))
            continue;
        const staff::Cadre &cadre = *roster.cadre(post.cadre);
        if (staff::absentAllOf(roster.absences(post.cadre), month))
            report.notes << Tr::tr("%1 (%2) is away all month and is not rated.").arg(cadre.name, cadre.code);
        else
            rated.push_back(post);
    }
    if (rated.empty())
        base::refuse(Tr::tr("Nobody holds a rated post in %1 in month %2.").arg(of->name, month.toVietnamese()));

    const std::vector<PackBook> books = PackMaker(database, caller, roster, month, std::move(rated)).books(report.notes);
    if (!QDir().mkpath(folder))
        base::failIo(Tr::tr("The folder “%1” could not be made.").arg(folder));
    const QStringList names = fileNames(books);
    for (const QString &name : names)
        if (QFileInfo::exists(QDir(folder).filePath(name)))
            base::refuse(Tr::tr("“%1” is in the folder “%2” already, and may have been filled in: take in what came back first, then choose an empty "
                                "folder.")
                             .arg(name, QDir::toNativeSeparators(folder)));
    QStringList receivers;
    for (const PackBook &book : books)
        receivers << book.pack.receiver;
    receivers.removeDuplicates();
    store::record(database, caller.actor(), Tr::tr("Export packs of %1, month %2").arg(of->code, month.toVietnamese()), receivers);
    for (size_t i = 0; i < books.size(); ++i) {
        if (progress)
            progress(int(i), int(books.size()));
        ExportFile file(QDir(folder).filePath(names[qsizetype(i)]));
        writePackBook(books[i], file.device());
        file.commit();
    }
    report.files = names;
    return report;
}

} // namespace exchange
