#include "rating/paper_code.h"

#include "base/failure.h"
#include "base/tr.h"
#include "store/digest.h"

#include <array>

using namespace Qt::StringLiterals;

namespace rating {
namespace {

constexpr QLatin1StringView letters("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
constexpr int fileSize = 2;
constexpr int size = 16;
using Values = std::array<int, size>;

// One step in GF(32) by x⁵ + x² + 1: the weights of the places are its powers, all different and none zero.
constexpr int doubled(int value)
{
    value <<= 1;
    return (value & 32) != 0 ? (value ^ 37) & 31 : value;
}

constexpr int times(int a, int b)
{
    int product = 0;
    for (; b != 0; b >>= 1, a = doubled(a))
        product ^= (b & 1) != 0 ? a : 0;
    return product;
}

// Zero when the last value is the right one. Its own weight is 1.
int remainder(const Values &values)
{
    int sum = 0;
    int weight = 1;
    for (int i = size - 1; i >= 0; --i, weight = doubled(weight))
        sum ^= times(weight, values[size_t(i)]);
    return sum;
}

// The first bits of a hash, five at a time.
int fiveBits(const QByteArray &bytes, int at)
{
    int value = 0;
    for (int bit = at * 5; bit < at * 5 + 5; ++bit)
        value = value << 1 | (quint8(bytes[bit / 8]) >> (7 - bit % 8) & 1);
    return value;
}

QString written(const Values &values)
{
    QString code;
    for (int i = 0; i < size; ++i) {
        if (i > 0 && i % 4 == 0)
            code += u'-';
        code += letters[values[size_t(i)]];
    }
    return code;
}

int valueOf(QChar c)
{
    const QChar letter = c.toUpper();
    if (letter == u'O')
        return 0;
    if (letter == u'I' || letter == u'L')
        return 1;
    return int(letters.indexOf(letter));
}

bool isSeparator(QChar c) { return c.isSpace() || c.category() == QChar::Punctuation_Dash || c == u'.'; }

[[noreturn]] void mistyped(const QString &message) { throw base::Failure(base::FailureKind::Usage, message); }

} // namespace

QString paperCode(const QByteArray &fileMark, const QByteArray &digest, const QByteArray &entryHash)
{
    const QByteArray file = store::blake2b("file" + fileMark);
    const QByteArray decision = store::blake2b("paper" + store::blake2b(digest) + store::blake2b(entryHash));
    Values values{};
    for (int i = 0; i < size - 1; ++i)
        values[size_t(i)] = i < fileSize ? fiveBits(file, i) : fiveBits(decision, i - fileSize);
    values.back() = remainder(values); // the missing summand is the sum itself
    return written(values);
}

QString paperCodeFrom(const QString &typed)
{
    Values values{};
    int count = 0;
    for (const QChar c : typed) {
        if (isSeparator(c))
            continue;
        const int value = valueOf(c);
        if (value < 0)
            mistyped(Tr::tr("“%1” stands in no code of a paper: copy the code again.").arg(c));
        if (count < size)
            values[size_t(count)] = value;
        ++count;
    }
    if (count != size)
        mistyped(Tr::tr("The code of a paper has %1 characters, this one has %2: copy it again.").arg(size).arg(count));
    if (remainder(values) != 0)
        mistyped(Tr::tr("The code %1 has been copied wrongly, its last character does not fit the others: compare it with the paper.")
                     .arg(written(values)));
    return written(values);
}

bool isOfFile(const QString &code, const QByteArray &fileMark)
{
    const QByteArray file = store::blake2b("file" + fileMark);
    for (int i = 0; i < fileSize; ++i)
        if (code[i] != letters[fiveBits(file, i)])
            return false;
    return true;
}

} // namespace rating
