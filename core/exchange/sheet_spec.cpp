#include "exchange/sheet_spec.h"

#include "base/text.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace exchange {
namespace {

using enum ColumnType;

Column column(const QString &header, ColumnType type) { return {header, type}; }
Column key(const QString &header, ColumnType type, const QStringList &words = {}) { return {header, type, true, words}; }
Column word(const QString &header, const QStringList &words) { return {header, Word, false, words}; }

std::vector<SheetSpec> makeSheets()
{
    const Column rowId = column(u"Mã dòng"_s, RowId);
    std::vector<SheetSpec> sheets;

    sheets.push_back({Table::Units,
                      u"Đơn vị"_s,
                      {key(u"Mã đơn vị"_s, Code), column(u"Tên đơn vị"_s, Text),
                       word(u"Khối"_s, {u"Đảng"_s, u"Chính quyền"_s, u"Mặt trận"_s, u"Sự nghiệp"_s}), column(u"Mã đơn vị cấp trên"_s, Code), rowId},
                      {{units::Code}, {units::Name}}});

    sheets.push_back({Table::Staff,
                      u"Cán bộ"_s,
                      {key(u"Mã cán bộ"_s, Code), column(u"Họ và tên"_s, Text), column(u"Ngày sinh"_s, Date),
                       word(u"Giới tính"_s, {u"Nam"_s, u"Nữ"_s}), column(u"Đảng viên"_s, YesNo), column(u"Trình độ chuyên môn"_s, Text),
                       word(u"Đối tượng"_s, {u"Cán bộ"_s, u"Công chức"_s, u"Viên chức"_s, u"Lao động hợp đồng"_s, u"Không chuyên trách"_s}),
                       key(u"Chức vụ"_s, Text), word(u"Vai trò"_s, {u"Người đứng đầu"_s, u"Cấp phó"_s, u"Nhân viên"_s}), key(u"Mã đơn vị"_s, Code),
                       column(u"Mã người quản lý"_s, Code), key(u"Từ ngày"_s, Date), column(u"Đến ngày"_s, Date), column(u"Chính"_s, YesNo), rowId},
                      {{staffs::Code}, {staffs::Name}, {staffs::Unit}, {staffs::Role}}});

    sheets.push_back({Table::Work,
                      u"Công việc"_s,
                      {key(u"Tuần"_s, Week),
                       key(u"Ngày"_s, Date),
                       key(u"Buổi"_s, Word, {u"Sáng"_s, u"Chiều"_s, u"Tối"_s}),
                       key(u"Giờ"_s, Time),
                       key(u"Nội dung"_s, Text),
                       key(u"Sản phẩm"_s, Text),
                       key(u"Mã cán bộ"_s, Code),
                       column(u"Mã người phối hợp"_s, Codes),
                       column(u"Địa điểm"_s, Text),
                       column(u"Mã đơn vị chuẩn bị"_s, Code),
                       column(u"Đột xuất"_s, YesNo),
                       column(u"Hệ số K"_s, Coefficient),
                       column(u"Số lượng giao"_s, Count),
                       key(u"Hạn hoàn thành"_s, Date),
                       column(u"Số lượng hoàn thành"_s, Count),
                       column(u"Số lỗi"_s, Count),
                       column(u"Số lỗi khách quan"_s, Count),
                       column(u"Số lần chậm"_s, Count),
                       column(u"Số lần chậm khách quan"_s, Count),
                       word(u"Trạng thái"_s, {u"Kế hoạch"_s, u"Đã làm"_s, u"Chuyển"_s, u"Hủy"_s}),
                       column(u"Minh chứng"_s, Text),
                       column(u"Ghi chú"_s, Text),
                       rowId},
                      {{works::Content}, {works::Lead}, {works::Week, works::Deadline}}});

    sheets.push_back({Table::Observations,
                      u"Nhận diện"_s,
                      {key(u"Ngày"_s, Date), key(u"Mã cán bộ"_s, Code), key(u"Mã đơn vị"_s, Code), key(u"Biểu hiện"_s, Code),
                       word(u"Mức độ"_s, {u"Nhẹ"_s, u"Vừa"_s, u"Nặng"_s}), key(u"Minh chứng"_s, Text),
                       word(u"Nguồn"_s, {u"Tự nhận"_s, u"Người đứng đầu"_s, u"Kiểm tra"_s, u"Công dân"_s}), column(u"Mã người phát hiện"_s, Code),
                       column(u"Giải trình"_s, Text), word(u"Kết luận"_s, {u"Xác nhận"_s, u"Bác bỏ"_s}), column(u"Hạn khắc phục"_s, Date),
                       column(u"Đã khắc phục"_s, YesNo), rowId},
                      {{observations::Date}, {observations::Cadre, observations::Unit}, {observations::Indicator}, {observations::Evidence}}});

    sheets.push_back({Table::Criteria,
                      u"Tiêu chí chung"_s,
                      {key(u"Tháng"_s, Month), key(u"Mã cán bộ"_s, Code), key(u"Tiêu chí"_s, Code), column(u"Tự chấm"_s, Points),
                       column(u"Cấp trên chấm"_s, Points), column(u"Minh chứng"_s, Text), rowId},
                      {{criteria::Month}, {criteria::Cadre}, {criteria::Item}}});

    sheets.push_back({Table::Contents,
                      u"12 nội dung"_s,
                      {key(u"Tháng"_s, Month), key(u"Mã cán bộ"_s, Code), key(u"Nội dung"_s, Count), column(u"Tự chấm"_s, Points),
                       column(u"Cấp trên chấm"_s, Points), column(u"Minh chứng"_s, Text), rowId},
                      {{criteria::Month}, {criteria::Cadre}, {criteria::Item}}});

    sheets.push_back({Table::Absences,
                      u"Vắng mặt"_s,
                      {key(u"Mã cán bộ"_s, Code), key(u"Từ ngày"_s, Date), column(u"Đến ngày"_s, Date), column(u"Lý do"_s, Text), rowId},
                      {{absences::Cadre}, {absences::From}, {absences::Reason}}});

    sheets.push_back({Table::Conditions,
                      u"Điều kiện"_s,
                      {key(u"Tháng"_s, Month), key(u"Mã cán bộ"_s, Code), key(u"Điều kiện"_s, Code), column(u"Căn cứ"_s, Text), rowId},
                      {{conditions::Month}, {conditions::Cadre}, {conditions::Condition}}});
    return sheets;
}

using Names = std::map<QString, int>; // folded header → place of the column

const Names &namesOf(const SheetSpec &spec)
{
    static const std::vector<Names> all = [] {
        std::vector<Names> made;
        for (const SheetSpec &sheet : allSheets()) {
            Names names;
            for (size_t i = 0; i < sheet.columns.size(); ++i)
                names[base::folded(sheet.columns[i].header)] = int(i);
            made.push_back(std::move(names));
        }
        return made;
    }();
    return all[size_t(spec.table)];
}

struct FoldedCell {
    int column;
    QString folded;
    QString written;
};

std::vector<FoldedCell> foldedCells(const Row &row)
{
    std::vector<FoldedCell> out;
    for (const auto &[column, cell] : row.cells) {
        const QString text = base::cleaned(shown(cell));
        if (!text.isEmpty() && text.size() <= 200)
            out.push_back({column, base::folded(text), text.simplified()});
    }
    return out;
}

bool lacks(const Header &header, const std::vector<int> &group)
{
    return std::none_of(group.begin(), group.end(), [&](int field) { return header.has(field); });
}

bool isWhole(const Header &header)
{
    const auto &required = header.spec->required;
    return std::none_of(required.begin(), required.end(), [&](const std::vector<int> &group) { return lacks(header, group); });
}

// Whatever it holds. What a person says of a head goes before what it says itself.
Header headerOf(const SheetSpec &spec, const std::vector<FoldedCell> &cells, int row, const Names &said)
{
    const Names &names = namesOf(spec);
    Header header{&spec, row, {}, std::vector<int>(spec.columns.size(), -1), {}};
    const auto take = [&](const FoldedCell &cell, const Names &meanings) {
        const auto found = meanings.find(cell.folded);
        if (found == meanings.end() || found->second < 0 || found->second >= int(spec.columns.size()) || header.has(found->second))
            return false;
        header.columnOf[size_t(found->second)] = cell.column;
        header.fieldAt.resize(std::max(header.fieldAt.size(), size_t(cell.column) + 1), -1);
        header.fieldAt[size_t(cell.column)] = found->second;
        return true;
    };
    std::vector<const FoldedCell *> others;
    for (const FoldedCell &cell : cells)
        if (!take(cell, said))
            others.push_back(&cell);
    for (const FoldedCell *cell : others)
        if (said.contains(cell->folded) || !take(*cell, names))
            header.unknown << cell->written;
    return header;
}

std::optional<Header> headerIn(const SheetSpec &spec, const std::vector<FoldedCell> &cells, int row, const Names &said = {})
{
    Header header = headerOf(spec, cells, row, said);
    return isWhole(header) ? std::optional(std::move(header)) : std::nullopt;
}

} // namespace

