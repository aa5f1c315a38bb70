// The 12 contents of leading, directing and running as data: our own reconstruction, marked so until an officer confirms the official table.
#pragma once

#include "access/rights.h"
#include "base/points.h"
#include "store/edit.h"

#include <QString>

#include <array>
#include <vector>

namespace leadership {

inline constexpr int ContentCount = 12;

enum class Provenance { Paraphrased = 1, Reconstructed = 2, Confirmed = 3 };

struct Content {
    base::Id id = 0;
    int number = 0; // 1…12
    QString label; // our reconstruction
    QString wording; // the official wording once entered; empty before
    base::Points maximum;
    Provenance provenance = Provenance::Reconstructed;

    const QString &text() const { return wording.isEmpty() ? label : wording; }

    friend bool operator==(const Content &, const Content &) = default;
};

// “bản phục dựng – đối chiếu văn bản của cấp có thẩm quyền”: beside every content that nobody has confirmed.
QString badge();
QString badgeOf(const Content &content); // in brackets, or nothing

std::vector<Content> shippedContents(); // resources/leadership.json: 100 points in all; ids 0
// Puts the shipped catalogue into a new file.
void seed(store::Edit &edit);

std::vector<Content> loadContents(store::Database &database); // by number

// Each requires EditCatalogues. A change of wording or maximum makes the row unconfirmed again; a maximum lies between 0.5 and 100.
void setWording(store::Edit &edit, const rights::Caller &caller, int number, const QString &wording);
void setMaximum(store::Edit &edit, const rights::Caller &caller, int number, base::Points maximum);
void confirm(store::Edit &edit, const rights::Caller &caller, int number); // refused while no wording has been entered

} // namespace leadership
