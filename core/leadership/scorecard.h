// The scorecard of the 12 contents: what a head or deputy gives themselves and what the superior gives them, in half points.
#pragma once

#include "base/month.h"
#include "leadership/catalogue.h"

#include <optional>
#include <span>
#include <vector>

namespace leadership {

struct ContentScore {
    base::Id id = 0;
    base::Month month;
    base::Id cadre = 0;
    int content = 0; // 1…12
    std::optional<base::Points> self;
    std::optional<base::Points> superior;
    QString evidence;
    QString comment; // why the superior's score differs from a proposed figure or from the self-score

    friend bool operator==(const ContentScore &, const ContentScore &) = default;
};

// Throws base::Failure (Refused): no month, person or such content, a score below 0 or above the content's maximum.
void check(const ContentScore &score, std::span<const Content> contents);

// One person's month. Scores above their maximum (it may have been lowered since) do not count, as in the month's score; a share is a sum over the
// maxima of all contents.
struct Summary {
    base::Points self;
    base::Points superior;
    base::Points maximum; // of all contents
    int selfGiven = 0; // contents with a self-score
    int superiorGiven = 0;
    bool complete = false; // the superior scored all

    friend bool operator==(const Summary &, const Summary &) = default;
};
Summary summarise(std::span<const ContentScore> scores, std::span<const Content> contents);

std::vector<ContentScore> loadScores(store::Database &database); // all: by month, person, content
std::vector<ContentScore> loadScores(store::Database &database, base::Month month); // by person and content
std::vector<ContentScore> loadScores(store::Database &database, base::Month month, base::Id cadre);

// The row of month, person and content: updated where there is one, whatever score.id says, else inserted. Checked against the file's catalogue.
base::Id save(store::Edit &edit, const ContentScore &score);

// The verbs. stage: how far the person's sheet has come (rating works it out). Refused for somebody who is neither head nor deputy in the month.
// Each touches its own fields alone. none takes the score away.
void setSelf(store::Edit &edit, const rights::Caller &caller, rights::Stage stage, base::Month month, base::Id cadre, int content,
             std::optional<base::Points> points, const QString &evidence);
void setSuperior(store::Edit &edit, const rights::Caller &caller, rights::Stage stage, base::Month month, base::Id cadre, int content,
                 std::optional<base::Points> points, const QString &comment);

} // namespace leadership
