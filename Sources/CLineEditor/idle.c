// How long nobody has touched a key, in time that passes while the machine sleeps too.

#include <errno.h>
#include <stdint.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include "parts.h"

/// Expires when nobody has touched a key for `limit`; -1 until it is first needed.
static int timer = -1;
/// In milliseconds; 0 is without end.
static int64_t limit;

void note_key(void) {
  if (timer < 0) return;
  struct itimerspec rest = {0};
  rest.it_value.tv_sec = (time_t)(limit / 1000);
  rest.it_value.tv_nsec = (long)(limit % 1000) * 1000000;
  timerfd_settime(timer, 0, &rest, NULL);
}

int watch_keys(int64_t milliseconds) {
  limit = milliseconds;
  if (limit > 0 && timer < 0) timer = timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
  if (limit > 0 && timer < 0) return errno;
  note_key();
  return 0;
}

int idle_timer(void) { return timer; }

int is_idle(void) {
  uint64_t times;
  return timer >= 0 && read(timer, &times, sizeof times) > 0;
}
