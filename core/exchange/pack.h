// Packs: prefilled workbooks that go out to people and come back. Everyone gets one to score themselves, every superior one to score their direct
// reports; only the receiver's own cells can be typed in, and import takes nothing else from a pack.
#pragma once

#include "access/rights.h"
#include "base/month.h"
#include "exchange/cells.h"
#include "store/database.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace exchange {

enum class PackKind {
    SelfScore, // Tự chấm and Minh chứng of one person
    Review, // Cấp trên chấm of the direct reports of one person
};

// What a pack says of itself on its first sheet.
struct Pack {
    PackKind kind = PackKind::SelfScore;
    base::Month month;
    QString receiver; // code
    QString receiverName;

    friend bool operator==(const Pack &, const Pack &) = default;
};

struct PackReport {
    QStringList files; // names in the folder, in the order written
    QStringList notes; // who got none and why, in the user's language
};

// Writes the packs of everyone whose rated post of the month lies in the unit or below it, and of their superiors (with these people only), into a
// folder, which is made when missing. Refused when one of them is there already: it may have come back filled in. Self-scores stand in a superior's
// pack only once they have been submitted, and while that submission holds; until then a superior who exports gets no self-scoring pack of their
// reports either. Requires ExportAll, and Export towards the unit. Throws base::Failure: Refused (nobody to write for), Io. progress is called before
// each pack and may throw to break off; the packs written by then stay.
PackReport exportPacks(store::Database &database, const rights::Caller &caller, base::Month month, base::Id unit, const QString &folder,
                       const std::function<void(int done, int of)> &progress = {});

// Letters, digits, hyphens and underscores only, at most 60: safe on every file system, accents dropped.
QString safeFileName(const QString &text);

// Whether a workbook is a pack, and which. Throws base::Failure (Refused) when it is one whose first sheet has been changed beyond recognition.
std::optional<Pack> packIn(SheetFile &file);

} // namespace exchange
