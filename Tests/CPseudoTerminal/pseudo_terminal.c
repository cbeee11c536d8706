#include "pseudo_terminal.h"

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

/// Between fork and exec only what is safe in a signal handler: the test program has threads.
static void become(const char *path, char *const argv[], char *const envp[], const char *directory) {
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  if (chdir(directory) == 0) execve(path, argv, envp);
  _exit(127);
}

int pseudo_terminal_start(
    const char *path, char *const argv[], char *const envp[], const char *directory,
    unsigned short rows, unsigned short columns, pid_t *process) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  int terminal;
  *process = forkpty(&terminal, NULL, NULL, &size);
  if (*process < 0) return -1;
  if (*process == 0) become(path, argv, envp, directory);
  fcntl(terminal, F_SETFD, FD_CLOEXEC);
  fcntl(terminal, F_SETFL, O_NONBLOCK);
  return terminal;
}

int pseudo_terminal_resize(int terminal, unsigned short rows, unsigned short columns) {
  struct winsize size = {.ws_row = rows, .ws_col = columns};
  return ioctl(terminal, TIOCSWINSZ, &size);
}

int pseudo_terminal_await_end(pid_t process, int milliseconds, int *status) {
  int descriptor = (int)syscall(SYS_pidfd_open, process, 0);
  if (descriptor < 0) return -1;
  struct pollfd end = {.fd = descriptor, .events = POLLIN};
  int ready = poll(&end, 1, milliseconds);
  close(descriptor);
  return ready == 1 && waitpid(process, status, 0) == process ? 0 : -1;
}

int pseudo_terminal_open(int *terminal, int *screen) {
  struct winsize size = {.ws_row = 24, .ws_col = 80};
  if (openpty(terminal, screen, NULL, NULL, &size) < 0) return -1;
  return fcntl(*terminal, F_SETFL, O_NONBLOCK);
}
