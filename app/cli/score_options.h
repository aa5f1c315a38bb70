// score and cap take the same options.
#pragma once

#include "cli.h"

#include "rating/month_scores.h"

namespace cli {

class ScoreOptions {
public:
    explicit ScoreOptions(const QStringList &arguments);

    QString file() const { return m_given.word(0); }
    QString format() const { return m_format; } // table, csv or json
    base::Month month() const { return m_month; }
    // Says on standard error when a locked month is computed anew instead of shown as locked.
    rating::MonthScores scores(store::Database &database) const;
    // To -o, which the log then tells of, or standard output.
    void write(store::Database &database, const rights::Caller &who, const QString &action, const QByteArray &bytes) const;

private:
    Arguments m_given;
    base::Month m_month;
    QString m_format;
    rating::RuleChoice m_choice;
};

} // namespace cli
