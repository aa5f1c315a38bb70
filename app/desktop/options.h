// The command line of nenep.
#pragma once

#include "shell/theme.h"
#include "translations/translations.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace desktop {

struct Options {
    QString file;
    bool sample = false;
    QString page; // empty: the first
    std::optional<QSize> size;
    std::optional<double> scale;
    std::optional<shell::Theme> theme;
    std::optional<translations::Language> language;
    QString screenshot; // empty: none
    bool help = false;
    QString error; // what is wrong with the command line; empty: nothing
};

Options parse(const QStringList &arguments);
QString usage();

} // namespace desktop
