// Sessions that can be taken up again: what the parent holds of them, and who may ask.
//
// Everything lies in one mapping, the messages too, so that no copy of a key is anywhere else.

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "kiosk.h"

enum { SESSIONS = 16, MESSAGE = 256 };

struct session {
  /// In milliseconds since the machine's start; 0 in a free place.
  int64_t deadline;
  char id[KIOSK_ID + 1], key[KIOSK_KEY + 1], code[KIOSK_CODE + 1];
};

static struct vault {
  struct session sessions[SESSIONS];
  /// Forgotten, and nobody has been told yet.
  char forgotten[SESSIONS][KIOSK_ID + 1];
  char message[MESSAGE], answer[MESSAGE];
} *vault;

static int64_t time_held = 15 * 60 * 1000;
static int most_tries = 3;
static int wrong_tries;

static int64_t now(void) {
  struct timespec moment;
  clock_gettime(CLOCK_BOOTTIME, &moment);
  return (int64_t)moment.tv_sec * 1000 + moment.tv_nsec / 1000000;
}

static int open_vault(void) {
  if (vault) return 0;
  void *memory = mmap(
      NULL, sizeof *vault, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) return -1;
  mlock(memory, sizeof *vault);
  madvise(memory, sizeof *vault, MADV_DONTDUMP);
  madvise(memory, sizeof *vault, MADV_DONTFORK);
  vault = memory;
  return 0;
}

void kiosk_hold_for(int64_t milliseconds, int tries) {
  time_held = milliseconds;
  most_tries = tries;
}

// MARK: Forgetting

static void clear(struct session *session) { explicit_bzero(session, sizeof *session); }

static void forget(struct session *session) {
  for (size_t i = 0; i < SESSIONS; i++) {
    if (vault->forgotten[i][0]) continue;
    memcpy(vault->forgotten[i], session->id, sizeof session->id);
    break;
  }
  clear(session);
}

static void forget_old(void) {
  for (size_t i = 0; i < SESSIONS; i++) {
    struct session *session = &vault->sessions[i];
    if (session->deadline && session->deadline <= now()) forget(session);
  }
}

static int holds_any(void) {
  for (size_t i = 0; i < SESSIONS; i++)
    if (vault->sessions[i].deadline) return 1;
  return 0;
}

int kiosk_forgotten(char id[KIOSK_ID + 1]) {
  if (!vault) return 0;
  forget_old();
  for (size_t i = 0; i < SESSIONS; i++) {
    if (!vault->forgotten[i][0]) continue;
    memcpy(id, vault->forgotten[i], KIOSK_ID + 1);
    explicit_bzero(vault->forgotten[i], KIOSK_ID + 1);
    return 1;
  }
  return 0;
}

int kiosk_next_deadline(void) {
  if (!vault) return -1;
  int64_t next = -1;
  for (size_t i = 0; i < SESSIONS; i++) {
    int64_t deadline = vault->sessions[i].deadline;
    if (deadline && (next < 0 || deadline < next)) next = deadline;
  }
  if (next < 0) return -1;
  int64_t rest = next - now() + 1;
  if (rest < 0) return 0;
  return rest > 60000 ? 60000 : (int)rest;
}

// MARK: Holding

static struct session *with_code(const char *code) {
  for (size_t i = 0; i < SESSIONS; i++) {
    struct session *session = &vault->sessions[i];
    if (session->deadline && strcmp(session->code, code) == 0) return session;
  }
  return NULL;
}

/// The place of a session that is held already, else a free one, else that of the oldest.
static struct session *place_for(const char *id) {
  struct session *best = &vault->sessions[0];
  for (size_t i = 0; i < SESSIONS; i++) {
    struct session *session = &vault->sessions[i];
    if (session->deadline && strcmp(session->id, id) == 0) return session;
    if (session->deadline < best->deadline) best = session;
  }
  return best;
}

static int draw_code(char code[KIOSK_CODE + 1]) {
  static const uint32_t codes = 1000000;
  uint32_t number;
  do {
    // Numbers beyond the last whole million would make some codes likelier than others.
    do {
      if (getrandom(&number, sizeof number, 0) != sizeof number) return -1;
    } while (number >= UINT32_MAX / codes * codes);
    snprintf(code, KIOSK_CODE + 1, "%06u", number % codes);
  } while (with_code(code));
  explicit_bzero(&number, sizeof number);
  return 0;
}

static int is_hexadecimal(const char *text, size_t length) {
  return strspn(text, "0123456789abcdef") == length;
}

static void hold(const char *words) {
  const char *key = words + KIOSK_ID + 1;
  if (strlen(words) != KIOSK_ID + 1 + KIOSK_KEY || !is_hexadecimal(words, KIOSK_ID) ||
      !is_hexadecimal(key, KIOSK_KEY))
    return;
  char id[KIOSK_ID + 1] = {0};
  memcpy(id, words, KIOSK_ID);
  struct session *session = place_for(id);
  if (session->deadline && strcmp(session->id, id) != 0) forget(session);
  clear(session);
  if (draw_code(session->code) != 0) return;
  memcpy(session->id, id, sizeof id);
  memcpy(session->key, key, KIOSK_KEY);
  session->deadline = now() + time_held;
  snprintf(vault->answer, MESSAGE, "code %s", session->code);
}

/// A code is for one use. Wrong, used and old are answered in the same way.
static void take_up(const char *code) {
  strcpy(vault->answer, "gone");
  forget_old();
  struct session *session = with_code(code);
  if (session) {
    wrong_tries = 0;
    snprintf(vault->answer, MESSAGE, "resume %s %s", session->id, session->key);
    clear(session);
  } else if (holds_any() && ++wrong_tries >= most_tries) {
    wrong_tries = 0;
    for (size_t i = 0; i < SESSIONS; i++)
      if (vault->sessions[i].deadline) forget(&vault->sessions[i]);
  }
}

static void release(const char *id) {
  struct session *session = place_for(id);
  if (session->deadline && strcmp(session->id, id) == 0) clear(session);
}

// MARK: Messages

static int dispatch(const char *message) {
  strcpy(vault->answer, "done");
  if (strncmp(message, "hold ", 5) == 0) {
    strcpy(vault->answer, "gone");
    return hold(message + 5), KIOSK_ANSWERED;
  }
  if (strncmp(message, "code ", 5) == 0) return take_up(message + 5), KIOSK_ANSWERED;
  if (strncmp(message, "release ", 8) == 0) return release(message + 8), KIOSK_ANSWERED;
  if (strcmp(message, "ready escapes") == 0) return KIOSK_READY_ESCAPES;
  if (strcmp(message, "ready plain") == 0) return KIOSK_READY_PLAIN;
  if (strcmp(message, "emergency") == 0) return KIOSK_EMERGENCY;
  return KIOSK_ANSWERED;
}

int kiosk_serve(int control) {
  if (open_vault() != 0) return KIOSK_GONE;
  ssize_t length = recv(control, vault->message, MESSAGE - 1, 0);
  if (length < 0 && (errno == EINTR || errno == EAGAIN)) return KIOSK_ANSWERED;
  if (length <= 0) return KIOSK_GONE;
  vault->message[length] = '\0';
  int wish = dispatch(vault->message);
  send(control, vault->answer, strlen(vault->answer), MSG_NOSIGNAL | MSG_DONTWAIT);
  explicit_bzero(vault->message, MESSAGE);
  explicit_bzero(vault->answer, MESSAGE);
  return wish;
}
