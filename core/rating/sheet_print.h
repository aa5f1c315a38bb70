// What a month sheet's paper prints besides figures: names, posts, wording. Part of the snapshot that is signed, so that a locked sheet goes on
// printing what it printed when it was locked.
#pragma once

#include "base/week.h"
#include "conduct/observation.h"
#include "rating/words.h"
#include "staff/office.h"
#include "staff/unit.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace rating {

// An observation as the sheet tells it: also one that is dismissed or not concluded yet (who may read those: conduct::mayView).
struct SheetFinding {
    Indicator indicator = 0;
    Severity severity = Severity::Light;
    QDate date{};
    QString wording{}; // the catalogue's on that day, without a badge
    bool reconstructed = false; // the wording is not the official one: marked so
    QString evidence{};
    QString explanation{}; // giải trình
    std::optional<conduct::Conclusion> conclusion{};
    QDate remedyBy{};
    bool remedied = false;
};

struct SheetPrint {
    staff::Organisation office; // in whose name the paper is issued
    QString unitName;
    std::optional<staff::Block> block; // whose head the paper bears
    QStringList otherPosts; // “Phó Chủ tịch, UBND”
    QDate birth;
    std::vector<std::pair<QDate, QDate>> absences; // that touch the month; an invalid end: open. No reasons: health is sensitive
    std::vector<SheetFinding> findings; // by day and order of recording
    std::vector<base::Week> noneFound; // weeks for which the unit signed that it found nothing
    QStringList contents; // wording of the 12 contents, for leaders
    QString managerName; // the direct manager and their post
    QString managerTitle;
};

} // namespace rating
