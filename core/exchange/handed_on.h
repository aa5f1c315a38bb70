// A file of sheets that hands on what another one holds; whoever derives from it changes the rows.
#pragma once

#include "exchange/cells.h"

#include <utility>

namespace exchange {

class HandedOn : public SheetFile {
public:
    explicit HandedOn(std::unique_ptr<SheetFile> file) : m_file(std::move(file)) { }
    int count() const override { return m_file->count(); }
    QString name(int sheet) const override { return m_file->name(sheet); }
    bool isHidden(int sheet) const override { return m_file->isHidden(sheet); }
    std::vector<MergedCells> mergedCells(int sheet) override { return m_file->mergedCells(sheet); }
    std::unique_ptr<RowSource> open(int sheet) override { return m_file->open(sheet); }

private:
    std::unique_ptr<SheetFile> m_file;
};

} // namespace exchange
