#include "insight/overview_data.h"

#include "rating/latest_month.h"
#include "staff/office_table.h"

namespace insight_ui {

insight::Ward &Reader::ward(store::Database &database)
{
    if (!m_ward)
        m_ward = std::make_unique<insight::Ward>(database);
    return *m_ward;
}

SharedOverview Reader::board(store::Database &database, const rights::Caller &caller, insight::Wish wish, const QString &unit)
{
    insight::Ward &ward = this->ward(database);
    ward.refresh();
    auto data = std::make_shared<OverviewData>();
    data->units = ward.roster().units();
    const staff::Unit *known = unit.isEmpty() ? nullptr : data->units.byCode(unit);
    wish.unit = known ? known->id : 0;
    data->unitName = known ? known->name : QString();
    data->wish = wish;
    data->caller = caller;
    data->organisation = staff::loadOrganisation(database).name;
    for (insight::Figure &figure : insight::readBoard(ward, caller, wish))
        data->board.push_back(std::make_shared<const insight::Figure>(std::move(figure)));
    return data;
}

SharedOverview Reader::firstBoard(store::Database &database, const rights::Caller &caller, insight::BoardKind kind, const QString &unit)
{
    const base::Month scored = rating::latestScoredMonth(database);
    const base::Month month = scored.isValid() ? scored : base::Month::of(ward(database).today());
    return board(database, caller, {kind, month, 0, 0}, unit);
}

void Reader::prepare(store::Database &database, base::Month month) { insight::prepareBoards(ward(database), month); }

void Reader::prepareResults(store::Database &database, base::Month month)
{
    insight::Ward &ward = this->ward(database);
    ward.refresh();
    ward.results(month);
}

std::vector<insight::RowText> Reader::rows(store::Database &database, const rights::Caller &caller, const insight::Wish &wish,
                                           const std::vector<insight::RowRef> &rows)
{
    insight::Ward &ward = this->ward(database);
    ward.refresh();
    const insight::Scope scope = ward.scope(caller, 0, wish.month);
    const auto seesSelf = [&](base::Id cadre, base::Month month) {
        const rating::MonthScores &scores = ward.month(month);
        const qint32 place = scores.values.placeOf(cadre);
        return scope.seesSelfScores(cadre, place < 0 ? rights::Stage::Open : scores.stage(place));
    };
    return insight::rowTexts(database, ward.roster(), rows, seesSelf);
}

} // namespace insight_ui
