// The 25 manifestations of Directive 24-CT/TU as data. The official wording could be found for five of them only: the rest ship as our own short
// labels and say so until an officer has entered the official text and confirmed it.
#pragma once

#include "access/rights.h"
#include "store/edit.h"

#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace conduct {

// Where a wording comes from. Anything but Confirmed is shown with badge().
enum class Provenance { Paraphrased = 1, Reconstructed = 2, Confirmed = 3 };

// I breaches of order and discipline, II evasion and lack of responsibility, III meant for heads and deputies (its title is unknown to us).
enum class Group { Order = 1, Responsibility = 2, Leading = 3 };
std::optional<Group> groupOf(QStringView code); // nullopt where there is no such manifestation among I.01…I.12, II.01…II.09, III.01…III.04

struct Indicator {
    base::Id id = 0;
    QString code; // I.01 … III.04
    QString label; // our short label
    QString wording; // the official wording once entered; empty before
    Provenance provenance = Provenance::Reconstructed;

    const QString &text() const { return wording.isEmpty() ? label : wording; }

    friend bool operator==(const Indicator &, const Indicator &) = default;
};

// “bản phục dựng – đối chiếu phụ lục Chỉ thị 24”: beside every wording that nobody has confirmed.
QString badge();
// What follows a manifestation's text on screens and papers: the badge in brackets, or nothing.
QString badgeOf(const Indicator &indicator);

std::vector<Indicator> shippedIndicators(); // resources/indicators.json; ids 0
// Puts the shipped catalogue into a new file.
void seed(store::Edit &edit);

std::vector<Indicator> loadIndicators(store::Database &database); // I.01 … III.04

// Enters the official wording (empty: takes it out). The row is as yet unconfirmed: provenance as shipped. Requires EditCatalogues.
void setWording(store::Edit &edit, const rights::Caller &caller, const QString &code, const QString &wording);
// That the wording has been compared with the Directive's appendix. Refused while no wording has been entered. Requires EditCatalogues.
void confirm(store::Edit &edit, const rights::Caller &caller, const QString &code);

} // namespace conduct
