#include "sample/core_posts.h"

#include <array>

namespace sample {
namespace {

using enum staff::PostRole;
using staff::Block;
using staff::Kind;

constexpr std::array<CoreUnit, 11> Units = {{
    {u"DU", u"Đảng ủy %1", Block::Party, -1, Field::Party, slot::Secretary},
    {u"VPDU", u"Văn phòng Đảng ủy", Block::Party, 0, Field::PartyOffice, slot::PartyOfficeHead},
    {u"BXD", u"Ban Xây dựng Đảng", Block::Party, 0, Field::PartyBuilding, slot::PartyBuildingHead},
    {u"UBKT", u"Ủy ban Kiểm tra Đảng ủy", Block::Party, 0, Field::Inspection, slot::InspectionHead},
    {u"HDND", u"Hội đồng nhân dân %1", Block::Government, 0, Field::Council, slot::Secretary},
    {u"UBND", u"Ủy ban nhân dân %1", Block::Government, 0, Field::Committee, slot::Chairman},
    {u"VP", u"Văn phòng HĐND và UBND", Block::Government, 5, Field::Office, slot::OfficeHead},
    {u"KTHT", u"Phòng Kinh tế, Hạ tầng và Đô thị", Block::Government, 5, Field::Economy, slot::EconomyHead},
    {u"VHXH", u"Phòng Văn hóa - Xã hội", Block::Government, 5, Field::Culture, slot::CultureHead},
    {u"HCC", u"Điểm phục vụ hành chính công", Block::Government, 5, Field::OneStop, slot::OneStopHead},
    {u"MTTQ", u"Ủy ban Mặt trận Tổ quốc Việt Nam %1", Block::Front, 0, Field::Front, slot::FrontHead},
}};

constexpr int DU = 0, VPDU = 1, BXD = 2, UBKT = 3, HDND = 4, UBND = 5, VP = 6, KTHT = 7, VHXH = 8, HCC = 9, MTTQ = 10;

constexpr const char16_t *Party = u"Thạc sĩ Xây dựng Đảng và Chính quyền nhà nước|Cử nhân Luật|Thạc sĩ Quản lý công|Cử nhân Chính trị học";
constexpr const char16_t *General = u"Cử nhân Luật|Cử nhân Hành chính học|Thạc sĩ Quản lý công|Cử nhân Quản lý nhà nước";
constexpr const char16_t *Building = u"Kỹ sư Xây dựng|Kỹ sư Trắc địa - Bản đồ|Cử nhân Quản lý đất đai";
constexpr const char16_t *Finance = u"Cử nhân Tài chính - Ngân hàng|Cử nhân Kế toán";
constexpr const char16_t *Environment = u"Kỹ sư Môi trường|Kỹ sư Hạ tầng đô thị|Cử nhân Quản lý tài nguyên và môi trường";
constexpr const char16_t *Culture = u"Cử nhân Quản lý văn hóa|Cử nhân Báo chí|Cử nhân Ngữ văn";
constexpr const char16_t *Social = u"Cử nhân Công tác xã hội|Cử nhân Quản lý nhà nước|Cử nhân Xã hội học";
constexpr const char16_t *Education = u"Cử nhân Sư phạm|Cử nhân Quản lý giáo dục|Cử nhân Y tế công cộng";
constexpr const char16_t *Justice = u"Cử nhân Luật|Cử nhân Hành chính học";
constexpr const char16_t *Archive = u"Cử nhân Văn thư - Lưu trữ|Cử nhân Lưu trữ học";
constexpr const char16_t *None = u"";

constexpr std::array<CorePost, coreMost> Posts = {{
    {DU, u"Bí thư Đảng ủy", Head, Kind::Cadre, -1, Party},
    {DU, u"Phó Bí thư Thường trực Đảng ủy", Deputy, Kind::Cadre, slot::Secretary, Party},
    {UBND, u"Chủ tịch UBND", Head, Kind::Cadre, slot::Secretary, General},
    {UBND, u"Phó Chủ tịch UBND phụ trách kinh tế", Deputy, Kind::Cadre, slot::Chairman, u"Thạc sĩ Quản lý kinh tế|Kỹ sư Xây dựng"},
    {UBND, u"Phó Chủ tịch UBND phụ trách văn hóa - xã hội", Deputy, Kind::Cadre, slot::Chairman, General},
    {HDND, u"Phó Chủ tịch HĐND", Deputy, Kind::Cadre, slot::Secretary, General},
    {VPDU, u"Chánh Văn phòng Đảng ủy", Head, Kind::CivilServant, slot::StandingDeputySecretary, General},
    {BXD, u"Trưởng Ban Xây dựng Đảng", Head, Kind::Cadre, slot::StandingDeputySecretary, Party},
    {UBKT, u"Chủ nhiệm Ủy ban Kiểm tra", Head, Kind::Cadre, slot::StandingDeputySecretary, u"Cử nhân Luật"},
    {VP, u"Chánh Văn phòng HĐND và UBND", Head, Kind::CivilServant, slot::Chairman, General},
    {KTHT, u"Trưởng phòng Kinh tế, Hạ tầng và Đô thị", Head, Kind::CivilServant, slot::ViceChairEconomy, Building},
    {VHXH, u"Trưởng phòng Văn hóa - Xã hội", Head, Kind::CivilServant, slot::ViceChairSociety, Culture},
    {HCC, u"Giám đốc Điểm phục vụ hành chính công", Head, Kind::CivilServant, slot::Chairman, Justice},
    {MTTQ, u"Chủ tịch Ủy ban MTTQ Việt Nam", Head, Kind::Cadre, slot::StandingDeputySecretary, Party},
    {VP, u"Phó Chánh Văn phòng", Deputy, Kind::CivilServant, slot::OfficeHead, General},
    {KTHT, u"Phó Trưởng phòng", Deputy, Kind::CivilServant, slot::EconomyHead, Finance},
    {VHXH, u"Phó Trưởng phòng", Deputy, Kind::CivilServant, slot::CultureHead, Education},
    {HCC, u"Phó Giám đốc", Deputy, Kind::CivilServant, slot::OneStopHead, Justice},
    {MTTQ, u"Phó Chủ tịch MTTQ, Chủ tịch Hội Liên hiệp Phụ nữ", Deputy, Kind::Cadre, slot::FrontHead, Social},
    {VPDU, u"Chuyên viên tổng hợp", Staff, Kind::CivilServant, slot::PartyOfficeHead, General},
    {VPDU, u"Chuyên viên văn thư - lưu trữ Đảng ủy", Staff, Kind::CivilServant, slot::PartyOfficeHead, Archive, true},
    {BXD, u"Chuyên viên tổ chức", Staff, Kind::CivilServant, slot::PartyBuildingHead, Party},
    {BXD, u"Chuyên viên tuyên giáo", Staff, Kind::CivilServant, slot::PartyBuildingHead, Culture},
    {UBKT, u"Kiểm tra viên", Staff, Kind::CivilServant, slot::InspectionHead, u"Cử nhân Luật|Cử nhân Kế toán"},
    {VP, u"Chuyên viên tổng hợp", Staff, Kind::CivilServant, slot::OfficeDeputy, General},
    {VP, u"Chuyên viên văn thư - lưu trữ", Staff, Kind::CivilServant, slot::OfficeDeputy, Archive, true},
    {VP, u"Kế toán", Staff, Kind::CivilServant, slot::OfficeDeputy, Finance, true},
    {VP, u"Lái xe", Staff, Kind::Contract, slot::OfficeDeputy, None, false, true},
    {VP, u"Bảo vệ", Staff, Kind::Contract, slot::OfficeDeputy, None, false, true},
    {KTHT, u"Chuyên viên địa chính - xây dựng", Staff, Kind::CivilServant, slot::EconomyHead, Building, true},
    {KTHT, u"Chuyên viên địa chính - xây dựng", Staff, Kind::CivilServant, slot::EconomyHead, Building},
    {KTHT, u"Chuyên viên tài chính - ngân sách", Staff, Kind::CivilServant, slot::EconomyHead, Finance, true},
    {KTHT, u"Chuyên viên môi trường - đô thị", Staff, Kind::CivilServant, slot::EconomyHead, Environment, true},
    {VHXH, u"Chuyên viên văn hóa - thông tin", Staff, Kind::CivilServant, slot::CultureHead, Culture, true},
    {VHXH, u"Chuyên viên lao động - chính sách xã hội", Staff, Kind::CivilServant, slot::CultureHead, Social, true},
    {VHXH, u"Chuyên viên giáo dục - y tế", Staff, Kind::CivilServant, slot::CultureHead, Education, true},
    {HCC, u"Viên chức tiếp nhận và trả kết quả", Staff, Kind::PublicEmployee, slot::OneStopHead, General},
    {HCC, u"Chuyên viên tư pháp - hộ tịch", Staff, Kind::CivilServant, slot::OneStopHead, Justice, true},
    {MTTQ, u"Chuyên viên", Staff, Kind::CivilServant, slot::FrontHead, Social},
    {MTTQ, u"Phó Chủ tịch Hội Chữ thập đỏ", Staff, Kind::PartTime, slot::FrontHead, Social},
    // from 41 people on
    {KTHT, u"Chuyên viên quản lý trật tự xây dựng", Staff, Kind::CivilServant, slot::EconomyDeputy, Building},
    {HCC, u"Viên chức tiếp nhận và trả kết quả", Staff, Kind::PublicEmployee, slot::OneStopDeputy, General},
    {VHXH, u"Chuyên viên gia đình - trẻ em", Staff, Kind::CivilServant, slot::CultureHead, Social},
    {HCC, u"Viên chức công nghệ thông tin", Staff, Kind::PublicEmployee, slot::OneStopDeputy, u"Kỹ sư Công nghệ thông tin", true},
    {VP, u"Chuyên viên tiếp công dân", Staff, Kind::CivilServant, slot::OfficeHead, Justice},
    {KTHT, u"Chuyên viên giải phóng mặt bằng", Staff, Kind::CivilServant, slot::EconomyDeputy, Building},
    {UBKT, u"Kiểm tra viên", Staff, Kind::CivilServant, slot::InspectionHead, u"Cử nhân Luật|Cử nhân Kế toán"},
    {MTTQ, u"Phó Chủ tịch Hội Cựu chiến binh", Staff, Kind::PartTime, slot::FrontDeputy, Social},
    {KTHT, u"Chuyên viên nông nghiệp - kinh tế tập thể", Staff, Kind::CivilServant, slot::EconomyDeputy, u"Kỹ sư Nông nghiệp|Cử nhân Kinh tế"},
    {HCC, u"Viên chức tiếp nhận và trả kết quả", Staff, Kind::PublicEmployee, slot::OneStopDeputy, General},
    {VHXH, u"Viên chức thư viện", Staff, Kind::PublicEmployee, slot::CultureDeputy, Culture},
    {MTTQ, u"Phó Bí thư Đoàn TNCS Hồ Chí Minh", Staff, Kind::PartTime, slot::FrontDeputy, General},
    {VP, u"Tạp vụ", Staff, Kind::Contract, slot::OfficeDeputy, None, false, true},
    {KTHT, u"Chuyên viên tài chính - ngân sách", Staff, Kind::CivilServant, slot::EconomyDeputy, Finance},
    {HCC, u"Chuyên viên tư pháp - hộ tịch", Staff, Kind::CivilServant, slot::OneStopDeputy, Justice},
    {VHXH, u"Chuyên viên lao động - chính sách xã hội", Staff, Kind::CivilServant, slot::CultureDeputy, Social},
    {BXD, u"Chuyên viên dân vận", Staff, Kind::CivilServant, slot::PartyBuildingHead, Social},
    {VPDU, u"Chuyên viên cơ yếu - công nghệ thông tin", Staff, Kind::CivilServant, slot::PartyOfficeHead, u"Kỹ sư Công nghệ thông tin"},
    {VP, u"Chuyên viên thi đua - khen thưởng", Staff, Kind::CivilServant, slot::OfficeHead, General},
    {KTHT, u"Đội viên Đội trật tự đô thị", Staff, Kind::Contract, slot::EconomyDeputy, None, false, true},
}};

} // namespace

std::span<const CoreUnit> coreUnits() { return Units; }
std::span<const CorePost> corePosts() { return Posts; }

} // namespace sample
