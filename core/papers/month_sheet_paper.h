// The monthly evaluation sheet (phiếu theo dõi, đánh giá, xếp loại hằng tháng): one or two pages for most people, with every figure's arithmetic.
#pragma once

#include "papers/document.h"
#include "papers/fonts.h"
#include "rating/explain.h"
#include "rating/sheet_print.h"

#include <QDate>

#include <optional>
#include <vector>

namespace papers {

using rating::SheetFinding;

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
    bool selfHidden = false; // what the person gave themselves is not for the reader's eyes yet
    std::vector<SheetFinding> findings{}; // the caller leaves out what the reader may not see
    QStringList noneFound{}; // weeks for which the unit signed that nothing was found: “tuần 41”
    std::vector<QString> conditionBasis{}; // by place of the rule set's condition; may be shorter
    std::optional<rating::Rating> selfRating{};
    QString superiorComment{};
    QString collectiveOpinion{};
    QString decisionReason{}; // why the decided class differs
    std::vector<SheetSigner> signers{};
    QString digest{}; // of everything the score read, hexadecimal; empty before a signature
    QString auditHash{}; // of the entry of the log that decided, hexadecimal; empty before
    qint64 auditEntry = 0; // its number
    QString checkCode{}; // by which the paper can be checked (rating/paper_code.h); empty before a decision
    QString mark{}; // “bản xem – tệp chỉ đọc”; may be empty
    bool annex = false; // the items of everyone below (the explanation must be deep)
};

// compact: smaller tables and less room, all words the same.
Document monthSheetPaper(const MonthSheetPaper &sheet, bool compact = false);
// Laid out; compact where more than two pages become fewer by it.
Pages monthSheetPages(const MonthSheetPaper &sheet, const Fonts &fonts);

// The usual three: the person, the direct superior, the deciding authority in the head's manner.
SheetSigner selfSigner(const QString &name, QDate day = {});
SheetSigner superiorSigner(const QString &title, const QString &name, QDate day = {});
SheetSigner deciderSigner(const QString &title, const QString &name = {}, QDate day = {});

// “3f2a 91c0 55de 07b1”: the first 16 digits, enough to hold a paper against the file by eye.
QString shortCode(const QString &hex);

} // namespace papers
