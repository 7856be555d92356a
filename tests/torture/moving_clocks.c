/* Clocks that are moved when they are told to, for programs that are started with this before the C library
   (LD_PRELOAD). moving_clocks.py builds it and tells it by how much.

   MOVING_CLOCKS_CONTROL is the file that both sides have mapped. The clock on the wall is moved, and the one that
   goes on while the computer sleeps; the one that stops then stays, as it does in a computer that sleeps. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

struct control {
    atomic_llong wall, steady; /* nanoseconds */
};

static struct control *control;

__attribute__((constructor)) static void begin(void) {
    const char *file = getenv("MOVING_CLOCKS_CONTROL");
    int descriptor = file ? open(file, O_RDWR | O_CLOEXEC) : -1;
    if (descriptor < 0) return;
    void *mapped = mmap(NULL, sizeof(struct control), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    close(descriptor);
    if (mapped != MAP_FAILED) control = mapped;
}

static long long moved(clockid_t clock) {
    if (!control) return 0;
    switch (clock) {
    case CLOCK_REALTIME:
    case CLOCK_REALTIME_COARSE:
        return control->wall;
    case CLOCK_BOOTTIME:
        return control->steady;
    default:
        return 0;
    }
}

int clock_gettime(clockid_t clock, struct timespec *when) {
    static int (*real)(clockid_t, struct timespec *);
    if (!real) real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
    int failed = real(clock, when);
    long long by = failed ? 0 : moved(clock);
    if (by) {
        long long all = when->tv_sec * 1000000000LL + when->tv_nsec + by;
        when->tv_sec = all / 1000000000LL;
        when->tv_nsec = all % 1000000000LL;
    }
    return failed;
}

int gettimeofday(struct timeval *restrict when, void *restrict zone) {
    struct timespec exact;
    (void)zone;
    int failed = clock_gettime(CLOCK_REALTIME, &exact);
    if (!failed) *when = (struct timeval){exact.tv_sec, exact.tv_nsec / 1000};
    return failed;
}

time_t time(time_t *when) {
    struct timespec exact;
    clock_gettime(CLOCK_REALTIME, &exact);
    if (when) *when = exact.tv_sec;
    return exact.tv_sec;
}
