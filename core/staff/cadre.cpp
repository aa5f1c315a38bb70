#include "staff/cadre.h"

#include "base/failure.h"
#include "base/tr.h"
#include "staff/words.h"

using namespace Qt::StringLiterals;

namespace staff {
namespace {

constexpr Gender genders[] = {Gender::Male, Gender::Female};
} // namespace

QString word(Gender gender) { return gender == Gender::Male ? u"Nam"_s : u"Nữ"_s; }

std::optional<Gender> genderFrom(QStringView typed) { return fromWord<Gender>(genders, typed); }

void check(const Cadre &cadre)
{
    if (cadre.code.isEmpty())
        base::refuse(Tr::tr("“%1” has no code.").arg(cadre.name));
    if (cadre.name.isEmpty())
        base::refuse(Tr::tr("The person %1 has no name.").arg(cadre.code));
}

} // namespace staff
