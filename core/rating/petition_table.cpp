#include "rating/petition_table.h"

#include "store/statement.h"

using namespace Qt::StringLiterals;

namespace rating {

std::vector<Petition> loadPetitions(store::Database &database, base::Month month)
{
    store::Statement query(database, u"SELECT id, cadre_id, text, registered_at, answer, answered_by, answered_at, paper_number, paper_date "
                                     "FROM petition WHERE month = ? ORDER BY id"_s);
    query.bind(month.toString());
    std::vector<Petition> petitions;
    while (query.next())
        petitions.push_back({query.integer(0), month, query.integer(1), query.text(2), QDateTime::fromString(query.text(3), Qt::ISODate),
                             query.text(4), query.integer(5), QDateTime::fromString(query.text(6), Qt::ISODate), query.text(7), query.date(8)});
    return petitions;
}

} // namespace rating
