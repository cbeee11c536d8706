#ifndef LINE_EDITOR_H
#define LINE_EDITOR_H

#include <stddef.h>
#include <stdint.h>

/// What one line of reading came to.
enum {
  /// A line was typed and ended with Enter; it may be empty.
  LINE_EDITOR_LINE,
  /// Ctrl-C; what had been typed is gone.
  LINE_EDITOR_INTERRUPTED,
  /// Ctrl-D on an empty line.
  LINE_EDITOR_END,
  /// A signal asked for the end, or the terminal is gone; what had been typed is gone.
  LINE_EDITOR_TERMINATED,
  /// No key came for too long; what had been typed is gone.
  LINE_EDITOR_IDLE,
  /// No key came for so long that a warning is due; what had been typed is kept.
  LINE_EDITOR_QUIET,
};

/// How long a reading waits for the next key, in milliseconds; 0 is without end. The time that the
/// machine sleeps counts.
struct line_editor_patience {
  /// After this long a warning is due: `LINE_EDITOR_QUIET`.
  int64_t warning;
  /// After this long the reading is over: `LINE_EDITOR_IDLE`.
  int64_t end;
  /// Whether the time begins with the first key, and not before.
  int begins_with_key;
};

/// Prepares the terminal on descriptors 0 and 1 for reading; call once, before the first read.
///
/// Signals are caught (`line_editor_catch_signals`), keys that send signals or stop the screen are
/// switched off, and core dumps are refused. The settings come back with `line_editor_close`, at
/// `exit` and before a crash. Reads no start-up file of readline's, whatever `INPUTRC` says.
/// With `plain` other than 0 nothing is written but text, whatever the terminal could do.
/// Returns 0, or errno: `ENOTTY` when either descriptor is no terminal, `EIO` when the program
/// runs in the background of its terminal.
int line_editor_open(int plain);

/// Gives the terminal back as it was. Safe to call twice, or without `line_editor_open`.
void line_editor_close(void);

/// Makes SIGTERM, SIGHUP and SIGINT flags instead of deaths and ignores SIGPIPE; for readers
/// without a terminal too. Safe to call twice.
void line_editor_catch_signals(void);

/// The first signal caught since the start, or 0. It stays.
int line_editor_caught_signal(void);

/// Waits until `descriptor` can be read, for at most `milliseconds` (-1: without end).
///
/// Returns 0 when a read will not block, `ETIMEDOUT`, `EINTR` when a signal arrived (before or
/// during the wait; the caught one is in `line_editor_caught_signal`), `ETIME` when a reading's
/// time without a key has come to a warning or to its end, or another errno.
int line_editor_wait(int descriptor, int milliseconds);

/// Reads one line into `line`: valid UTF-8 text of at most `capacity` bytes with the NUL; a
/// capacity is from 1 to 65536.
///
/// Keys pressed before the prompt appears are thrown away. Characters that would not fit are
/// refused whole, and so is everything typed after them until something is deleted. Tab completes
/// the line from the `count` `candidates` and from nothing else. `prompt` is printed as it is.
/// With `continues` other than 0 it goes on where a reading ended with `LINE_EDITOR_QUIET`: `line`
/// holds what had been typed, no key is thrown away, and the time without a key runs on.
/// Returns one of the six outcomes; `line` is empty unless it is `LINE_EDITOR_LINE` or
/// `LINE_EDITOR_QUIET`, and `*signal` is 0 unless it is `LINE_EDITOR_TERMINATED` (SIGHUP when the
/// terminal is gone).
int line_editor_read(
    const char *prompt, const char *const *candidates, size_t count,
    const struct line_editor_patience *patience, int continues, char *line, size_t capacity,
    int *signal);

/// Rows of the terminal on descriptor 1, or 0 when it is no terminal or does not say.
int line_editor_rows(void);

/// Columns of the terminal on descriptor 1, or 0 when it is no terminal or does not say.
int line_editor_columns(void);

/// Whether the opened terminal takes escape sequences: 1, or 0 when it was opened
/// plain, or TERM is dumb, unset or unknown.
int line_editor_takes_escapes(void);

/// Whether a code point may stand in a line: 1, or 0 for a control character (C0, DEL, C1), a
/// line or paragraph separator, a direction control or an invisible format character.
///
/// The joiners U+200C and U+200D may: words of several languages need them.
int line_editor_allows(uint32_t scalar);

#endif
