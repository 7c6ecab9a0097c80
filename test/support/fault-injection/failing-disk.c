/*
 * A library that is loaded before the C library and lets the n-th file operation below a folder fail, or end the process
 * there, so that every point of a save can be tried. All it is told stands in environment variables, which a running
 * Node program can change:
 *
 *   DISK_FOLDER  only files below this folder count
 *   DISK_RUN     a new value begins counting again
 *   DISK_FAIL_AT the number of the operation, from 1; absent or 0: nothing fails
 *   DISK_FAILURE "kill", "torn" (half a write, then the end) or the name of an error such as ENOSPC
 *   DISK_STICKY  when "1", every later operation fails too
 *   DISK_LOG     a file that gets a line for each operation
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum verdict { GO_ON, FAIL, TEAR };

static pthread_mutex_t counting = PTHREAD_MUTEX_INITIALIZER;
static long count = 0;
static char current_run[64] = "";

static const char *setting(const char *name) {
  const char *value = getenv(name);
  return value && *value ? value : NULL;
}

static int is_below(const char *path) {
  const char *folder = setting("DISK_FOLDER");
  return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_open_below(int fd) {
  char link[48], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = '\0';
  return is_below(path);
}

static int error_number(const char *name) {
  static const struct { const char *name; int number; } known[] = {
    {"EIO", EIO}, {"ENOSPC", ENOSPC}, {"EDQUOT", EDQUOT}, {"EBUSY", EBUSY},
    {"EPERM", EPERM}, {"EACCES", EACCES}, {"EROFS", EROFS},
  };
  for (size_t i = 0; i < sizeof known / sizeof *known; i++)
    if (strcmp(known[i].name, name) == 0) return known[i].number;
  return EIO;
}

static void note(long number, const char *operation) {
  const char *log = setting("DISK_LOG");
  if (!log) return;
  /* Straight to the kernel, so that this file is never counted itself. */
  int fd = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (fd < 0) return;
  char line[64];
  int length = snprintf(line, sizeof line, "%ld %s\n", number, operation);
  syscall(SYS_write, fd, line, (size_t)length);
  syscall(SYS_close, fd);
}

static long next_number(void) {
  const char *run = setting("DISK_RUN");
  pthread_mutex_lock(&counting);
  if (run && strncmp(run, current_run, sizeof current_run - 1) != 0) {
    strncpy(current_run, run, sizeof current_run - 1);
    count = 0;
  }
  long number = ++count;
  pthread_mutex_unlock(&counting);
  return number;
}

static void end_here(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

static enum verdict judge(const char *operation) {
  long number = next_number();
  note(number, operation);
  const char *at = setting("DISK_FAIL_AT"), *failure = setting("DISK_FAILURE"), *sticky = setting("DISK_STICKY");
  long wanted = at ? atol(at) : 0;
  if (!failure || wanted <= 0) return GO_ON;
  if (number != wanted && !(sticky && *sticky == '1' && number > wanted)) return GO_ON;
  if (strcmp(failure, "kill") == 0) end_here();
  if (strcmp(failure, "torn") == 0) return TEAR;
  errno = error_number(failure);
  return FAIL;
}

/* For operations that cannot be done by halves. */
static int refuses(const char *operation) {
  enum verdict verdict = judge(operation);
  if (verdict == TEAR) end_here();
  return verdict == FAIL;
}

/* The C library's own function of this name, with the type that its header gives it. */
#define NEXT(function) \
  static __typeof__(&function) next; \
  if (!next) next = (__typeof__(&function))dlsym(RTLD_NEXT, #function)

static int open_with(int (*next)(const char *, int, ...), const char *path, int flags, mode_t mode) {
  if ((flags & O_ACCMODE) != O_RDONLY && is_below(path) && refuses("open")) return -1;
  return next(path, flags, mode);
}

#define MODE_FROM(flags) \
  mode_t mode = 0; \
  if (flags & (O_CREAT | O_TMPFILE)) { va_list rest; va_start(rest, flags); mode = va_arg(rest, mode_t); va_end(rest); }

int open(const char *path, int flags, ...) {
  NEXT(open);
  MODE_FROM(flags)
  return open_with(next, path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  NEXT(open64);
  MODE_FROM(flags)
  return open_with(next, path, flags, mode);
}

ssize_t write(int fd, const void *data, size_t size) {
  NEXT(write);
  enum verdict verdict = is_open_below(fd) ? judge("write") : GO_ON;
  if (verdict == FAIL) return -1;
  if (verdict == TEAR) { next(fd, data, size / 2); end_here(); }
  return next(fd, data, size);
}

ssize_t pwrite64(int fd, const void *data, size_t size, off64_t place) {
  NEXT(pwrite64);
  enum verdict verdict = is_open_below(fd) ? judge("write") : GO_ON;
  if (verdict == FAIL) return -1;
  if (verdict == TEAR) { next(fd, data, size / 2, place); end_here(); }
  return next(fd, data, size, place);
}

ssize_t pwrite(int fd, const void *data, size_t size, off_t place) { return pwrite64(fd, data, size, place); }

ssize_t writev(int fd, const struct iovec *parts, int number) {
  NEXT(writev);
  enum verdict verdict = is_open_below(fd) ? judge("write") : GO_ON;
  if (verdict == FAIL) return -1;
  if (verdict == TEAR) { next(fd, parts, number > 1 ? number / 2 : 1); end_here(); }
  return next(fd, parts, number);
}

int fsync(int fd) {
  NEXT(fsync);
  return is_open_below(fd) && refuses("fsync") ? -1 : next(fd);
}

int fdatasync(int fd) {
  NEXT(fdatasync);
  return is_open_below(fd) && refuses("fsync") ? -1 : next(fd);
}

int fchmod(int fd, mode_t mode) {
  NEXT(fchmod);
  return is_open_below(fd) && refuses("chmod") ? -1 : next(fd, mode);
}

int ftruncate(int fd, off_t size) {
  NEXT(ftruncate);
  return is_open_below(fd) && refuses("truncate") ? -1 : next(fd, size);
}

int rename(const char *from, const char *to) {
  NEXT(rename);
  return is_below(to) && refuses("rename") ? -1 : next(from, to);
}

int link(const char *from, const char *to) {
  NEXT(link);
  return is_below(to) && refuses("link") ? -1 : next(from, to);
}

int mkdir(const char *path, mode_t mode) {
  NEXT(mkdir);
  return is_below(path) && refuses("mkdir") ? -1 : next(path, mode);
}

int unlink(const char *path) {
  NEXT(unlink);
  return is_below(path) && refuses("unlink") ? -1 : next(path);
}
