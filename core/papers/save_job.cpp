#include "papers/save_job.h"

#include "base/failure.h"
#include "base/tr.h"
#include "papers/page_painter.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace papers {

void saveTogether(const PrintJob &job, bool cover, const QString &path, const Progress &progress)
{
    Fonts fonts;
    size_t next = 0;
    savePdf(path, {job.title, job.author}, fonts, [&]() -> std::optional<Pages> {
        if (std::exchange(cover, false))
            return coverPages(job, {}, fonts);
        if (progress)
            progress(int(next));
        if (next == job.copies.size())
            return std::nullopt;
        return job.copies[next++].pages(fonts);
    });
}

QStringList saveApart(const PrintJob &job, FileNames names, bool cover, const QString &folder, const Progress &progress)
{
    const QDir dir(folder);
    if (!dir.mkpath(u"."_s))
        base::failIo(Tr::tr("The folder %1 could not be made.").arg(QDir::toNativeSeparators(folder)));
    Fonts fonts;
    QStringList files;
    const QString list = cover ? names.next(u"00"_s, u"danh sách"_s, {}) : QString();
    for (const Copy &copy : job.copies)
        files += names.next(copy.code, copy.name, copy.unit);
    for (size_t i = 0; i < job.copies.size(); ++i) {
        savePdf(dir.filePath(files[qsizetype(i)]), {job.title, job.author}, fonts, job.copies[i].pages(fonts));
        if (progress)
            progress(int(i) + 1);
    }
    if (cover)
        savePdf(dir.filePath(list), {job.title, job.author}, fonts, coverPages(job, files, fonts));
    return files;
}

} // namespace papers
