#include "exchange/pack_book.h"

#include "exchange/sheet_spec.h"
#include "exchange/xlsx_writer.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

// Drop-downs name a range of numbers instead of a list in the rule itself: there a decimal sign would be one of some country's.
constexpr QStringView StepsSheet = u"Thang điểm";

OutCell pointsCell(const std::optional<base::Points> &points) { return points ? outHalves(points->halves) : OutCell(); }

struct PackColumn {
    QString header;
    int width;
    std::function<OutCell(const PackLine &)> value;
    bool open = false;
    bool points = false; // with a drop-down up to the line's maximum
};

// Under a head that import knows nothing of: lines copied into another book must not bring back what was only there to be read.
PackColumn toRead(PackColumn column)
{
    column.header += u" (chỉ xem)"_s;
    return column;
}

class PackWriter {
public:
    explicit PackWriter(const PackBook &book) : m_pack(book) { }

    void write(QIODevice &device)
    {
        putInfo();
        putLines(Table::Criteria, m_pack.criteria, u"Tên tiêu chí"_s);
        if (!m_pack.contents.empty())
            putLines(Table::Contents, m_pack.contents, u"Tên nội dung"_s);
        putSteps();
        m_book.finish(device);
    }

private:
    bool isSelf() const { return m_pack.pack.kind == PackKind::SelfScore; }

    void putInfo()
    {
        lxw_worksheet *sheet = m_book.addSheet(pack_info::sheet.toString());
        worksheet_set_column(sheet, 0, 0, 28, nullptr);
        worksheet_set_column(sheet, 1, 1, 70, nullptr);
        lxw_format *label = m_book.format("bold top");
        lxw_format *value = m_book.format("text wrap top");
        int row = 0;
        m_book.text(sheet, row++, 0, isSelf() ? u"PHIẾU TỰ CHẤM ĐIỂM THÁNG"_s : u"PHIẾU CẤP TRÊN CHẤM ĐIỂM THÁNG"_s, m_book.format("title"));
        const auto line = [&](QStringView name, const QString &text) {
            m_book.height(sheet, row, linesOf(text, 70));
            m_book.text(sheet, row, 0, name.toString(), label);
            m_book.text(sheet, row++, 1, text, value);
        };
        line(pack_info::kind, pack_info::kindWord(m_pack.pack.kind));
        line(pack_info::month, m_pack.pack.month.toString());
        line(pack_info::receiver, m_pack.pack.receiver);
        line(pack_info::name, m_pack.pack.receiverName);
        line(u"Cách điền",
             isSelf() ? u"Chỉ điền các ô nền vàng ở cột Tự chấm và Minh chứng; điểm theo bước 0,5. Các ô khác được khóa và không được đọc lại."_s
                      : u"Chỉ điền các ô nền vàng ở cột Cấp trên chấm; điểm theo bước 0,5. Các ô khác được khóa và không được đọc lại."_s);
        line(u"Gửi lại", u"Lưu tệp và gửi lại cho cán bộ tổ chức. Không nhập nội dung thuộc bí mật nhà nước (Mật trở lên)."_s);
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9);
        worksheet_fit_to_pages(sheet, 1, 0);
        protect(sheet);
    }

    void putLines(Table table, const std::vector<PackLine> &lines, const QString &titleHeader)
    {
        const SheetSpec &spec = specOf(table);
        const auto header = [&spec](int field) { return spec.columns[size_t(field)].header; };
        const QString month = m_pack.pack.month.toString();
        const bool number = table == Table::Contents;
        std::vector<PackColumn> columns{
            {header(criteria::Month), 10, [&](const PackLine &) { return outText(month); }},
            {header(criteria::Cadre), 12, [](const PackLine &line) { return outText(line.cadre); }},
            {pack_info::person.toString(), 24, [](const PackLine &line) { return outText(line.name); }},
            {header(criteria::Item), 10, [number](const PackLine &line) { return number ? outWhole(line.item.toInt()) : outText(line.item); }},
            {titleHeader, 70, [](const PackLine &line) { return outText(line.title); }},
            {u"Điểm tối đa"_s, 10, [](const PackLine &line) { return outHalves(line.max.halves); }},
        };
        const PackColumn self{header(criteria::Self), 10, [](const PackLine &line) { return pointsCell(line.self); }, isSelf(), true};
        const PackColumn evidence{header(criteria::Evidence), 50, [](const PackLine &line) { return outText(line.evidence); }, isSelf()};
        if (isSelf()) {
            columns.insert(columns.end(), {self, evidence});
        } else {
            columns.insert(columns.end(),
                           {toRead(self),
                            {header(criteria::Superior), 10, [](const PackLine &line) { return pointsCell(line.superior); }, true, true},
                            toRead(evidence)});
        }

        lxw_worksheet *sheet = m_book.addSheet(spec.name);
        int row = 0;
        m_book.height(sheet, row, 2);
        for (size_t i = 0; i < columns.size(); ++i) {
            worksheet_set_column(sheet, lxw_col_t(i), lxw_col_t(i), columns[i].width, nullptr);
            m_book.text(sheet, row, int(i), columns[i].header, m_book.format("head wrap top"));
        }
        for (const PackLine &line : lines) {
            ++row;
            m_mostHalves = std::max(m_mostHalves, line.max.halves);
            int high = 1;
            for (const PackColumn &column : columns)
                high = std::max(high, linesOf(column.value(line).text, column.width));
            m_book.height(sheet, row, high);
            for (size_t i = 0; i < columns.size(); ++i) {
                const PackColumn &column = columns[i];
                m_book.cell(sheet, row, int(i), column.value(line), m_book.format(column.open ? "open grid wrap top" : "grid wrap top"));
                if (column.open && column.points)
                    offerSteps(sheet, row, int(i), line.max);
            }
        }
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_set_landscape(sheet);
        worksheet_set_paper(sheet, 9);
        worksheet_fit_to_pages(sheet, 1, 0);
        worksheet_repeat_rows(sheet, 0, 0);
        protect(sheet);
    }

    void offerSteps(lxw_worksheet *sheet, int row, int column, base::Points max)
    {
        m_book.offer(sheet, row, column, u"'%1'!$A$1:$A$%2"_s.arg(StepsSheet).arg(max.halves + 1), u"Điểm không hợp lệ"_s,
                     u"Điểm theo bước 0,5, từ 0 đến %1."_s.arg(max.toString(u',')));
    }

    void putSteps()
    {
        lxw_worksheet *sheet = m_book.addSheet(StepsSheet.toString());
        for (int half = 0; half <= m_mostHalves; ++half)
            m_book.number(sheet, half, 0, half / 2.0);
        worksheet_hide(sheet);
        protect(sheet);
    }

    // Against slips, not against intent: what import takes is decided by import.
    static void protect(lxw_worksheet *sheet)
    {
        lxw_protection allowed = {};
        allowed.format_columns = LXW_TRUE;
        allowed.format_rows = LXW_TRUE;
        worksheet_protect(sheet, nullptr, &allowed);
    }

    const PackBook &m_pack;
    XlsxBook m_book{XlsxBook::Rows::InMemory};
    int m_mostHalves = 0;
};

} // namespace

QString pack_info::kindWord(PackKind which) { return which == PackKind::SelfScore ? u"Tự chấm"_s : u"Cấp trên chấm"_s; }

void writePackBook(const PackBook &book, QIODevice &device) { PackWriter(book).write(device); }

} // namespace exchange
