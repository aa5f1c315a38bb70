#include "exchange/zip_archive.h"

#include "base/failure.h"
#include "base/tr.h"
#include "exchange/limits.h"

#include <zip.h>

#include <algorithm>
#include <array>

namespace exchange {
namespace {

[[noreturn]] void damaged(const QString &file)
{
    base::refuse(Tr::tr("“%1” is damaged or cut short: open it in the spreadsheet program, save it again and retry.").arg(file));
}

// libzip reads through Qt, so that paths of any alphabet work on every platform and tests can read from memory.
struct DeviceSource {
    QIODevice *device;
    zip_error_t error;

    static zip_int64_t call(void *self, void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        return static_cast<DeviceSource *>(self)->handle(data, length, command);
    }

    zip_int64_t handle(void *data, zip_uint64_t length, zip_source_cmd_t command)
    {
        switch (command) {
        case ZIP_SOURCE_OPEN:
            return device->seek(0) ? 0 : failed(ZIP_ER_SEEK);
        case ZIP_SOURCE_READ: {
            const qint64 got = device->read(static_cast<char *>(data), qint64(std::min<zip_uint64_t>(length, 1u << 30)));
            return got < 0 ? failed(ZIP_ER_READ) : got;
        }
        case ZIP_SOURCE_CLOSE:
            return 0;
        case ZIP_SOURCE_STAT: {
            auto *stat = ZIP_SOURCE_GET_ARGS(zip_stat_t, data, length, &error);
            if (!stat)
                return -1;
            zip_stat_init(stat);
            stat->size = zip_uint64_t(device->size());
            stat->valid |= ZIP_STAT_SIZE;
            return zip_int64_t(sizeof(*stat));
        }
        case ZIP_SOURCE_SEEK: {
            const zip_int64_t to = zip_source_seek_compute_offset(zip_uint64_t(device->pos()), zip_uint64_t(device->size()), data, length, &error);
            if (to < 0)
                return -1;
            return device->seek(to) ? 0 : failed(ZIP_ER_SEEK);
        }
        case ZIP_SOURCE_TELL:
            return device->pos();
        case ZIP_SOURCE_ERROR:
            return zip_error_to_data(&error, data, length);
        case ZIP_SOURCE_FREE:
            delete this;
            return 0;
        case ZIP_SOURCE_SUPPORTS:
            return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE, ZIP_SOURCE_STAT, ZIP_SOURCE_SEEK,
                                                  ZIP_SOURCE_TELL, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE, -1);
        default:
            return failed(ZIP_ER_OPNOTSUPP);
        }
    }

    zip_int64_t failed(int code)
    {
        zip_error_set(&error, code, 0);
        return -1;
    }
};

} // namespace

struct ZipEntry::Handle {
    zip_file_t *file = nullptr;
    ~Handle() { zip_fclose(file); }
};

ZipEntry::~ZipEntry() = default;

qint64 ZipEntry::fail(const QString &why)
{
    m_failure = why;
    setErrorString(why);
    return -1;
}

qint64 ZipEntry::readData(char *data, qint64 maxSize)
{
    if (!m_failure.isEmpty())
        return -1;
    if (m_allowance <= 0)
        return fail(Tr::tr("“%1” holds a text longer than any spreadsheet program writes; it is not read.").arg(m_file));
    const qint64 got = zip_fread(m_handle->file, data, zip_uint64_t(std::min(maxSize, m_allowance)));
    if (got < 0)
        return fail(Tr::tr("“%1” is damaged or cut short: open it in the spreadsheet program, save it again and retry.").arg(m_file));
    if (got == 0)
        return -1; // QIODevice's end of a sequential device
    m_given += got;
    m_allowance -= got;
    if (m_given > m_limit || (m_given > limits::expansionGrace && m_given / limits::expansion > m_packed))
        return fail(Tr::tr("“%1” unpacks to far more than a workbook holds; it is not read.").arg(m_file));
    return got;
}

void ZipEntry::drain()
{
    std::array<char, 16384> rest;
    do
        allow(limits::xmlToken);
    while (read(rest.data(), rest.size()) > 0);
    check();
}

void ZipEntry::check() const
{
    if (!m_failure.isEmpty())
        base::refuse(m_failure);
}

ZipArchive::ZipArchive(std::unique_ptr<QIODevice> device, QString file) : m_file(std::move(file)), m_device(std::move(device))
{
    auto *state = new DeviceSource{m_device.get(), {}};
    zip_error_init(&state->error);
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_function_create(&DeviceSource::call, state, &error);
    if (!source) {
        delete state;
        base::failIo(Tr::tr("“%1” could not be read.").arg(m_file));
    }
    m_zip = zip_open_from_source(source, ZIP_RDONLY, &error);
    const int code = zip_error_code_zip(&error);
    zip_error_fini(&error);
    if (!m_zip) {
        zip_source_free(source);
        if (code == ZIP_ER_READ || code == ZIP_ER_SEEK)
            base::failIo(Tr::tr("“%1” could not be read.").arg(m_file));
        damaged(m_file);
    }
    if (zip_get_num_entries(m_zip, 0) > limits::zipEntries) {
        zip_discard(m_zip);
        base::refuse(Tr::tr("“%1” unpacks to far more than a workbook holds; it is not read.").arg(m_file));
    }
}

ZipArchive::~ZipArchive() { zip_discard(m_zip); }

bool ZipArchive::contains(const QString &entry) const { return zip_name_locate(m_zip, entry.toUtf8().constData(), ZIP_FL_NOCASE) >= 0; }

std::unique_ptr<ZipEntry> ZipArchive::open(const QString &name, qint64 limit) const
{
    const zip_int64_t index = zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0)
        return nullptr;
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_zip, zip_uint64_t(index), 0, &stat) != 0 || !(stat.valid & ZIP_STAT_COMP_SIZE))
        damaged(m_file);
    if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) && stat.encryption_method != ZIP_EM_NONE)
        base::refuse(Tr::tr("“%1” is protected by a password: remove it in the spreadsheet program and save again.").arg(m_file));
    std::unique_ptr<ZipEntry> entry(new ZipEntry);
    zip_file_t *file = zip_fopen_index(m_zip, zip_uint64_t(index), 0);
    if (!file)
        damaged(m_file);
    entry->m_handle = std::make_unique<ZipEntry::Handle>();
    entry->m_handle->file = file;
    entry->m_file = m_file;
    entry->m_packed = qint64(stat.comp_size);
    entry->m_limit = limit;
    entry->allow(limits::xmlToken);
    entry->QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return entry;
}

} // namespace exchange
