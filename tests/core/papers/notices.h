// A made-up notice with a block of every kind, under either head.
#pragma once

#include "papers/document.h"

namespace papers::test {

using namespace Qt::StringLiterals;

inline Document notice(HeadKind kind)
{
    Document document;
    document.style = kind == HeadKind::Party ? Style::party() : Style::state();
    document.head = kind == HeadKind::Party
                        ? Head{kind, u"ĐẢNG BỘ THÀNH PHỐ HÀ NỘI"_s, u"ĐẢNG ỦY PHƯỜNG MẪU"_s, u"Số 12-TB/ĐU"_s, u"Mẫu, ngày 28 tháng 10 năm 2026"_s}
                        : Head{kind, u"UBND THÀNH PHỐ HÀ NỘI"_s, u"UBND PHƯỜNG MẪU"_s, u"Số: 12/TB-UBND"_s, u"Mẫu, ngày 28 tháng 10 năm 2026"_s};
    document.mark = u"bản phục dựng – đối chiếu phụ lục Chỉ thị 24"_s;
    document.foot = u"Nguyễn Thị Ngữ Ễ · CB0007 · tháng 10/2026"_s;
    Table table;
    table.columns = {{1, Align::Center}, {6, Align::Left}, {2, Align::Right}};
    table.header = {{{{{plain(u"TT"_s)}, {}, 1, 2, false}, {{plain(u"Tiêu chí"_s)}, {}, 1, 2, false}, {{plain(u"Điểm"_s)}, {}, 1, 1, false}}, false},
                    {{{{plain(u"tối đa"_s)}, {}, 1, 1, false}}, false}};
    for (int i = 1; i <= 6; ++i)
        table.rows.push_back(
            {{{{plain(QString::number(i))}, {}, 1, 1, false},
              {{plain(u"Phẩm chất chính trị, đạo đức, văn hóa thực thi công vụ; ý thức kỷ luật, kỷ cương "_s), italic(u"(mục %1)"_s.arg(i))},
               {},
               1,
               1,
               false},
              {{plain(u"2,5"_s)}, {}, 1, 1, false}},
             false});
    Signatures signatures;
    signatures.signers = {{QString(),
                           kind == HeadKind::Party ? std::vector{u"T/M BAN THƯỜNG VỤ"_s, u"PHÓ BÍ THƯ"_s}
                                                   : std::vector{u"TM. ỦY BAN NHÂN DÂN"_s, u"KT. CHỦ TỊCH"_s, u"PHÓ CHỦ TỊCH"_s},
                           u"(ký tên, đóng dấu)"_s,
                           {},
                           u"Trần Thị Ữ"_s}};
    signatures.recipients = Recipients{{u"Như trên"_s, u"Các phòng, Văn phòng HĐND và UBND, Trung tâm Phục vụ hành chính công"_s,
                                        kind == HeadKind::Party ? u"Lưu Đảng ủy"_s : u"Lưu: VT"_s}};
    document.blocks = {
        Title{u"THÔNG BÁO"_s, u"Kết quả xếp loại chất lượng tháng 10/2026"_s, QString(), true},
        KeyValues{{{u"Họ và tên"_s, {bold(u"Nguyễn Thị Ngữ Ễ"_s)}, false}, {u"Ngày sinh"_s, {plain(u"05/03/1984"_s)}, false}}, 0},
        Paragraph{{plain(u"Căn cứ Nghị định số 335/2025/NĐ-CP, Ủy ban nhân dân phường thông báo kết quả: tổng điểm "_s), bold(u"89,995"_s),
                   plain(u", xếp loại hoàn thành tốt nhiệm vụ. Người được đánh giá có quyền kiến nghị trong thời hạn quy định."_s)}},
        Paragraph{{plain(u"ưu điểm, nhược điểm đã được chỉ ra trong cuộc họp ngày 27/10/2026;"_s)}, Align::Justify, 0, 12, -1, -1, u"-"_s, false},
        table,
        Blanks{{plain(u"Ý kiến của tập thể:"_s)}, 2},
        signatures};
    return document;
}

} // namespace papers::test
