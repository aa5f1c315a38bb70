// The monthly evaluation sheet (phiếu theo dõi, đánh giá, xếp loại hằng tháng): one or two pages for most people, with every figure's arithmetic.
#pragma once

#include "papers/document.h"
#include "papers/fonts.h"
#include "rating/explain.h"

#include <QDate>

#include <optional>
#include <vector>

namespace papers {

enum class Conclusion { Open, Confirmed, Dismissed };

// A recognition as the sheet tells it. The caller leaves out what the reader may not see (design 2: unconfirmed ones on no unit's paper).
struct SheetFinding {
    rating::Indicator indicator = 0;
    rating::Severity severity = rating::Severity::Light;
    QDate date;
    QString wording{}; // the catalogue's, of the version the month was rated with
    bool reconstructed = false; // the wording is not the official one: marked so
    QString evidence{};
    QString explanation{}; // giải trình
    Conclusion conclusion = Conclusion::Open;
    QDate remedyBy;
    bool remedied = false;
};

// Who signs, left to right. day: of a signature given; invalid leaves dots for the hand.
struct SheetSigner {
    std::vector<QString> caption{}; // “NGƯỜI ĐƯỢC ĐÁNH GIÁ”; “TM. ỦY BAN NHÂN DÂN”, “CHỦ TỊCH”
    QString name{};
    QDate day;
    QString paper{}; // number and date of the paper from which another typed it in; may be empty
};

struct SheetAbsence {
    QDate from;
    QDate to; // invalid: open
};

struct MonthSheetPaper {
    Head head{};
    rating::Explanation explanation{};
    QString unitName{};
    QString kind{}; // “Công chức”
    QStringList otherPosts{}; // held besides the rated one
    QDate birth;
    std::vector<SheetAbsence> absences{}; // within the month; no reasons: health is sensitive
    std::vector<QString> criterionEvidence{}; // by place of the criterion; may be shorter
    std::vector<SheetFinding> findings{};
    QStringList noneFound{}; // weeks for which the unit signed that nothing was found: “tuần 41”
    std::vector<QString> conditionBasis{}; // by place of the rule set's condition; may be shorter
    std::optional<rating::Rating> selfRating{};
    QString superiorComment{};
    QString collectiveOpinion{};
    QString decisionReason{}; // why the decided class differs
    std::vector<SheetSigner> signers{};
    QString digest{}; // of everything the score read, hexadecimal; empty before a signature
    QString auditHash{}; // of the entry that decided; empty before
    QString mark{}; // “bản xem – tệp chỉ đọc”; may be empty
    bool annex = false; // the items of everyone below (the explanation must be deep)
};

// compact: smaller tables and less room, all words the same.
Document monthSheetPaper(const MonthSheetPaper &sheet, bool compact = false);
// Laid out; compact where that makes it two pages.
Pages monthSheetPages(const MonthSheetPaper &sheet, const Fonts &fonts);

// The usual three: the person, the direct superior, the deciding authority in the head's manner.
SheetSigner selfSigner(const QString &name, QDate day = {});
SheetSigner superiorSigner(const QString &title, const QString &name, QDate day = {});

} // namespace papers
