#include "sample/names.h"

#include <array>
#include <utility>

namespace sample {
namespace {

// Nguyễn is said to be borne by a third of the people, so it stands in the list more than once.
constexpr std::array Families = {u"Nguyễn", u"Nguyễn", u"Nguyễn", u"Nguyễn", u"Nguyễn", u"Nguyễn", u"Nguyễn", u"Nguyễn", u"Nguyễn", u"Nguyễn",
                                 u"Trần",   u"Trần",   u"Trần",   u"Lê",     u"Lê",     u"Lê",     u"Phạm",   u"Phạm",   u"Hoàng",  u"Phan",
                                 u"Vũ",     u"Võ",     u"Đặng",   u"Bùi",    u"Đỗ",     u"Hồ",     u"Ngô",    u"Dương",  u"Lý",     u"Đinh",
                                 u"Trịnh",  u"Đoàn",   u"Lương",  u"Mai",    u"Đào",    u"Tạ",     u"Kiều",   u"Nghiêm", u"Chử",    u"Quách",
                                 u"Tô",     u"Hứa",    u"Khuất",  u"Phùng",  u"Triệu",  u"Cấn",    u"Giáp",   u"Ưng"};
constexpr std::array MenMiddle = {u"Văn",  u"Đức",  u"Quang", u"Minh", u"Hữu",   u"Xuân", u"Anh",  u"Thành", u"Đình", u"Công",
                                  u"Ngọc", u"Mạnh", u"Tiến",  u"Bá",   u"Trọng", u"Thế",  u"Việt", u"Duy",   u"Khắc", u"Sỹ"};
constexpr std::array WomenMiddle = {u"Thị",      u"Thị Thu",  u"Thị Thanh", u"Thị Ngọc", u"Thu",     u"Thanh",    u"Ngọc",
                                    u"Minh",     u"Hồng",     u"Kim",       u"Phương",   u"Thùy",    u"Khánh",    u"Bích",
                                    u"Thị Hồng", u"Thị Bích", u"Diệu",      u"Thị Mỹ",   u"Thị Kim", u"Thị Diễm", u"Hoàng"};
constexpr std::array Men = {u"Hùng",  u"Dũng", u"Cường", u"Tuấn", u"Sơn",   u"Hải",   u"Long", u"Nam",  u"Thắng", u"Quân",  u"Kiên",  u"Trung",
                            u"Đạt",   u"Phúc", u"Hiếu",  u"Bình", u"Tùng",  u"Khánh", u"Lâm",  u"Việt", u"Huy",   u"Hoàng", u"Thịnh", u"Vượng",
                            u"Nghĩa", u"Quý",  u"Đông",  u"Toàn", u"Chiến", u"Bảo",   u"Khoa", u"Vỹ",   u"Sáng",  u"Đĩnh",  u"Hưởng", u"Lữ",
                            u"Ân",    u"Tấn",  u"Ước",   u"Nhật", u"Luận",  u"Định",  u"Ký",   u"Đức",  u"Phong"};
constexpr std::array Women = {u"Hương", u"Lan",  u"Hoa",   u"Mai",  u"Linh",  u"Trang",  u"Thảo",  u"Hà",     u"Hằng", u"Nga",   u"Ngân", u"Yến",
                              u"Oanh",  u"Ánh",  u"Thúy",  u"Thủy", u"Nhung", u"Vân",    u"Loan",  u"Phượng", u"Huệ",  u"Quỳnh", u"Chi",  u"Giang",
                              u"Diệp",  u"Uyên", u"Duyên", u"Hạnh", u"Ngữ",   u"Nguyệt", u"Tuyết", u"Hồng",   u"Thơm", u"Hường", u"Liễu", u"Mỹ",
                              u"Ý",     u"Vy",   u"Hiền",  u"Dịu",  u"Lụa",   u"Thoa",   u"Xuyến", u"Bưởi",   u"Ổn"};

template <class List> QString text(const List &list, int index) { return QString::fromUtf16(list[std::size_t(index)]); }

} // namespace

Names::Names(quint64 seed) : m_random(seed, 0x6e616d65) { }

int Names::deal(Deck &deck, int size)
{
    if (deck.at == deck.cards.size()) {
        deck.cards.resize(std::size_t(size));
        for (int i = 0; i < size; ++i)
            deck.cards[std::size_t(i)] = i;
        for (int i = size - 1; i > 0; --i)
            std::swap(deck.cards[std::size_t(i)], deck.cards[std::size_t(m_random.below(i + 1))]);
        deck.at = 0;
    }
    return deck.cards[deck.at++];
}

QString Names::next(staff::Gender gender)
{
    const QString family = text(Families, m_random.below(int(Families.size())));
    if (gender == staff::Gender::Male) {
        const QString middle = text(MenMiddle, m_random.below(int(MenMiddle.size())));
        const QString given = text(Men, deal(m_men, int(Men.size())));
        // “Trần Anh Anh” is nobody's name.
        return family + u' ' + (middle == given || middle == family ? QString::fromUtf16(u"Văn") : middle) + u' ' + given;
    }
    const QString middle = text(WomenMiddle, m_random.below(int(WomenMiddle.size())));
    const QString given = text(Women, deal(m_women, int(Women.size())));
    return family + u' ' + (middle.endsWith(given) || middle == family ? QString::fromUtf16(u"Thị") : middle) + u' ' + given;
}

} // namespace sample
