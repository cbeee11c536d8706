// Signals as flags, and waiting that a signal ends at once.
//
// Every handler also writes to an event descriptor that the wait polls: a signal that comes just
// before the wait, or on another thread, ends it all the same.

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdint.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "parts.h"

static volatile sig_atomic_t caught;
static volatile sig_atomic_t resized;
static int wakeup = -1;

static void wake(void) {
  int before = errno;
  uint64_t one = 1;
  if (write(wakeup, &one, sizeof one) < 0) errno = before;
  errno = before;
}

static void note_end(int signal) {
  if (!caught) caught = signal;
  wake();
}

static void note_resize(int signal) {
  (void)signal;
  resized = 1;
  wake();
}

/// SA_RESTART spares the writes of the rest of the program; `poll` is never restarted.
static void handle(int signal, void (*handler)(int)) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(signal, &action, NULL);
}

void line_editor_catch_signals(void) {
  if (wakeup >= 0) return;
  wakeup = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  handle(SIGTERM, note_end);
  handle(SIGHUP, note_end);
  handle(SIGINT, note_end);
  handle(SIGPIPE, SIG_IGN);
  // Whoever started the program may have blocked them, and a mask is inherited.
  sigset_t ends;
  sigemptyset(&ends);
  sigaddset(&ends, SIGTERM);
  sigaddset(&ends, SIGHUP);
  sigaddset(&ends, SIGINT);
  sigprocmask(SIG_UNBLOCK, &ends, NULL);
}

void catch_resizes(void) { handle(SIGWINCH, note_resize); }

int line_editor_caught_signal(void) { return caught; }

int take_resize(void) {
  int was = resized;
  resized = 0;
  return was;
}

int line_editor_wait(int descriptor, int milliseconds) {
  if (descriptor < 0) return EBADF;  // poll would wait for ever
  if (caught || resized) return EINTR;
  struct pollfd waits[] = {
      {.fd = descriptor, .events = POLLIN},
      {.fd = wakeup, .events = POLLIN},
      {.fd = idle_timer(), .events = POLLIN},  // a negative one is passed over
  };
  int ready = poll(waits, sizeof waits / sizeof *waits, milliseconds);
  if (ready < 0) return errno;
  if (ready == 0) return ETIMEDOUT;
  if (waits[2].revents) return ETIME;
  uint64_t count;
  if (waits[1].revents && read(wakeup, &count, sizeof count) > 0) return EINTR;
  return waits[0].revents ? 0 : EINTR;
}
