#include "sample/phrases.h"

using namespace Qt::StringLiterals;

namespace sample {
namespace {

constexpr Task Party[] = {
    {u"Chuẩn bị nội dung hội nghị Ban Chấp hành Đảng bộ tháng {m}", u"BC|Báo cáo", 2000, 1, 2, Where::Room},
    {u"Chỉ đạo xây dựng nghị quyết chuyên đề quý {q}", u"NQ|Nghị quyết", 3000, 1, 1},
    {u"Dự sinh hoạt chi bộ tổ dân phố {t}", u"|Biên bản dự sinh hoạt", 800, 1, 2, Where::Outside},
    {u"Làm việc với các ban Đảng về tiến độ nhiệm vụ tháng {m}", u"TB|Thông báo kết luận", 1200, 1, 2, Where::Room},
    {u"Cho ý kiến hồ sơ nhân sự quy hoạch", u"KL|Kết luận", 1500, 1, 3, Where::Room},
    {u"Đối thoại với nhân dân tổ dân phố {t}", u"TB|Thông báo kết luận", 2000, 1, 1, Where::Outside},
};
constexpr Task PartyOffice[] = {
    {u"Soạn chương trình công tác của Đảng ủy tháng {m}", u"CTr|Chương trình", 1500, 1, 2},
    {u"Tổng hợp báo cáo tuần phục vụ giao ban Thường trực Đảng ủy", u"BC|Báo cáo", 1000, 1, 1},
    {u"Phục vụ hội nghị Đảng ủy, hoàn thiện biên bản", u"|Biên bản hội nghị", 1000, 1, 2, Where::Room},
    {u"Lập hồ sơ, nộp lưu tài liệu chuyên đề Đảng bộ", u"|Hồ sơ lưu trữ", 800, 2, 8},
    {u"Rà soát văn bản chỉ đạo của Thành ủy, tham mưu triển khai", u"CV|Công văn", 1200, 2, 5},
    {u"Cập nhật phần mềm điều hành tác nghiệp của Đảng bộ", u"|Nhật ký cập nhật", 800, 5, 10},
    {u"Dự thảo quy chế làm việc sửa đổi", u"QC|Quy chế", 2500, 1, 1},
};
constexpr Task PartyBuilding[] = {
    {u"Thẩm tra hồ sơ kết nạp đảng viên", u"TTr|Tờ trình", 1500, 1, 4, Where::Room},
    {u"Tổng hợp đánh giá, xếp loại đảng viên quý {q}", u"BC|Báo cáo", 2000, 1, 1},
    {u"Hướng dẫn chi bộ tổ dân phố {t} sinh hoạt chuyên đề", u"HD|Hướng dẫn", 1200, 1, 2, Where::Outside},
    {u"Cập nhật hồ sơ cán bộ, đảng viên trên cơ sở dữ liệu", u"|Hồ sơ đã cập nhật", 800, 5, 15},
    {u"Viết tin, bài tuyên truyền gương người tốt, việc tốt", u"|Tin, bài", 1000, 1, 4},
    {u"Xây dựng kế hoạch luân chuyển, điều động cán bộ", u"KH|Kế hoạch", 2500, 1, 1},
    {u"Nắm tình hình dư luận xã hội trên địa bàn", u"BC|Báo cáo", 1200, 1, 2},
};
constexpr Task Inspection[] = {
    {u"Kiểm tra chấp hành Điều lệ Đảng tại chi bộ tổ dân phố {t}", u"TB|Thông báo kết luận", 2500, 1, 1, Where::Outside},
    {u"Giám sát chuyên đề thực hiện Chỉ thị 24 tại các phòng", u"BC|Báo cáo", 2000, 1, 2, Where::Room},
    {u"Xác minh đơn thư liên quan đảng viên", u"BC|Báo cáo xác minh", 3000, 1, 2, Where::Outside},
    {u"Rà soát kê khai tài sản, thu nhập", u"|Bản kê khai đã rà soát", 1000, 5, 15},
    {u"Theo dõi khắc phục sau kiểm tra tháng {m}", u"BC|Báo cáo", 1200, 1, 2},
    {u"Lập hồ sơ lưu các cuộc kiểm tra, giám sát", u"|Hồ sơ lưu trữ", 800, 1, 4},
};
constexpr Task Council[] = {
    {u"Chuẩn bị kỳ họp HĐND chuyên đề quý {q}", u"KH|Kế hoạch", 2500, 1, 1},
    {u"Giám sát việc giải quyết kiến nghị cử tri tổ dân phố {t}", u"BC|Báo cáo", 2000, 1, 2, Where::Outside},
    {u"Tiếp xúc cử tri tổ dân phố {t}", u"BC|Báo cáo tổng hợp ý kiến", 1500, 1, 1, Where::Outside},
    {u"Thẩm tra tờ trình của UBND trình kỳ họp", u"BC|Báo cáo thẩm tra", 2000, 1, 3, Where::Room},
    {u"Theo dõi trả lời chất vấn của đại biểu", u"CV|Công văn", 1200, 1, 3},
};
constexpr Task Committee[] = {
    {u"Chỉ đạo giải phóng mặt bằng các dự án trên địa bàn tháng {m}", u"TB|Thông báo kết luận", 2500, 1, 2, Where::Outside},
    {u"Kiểm tra trật tự đô thị, vệ sinh môi trường tổ dân phố {t}", u"TB|Thông báo kết luận", 1500, 1, 2, Where::Outside},
    {u"Chỉ đạo giải quyết đơn thư, kiến nghị của công dân", u"QĐ|Quyết định giải quyết", 2000, 1, 3},
    {u"Chỉ đạo thực hiện chỉ tiêu thu, chi ngân sách tháng {m}", u"CV|Công văn chỉ đạo", 1500, 1, 2},
    {u"Họp đánh giá tiến độ giải quyết thủ tục hành chính", u"TB|Thông báo kết luận", 1200, 1, 1, Where::Room},
    {u"Ký duyệt hồ sơ chứng thực, hộ tịch", u"|Hồ sơ đã ký", 800, 10, 40},
    {u"Trình HĐND kế hoạch phát triển kinh tế - xã hội quý {q}", u"TTr|Tờ trình", 3000, 1, 1},
};
constexpr Task Office[] = {
    {u"Tổng hợp lịch công tác tuần của lãnh đạo UBND", u"|Lịch công tác tuần", 800, 1, 1},
    {u"Soạn báo cáo chỉ đạo, điều hành tháng {m}", u"BC|Báo cáo", 1500, 1, 2},
    {u"Quyết toán kinh phí hoạt động quý {q}", u"BC|Báo cáo quyết toán", 2500, 1, 1},
    {u"Tiếp nhận, chuyển xử lý văn bản đến", u"|Văn bản đã chuyển xử lý", 800, 10, 40},
    {u"Đôn đốc các phòng thực hiện kết luận giao ban", u"TB|Thông báo đôn đốc", 1200, 1, 3, Where::Room},
    {u"Rà soát thủ tục hành chính nội bộ", u"TTr|Tờ trình", 2000, 1, 3},
    {u"Tham mưu kế hoạch cải cách hành chính quý {q}", u"KH|Kế hoạch", 2000, 1, 1},
    {u"Lập hồ sơ thanh toán, chi trả chế độ", u"|Hồ sơ thanh toán", 1000, 3, 10},
};
constexpr Task Economy[] = {
    {u"Thẩm định hồ sơ cấp giấy chứng nhận quyền sử dụng đất tổ dân phố {t}", u"TTr|Tờ trình", 2000, 2, 6},
    {u"Kiểm tra trật tự xây dựng tuyến phố thuộc tổ dân phố {t}", u"|Biên bản kiểm tra", 1500, 2, 6, Where::Outside},
    {u"Lập phương án bồi thường giải phóng mặt bằng ngõ thuộc tổ dân phố {t}", u"PA|Phương án", 3000, 1, 2},
    {u"Theo dõi thu ngân sách, đôn đốc nợ thuế tháng {m}", u"BC|Báo cáo", 1500, 1, 2},
    {u"Nghiệm thu duy tu hạ tầng, chiếu sáng ngõ xóm", u"|Biên bản nghiệm thu", 1200, 1, 4, Where::Outside},
    {u"Giải quyết kiến nghị về vệ sinh môi trường tổ dân phố {t}", u"CV|Công văn trả lời", 1200, 1, 4},
    {u"Cập nhật biến động đất đai trên cơ sở dữ liệu", u"|Thửa đất đã cập nhật", 800, 10, 30},
    {u"Thẩm định dự toán công trình sửa chữa nhỏ", u"TTr|Tờ trình", 2500, 1, 2},
    {u"Kiểm tra hộ kinh doanh, an toàn thực phẩm", u"|Biên bản kiểm tra", 1200, 3, 8, Where::Outside},
};
constexpr Task Culture[] = {
    {u"Lập danh sách chi trả trợ cấp bảo trợ xã hội tháng {m}", u"TTr|Tờ trình", 1500, 1, 2},
    {u"Kiểm tra cơ sở kinh doanh dịch vụ văn hóa", u"|Biên bản kiểm tra", 1500, 2, 5, Where::Outside},
    {u"Tổ chức tuyên truyền cổ động trực quan", u"KH|Kế hoạch", 1000, 1, 2, Where::Outside},
    {u"Rà soát hộ nghèo, cận nghèo tổ dân phố {t}", u"BC|Báo cáo", 2000, 1, 2, Where::Outside},
    {u"Tham mưu công tác phổ cập giáo dục, khám sức khỏe học sinh", u"KH|Kế hoạch", 2000, 1, 1},
    {u"Thẩm định hồ sơ người có công", u"TTr|Tờ trình", 2000, 1, 5},
    {u"Đưa tin hoạt động của phường trên trang thông tin điện tử", u"|Tin, bài", 800, 3, 10},
    {u"Phối hợp giải quyết vụ việc bạo lực gia đình, trẻ em", u"BC|Báo cáo", 2500, 1, 1, Where::Room},
};
constexpr Task OneStop[] = {
    {u"Tiếp nhận và trả kết quả hồ sơ thủ tục hành chính", u"|Hồ sơ đã trả kết quả", 1000, 20, 60},
    {u"Đăng ký khai sinh, kết hôn, khai tử", u"|Hồ sơ hộ tịch", 1200, 5, 20},
    {u"Chứng thực bản sao, chữ ký", u"|Hồ sơ chứng thực", 800, 20, 60},
    {u"Hướng dẫn người dân nộp hồ sơ trực tuyến", u"|Lượt hướng dẫn", 800, 10, 30},
    {u"Số hóa kết quả giải quyết thủ tục hành chính", u"|Hồ sơ số hóa", 1000, 10, 40},
    {u"Báo cáo tình hình giải quyết thủ tục hành chính tháng {m}", u"BC|Báo cáo", 1500, 1, 1},
    {u"Xử lý hồ sơ quá hạn, gửi thư xin lỗi", u"CV|Công văn", 1500, 1, 3},
};
constexpr Task Front[] = {
    {u"Giám sát cộng đồng công trình tổ dân phố {t}", u"BC|Báo cáo giám sát", 2000, 1, 2, Where::Outside},
    {u"Vận động Quỹ Vì người nghèo tháng {m}", u"KH|Kế hoạch", 1500, 1, 1},
    {u"Thăm hỏi hội viên khó khăn tổ dân phố {t}", u"|Lượt thăm hỏi", 800, 2, 8, Where::Outside},
    {u"Tổ chức sinh hoạt chuyên đề của hội viên", u"KH|Kế hoạch", 1200, 1, 2, Where::Room},
    {u"Tổng hợp ý kiến, kiến nghị của nhân dân", u"BC|Báo cáo", 1500, 1, 2},
    {u"Phản biện dự thảo quy ước tổ dân phố {t}", u"VB|Văn bản phản biện", 2500, 1, 1},
};
constexpr Task School[] = {
    {u"Giảng dạy theo thời khóa biểu {c}", u"|Tiết dạy", 1000, 14, 20},
    {u"Soạn kế hoạch bài dạy tuần {c}", u"|Kế hoạch bài dạy", 1200, 4, 10},
    {u"Dạy minh họa, sinh hoạt tổ chuyên môn", u"|Tiết dạy minh họa", 2000, 1, 2},
    {u"Bồi dưỡng, phụ đạo học sinh {c}", u"|Buổi phụ đạo", 1500, 1, 3},
    {u"Họp, trao đổi với cha mẹ học sinh {c}", u"|Biên bản họp", 800, 1, 2},
    {u"Chấm bài, cập nhật sổ theo dõi học sinh {c}", u"|Bài đã chấm", 800, 30, 45},
    {u"Xây dựng đề kiểm tra định kỳ", u"|Đề kiểm tra", 1800, 1, 2},
};
constexpr Task Kindergarten[] = {
    {u"Nuôi dưỡng, chăm sóc, giáo dục trẻ {c} theo kế hoạch tuần", u"|Ngày tổ chức hoạt động", 1000, 5, 5},
    {u"Soạn kế hoạch giáo dục chủ đề của {c}", u"|Kế hoạch giáo dục", 1200, 1, 3},
    {u"Tổ chức hoạt động mẫu, sinh hoạt tổ chuyên môn", u"|Hoạt động mẫu", 2000, 1, 2},
    {u"Theo dõi biểu đồ tăng trưởng của trẻ {c}", u"|Trẻ được theo dõi", 800, 20, 35},
    {u"Làm đồ dùng, đồ chơi phục vụ chủ đề tháng {m}", u"|Bộ đồ dùng", 1500, 1, 3},
    {u"Trao đổi với phụ huynh {c}", u"|Lượt trao đổi", 800, 5, 15},
};
constexpr Task Health[] = {
    {u"Khám, chữa bệnh ngoại trú tại trạm", u"|Lượt khám", 1000, 30, 80},
    {u"Tiêm chủng mở rộng", u"|Mũi tiêm", 1200, 10, 40},
    {u"Quản lý người bệnh tăng huyết áp, đái tháo đường", u"|Hồ sơ quản lý", 1000, 10, 25},
    {u"Giám sát dịch bệnh tổ dân phố {t}", u"BC|Báo cáo", 1500, 1, 2, Where::Outside},
    {u"Kiểm tra bếp ăn tập thể trường học", u"|Biên bản kiểm tra", 2000, 1, 3, Where::Outside},
    {u"Truyền thông dân số, dinh dưỡng tổ dân phố {t}", u"|Buổi truyền thông", 800, 1, 2, Where::Outside},
};
constexpr Task Leader[] = {
    {u"Chủ trì giao ban, giao việc và kiểm điểm tiến độ tuần", u"TB|Thông báo kết luận", 1200, 1, 1, Where::Room},
    {u"Kiểm tra thực hiện nhiệm vụ của cán bộ được phân công", u"|Biên bản kiểm tra", 1500, 1, 2, Where::Room},
    {u"Duyệt, ký văn bản thuộc thẩm quyền", u"|Văn bản đã duyệt", 800, 5, 20},
    {u"Giải quyết việc tồn đọng kéo dài của đơn vị tháng {m}", u"BC|Báo cáo", 2500, 1, 2},
    {u"Tiếp công dân, chỉ đạo giải quyết kiến nghị", u"TB|Thông báo kết luận", 2000, 1, 2, Where::Reception},
    {u"Xây dựng kế hoạch công tác quý {q} của đơn vị", u"KH|Kế hoạch", 2000, 1, 1},
    {u"Làm việc với đoàn kiểm tra cấp trên", u"BC|Báo cáo", 1500, 1, 1, Where::Room},
};
constexpr Task Support[] = {
    {u"Trực, bảo đảm an ninh trật tự cơ quan", u"|Ca trực", 800, 3, 6},
    {u"Phục vụ xe, hậu cần các đoàn công tác", u"|Chuyến phục vụ", 1000, 2, 6},
    {u"Bảo dưỡng định kỳ trang thiết bị", u"|Lượt bảo dưỡng", 1200, 1, 2},
    {u"Vệ sinh, chuẩn bị phòng họp", u"|Lượt phục vụ", 800, 5, 10},
};

constexpr Meeting PartyMeetings[] = {
    {u"Giao ban Thường trực Đảng ủy"},
    {u"Họp Ban Thường vụ Đảng ủy"},
    {u"Hội nghị chuyên đề công tác xây dựng Đảng"},
    {u"Nghe báo cáo tiến độ nhiệm vụ trọng tâm"},
    {u"Làm việc với chi bộ về sinh hoạt chuyên đề", Where::Outside},
};
constexpr Meeting CommitteeMeetings[] = {
    {u"Giao ban lãnh đạo UBND với các phòng"},    {u"Họp giải phóng mặt bằng các dự án trên địa bàn"},
    {u"Tiếp công dân định kỳ", Where::Reception}, {u"Kiểm tra trật tự đô thị, vệ sinh môi trường", Where::Outside},
    {u"Họp Ban chỉ đạo chuyển đổi số"},           {u"Làm việc với tổ dân phố về kiến nghị cử tri", Where::Outside},
};
constexpr Meeting OfficeMeetings[] = {
    {u"Họp đơn vị: kiểm điểm việc tuần qua, giao việc tuần này", Where::Desk},
    {u"Rà soát hồ sơ, văn bản sắp đến hạn", Where::Desk},
    {u"Sinh hoạt chi bộ cơ quan", Where::Desk},
    {u"Họp bàn cải tiến quy trình nội bộ", Where::Desk},
};
constexpr Meeting SchoolMeetings[] = {
    {u"Họp hội đồng sư phạm", Where::Desk},
    {u"Sinh hoạt tổ chuyên môn", Where::Desk},
    {u"Kiểm tra nền nếp dạy và học", Where::Desk},
};
constexpr Meeting HealthMeetings[] = {
    {u"Giao ban chuyên môn trạm", Where::Desk},
    {u"Họp triển khai tiêm chủng", Where::Desk},
    {u"Kiểm tra dược và trang thiết bị", Where::Desk},
};

constexpr const char16_t *Rooms[] = {u"Hội trường tầng 2", u"Phòng họp số 1", u"Phòng họp số 2", u"Phòng giao ban UBND"};
constexpr const char16_t *Outside[] = {u"Tại cơ sở", u"Nhà văn hóa tổ dân phố"};

} // namespace

std::span<const Task> tasksOf(Field field)
{
    switch (field) {
    case Field::Party:
        return Party;
    case Field::PartyOffice:
        return PartyOffice;
    case Field::PartyBuilding:
        return PartyBuilding;
    case Field::Inspection:
        return Inspection;
    case Field::Council:
        return Council;
    case Field::Committee:
        return Committee;
    case Field::Office:
        return Office;
    case Field::Economy:
        return Economy;
    case Field::Culture:
        return Culture;
    case Field::OneStop:
        return OneStop;
    case Field::Front:
        return Front;
    case Field::Kindergarten:
        return Kindergarten;
    case Field::Primary:
    case Field::Secondary:
        return School;
    case Field::Health:
        return Health;
    }
    return Office;
}

std::span<const Task> leaderTasks() { return Leader; }
std::span<const Task> supportTasks() { return Support; }

std::span<const Meeting> meetingsOf(Field field)
{
    switch (field) {
    case Field::Party:
        return PartyMeetings;
    case Field::Committee:
        return CommitteeMeetings;
    case Field::Kindergarten:
    case Field::Primary:
    case Field::Secondary:
        return SchoolMeetings;
    case Field::Health:
        return HealthMeetings;
    default:
        return OfficeMeetings;
    }
}

std::span<const char16_t *const> rooms() { return Rooms; }
std::span<const char16_t *const> outside() { return Outside; }

QString filled(const char16_t *text, Random &random, QDate day, Field field)
{
    QString out = QString::fromUtf16(text);
    if (!out.contains(u'{'))
        return out;
    out.replace(u"{t}"_s, QString::number(random.between(1, 32)));
    out.replace(u"{m}"_s, QString::number(day.month()));
    out.replace(u"{q}"_s, QString::number((day.month() + 2) / 3));
    const int section = random.between(1, 4);
    if (field == Field::Kindergarten)
        out.replace(u"{c}"_s, u"lớp %1 tuổi A%2"_s.arg(random.between(3, 5)).arg(section));
    else
        out.replace(u"{c}"_s, u"lớp %1A%2"_s.arg(field == Field::Primary ? random.between(1, 5) : random.between(6, 9)).arg(section));
    return out;
}

} // namespace sample
