// The keys: a keymap of our own, in which nothing reaches a file, a history or a kill ring.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <termios.h>
#include <unistd.h>

#include <readline/readline.h>

#include "parts.h"

/// How long the rest of a paste may take to come, in milliseconds.
enum { PASTE_PAUSE = 1000 };

static Keymap keymap;
static struct utf8 sequence;
/// The length of the line when a character did not fit, or -1: until the line is shorter, what
/// follows is refused too, or its end would be put together from pieces.
static int full_at = -1;

// MARK: Text

static void insert(unsigned char byte) {
  int length = utf8_take(&sequence, byte);
  if (length == 0) return;
  if (rl_end < full_at) full_at = -1;
  if (full_at >= 0) return;
  if (rl_end + length > reading.limit) {
    full_at = rl_end;
    return;
  }
  char text[sizeof sequence.bytes + 1] = {0};
  memcpy(text, sequence.bytes, (size_t)length);
  rl_insert_text(text);
}

static int insert_key(int count, int key) {
  (void)count;
  insert((unsigned char)key);
  return 0;
}

static int do_nothing(int count, int key) {
  (void)count, (void)key;
  return 0;
}

/// Deletes from `start` to the cursor, and keeps no copy as readline's own commands would.
static void delete_back_to(int start) {
  rl_delete_text(start, rl_point);
  rl_point = start;
}

static int delete_to_start(int count, int key) {
  (void)count, (void)key;
  delete_back_to(0);
  return 0;
}

static int delete_word(int count, int key) {
  (void)count, (void)key;
  int start = rl_point;
  while (start > 0 && rl_line_buffer[start - 1] == ' ') start--;
  while (start > 0 && rl_line_buffer[start - 1] != ' ') start--;
  delete_back_to(start);
  return 0;
}

// MARK: Ends of a line

/// The undo list holds what was deleted; no key reaches it, but it should not outlive the line.
static int finish(int count, int key) {
  for (UNDO_LIST *undo = rl_undo_list; undo; undo = undo->next)
    if (undo->text) explicit_bzero(undo->text, strlen(undo->text));
  return rl_newline(count, key);
}

static int interrupt(int count, int key) {
  reading.outcome = LINE_EDITOR_INTERRUPTED;
  return finish(count, key);
}

static int end(int count, int key) {
  if (rl_end > 0) return 0;
  reading.outcome = LINE_EDITOR_END;
  return finish(count, key);
}

// MARK: Pastes and keys of several bytes

/// Keeps the first line of a paste that has any text, without control characters. Only the
/// person's own Enter submits it.
static void paste(void) {
  int started = 0, over = 0;
  sequence.length = 0;
  for (;;) {
    int byte = next_byte(PASTE_PAUSE);
    if (byte < 0) return;
    if (byte == ESCAPE) {
      if (escape_sequence() == PASTE_OVER) return;
      continue;
    }
    if (byte == '\r' || byte == '\n') over = started;
    if (byte == '\t') byte = ' ';
    if (byte < ' ' || byte == DELETE || over) continue;
    if (byte == ' ' && !started) continue;
    started = 1;
    insert((unsigned char)byte);
  }
}

static int escape(int count, int key) {
  (void)count;
  switch (escape_sequence()) {
    case LEFT: return rl_backward_char(1, key);
    case RIGHT: return rl_forward_char(1, key);
    case HOME: return rl_beg_of_line(1, key);
    case END: return rl_end_of_line(1, key);
    case DELETE_FORWARD: return rl_delete(1, key);
    case PASTE: paste(); return 0;
    case PASTE_OVER: case OTHER: return 0;
  }
  return 0;
}

// MARK: Completion

static char *next_candidate(const char *text, int state) {
  static size_t next;
  if (state == 0) next = 0;
  int room = reading.limit - (rl_end - rl_point);
  while (next < reading.count) {
    const char *candidate = reading.candidates[next++];
    if (strncasecmp(candidate, text, strlen(text)) == 0 && (int)strlen(candidate) <= room)
      return strdup(candidate);
  }
  return NULL;
}

static char **complete(const char *text, int start, int end) {
  (void)start, (void)end;
  rl_attempted_completion_over = 1;  // no file names after ours
  rl_completion_append_character = '\0';
  return rl_completion_matches(text, next_candidate);
}

// MARK: Setting up

/// Throws away what was typed before the question could be read. The terminal is in its reading
/// mode and the prompt not printed yet, so this cannot touch an answer to the question. A line that
/// was begun goes on instead.
static int begin_line(void) {
  if (reading.begun)
    rl_insert_text(reading.begun);
  else
    tcflush(STDIN_FILENO, TCIFLUSH);
  return 0;
}

static void bind_keys(void) {
  keymap = rl_make_bare_keymap();
  for (int key = 0; key < 256; key++)
    rl_bind_key_in_map(key, key < ' ' ? do_nothing : insert_key, keymap);
  static const struct {
    int key;
    rl_command_func_t *command;
  } keys[] = {
      {'\r', finish},       {'\n', finish},          {DELETE, rl_rubout},
      {'\b', rl_rubout},    {'\t', rl_complete},     {ESCAPE, escape},
      {1, rl_beg_of_line},  {3, interrupt},          {END_KEY, end},
      {5, rl_end_of_line},  {12, rl_clear_screen},   {21, delete_to_start},
      {23, delete_word},
  };
  for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
    rl_bind_key_in_map(keys[i].key, keys[i].command, keymap);
}

static void set_variables(void) {
  static const char *const variables[][2] = {
      {"editing-mode", "emacs"},         {"bind-tty-special-chars", "off"},
      {"enable-active-region", "off"},   {"enable-meta-key", "off"},
      {"bell-style", "none"},            {"page-completions", "off"},
      {"completion-query-items", "0"},   {"show-all-if-ambiguous", "on"},
      {"completion-ignore-case", "on"},  {"expand-tilde", "off"},
      {"convert-meta", "off"},           {"input-meta", "on"},
      {"output-meta", "on"},
  };
  for (size_t i = 0; i < sizeof variables / sizeof *variables; i++)
    rl_variable_bind(variables[i][0], variables[i][1]);
}

/// On a terminal that cannot move up, readline divides by a third of the width: fewer columns than
/// these are not believed.
enum { LEAST_COLUMNS = 8 };

static int is_too_narrow(void) {
  int columns = line_editor_columns();
  return columns > 0 && columns < LEAST_COLUMNS;
}

void follow_window(void) {
  if (!is_too_narrow()) rl_resize_terminal();
}

int line_editor_takes_escapes(void) {
  // Clearing to the end of the line: every known terminal can, a dumb one cannot.
  return rl_get_termcap("ce") != NULL;
}

void keyboard_open(int plain) {
  if (keymap) return;
  setenv("INPUTRC", "/dev/null", 1);
  rl_readline_name = "backline";
  if (plain) rl_terminal_name = "dumb";
  rl_instream = stdin;
  rl_outstream = stdout;
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_getc_function = read_key;
  rl_startup_hook = begin_line;
  rl_attempted_completion_function = complete;
  rl_completer_word_break_characters = "";
  rl_sort_completion_matches = 0;
  rl_initialize();
  if (is_too_narrow()) rl_set_screen_size(0, LEAST_COLUMNS);
  set_variables();
  bind_keys();
}

void keyboard_start(void) {
  memset(&sequence, 0, sizeof sequence);
  forget_byte();
  full_at = -1;
  rl_clear_pending_input();
  rl_set_keymap(keymap);
}
