// A person who is rated: cadre, civil servant, public employee, contract worker, part-time personnel. The least data: no identity number, phone or
// address (Law 91/2025/QH15).
#pragma once

#include "base/id.h"

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

namespace staff {

enum class Gender { Male = 1, Female = 2 };
QString word(Gender gender); // “Nam”, “Nữ”
std::optional<Gender> genderFrom(QStringView word);

struct Cadre {
    base::Id id = 0;
    QString code; // unique, not empty: “CB0007”
    QString name; // not empty
    QDate birth; // invalid: not given
    std::optional<Gender> gender;
    bool partyMember = false;
    QString qualification; // “Trình độ chuyên môn”; empty: not given

    friend bool operator==(const Cadre &, const Cadre &) = default;
};

// Throws base::Failure (Refused): code or name missing.
void check(const Cadre &cadre);

} // namespace staff
