/* A disk that fails when it is told to, for one folder and the programs that are started with this before the
   C library (LD_PRELOAD). failing_disk.py builds it, tells it what to do, and says what the numbers mean.

   FAILING_DISK_FOLDER is the folder, FAILING_DISK_CONTROL the file that both sides have mapped. */

#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum kind { OPEN = 1, WRITE = 2, SYNC = 4, TRUNCATE = 8, RENAME = 16, REMOVE = 32, MAKE = 64, MODE = 128, READ = 256, LOOK = 512 };

struct control {
    int kinds, first, last, error, half, milliseconds, lock_error, map_error;
    atomic_int count, fired;
    char what[512];
};

static struct control *control;
static char folder[PATH_MAX];
static size_t folder_length;

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__); \
    if (!real) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

__attribute__((constructor)) static void begin(void) {
    const char *place = getenv("FAILING_DISK_FOLDER"), *file = getenv("FAILING_DISK_CONTROL");
    if (!place || !file || !realpath(place, folder)) return;
    int descriptor = open(file, O_RDWR | O_CLOEXEC);
    if (descriptor < 0) return;
    void *mapped = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    close(descriptor);
    if (mapped == MAP_FAILED) return;
    folder_length = strlen(folder);
    control = mapped;
}

static int under(const char *path) {
    return !strncmp(path, folder, folder_length) && (path[folder_length] == '/' || !path[folder_length]);
}

static int link_is_under(const char *link, char *path, size_t size) {
    ssize_t length = readlink(link, path, size - 1);
    if (length <= 0) return 0;
    path[length] = 0;
    return under(path);
}

static int held(int descriptor, char *path, size_t size) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    return link_is_under(link, path, size);
}

static int named(int at, const char *name, char *path, size_t size) {
    if (!name) return 0;
    snprintf(path, size, "%s", name);
    if (*name == '/') return under(name);
    char beginning[PATH_MAX], link[64];
    if (at == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
    else snprintf(link, sizeof link, "/proc/self/fd/%d", at);
    return link_is_under(link, beginning, sizeof beginning);
}

/* Whether this one is to fail; if it is not, it may be kept waiting. */
static int fails(enum kind kind, const char *path) {
    if (!(control->kinds & kind)) return 0;
    if (control->milliseconds) {
        struct timespec pause = {control->milliseconds / 1000, control->milliseconds % 1000 * 1000000L};
        nanosleep(&pause, NULL);
    }
    int number = atomic_fetch_add(&control->count, 1) + 1;
    if (number < control->first || number > control->last) return 0;
    if (!atomic_fetch_add(&control->fired, 1)) snprintf(control->what, sizeof control->what, "%d %s", kind, path);
    errno = control->error;
    return 1;
}

static int path_fails(enum kind kind, int at, const char *name) {
    char path[PATH_MAX];
    int before = errno;
    if (control && named(at, name, path, sizeof path) && fails(kind, path)) return 1;
    errno = before;
    return 0;
}

static int descriptor_fails(enum kind kind, int descriptor) {
    char path[PATH_MAX];
    int before = errno;
    if (control && control->kinds & kind && held(descriptor, path, sizeof path) && fails(kind, path)) return 1;
    errno = before;
    return 0;
}

static enum kind opening(int flags) {
    return flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC) ? OPEN : READ;
}

#define MODE_OF(flags) \
    mode_t mode = 0; \
    if ((flags) & (O_CREAT | __O_TMPFILE)) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }

