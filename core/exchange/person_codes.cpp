#include "exchange/person_codes.h"

#include "base/text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

QString key(const QString &name, QDate birth) { return base::folded(name) + u'\n' + birth.toString(Qt::ISODate); }

} // namespace

void PersonCodes::add(const QString &name, QDate birth, const QString &code)
{
    if (code.isEmpty())
        return;
    if (birth.isValid()) {
        QStringList &codes = m_codes[key(name, birth)];
        if (!codes.contains(code))
            codes << code;
    }
    qsizetype digits = code.size();
    while (digits > 0 && code[digits - 1] >= u'0' && code[digits - 1] <= u'9')
        --digits;
    const int width = int(code.size() - digits);
    if (width == 0 || width > 9)
        return;
    Pattern &pattern = m_patterns[code.left(digits)];
    ++pattern.times;
    pattern.last = std::max(pattern.last, code.mid(digits).toInt());
    pattern.width = std::max(pattern.width, width);
}

QStringList PersonCodes::matching(const QString &name, QDate birth) const
{
    return birth.isValid() ? m_codes.value(key(name, birth)) : QStringList();
}

QString PersonCodes::propose()
{
    if (m_patterns.empty())
        m_patterns[u"CB"_s] = {0, 0, 4};
    auto &[prefix, pattern] =
        *std::max_element(m_patterns.begin(), m_patterns.end(), [](const auto &a, const auto &b) { return a.second.times < b.second.times; });
    ++pattern.last;
    return prefix + QString::number(pattern.last).rightJustified(pattern.width, u'0');
}

} // namespace exchange
