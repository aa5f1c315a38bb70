// nenepctl as a person runs it: a process, its output, its exit code.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <functional>
#include <utility>

struct Ran {
    int code = -1; // −1: killed
    QByteArray out;
    QString err;
};

// In English unless the environment pairs say otherwise. denied: what the new process does to itself before it becomes nenepctl (support/process.h).
Ran run(const QStringList &arguments, const QList<std::pair<QString, QString>> &environment = {}, const std::function<void()> &denied = {});

// A folder with a new file in it, and short ways to talk about it.
class Ward {
public:
    Ward();
    QString path(const QString &name = QStringLiteral("ward.nenep")) const { return m_dir.filePath(name); }
    // nenepctl VERB ward.nenep …
    Ran operator()(const QString &verb, const QStringList &rest = {}) const;
    QByteArray bytes() const;
    QStringList names() const; // of everything in the folder, sorted

private:
    QTemporaryDir m_dir;
};

QString data(const QString &name);
QByteArray readAll(const QString &path);
