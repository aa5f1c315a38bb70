// What the checks say of people's placement and of the 25 manifestations.
#include "check_ward.h"

#include "staff/staff_table.h"

using namespace Qt::StringLiterals;
using testing::CheckWard;

namespace {

base::Id remedy(CheckWard &ward, const char *who, QDate date, const QString &due, int conclusion = 1)
{
    const base::Id id = ward.observation(who, date, u"II.05"_s, 1, conclusion);
    ward.update("observation", id, {{u"remedy_due"_s, store::text(due)}});
    return id;
}

} // namespace

TEST_CASE("outside-qualification: what fits is written without case and diacritics")
{
    CheckWard ward;
    ward.edit([&](store::Edit &e) { staff::save(e, staff::Wanted{0, ward.unit("VHXH"), {}, u"Cử nhân Luật"_s}); });
    ward.update("cadre", ward.person("VH"), {{u"qualification"_s, store::text(u"cu nhan luat"_s)}});
    ward.update("cadre", ward.person("NV"), {{u"qualification"_s, store::text(u"Cử nhân Luật học"_s)}});
    REQUIRE(ward.subjects(insight::outsideQualification) == QStringList{u"NV"_s});
    CHECK(ward.found(insight::outsideQualification)[0].rows == std::vector<insight::RowRef>{{u"post"_s, ward.post("NV")}});
}

TEST_CASE("remedy-overdue: the day before the month's last is over, the last is not")
{
    CheckWard ward; // today is 2 November
    const base::Id over = remedy(ward, "CV1", QDate(2026, 9, 1), u"2026-10-30"_s);
    remedy(ward, "CV2", QDate(2026, 9, 1), u"2026-10-31"_s);
    remedy(ward, "NV", QDate(2026, 9, 1), u"2026-10-30"_s, 0); // not concluded
    REQUIRE(ward.subjects(insight::remedyOverdue) == QStringList{u"CV1"_s});
    CHECK(ward.found(insight::remedyOverdue)[0].rows == std::vector<insight::RowRef>{{u"observation"_s, over}});

    SECTION("it returned")
    {
        const base::Id again = ward.observation("CV1", QDate(2026, 10, 31), u"II.05"_s);
        const std::vector<insight::Finding> found = ward.found(insight::remedyOverdue);
        REQUIRE(found.size() == 1);
        CHECK(found[0].rows == std::vector<insight::RowRef>{{u"observation"_s, over}, {u"observation"_s, again}});
        CHECK(found[0].text.contains(u"observed again on 31/10/2026"));
    }
    SECTION("remedied after the month: it was overdue in it")
    {
        ward.update("observation", over, {{u"remedied"_s, store::integer(1)}, {u"remedied_on"_s, store::text(u"2026-11-01"_s)}});
        CHECK(ward.subjects(insight::remedyOverdue) == QStringList{u"CV1"_s});
    }
    SECTION("remedied in the month, late")
    {
        ward.update("observation", over, {{u"remedied"_s, store::integer(1)}, {u"remedied_on"_s, store::text(u"2026-10-31"_s)}});
        CHECK(ward.subjects(insight::remedyOverdue).isEmpty());
    }
    SECTION("remedied on a day not recorded")
    {
        ward.update("observation", over, {{u"remedied"_s, store::integer(1)}});
        CHECK(ward.subjects(insight::remedyOverdue).isEmpty());
    }
}

TEST_CASE("none-found-contradicted: by an inspection in the same week, not by others")
{
    CheckWard ward;
    ward.insert("none_found", {{u"week"_s, store::text(u"2026-W42"_s)},
                               {u"unit_id"_s, store::integer(ward.unit("KTHT"))},
                               {u"signed_at"_s, store::text(u"2026-10-16T09:00:00Z"_s)}});
    const auto observed = [&](const char *who, QDate date, int source, int conclusion = 0) {
        ward.update("observation", ward.observation(who, date, u"I.09"_s, 1, conclusion), {{u"source"_s, store::integer(source)}});
    };
    observed("CV1", QDate(2026, 10, 14), 2); // by the head
    observed("CV1", QDate(2026, 10, 11), 3); // the Sunday before
    observed("CV1", QDate(2026, 10, 14), 3, 2); // dismissed
    observed("NV", QDate(2026, 10, 14), 3); // of a unit that did not sign
    CHECK(ward.subjects(insight::noneFoundContradicted).isEmpty());
    observed("CV2", QDate(2026, 10, 18), 3); // the Sunday of the week, not concluded yet
    REQUIRE(ward.subjects(insight::noneFoundContradicted) == QStringList{u"KTHT"_s});
    CHECK(ward.found(insight::noneFoundContradicted)[0].rows.size() == 2);
}
