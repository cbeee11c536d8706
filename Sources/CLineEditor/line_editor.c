// Opening, reading and giving back the terminal.

#include "line_editor.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <termios.h>
#include <unistd.h>

#include <readline/readline.h>

#include "parts.h"

struct reading reading;

static struct termios before;
static volatile sig_atomic_t is_open;
/// The terminal was asked to mark pastes, and has not been told to stop.
static volatile sig_atomic_t marks_pastes;

/// Only calls that are safe in a signal handler.
static void give_back(void) {
  if (!is_open) return;
  is_open = 0;
  static const char stop_marking[] = "\033[?2004l\r\n";
  if (marks_pastes && write(STDOUT_FILENO, stop_marking, sizeof stop_marking - 1) < 0)
    marks_pastes = 0;
  tcsetattr(STDIN_FILENO, TCSANOW, &before);
}

void line_editor_close(void) { give_back(); }

/// Gives the terminal back, then dies of the signal. Swift's own handler is not called: at a
/// terminal it stays and offers to show the memory, answers and all.
static void crash(int signal) {
  give_back();
  raise(signal);
}

static void prepare_for_crashes(void) {
  static const int fatal[] = {SIGABRT, SIGBUS, SIGFPE, SIGILL, SIGSEGV, SIGTRAP, SIGSYS};
  struct sigaction action = {.sa_handler = crash, .sa_flags = SA_ONSTACK | SA_RESETHAND};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < sizeof fatal / sizeof *fatal; i++) sigaction(fatal[i], &action, NULL);
  // A core file would hold the answers. A sandbox may refuse either call; nothing more can be done.
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

/// Characters wider than a byte need a UTF-8 locale; readline asks the environment again at each
/// line, so the environment has to say so too.
static void speak_utf8(void) {
  if (setlocale(LC_CTYPE, "") && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return;
  setenv("LC_ALL", "C.UTF-8", 1);
  setlocale(LC_CTYPE, "C.UTF-8");
}

/// Readline shows what is typed; the terminal itself never does, so that nothing typed between two
/// readings can steer the screen.
static void begin_reading(int meta) {
  rl_prep_terminal(meta);
  rl_tty_set_echoing(1);
}

/// No key sends a signal, stops the screen or ends the input: they all arrive as bytes.
static int silence_keys(void) {
  static const int keys[] = {VINTR, VQUIT, VSUSP, VEOF, VLNEXT, VDISCARD};
  struct termios quiet = before;
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) quiet.c_cc[keys[i]] = _POSIX_VDISABLE;
  quiet.c_iflag &= ~(tcflag_t)(IXON | IXOFF);
  quiet.c_lflag &= ~(tcflag_t)ECHO;
  return tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
}

/// With SIGTTOU ignored, a background program would change the settings under the shell's hands.
static int is_in_background(void) {
  pid_t foreground = tcgetpgrp(STDIN_FILENO);
  return foreground > 0 && foreground != getpgrp();
}

int line_editor_open(int plain) {
  if (is_open) return 0;
  if (tcgetattr(STDIN_FILENO, &before) != 0) return errno;
  if (!isatty(STDOUT_FILENO)) return errno;
  if (is_in_background()) return EIO;
  static const int ignored[] = {SIGTSTP, SIGQUIT, SIGTTIN, SIGTTOU};
  for (size_t i = 0; i < sizeof ignored / sizeof *ignored; i++) signal(ignored[i], SIG_IGN);
  line_editor_catch_signals();
  catch_resizes();
  prepare_for_crashes();
  speak_utf8();
  keyboard_open(plain);
  rl_prep_term_function = begin_reading;
  if (silence_keys() != 0) return errno;
  is_open = 1;
  static int registered;
  if (!registered) registered = atexit(line_editor_close) == 0;
  return 0;
}

/// Copies the text out if it is an answer, and leaves no copy of it behind that we can reach.
static void hand_over(char *text, char *line, size_t capacity) {
  if (text) {
    size_t length = strlen(text);
    int is_kept = reading.outcome == LINE_EDITOR_LINE || reading.outcome == LINE_EDITOR_QUIET;
    if (is_kept && length < capacity) memcpy(line, text, length + 1);
    explicit_bzero(text, length);
    free(text);
  }
  explicit_bzero(rl_line_buffer, capacity);
}

int line_editor_read(
    const char *prompt, const char *const *candidates, size_t count,
    const struct line_editor_patience *patience, int continues, char *line, size_t capacity,
    int *signal) {
  static const size_t most = 1 << 16;
  if (capacity > most) capacity = most;
  char *begun = continues ? strndup(line, capacity - 1) : NULL;
  memset(line, 0, capacity);
  reading.begun = begun;
  reading.candidates = candidates;
  reading.count = count;
  reading.limit = (int)capacity - 1;
  reading.outcome = LINE_EDITOR_LINE;
  if (!is_open || reading.lost || line_editor_caught_signal()) {
    reading.outcome = LINE_EDITOR_TERMINATED;
  } else if (watch_keys(patience, continues) != 0) {
    reading.outcome = LINE_EDITOR_IDLE;  // to wait without end is the greater harm
  } else {
    rl_extend_line_buffer((int)capacity);
    keyboard_start();
    marks_pastes = strcmp(rl_variable_value("enable-bracketed-paste"), "on") == 0;
    char *text = readline(prompt);
    marks_pastes = 0;
    watch_keys(NULL, 1);
    if (!text && reading.outcome == LINE_EDITOR_LINE) reading.outcome = LINE_EDITOR_TERMINATED;
    hand_over(text, line, capacity);
  }
  reading.candidates = NULL;
  reading.count = 0;
  reading.begun = NULL;
  if (begun) explicit_bzero(begun, strlen(begun));
  free(begun);
  int caught = line_editor_caught_signal();
  *signal = reading.outcome == LINE_EDITOR_TERMINATED ? (caught ? caught : SIGHUP) : 0;
  return reading.outcome;
}

int line_editor_columns(void) {
  struct winsize size;
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

int line_editor_rows(void) {
  struct winsize size;
  return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_row : 0;
}
