// The enumerated words that rule sets and scores speak. The numbers are those of the file's columns; the codes are those of rule sets,
// machine formats and commands.
#pragma once

#include "conduct/observation.h"
#include "staff/post.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace rating {

// xếp loại. Lower is better; Unrated is “không xếp loại / không đủ dữ liệu”, outside the order.
enum class Rating : quint8 { Excellent = 1, Good, Completed, Failed, Unrated };

// vai trò and đối tượng of the rated post
using Role = staff::PostRole;
using Kind = staff::Kind;
using staff::code; // of a role: head|deputy|staff
using staff::isLeader;

using conduct::Severity; // mức độ of an observation: nhẹ, vừa, nặng

// How faults and delays shrink what was completed (Decree 335/2025 is read in three ways); see Tally.
enum class Reading : quint8 { R1 = 1, R2, R3 };

// Components of the result ratio. organising is đ, uniting is e; Scorecard is the share of the 12 contents' points itself.
enum class Part : quint8 { A = 1, B, C, D, Organising, Uniting, Scorecard };

enum class Period : quint8 { Month = 1, Quarter };

QString code(Rating rating); // excellent|good|completed|failed|unrated
QString code(Kind kind); // can-bo|cong-chuc|vien-chuc|hop-dong|khong-chuyen-trach
QString code(Reading reading); // R1|R2|R3
QString code(Part part); // a|b|c|d|organising|uniting|scorecard
QString code(Period period); // month|quarter

std::optional<Rating> ratingOf(QStringView code);
std::optional<Kind> kindOf(QStringView code);
std::optional<Reading> readingOf(QStringView code);
std::optional<Part> partOf(QStringView code);
std::optional<Period> periodOf(QStringView code);

// As papers and screens write them in Vietnamese: “Hoàn thành tốt nhiệm vụ”.
QString vietnamese(Rating rating);

// Codes of manifestations as numbers, so that scoring compares no texts: I.01 is 101, II.09 is 209, III.04 is 304.
using Indicator = quint16; // 0: none
std::optional<Indicator> indicatorOf(QStringView code);
QString indicatorCode(Indicator indicator);

} // namespace rating
