// A laid-out paper: what to draw where. Plain values in units.h units from the page's top left corner; free of fonts and devices, so that
// pages made on one thread can be painted on another.
#pragma once

#include "papers/units.h"

#include <QString>

#include <vector>

namespace papers {

struct Type {
    Unit size = 1300;
    bool bold = false;
    bool italic = false;

    friend bool operator==(const Type &, const Type &) = default;
};

// One stretch of one line. wordGap is added to each space, where the line is justified.
struct Text {
    Unit x = 0;
    Unit baseline = 0;
    Unit width = 0; // with the gaps
    double wordGap = 0;
    Type type;
    QString text;
};

struct Line {
    Unit x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    Unit width = 50;
    bool dotted = false;
};

// A black one.
struct Box {
    Unit x = 0, y = 0, width = 0, height = 0;
};

struct Page {
    std::vector<Text> texts;
    std::vector<Line> lines;
    std::vector<Box> boxes;
};

struct Pages {
    Unit width = 0;
    Unit height = 0;
    std::vector<Page> pages;
};

} // namespace papers
