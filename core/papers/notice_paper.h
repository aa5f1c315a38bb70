// The notice of result to one person: points, class, why, and the right to petition. Before a decision it is a draft and says so.
#pragma once

#include "base/month.h"
#include "papers/document.h"
#include "papers/person_result.h"

namespace papers {

struct NoticePaper {
    Head head{};
    Style style{};
    base::Month month{};
    PersonResult person{};
    QString honorific{}; // “Ông”, “Bà”, “Ông/Bà”
    QString rules{}; // “Nghị định 335/2025/NĐ-CP”
    QString general{}; // “27,00”; empty where there is no total
    QString result{}; // “62,58”
    QString maximum{}; // “100”
    rating::Rating byScore = rating::Rating::Unrated;
    QStringList deductions{}; // “I.09 …, mức độ nhẹ, ngày 14/10/2026: trừ 0,5 điểm”
    QStringList conditions{}; // with their basis
    bool reconstructed = false; // a wording that nobody has confirmed stands on it
    QDate decidedOn{};
    QString decisionPaper{}; // “Quyết định số 128/QĐ-UBND ngày 28/10/2026”; may be empty
    QString auditHash{}; // of the entry that decided; may be empty
    QString checkCode{}; // of the decision: rating/paper_code.h; may be empty
    QString petitionDays{}; // empty: dots
    Signer signer{};
    Recipients recipients{};
    QString mark{};
};

Document noticePaper(const NoticePaper &paper);

} // namespace papers
