// An output that appears whole or not at all: bytes go to a file beside the target, which takes its place only at commit().
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

namespace exchange {

class ExportFile {
public:
    // path "-" is standard output, which gets the bytes only at commit() too. Throws base::Failure (Io) when nothing can be written there.
    explicit ExportFile(const QString &path);
    ~ExportFile(); // without commit() the old file stays as it was
    ExportFile(const ExportFile &) = delete;
    ExportFile &operator=(const ExportFile &) = delete;

    QIODevice &device();
    // Throws base::Failure (Io) when the bytes did not all reach the disk; the old file is then still there.
    void commit();

    class Target; // a file or standard output

private:
    std::unique_ptr<Target> m_target;
};

// Throws base::Failure (Io) unless the device takes all bytes.
void writeAll(QIODevice &device, const QByteArray &bytes);

} // namespace exchange
