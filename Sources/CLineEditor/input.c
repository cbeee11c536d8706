// What comes from the terminal: bytes, and the escape sequences they make.

#include <errno.h>
#include <stdio.h>
#include <unistd.h>

#include <readline/readline.h>

#include "parts.h"

/// What `next_byte` gives when there is no byte.
enum { ENDED = -1, SILENT = -2 };
/// How long the rest of a key's sequence may take to come, in milliseconds.
enum { KEY_PAUSE = 100 };
enum { CTRL_D = 4 };

/// A byte read too far, or -1.
static int put_back = -1;

void forget_byte(void) { put_back = -1; }

static int is_silence(int outcome) {
  return outcome == LINE_EDITOR_IDLE || outcome == LINE_EDITOR_QUIET;
}

int next_byte(int milliseconds) {
  int byte = put_back;
  put_back = -1;
  while (byte < 0) {
    if (is_silence(reading.outcome)) return ENDED;
    int problem = line_editor_wait(STDIN_FILENO, milliseconds);
    if (line_editor_caught_signal()) reading.outcome = LINE_EDITOR_TERMINATED;
    if (reading.outcome == LINE_EDITOR_TERMINATED) return ENDED;
    if (problem == ETIMEDOUT) return SILENT;
    if (problem == ETIME) reading.outcome = idle_outcome();
    if (take_resize()) follow_window();
    if (problem == EINTR || problem == ETIME) continue;
    unsigned char read_byte;
    ssize_t size = read(STDIN_FILENO, &read_byte, 1);
    if (size == 1) {
      byte = read_byte;
      note_key();
    } else if (size == 0 || (errno != EINTR && errno != EAGAIN)) {
      reading.lost = 1;
      reading.outcome = LINE_EDITOR_TERMINATED;
    }
  }
  return byte;
}

int read_key(FILE *stream) {
  (void)stream;
  int byte = next_byte(-1);
  if (byte < 0) return '\n';
  if (byte == CTRL_D) return END_KEY;
  return byte == END_KEY ? 0 : byte;
}

// MARK: Escape sequences

/// Swallows a control string (a reply of the terminal), up to its end, to a pause or to a control
/// character that cannot belong to it.
static int skip_string(void) {
  for (;;) {
    int byte = next_byte(KEY_PAUSE);
    if (byte < 0 || byte == '\a') return 0;
    if (byte == ESCAPE) return 1;
    if (byte < ' ') {
      put_back = byte;
      return 0;
    }
  }
}

static void skip_bytes(int count) {
  while (count-- > 0)
    if (next_byte(KEY_PAUSE) < 0) return;
}

static enum key numbered_key(int number) {
  switch (number) {
    case 1: case 7: return HOME;
    case 4: case 8: return END;
    case 3: return DELETE_FORWARD;
    case 200: return PASTE;
    case 201: return PASTE_OVER;
    default: return OTHER;
  }
}

static enum key lettered_key(int letter) {
  switch (letter) {
    case 'C': return RIGHT;
    case 'D': return LEFT;
    case 'H': return HOME;
    case 'F': return END;
    default: return OTHER;
  }
}

/// The rest of a sequence that began with `ESC [`: parameters, then a final byte.
static enum key control_sequence(void) {
  int number = 0, first = 1, in_number = 1;
  for (;; first = 0) {
    int byte = next_byte(KEY_PAUSE);
    if (byte < 0) return OTHER;
    if (byte < ' ' || byte >= DELETE) {
      put_back = byte;
      return OTHER;
    }
    if (first && byte == '[') return skip_bytes(1), OTHER;  // a function key of the Linux console
    if (first && byte == 'M') return skip_bytes(3), OTHER;  // a mouse report of the old form
    if (byte >= '@') return byte == '~' ? numbered_key(number) : lettered_key(byte);
    in_number = in_number && byte >= '0' && byte <= '9';
    if (in_number && number < 1000) number = number * 10 + byte - '0';
  }
}

enum key escape_sequence(void) {
  for (;;) {
    int byte = next_byte(KEY_PAUSE);
    if (byte < 0) return OTHER;
    if (byte == '[') return control_sequence();
    if (byte == 'O') {
      byte = next_byte(KEY_PAUSE);
      if (byte >= ' ') return lettered_key(byte);
    } else if (byte == ']' || byte == 'P' || byte == '_') {
      if (!skip_string()) return OTHER;
      continue;
    }
    if (byte >= 0 && byte != '\\') put_back = byte;
    return OTHER;
  }
}
