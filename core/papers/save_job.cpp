#include "papers/save_job.h"

#include "base/failure.h"
#include "base/tr.h"
#include "papers/docx.h"
#include "papers/page_painter.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace papers {

QString endingOf(Format format) { return format == Format::Docx ? u".docx"_s : u".pdf"_s; }

std::optional<Format> formatNamed(const QString &file)
{
    for (const Format format : {Format::Pdf, Format::Docx})
        if (file.endsWith(endingOf(format), Qt::CaseInsensitive))
            return format;
    return std::nullopt;
}

void saveTogether(const PrintJob &job, bool cover, const QString &path, const Progress &progress, Format format)
{
    Fonts fonts;
    size_t next = 0;
    // The list, then the copies one by one; what a copy or the list is made into depends on the format.
    const auto give = [&](const auto &list, const auto &made) -> decltype(std::optional(list())) {
        if (std::exchange(cover, false))
            return list();
        if (progress)
            progress(int(next));
        if (next == job.copies.size())
            return std::nullopt;
        return made(job.copies[next++]);
    };
    const PdfInfo info{job.title, job.author};
    if (format == Format::Docx)
        saveDocx(path, info, fonts, [&] { return give([&] { return coverPaper(job, {}); }, [](const Copy &copy) { return copy.document(); }); });
    else
        savePdf(path, info, fonts,
                [&] { return give([&] { return coverPages(job, {}, fonts); }, [&](const Copy &copy) { return copy.pages(fonts); }); });
}

QStringList saveApart(const PrintJob &job, FileNames names, bool cover, const QString &folder, const Progress &progress, Format format)
{
    const QDir dir(folder);
    if (!dir.mkpath(u"."_s))
        base::failIo(Tr::tr("The folder %1 could not be made.").arg(QDir::toNativeSeparators(folder)));
    Fonts fonts;
    const PdfInfo info{job.title, job.author};
    QStringList files;
    const QString list = cover ? names.next(u"00"_s, u"danh sách"_s, {}) : QString();
    for (const Copy &copy : job.copies)
        files += names.next(copy.code, copy.name, copy.unit);
    for (size_t i = 0; i < job.copies.size(); ++i) {
        const QString path = dir.filePath(files[qsizetype(i)]);
        if (format == Format::Docx)
            saveDocx(path, info, fonts, job.copies[i].document());
        else
            savePdf(path, info, fonts, job.copies[i].pages(fonts));
        if (progress)
            progress(int(i) + 1);
    }
    if (cover && format == Format::Docx)
        saveDocx(dir.filePath(list), info, fonts, coverPaper(job, files));
    else if (cover)
        savePdf(dir.filePath(list), info, fonts, coverPages(job, files, fonts));
    return files;
}

} // namespace papers
