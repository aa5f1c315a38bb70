// What the verbs share: arguments, the file, output, messages.
#pragma once

#include "access/account.h"
#include "base/month.h"
#include "base/week.h"
#include "staff/roster.h"
#include "store/database.h"

#include <QCommandLineParser>
#include <QString>
#include <QStringList>

#include <memory>

namespace cli {

struct Verb {
    const char *name;
    const char *usage; // the line of the contract, without the program's name
    int (*run)(const QStringList &arguments); // arguments[0] is the verb; returns the exit code; throws base::Failure
};

// One table of all verbs, in the order of the help text.
extern const std::vector<Verb> verbs;

// A parser that refuses unknown options and a wrong count of words with base::Failure (Usage) instead of ending the process.
class Arguments {
public:
    // options: those of the verb; -h is added. words: the names of the positional ones; every one is required unless it begins with '['.
    Arguments(const QStringList &arguments, const QList<QCommandLineOption> &options, const QStringList &words);

    QString word(int index) const;
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QString required(const QString &option) const; // Usage when missing
    base::Month month() const; // --month, required; Usage when malformed
    base::Week week() const; // --week, likewise
    int number(const QString &option, int least, int most) const; // Usage when not a whole number within the bounds
    // --format, one of the given; the first is the default.
    QString format(const QStringList &allowed) const;
    // Usage for an option that is given though what is asked for has none of that name. An option with two names counts by each.
    void allowOnly(const QString &what, const QStringList &options) const;
    void eitherUnitOrCadre() const; // Usage when both are given

private:
    QCommandLineParser m_parser;
    QStringList m_words;
};

QCommandLineOption option(const QString &name, const QString &valueName = {});

[[noreturn]] void usage(const QString &message);

// The file, open, with the rules that span rooms installed; failures are Io.
enum class For { Reading, Writing };
std::unique_ptr<store::Database> openFile(const QString &path, For purpose);
// Who acts: the owner of a file without accounts, else the account of NENEP_ACCOUNT and NENEP_PASSWORD.
rights::Caller caller(store::Database &database);

// The unit of --unit, 0 without it; refused when there is none of that code.
base::Id unitOf(const Arguments &given, store::Database &database);
base::Id unitOf(const Arguments &given, const staff::Roster &roster);

void say(const QString &line); // to standard error, in the user's language
void print(const QString &text); // to standard output

} // namespace cli
