// Codes of people whose rows name none: found by name and birth date, or a free one proposed.
#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <map>

namespace exchange {

class PersonCodes {
public:
    // A person known by this code. Without a birth date nobody is found by name alone.
    void add(const QString &name, QDate birth, const QString &code);
    // Names compare without case and diacritics: “Hoà” and “Hòa” are one spelling to most people.
    QStringList matching(const QString &name, QDate birth) const;
    // “CB0043” after “CB0042”: the commonest pattern of the known codes, continued; another at each call.
    QString propose();

private:
    struct Pattern {
        int times = 0;
        int last = 0;
        int width = 0;
    };
    QHash<QString, QStringList> m_codes; // by name and birth date
    std::map<QString, Pattern> m_patterns; // by what stands before the number
};

} // namespace exchange