const std::vector<SheetSpec> &allSheets()
{
    static const std::vector<SheetSpec> sheets = makeSheets();
    return sheets;
}

const SheetSpec &specOf(Table table) { return allSheets()[size_t(table)]; }

const SheetSpec *sheetNamed(QStringView name)
{
    const QString wanted = base::folded(name);
    for (const SheetSpec &spec : allSheets())
        if (base::folded(spec.name) == wanted)
            return &spec;
    return nullptr;
}

KeyColumns Header::keyColumns() const
{
    KeyColumns columns;
    for (size_t field = 0; field < spec->columns.size(); ++field)
        columns[field] = spec->columns[field].key && has(int(field));
    return columns;
}

std::optional<Header> findHeader(const SheetSpec &spec, RowSource &rows, const std::map<QString, int> &heads)
{
    Row row;
    while (rows.next(row) && row.number <= HeaderRows)
        if (auto header = headerIn(spec, foldedCells(row), row.number, heads))
            return header;
    return std::nullopt;
}

std::optional<Header> nearestHeader(const SheetSpec &spec, RowSource &rows, const std::map<QString, int> &heads)
{
    // Of rows that know as many columns the one with the most cells: titles above a table fill one or two.
    std::optional<Header> nearest;
    std::pair<qsizetype, size_t> most;
    Row row;
    while (rows.next(row) && row.number <= HeaderRows) {
        const auto cells = foldedCells(row);
        Header header = headerOf(spec, cells, row.number, heads);
        const qsizetype known = std::count_if(header.columnOf.begin(), header.columnOf.end(), [](int column) { return column >= 0; });
        if (!cells.empty() && (!nearest || std::pair(known, cells.size()) > most)) {
            most = {known, cells.size()};
            nearest = std::move(header);
        }
    }
    return nearest;
}

std::optional<Header> recogniseHeader(RowSource &rows)
{
    Row row;
    while (rows.next(row) && row.number <= HeaderRows) {
        const auto cells = foldedCells(row);
        std::optional<Header> found;
        int tables = 0;
        for (const SheetSpec &spec : allSheets()) {
            if (auto header = headerIn(spec, cells, row.number)) {
                ++tables;
                found = std::move(header);
            }
        }
        if (tables == 1)
            return found;
    }
    return std::nullopt;
}

QString requiredText(const SheetSpec &spec) { return lackingText({&spec, 0, {}, std::vector<int>(spec.columns.size(), -1), {}}); }

QString lackingText(const Header &header)
{
    QStringList groups;
    for (const std::vector<int> &group : header.spec->required) {
        if (!lacks(header, group))
            continue;
        QStringList names;
        for (const int field : group)
            names << header.spec->columns[size_t(field)].header;
        groups << names.join(" / "_L1);
    }
    return groups.join(", "_L1);
}

} // namespace exchange
