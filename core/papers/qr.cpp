#include "papers/qr.h"

#include "base/failure.h"
#include "base/tr.h"

#include <qrencode.h>

#include <memory>

namespace papers {

std::vector<Box> qrBoxes(const QString &text, Unit x, Unit y, Unit side)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(QRcode_encodeString(text.toLatin1().constData(), 1, QR_ECLEVEL_M, QR_MODE_8, 1),
                                                               QRcode_free);
    if (!code)
        base::refuse(Tr::tr("“%1” does not fit into the code that is printed on papers.").arg(text));
    const int width = code->width;
    const auto edge = [&](int module) { return Unit(qint64(side) * module / width); };
    std::vector<Box> boxes;
    for (int row = 0; row < width; ++row) {
        const auto dark = [&](int column) { return (code->data[row * width + column] & 1) != 0; };
        for (int column = 0; column < width; ++column) {
            const int from = column;
            while (column < width && dark(column))
                ++column;
            if (column > from)
                boxes.push_back({x + edge(from), y + edge(row), edge(column) - edge(from), edge(row + 1) - edge(row)});
        }
    }
    return boxes;
}

} // namespace papers
