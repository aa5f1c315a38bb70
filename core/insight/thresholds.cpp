#include "insight/thresholds.h"

#include "base/failure.h"
#include "base/tr.h"

#include <QRegularExpression>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace insight {
namespace {

struct Limit {
    const char *key; // without “check.”
    qint64 Thresholds::*value;
    int decimals; // 0 or 3
    qint64 least;
    qint64 greatest; // as people write them, without decimals
};

constexpr std::array limits{
    Limit{"uniform-scores.share", &Thresholds::uniformShare, 0, 1, 100},
    Limit{"uniform-scores.people", &Thresholds::uniformPeople, 0, 2, 100'000},
    Limit{"self-equals-superior.share", &Thresholds::echoShare, 0, 1, 100},
    Limit{"self-equals-superior.scores", &Thresholds::echoScores, 0, 1, 100'000},
    Limit{"self-equals-superior.people", &Thresholds::echoPeople, 0, 1, 100'000},
    Limit{"one-day-entry.share", &Thresholds::oneDayShare, 0, 1, 100},
    Limit{"one-day-entry.results", &Thresholds::oneDayResults, 0, 1, 100'000},
    Limit{"copied-evidence.items", &Thresholds::copiedItems, 0, 2, 100'000},
    Limit{"copied-evidence.leads", &Thresholds::copiedLeads, 0, 2, 100'000},
    Limit{"copied-evidence.shared-items", &Thresholds::copiedSharedItems, 0, 2, 100'000},
    Limit{"missing-evidence.share", &Thresholds::bareShare, 0, 1, 100},
    Limit{"missing-evidence.items", &Thresholds::bareItems, 0, 1, 100'000},
    Limit{"rotating-excellent.months", &Thresholds::rotatingMonths, 0, 2, 12},
    Limit{"superior-level.deviations", &Thresholds::levelDeviations, 3, 0, 100},
    Limit{"superior-level.points", &Thresholds::levelPoints, 3, 0, 100},
    Limit{"superior-level.people", &Thresholds::levelPeople, 0, 1, 100'000},
    Limit{"superior-level.superiors", &Thresholds::levelSuperiors, 0, 2, 100'000},
    Limit{"easy-items-only.items", &Thresholds::easyItems, 0, 1, 100'000},
    Limit{"easy-items-only.k", &Thresholds::easyK, 3, 0, 100},
    Limit{"easy-items-only.unit-k", &Thresholds::easyUnitK, 3, 0, 100},
    Limit{"overload.times", &Thresholds::overloadTimes, 3, 1, 100},
    Limit{"overload.items", &Thresholds::overloadItems, 0, 1, 100'000},
};

// Scaled by the decimals; nothing for what is no such number.
std::optional<qint64> numberOf(const QString &text, int decimals)
{
    static const QRegularExpression form(u"^([0-9]{1,6})(?:\\.([0-9]{1,3}))?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch() || (decimals == 0 && match.hasCaptured(2)))
        return std::nullopt;
    return (match.captured(1) + match.captured(2).leftJustified(decimals, u'0')).toLongLong();
}

QString keyOf(const Limit &limit) { return u"check."_s + QLatin1String(limit.key); }

} // namespace

QStringList Thresholds::keys()
{
    QStringList all;
    for (const Limit &limit : limits)
        all << keyOf(limit);
    return all;
}

Thresholds Thresholds::from(const QHash<QString, QString> &settings)
{
    Thresholds all;
    for (const Limit &limit : limits) {
        const QString key = keyOf(limit);
        const QString text = settings.value(key);
        if (text.trimmed().isEmpty())
            continue;
        const qint64 scale = limit.decimals == 0 ? 1 : 1000;
        const std::optional<qint64> value = numberOf(text, limit.decimals);
        if (!value || *value < limit.least * scale || *value > limit.greatest * scale)
            base::refuse(Tr::tr("The setting %1 is a number from %2 to %3, not “%4”. Correct it or empty it, then the default holds.")
                             .arg(key)
                             .arg(limit.least)
                             .arg(limit.greatest)
                             .arg(text));
        all.*limit.value = *value;
    }
    return all;
}

} // namespace insight
