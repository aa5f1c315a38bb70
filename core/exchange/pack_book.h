// A pack as a workbook.
#pragma once

#include "base/points.h"
#include "exchange/pack.h"

#include <vector>

class QIODevice;

namespace exchange {

// A line to be scored: one criterion, or one of the 12 contents, of one person.
struct PackLine {
    QString cadre; // code
    QString name;
    QString item; // code of the criterion, or number of the content
    QString title;
    base::Points max;
    std::optional<base::Points> self;
    std::optional<base::Points> superior;
    QString evidence;
};

struct PackBook {
    Pack pack;
    std::vector<PackLine> criteria;
    std::vector<PackLine> contents;
};

void writePackBook(const PackBook &book, QIODevice &device);

// The first sheet, which tells import what the workbook is.
namespace pack_info {
inline constexpr QStringView sheet = u"Thông tin phiếu";
inline constexpr QStringView kind = u"Loại phiếu";
inline constexpr QStringView month = u"Tháng";
inline constexpr QStringView receiver = u"Mã người nhận";
inline constexpr QStringView name = u"Họ và tên người nhận";
inline constexpr QStringView person = u"Họ và tên"; // of a line: there to be read, and held against the register
QString kindWord(PackKind which); // “Tự chấm”, “Cấp trên chấm”
} // namespace pack_info

} // namespace exchange
