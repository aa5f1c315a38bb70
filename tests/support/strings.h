// Lets Catch print QStrings and dates instead of {?}.
#pragma once

#include <QDate>
#include <QString>

#include <catch2/catch.hpp>

#include <string>

namespace Catch {
template <> struct StringMaker<QString> {
    static std::string convert(const QString &s) { return '"' + s.toStdString() + '"'; }
};
template <> struct StringMaker<QDate> {
    static std::string convert(const QDate &d) { return d.toString(Qt::ISODate).toStdString(); }
};
} // namespace Catch
