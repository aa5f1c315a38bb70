#include "sample/proofs.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sample {
namespace {

struct Manifestation {
    const char16_t *code;
    const char16_t *seen;
    const char16_t *admission;
};

constexpr std::array<Manifestation, 25> Manifestations = {{
    {u"I.01", u"Biên bản kiểm tra ghi nhận việc nhận quà tặng không báo cáo", u"Đã nộp lại quà tặng, báo cáo cơ quan và nghiêm túc rút kinh nghiệm."},
    {u"I.02", u"Bài đăng mạng xã hội cá nhân vi phạm quy tắc ứng xử, có ảnh chụp", u"Đã gỡ bài, xin lỗi và cam kết thực hiện đúng quy tắc ứng xử."},
    {u"I.03", u"Khuyết điểm nêu tại thông báo kết luận chưa được khắc phục", u"Nhận trách nhiệm, đã lập kế hoạch khắc phục có thời hạn từng việc."},
    {u"I.04", u"Không có biên bản tự kiểm tra trong kỳ", u"Đã tự kiểm tra bổ sung và gửi biên bản về Ủy ban Kiểm tra."},
    {u"I.05", u"Vụ việc tại bộ phận được phát hiện chậm, theo báo cáo xác minh",
     u"Nhận thiếu sót trong nắm tình hình; đã phân công người theo dõi hằng tuần."},
    {u"I.06", u"Không thực hiện phân công tại thông báo kết luận giao ban", u"Đã nhận nhiệm vụ và thực hiện ngay sau khi được nhắc nhở."},
    {u"I.07", u"Ban hành ý kiến khi chưa bàn trong tập thể theo quy chế làm việc",
     u"Đã báo cáo lại tập thể; cam kết thực hiện đúng quy chế làm việc."},
    {u"I.08", u"Báo cáo gửi thiếu số liệu, phải làm lại", u"Đã bổ sung số liệu và gửi lại báo cáo trong ngày."},
    {u"I.09", u"Vắng mặt trong giờ làm việc không báo cáo", u"Đi giải quyết việc gia đình đột xuất, chưa kịp báo cáo; xin rút kinh nghiệm."},
    {u"I.10", u"Phiếu phản ánh của công dân về thái độ tiếp nhận hồ sơ", u"Đã xin lỗi công dân và giải quyết hồ sơ ngay trong ngày."},
    {u"I.11", u"Đơn kiến nghị vượt cấp về việc kéo dài tại bộ phận", u"Đã đối thoại với người gửi đơn, thống nhất thời hạn giải quyết."},
    {u"I.12", u"Bảng kê sử dụng tài sản công không khớp sổ theo dõi", u"Đã kiểm kê lại, điều chỉnh sổ theo dõi và giao người quản lý."},
    {u"II.01", u"Việc chỉ làm sau văn bản đôn đốc", u"Nhận thiếu chủ động; đã lập lịch theo dõi hạn của từng việc."},
    {u"II.02", u"Tờ trình xin ý kiến việc thuộc thẩm quyền đã được phân cấp", u"Đã rút tờ trình, tự quyết định theo phân cấp."},
    {u"II.03", u"Phiếu chuyển hồ sơ sang cơ quan khác không đúng chức năng", u"Đã nhận lại hồ sơ và giải quyết theo thẩm quyền."},
    {u"II.04", u"Văn bản tham mưu không nêu phương án, bị trả lại", u"Đã tham mưu lại, nêu rõ hai phương án và ý kiến đề xuất."},
    {u"II.05", u"Hồ sơ quá hạn trên hệ thống, không có báo cáo lý do",
     u"Do lượng hồ sơ tăng, chưa báo cáo kịp; đã giải quyết xong và gửi thư xin lỗi."},
    {u"II.06", u"Công văn xin ý kiến phối hợp chưa trả lời sau hạn", u"Đã trả lời văn bản; sẽ cập nhật hạn vào sổ theo dõi văn bản đến."},
    {u"II.07", u"Biên bản họp: đề nghị lùi việc không nêu căn cứ", u"Đã nhận việc, đăng ký thời hạn hoàn thành cụ thể."},
    {u"II.08", u"Sổ theo dõi: hồ sơ khó tồn đọng qua nhiều tuần", u"Đã đưa hồ sơ tồn đọng vào kế hoạch tuần, báo cáo vướng mắc với lãnh đạo."},
    {u"II.09", u"Giải trình quy trách nhiệm cho đơn vị phối hợp, trái biên bản bàn giao", u"Nhận phần trách nhiệm của mình theo biên bản bàn giao."},
    {u"III.01", u"Hai bộ phận cùng được giao một việc, không rõ đầu mối", u"Đã phân công lại, giao một đầu mối chủ trì và thời hạn."},
    {u"III.02", u"Kết luận kiểm tra không có theo dõi khắc phục", u"Đã lập sổ theo dõi khắc phục sau kiểm tra."},
    {u"III.03", u"Phân công việc trái chuyên môn theo hồ sơ cán bộ", u"Đã điều chỉnh phân công theo vị trí việc làm."},
    {u"III.04", u"Bảng chấm điểm của bộ phận không có nhận xét riêng cho từng người", u"Đã nhận xét lại từng người, có căn cứ kèm theo."},
}};

constexpr const char16_t *Objections[] = {
    u"Đơn vị phối hợp gửi tài liệu sau hạn, có sổ giao nhận kèm theo; đề nghị xem xét.",
    u"Đã báo cáo lãnh đạo phụ trách trước thời điểm ghi nhận, có tin nhắn kèm theo.",
    u"Sự việc xảy ra trong thời gian được cử đi công tác theo giấy đi đường.",
};

struct Content {
    const char16_t *proof;
    const char16_t *remark;
};

constexpr std::array<Content, 12> Contents = {{
    {u"Kế hoạch triển khai văn bản cấp trên", u"Cần cụ thể hóa văn bản sớm hơn, phân công rõ thời hạn."},
    {u"Báo cáo thực hiện kế hoạch tháng, lịch tuần", u"Còn việc trong kế hoạch tháng chuyển sang tháng sau."},
    {u"Báo cáo kết quả thực hiện chỉ tiêu", u"Tiến độ chỉ tiêu chậm so với kế hoạch quý."},
    {u"Bảng theo dõi việc lớn, việc khó, việc tồn đọng", u"Việc tồn đọng giảm chậm, cần trực tiếp chỉ đạo."},
    {u"Báo cáo đất đai, trật tự xây dựng, môi trường", u"Cần xử lý dứt điểm các vụ việc đã lập biên bản."},
    {u"Báo cáo cải cách hành chính", u"Còn hồ sơ quá hạn; tăng tỷ lệ nộp trực tuyến."},
    {u"Bảng phân công, quy trình nội bộ đã rà soát", u"Một số quy trình chưa rà soát theo bộ máy mới."},
    {u"Sổ tiếp công dân và kết quả giải quyết kiến nghị", u"Có kiến nghị giải quyết quá hạn."},
    {u"Biên bản tự kiểm tra công vụ", u"Cần tăng tự kiểm tra, theo dõi khắc phục sau kiểm tra."},
    {u"Nghị quyết sinh hoạt chi bộ", u"Cần phát huy vai trò chi bộ trong giám sát đảng viên."},
    {u"Thông báo phân công, đánh giá cán bộ", u"Đánh giá cán bộ còn chậm so với quy định."},
    {u"Báo cáo khắc phục hạn chế đã chỉ ra", u"Khắc phục chưa đủ các hạn chế đã nêu tháng trước."},
}};

} // namespace

