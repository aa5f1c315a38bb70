// The weekly recognition sheet (nhận diện 25 biểu hiện): what was confirmed in a week, and which units signed that they looked and found nothing.
#pragma once

#include "base/week.h"
#include "papers/document.h"

#include <optional>
#include <vector>

namespace papers {

// A recognition as papers tell it. On a unit's paper only confirmed ones may stand (design 2); the caller sees to that.
struct RecognitionLine {
    QDate date{};
    QString subject{}; // person or unit
    QString title{}; // of the person
    QString indicator{}; // I.01
    QString wording{};
    bool reconstructed = false;
    QString severity{}; // nhẹ, vừa, nặng
    QString source{}; // may be empty
    QString evidence{};
    QString explanation{};
    QString remedy{}; // “đã khắc phục ngày …”, “hạn …, chưa khắc phục”
    QString conclusion{}; // of a person's own paper; empty on a unit's, where all are confirmed
};

struct UnitLook {
    QString unit{};
    int confirmed = 0;
    bool signedNone = false;
    QDate signedOn{};
    QString signedBy{};
};

struct WeekRecognitionPaper {
    Head head{};
    Style style{};
    base::Week week{};
    QString whose{};
    bool ofPerson = false; // shows conclusions, and no units
    std::vector<RecognitionLine> lines{}; // by day
    std::vector<UnitLook> units{}; // with people in post in the week
    Signer compiler{};
    Signer signer{};
    QString mark{};
};

Document weekRecognitionPaper(const WeekRecognitionPaper &paper);

} // namespace papers