#define OPENS(name) \
    int name(const char *path, int flags, ...) { \
        REAL(int, #name, const char *, int, ...); \
        MODE_OF(flags) \
        return path_fails(opening(flags), AT_FDCWD, path) ? -1 : real(path, flags, mode); }
#define OPENS_AT(name) \
    int name(int at, const char *path, int flags, ...) { \
        REAL(int, #name, int, const char *, int, ...); \
        MODE_OF(flags) \
        return path_fails(opening(flags), at, path) ? -1 : real(at, path, flags, mode); }
OPENS(open) OPENS(open64) OPENS_AT(openat) OPENS_AT(openat64)

/* Half of a long write is one that is not finished: whoever wrote has to write the rest, which then fails. */
static size_t to_write(int descriptor, size_t length) {
    if (!control || !control->half || length < 2) return length;
    char path[PATH_MAX];
    if (atomic_load(&control->count) + 2 != control->first) return length;
    return held(descriptor, path, sizeof path) ? length / 2 : length;
}

ssize_t write(int descriptor, const void *data, size_t length) {
    REAL(ssize_t, "write", int, const void *, size_t);
    size_t part = to_write(descriptor, length);
    return descriptor_fails(WRITE, descriptor) ? -1 : real(descriptor, data, part);
}
ssize_t writev(int descriptor, const struct iovec *parts, int count) {
    REAL(ssize_t, "writev", int, const struct iovec *, int);
    return descriptor_fails(WRITE, descriptor) ? -1 : real(descriptor, parts, count);
}
#define WRITES_AT(name, offset_type) \
    ssize_t name(int descriptor, const void *data, size_t length, offset_type offset) { \
        REAL(ssize_t, #name, int, const void *, size_t, offset_type); \
        size_t part = to_write(descriptor, length); \
        return descriptor_fails(WRITE, descriptor) ? -1 : real(descriptor, data, part, offset); }
WRITES_AT(pwrite, off_t) WRITES_AT(pwrite64, off64_t)
#define SENDS(name, offset_type) \
    ssize_t name(int to, int from, offset_type *offset, size_t length) { \
        REAL(ssize_t, #name, int, int, offset_type *, size_t); \
        return descriptor_fails(WRITE, to) ? -1 : real(to, from, offset, length); }
SENDS(sendfile, off_t) SENDS(sendfile64, off64_t)

ssize_t read(int descriptor, void *data, size_t length) {
    REAL(ssize_t, "read", int, void *, size_t);
    return descriptor_fails(READ, descriptor) ? -1 : real(descriptor, data, length);
}
#define READS_AT(name, offset_type) \
    ssize_t name(int descriptor, void *data, size_t length, offset_type offset) { \
        REAL(ssize_t, #name, int, void *, size_t, offset_type); \
        return descriptor_fails(READ, descriptor) ? -1 : real(descriptor, data, length, offset); }
READS_AT(pread, off_t) READS_AT(pread64, off64_t)

#define ON_DESCRIPTOR(kind, name) \
    int name(int descriptor) { \
        REAL(int, #name, int); \
        return descriptor_fails(kind, descriptor) ? -1 : real(descriptor); }
ON_DESCRIPTOR(SYNC, fsync) ON_DESCRIPTOR(SYNC, fdatasync)
#define CUTS(name, offset_type) \
    int name(int descriptor, offset_type length) { \
        REAL(int, #name, int, offset_type); \
        return descriptor_fails(TRUNCATE, descriptor) ? -1 : real(descriptor, length); }
CUTS(ftruncate, off_t) CUTS(ftruncate64, off64_t)

int fchmod(int descriptor, mode_t mode) {
    REAL(int, "fchmod", int, mode_t);
    return descriptor_fails(MODE, descriptor) ? -1 : real(descriptor, mode);
}
#define WITH_MODE(kind, name) \
    int name(const char *path, mode_t mode) { \
        REAL(int, #name, const char *, mode_t); \
        return path_fails(kind, AT_FDCWD, path) ? -1 : real(path, mode); }
WITH_MODE(MODE, chmod) WITH_MODE(MAKE, mkdir)
int mkdirat(int at, const char *path, mode_t mode) {
    REAL(int, "mkdirat", int, const char *, mode_t);
    return path_fails(MAKE, at, path) ? -1 : real(at, path, mode);
}
#define REMOVES(name) \
    int name(const char *path) { \
        REAL(int, #name, const char *); \
        return path_fails(REMOVE, AT_FDCWD, path) ? -1 : real(path); }
REMOVES(unlink) REMOVES(rmdir) REMOVES(remove)
int unlinkat(int at, const char *path, int flags) {
    REAL(int, "unlinkat", int, const char *, int);
    return path_fails(REMOVE, at, path) ? -1 : real(at, path, flags);
}
#define MOVES(name) \
    int name(const char *from, const char *to) { \
        REAL(int, #name, const char *, const char *); \
        return path_fails(RENAME, AT_FDCWD, to) ? -1 : real(from, to); }
MOVES(rename) MOVES(link)
int renameat(int at, const char *from, int there, const char *to) {
    REAL(int, "renameat", int, const char *, int, const char *);
    return path_fails(RENAME, there, to) ? -1 : real(at, from, there, to);
}
int renameat2(int at, const char *from, int there, const char *to, unsigned flags) {
    REAL(int, "renameat2", int, const char *, int, const char *, unsigned);
    return path_fails(RENAME, there, to) ? -1 : real(at, from, there, to, flags);
}

#define LOOKS(name, type) \
    int name(const char *path, struct type *found) { \
        REAL(int, #name, const char *, struct type *); \
        return path_fails(LOOK, AT_FDCWD, path) ? -1 : real(path, found); }
LOOKS(stat, stat) LOOKS(stat64, stat64) LOOKS(lstat, stat) LOOKS(lstat64, stat64)
#define LOOKS_AT(name, type) \
    int name(int at, const char *path, struct type *found, int flags) { \
        REAL(int, #name, int, const char *, struct type *, int); \
        return path_fails(LOOK, at, path) ? -1 : real(at, path, found, flags); }
LOOKS_AT(fstatat, stat) LOOKS_AT(fstatat64, stat64)
DIR *opendir(const char *path) {
    REAL(DIR *, "opendir", const char *);
    return path_fails(LOOK, AT_FDCWD, path) ? NULL : real(path);
}

/* A network disk that keeps no locks, and shares no memory. */
static int lock_fails(int descriptor) {
    char path[PATH_MAX];
    if (!control || !control->lock_error || !held(descriptor, path, sizeof path)) return 0;
    atomic_fetch_add(&control->fired, 1);
    errno = control->lock_error;
    return 1;
}
#define CONTROLS(name) \
    int name(int descriptor, int command, ...) { \
        REAL(int, #name, int, int, ...); \
        va_list rest; va_start(rest, command); void *value = va_arg(rest, void *); va_end(rest); \
        int locks = command == F_SETLK || command == F_SETLKW || command == F_GETLK || command == F_OFD_SETLK; \
        return locks && lock_fails(descriptor) ? -1 : real(descriptor, command, value); }
CONTROLS(fcntl) CONTROLS(fcntl64)
int flock(int descriptor, int operation) {
    REAL(int, "flock", int, int);
    return lock_fails(descriptor) ? -1 : real(descriptor, operation);
}
#define MAPS(name, offset_type) \
    void *name(void *at, size_t length, int protection, int flags, int descriptor, offset_type offset) { \
        REAL(void *, #name, void *, size_t, int, int, int, offset_type); \
        char path[PATH_MAX]; \
        if (control && control->map_error && descriptor >= 0 && held(descriptor, path, sizeof path)) { \
            atomic_fetch_add(&control->fired, 1); errno = control->map_error; return MAP_FAILED; } \
        return real(at, length, protection, flags, descriptor, offset); }
MAPS(mmap, off_t) MAPS(mmap64, off64_t)
