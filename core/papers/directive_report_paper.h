// The monthly report on carrying out Directive 24-CT/TU, of a unit or of the commune, for the level above: calendars built, weeks evaluated,
// manifestations found and handled, ratings, remedies. Only what is confirmed stands on it.
#pragma once

#include "base/month.h"
#include "base/week.h"
#include "papers/document.h"
#include "papers/person_result.h"

#include <vector>

namespace papers {

struct DirectiveWeek {
    base::Week week{};
    int units = 0; // with people in post on its Friday
    int published = 0; // of these, with a calendar published
    int onTime = 0; // by the week's Monday
    int reviewed = 0; // gone through by the head
    int signedNone = 0; // signed “none found”
    int withCases = 0; // with confirmed cases
    int planned = 0; // items due in the week, moved and cancelled ones left out
    int done = 0; // of these, completed in full
};

struct DirectiveUnit {
    QString name{};
    int weeks = 0;
    int published = 0;
    int reviewed = 0;
    int lookedAt = 0; // weeks with a signed “none found” or a confirmed case
    int cases = 0;
    ClassCounts classes{};
};

struct DirectiveCase {
    QString code{}; // I.09
    QString wording{};
    bool reconstructed = false;
    int light = 0;
    int medium = 0;
    int heavy = 0;
    int remedied = 0;

    int all() const { return light + medium + heavy; }
};

struct DirectiveReportPaper {
    Head head{};
    Style style{};
    base::Month month{};
    QString whose{};
    std::vector<DirectiveWeek> weeks{};
    std::vector<DirectiveUnit> units{}; // one: no table of units
    std::vector<DirectiveCase> cases{}; // by code
    int people = 0; // persons with confirmed cases
    int caseUnits = 0; // units likewise
    // remedies due in the month
    int remediesDue = 0;
    int remediesInTime = 0;
    int remediesLate = 0;
    int remediesOpen = 0; // past their deadline
    int petitions = 0;
    int petitionsAnswered = 0;
    ClassCounts classes{};
    std::vector<CapSummary> caps{};
    Signer signer{};
    Recipients recipients{};
    QString mark{};
};

Document directiveReportPaper(const DirectiveReportPaper &paper);

} // namespace papers
