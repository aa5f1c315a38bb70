#include "exchange/export_file.h"

#include "base/failure.h"
#include "base/save_file.h"
#include "base/tr.h"

#include <QFileDevice>
#include <QTemporaryFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace exchange {
class ExportFile::Target {
public:
    virtual ~Target() = default;
    virtual QIODevice &device() = 0;
    virtual void commit() = 0;
};

namespace {

class FileTarget : public ExportFile::Target {
public:
    explicit FileTarget(const QString &path) : m_file(base::fileToReplace(path))
    {
        if (!m_file->isOpen())
            base::failIo(Tr::tr("“%1” could not be written: %2.").arg(path, m_file->errorString()));
    }

    QIODevice &device() override { return *m_file; }

    void commit() override
    {
        if (!base::saveReplaced(*m_file))
            base::failIo(Tr::tr("“%1” could not be written: %2.").arg(m_file->fileName(), m_file->errorString()));
    }

private:
    std::unique_ptr<QFileDevice> m_file;
};

// Half a table in a pipe would pass for a whole one, so it is gathered first.
class StandardOutput : public ExportFile::Target {
public:
    StandardOutput()
    {
        if (!m_file.open())
            base::failIo(Tr::tr("A temporary file could not be made: %1.").arg(m_file.errorString()));
    }

    QIODevice &device() override { return m_file; }

    void commit() override
    {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly) || !m_file.seek(0))
            base::failIo(Tr::tr("Standard output could not be written."));
        while (!m_file.atEnd())
            writeAll(out, m_file.read(1 << 16));
        if (!out.flush())
            base::failIo(Tr::tr("Standard output could not be written."));
    }

private:
    QTemporaryFile m_file;
};

} // namespace

ExportFile::ExportFile(const QString &path)
{
    if (path == u"-"_s)
        m_target = std::make_unique<StandardOutput>();
    else
        m_target = std::make_unique<FileTarget>(path);
}

ExportFile::~ExportFile() = default;

QIODevice &ExportFile::device() { return m_target->device(); }

void ExportFile::commit() { m_target->commit(); }

void writeAll(QIODevice &device, const QByteArray &bytes)
{
    if (device.write(bytes) == bytes.size())
        return;
    if (const auto *file = qobject_cast<QFileDevice *>(&device); file && !file->fileName().isEmpty())
        base::failIo(Tr::tr("“%1” could not be written: %2.").arg(file->fileName(), device.errorString()));
    base::failIo(Tr::tr("The output could not be written: %1.").arg(device.errorString()));
}

} // namespace exchange
