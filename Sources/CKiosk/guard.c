// A process that leaves nothing behind, and how the parent starts others and hears of them.

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <unistd.h>

#include "kiosk.h"

extern char **environ;

/// Only without a limit: with one, memory that is asked for later could not be had at all.
static void lock_memory(void) {
  struct rlimit limit;
  if (getrlimit(RLIMIT_MEMLOCK, &limit) != 0) return;
  limit.rlim_cur = limit.rlim_max;
  setrlimit(RLIMIT_MEMLOCK, &limit);
  if (limit.rlim_max == RLIM_INFINITY) mlockall(MCL_CURRENT | MCL_FUTURE | MCL_ONFAULT);
}

/// Swift's own handler would stay at the terminal after a crash and offer to show the memory.
static void crash_at_once(void) {
  static const int fatal[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP, SIGSYS};
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) signal(fatal[i], SIG_DFL);
}

void kiosk_guard(void) {
  crash_at_once();
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  umask(077);
  lock_memory();
}

int kiosk_end_with(int parent) {
  prctl(PR_SET_PDEATHSIG, SIGTERM, 0, 0, 0);
  return getppid() == parent ? 0 : -1;
}

// MARK: Signals

int kiosk_signals(void) {
  static const int ignored[] = {SIGTSTP, SIGQUIT, SIGTTIN, SIGTTOU, SIGPIPE};
  for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++) signal(ignored[i], SIG_IGN);
  sigset_t heard;
  sigemptyset(&heard);
  sigaddset(&heard, SIGTERM);
  sigaddset(&heard, SIGHUP);
  sigaddset(&heard, SIGINT);
  sigaddset(&heard, SIGCHLD);
  signal(SIGCHLD, SIG_DFL);
  sigprocmask(SIG_BLOCK, &heard, NULL);
  return signalfd(-1, &heard, SFD_CLOEXEC | SFD_NONBLOCK);
}

int kiosk_next_signal(int signals) {
  struct signalfd_siginfo info;
  return read(signals, &info, sizeof info) == sizeof info ? (int)info.ssi_signo : 0;
}

int kiosk_wait(int first, int second, int milliseconds) {
  struct pollfd waits[] = {{.fd = first, .events = POLLIN}, {.fd = second, .events = POLLIN}};
  if (poll(waits, 2, milliseconds) <= 0) return 0;
  return (waits[0].revents ? 1 : 0) | (waits[1].revents ? 2 : 0);
}

// MARK: Starting programs

/// Numbers of their own for the descriptors, above all that the program gets, so that none takes the
/// place of another.
enum { ABOVE = 64, MOST = 8 };

static int lay_out(
    posix_spawn_file_actions_t *actions, const int *descriptors, int *copies, size_t count) {
  for (size_t i = 0; i < count; i++) {
    copies[i] = descriptors[i] < 0 ? open("/dev/null", O_RDWR | O_CLOEXEC)
                                   : fcntl(descriptors[i], F_DUPFD_CLOEXEC, ABOVE);
    if (copies[i] < 0) return -1;
    if (posix_spawn_file_actions_adddup2(actions, copies[i], (int)i) != 0) return -1;
  }
  return posix_spawn_file_actions_addclosefrom_np(actions, (int)count) == 0 ? 0 : -1;
}

static void prepare(posix_spawnattr_t *attributes, int own_session) {
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(attributes, &none);
  posix_spawnattr_setsigdefault(attributes, &all);
  int flags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF;
  if (own_session) flags |= POSIX_SPAWN_SETSID;
  posix_spawnattr_setflags(attributes, (short)flags);
}

int kiosk_start(char *const argv[], const int *descriptors, size_t count, int own_session) {
  if (count > MOST) return -1;
  int copies[MOST];
  for (size_t i = 0; i < MOST; i++) copies[i] = -1;
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  if (posix_spawn_file_actions_init(&actions) != 0) return -1;
  posix_spawnattr_init(&attributes);
  prepare(&attributes, own_session);
  pid_t process = -1;
  if (lay_out(&actions, descriptors, copies, count) != 0 ||
      posix_spawnp(&process, argv[0], &actions, &attributes, argv, environ) != 0)
    process = -1;
  for (size_t i = 0; i < MOST; i++)
    if (copies[i] >= 0) close(copies[i]);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return process;
}
