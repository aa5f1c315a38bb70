// A zip read defensively: sizes and expansion are checked while reading, not believed from the directory.
#pragma once

#include <QByteArray>
#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>

struct zip;

namespace exchange {

// The stream of one unpacked entry. Never ends quietly in damage: reading then fails and failure() says why.
class ZipEntry : public QIODevice {
public:
    ~ZipEntry() override;
    bool isSequential() const override { return true; }

    // At most so many bytes are given until the next call; more is a failure (see limits::xmlToken).
    void allow(qint64 bytes) { m_allowance = bytes; }
    // Reads what is left, so that the entry's checksum is looked at.
    void drain();
    // Throws base::Failure if reading went wrong.
    void check() const;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    friend class ZipArchive;
    ZipEntry() = default;
    qint64 fail(const QString &why);

    struct Handle;
    std::unique_ptr<Handle> m_handle;
    QString m_file;
    QString m_failure;
    qint64 m_packed = 0;
    qint64 m_limit = 0;
    qint64 m_given = 0;
    qint64 m_allowance = 0;
};

class ZipArchive {
public:
    // device: open for reading, seekable. file: its name for messages. Throws base::Failure when this is no sound zip.
    ZipArchive(std::unique_ptr<QIODevice> device, QString file);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    const QString &file() const { return m_file; }
    bool contains(const QString &entry) const;
    // An entry of at most limit bytes unpacked; nullptr when there is none of that name. The entry must not outlive the archive.
    std::unique_ptr<ZipEntry> open(const QString &entry, qint64 limit) const;

private:
    QString m_file;
    std::unique_ptr<QIODevice> m_device;
    zip *m_zip = nullptr;
};

} // namespace exchange
