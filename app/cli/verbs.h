// One function a verb, one file each. arguments[0] is the verb's name. The exit code of success is 0 except where design says otherwise.
#pragma once

#include <QStringList>

namespace cli {

int runNew(const QStringList &arguments);
int runSample(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runScore(const QStringList &arguments);
int runExplain(const QStringList &arguments);
int runCap(const QStringList &arguments);
int runFigures(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runSheet(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runPrint(const QStringList &arguments);
int runSetting(const QStringList &arguments);
int runVerify(const QStringList &arguments);
int runBackup(const QStringList &arguments);
int runRestore(const QStringList &arguments);
int runRules(const QStringList &arguments);

} // namespace cli
