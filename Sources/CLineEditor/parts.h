// What the files of this target share; nothing here is for others.
#ifndef PARTS_H
#define PARTS_H

#include <stdio.h>

#include "line_editor.h"

/// A UTF-8 sequence on its way in; all zero between characters.
struct utf8 {
  char bytes[4];
  int length, wanted;
  uint32_t scalar;
};

/// Takes one byte. Returns the length of the character it completes (its bytes are in `bytes`),
/// or 0: not complete yet, malformed, or not allowed. A byte that cannot continue what came
/// before it starts anew.
int utf8_take(struct utf8 *sequence, unsigned char byte);

/// Whether the window changed size since the last call.
int take_resize(void);
/// Starts noticing changes of size.
void catch_resizes(void);

/// Starts to measure how long no key comes, from now on, or with `continues` from the last key on;
/// NULL: without end. Returns 0 or errno.
int watch_keys(const struct line_editor_patience *patience, int continues);
/// A key came: the time starts anew.
void note_key(void);
/// A descriptor that can be read when no key came for too long, or -1.
int idle_timer(void);
/// `LINE_EDITOR_QUIET` or `LINE_EDITOR_IDLE` when no key came for so long, each once; else
/// `LINE_EDITOR_LINE`.
int idle_outcome(void);

/// What one call of `line_editor_read` knows, and what it came to.
struct reading {
  const char *const *candidates;
  size_t count;
  /// The most bytes the line may hold, without the NUL.
  int limit;
  int outcome;
  /// What the line begins with, or NULL when it begins anew.
  const char *begun;
  /// The terminal is gone: stays from one reading to the next.
  int lost;
};

extern struct reading reading;

/// Bytes with a meaning in more than one place. Readline takes a Ctrl-D on an empty line for itself,
/// so the key comes in as `END_KEY`.
enum { ESCAPE = 27, END_KEY = 28, DELETE = 127 };

/// A key that comes as an escape sequence.
enum key { OTHER, LEFT, RIGHT, HOME, END, DELETE_FORWARD, PASTE, PASTE_OVER };

/// The next byte, or a negative number when none came in time (-1 milliseconds: without end) or
/// the reading is over.
int next_byte(int milliseconds);
/// Forgets a byte that was read too far.
void forget_byte(void);
/// Readline's reader. An ended reading comes in as Enter, so that readline finishes the line in its
/// own way (cursor, paste marks, settings) and never sees an end of file.
int read_key(FILE *stream);
/// The rest of a sequence that began with ESC. Escape alone, or before a character, is nothing; the
/// character stays.
enum key escape_sequence(void);

/// Sets readline up: no files, no history, no keys but ours. Call once; `plain` is that of
/// `line_editor_open`.
void keyboard_open(int plain);
/// Takes over a new size of the window, and keeps what was typed.
void follow_window(void);
/// Makes the keys ready for one reading, with nothing left over from the one before.
void keyboard_start(void);

#endif