QString seen(const QString &indicator)
{
    const auto found = std::find_if(Manifestations.begin(), Manifestations.end(), [&](const Manifestation &each) { return indicator == each.code; });
    return found == Manifestations.end() ? QString() : QString::fromUtf16(found->seen);
}

QString admission(const QString &indicator)
{
    const auto found = std::find_if(Manifestations.begin(), Manifestations.end(), [&](const Manifestation &each) { return indicator == each.code; });
    return found == Manifestations.end() ? QString() : QString::fromUtf16(found->admission);
}

QString objection(Random &random) { return QString::fromUtf16(random.pick(Objections)); }

QString contentProof(int content) { return QString::fromUtf16(Contents[std::size_t(content) - 1].proof); }
QString contentRemark(int content) { return QString::fromUtf16(Contents[std::size_t(content) - 1].remark); }

QString meritProof(const QString &criterion)
{
    if (criterion == u"III.1")
        return u"Giấy công nhận sáng kiến"_s;
    if (criterion == u"III.2")
        return u"Thông báo giao nhiệm vụ đột xuất"_s;
    if (criterion == u"III.3")
        return u"Báo cáo kết quả nhiệm vụ được giao chủ trì"_s;
    return u"Văn bản giải quyết việc thuộc thẩm quyền"_s;
}

} // namespace sample
