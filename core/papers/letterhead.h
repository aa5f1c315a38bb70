// What an office puts above and below its papers: head, number, place and date, who signs on whose behalf, who receives it (Decree 30/2020; guide
// 05-HD/VPTW). Read from the settings of the file; what is not set stands as dots for the hand.
#pragma once

#include "papers/heads.h"
#include "staff/office.h"
#include "staff/relation.h"
#include "staff/roster.h"

namespace papers {

// Of one paper: its kind is what stands in its number (“TB”, “BC”, “BB”); empty for forms, which bear none.
struct PaperMarks {
    QString kind{};
    QString number{}; // “12”; empty: dots
    QDate date{}; // invalid: dots
};

struct Letterhead {
    Head head{};
    Style style{};
    Signer authority{}; // who signs for the body of the head
    Recipients recipients{};
};

// unit null: the office as a whole, which is the State's. A Party unit's papers bear the Party's head and signatures; a service unit's (school,
// health station) its own name, and its own head signs; every other unit's are the office's. today: the day by which a delegate signs where the paper
// has no date.
Letterhead letterheadFor(const staff::Unit *unit, const staff::OfficeSettings &settings, const staff::Roster &roster, const PaperMarks &marks,
                         QDate today);

// The post of the unit's head on a day; null where there is none.
const staff::Post *headOf(base::Id unit, const staff::Roster &roster, QDate on);

// “TRƯỞNG PHÒNG” and the name of who heads the unit on a day; “NGƯỜI ĐỨNG ĐẦU ĐƠN VỊ” where nobody does.
Signer unitHeadSigner(base::Id unit, const staff::Roster &roster, QDate on);
// “CẤP CÓ THẨM QUYỀN” for a person: by name where the table of authority names somebody else, else as authority signs where the settings say who that
// is; never the person themselves. Where nobody is known the name is left to the hand.
Signer decidingSigner(base::Id cadre, base::Month month, const staff::Roster &roster, const staff::Standing &standing, const Signer &authority);
// “NGƯỜI LẬP BIỂU” and the like: name for the hand.
Signer plainSigner(const QString &caption, const QString &name = {});

} // namespace papers
