// How long nobody has touched a key, in time that passes while the machine sleeps too.

#include <errno.h>
#include <stdint.h>
#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

#include "parts.h"

/// Expires when nobody has touched a key for too long; -1 until it is first needed.
static int timer = -1;
static struct line_editor_patience patience;
/// When a key was touched last, or the reading began, in milliseconds since the machine's start.
static int64_t touched;
/// The warning of this silence has been given.
static int is_warned;

static int64_t now(void) {
  struct timespec moment;
  clock_gettime(CLOCK_BOOTTIME, &moment);
  return (int64_t)moment.tv_sec * 1000 + moment.tv_nsec / 1000000;
}

/// What the timer waits for: the warning, then the end.
static int64_t limit(void) {
  return patience.warning > 0 && !is_warned ? patience.warning : patience.end;
}

static void set_timer(int64_t moment) {
  if (timer < 0) return;
  struct itimerspec rest = {0};
  rest.it_value.tv_sec = (time_t)(moment / 1000);
  rest.it_value.tv_nsec = (long)(moment % 1000) * 1000000;
  timerfd_settime(timer, TFD_TIMER_ABSTIME, &rest, NULL);
}

void note_key(void) {
  touched = now();
  is_warned = 0;
  set_timer(limit() > 0 ? touched + limit() : 0);
}

int watch_keys(const struct line_editor_patience *next, int continues) {
  patience = next ? *next : (struct line_editor_patience){0};
  if (limit() > 0 && timer < 0) timer = timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC | TFD_NONBLOCK);
  if (limit() > 0 && timer < 0) return errno;
  if (!continues) note_key();
  if (patience.begins_with_key && !continues) set_timer(0);
  if (continues) set_timer(limit() > 0 ? touched + limit() : 0);
  return 0;
}

int idle_timer(void) { return timer; }

int idle_outcome(void) {
  uint64_t times;
  if (timer < 0 || read(timer, &times, sizeof times) < 0) return LINE_EDITOR_LINE;
  // Whoever comes back after the end finds no warning: the machine may have slept through it.
  int64_t silence = now() - touched;
  if (patience.end > 0 && silence >= patience.end) return LINE_EDITOR_IDLE;
  is_warned = 1;
  return LINE_EDITOR_QUIET;
}
