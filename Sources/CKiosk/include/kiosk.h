#ifndef KIOSK_H
#define KIOSK_H

#include <stddef.h>
#include <stdint.h>

// MARK: A process that leaves nothing behind

/// Dies of a crash at once, refuses core dumps and looks into the memory, makes new files private,
/// and keeps the memory out of the swap where that is allowed. A sandbox may refuse any of it;
/// nothing more can be done.
void kiosk_guard(void);

/// Makes this process end with SIGTERM when `parent` does. Returns 0, or -1 when it has ended
/// already.
int kiosk_end_with(int parent);

// MARK: Signals of the parent

/// Blocks SIGTERM, SIGHUP, SIGINT and SIGCHLD, ignores those of the keyboard and SIGPIPE, and returns
/// a descriptor that can be read when one of the four came, or -1.
int kiosk_signals(void);

/// The next signal that came, or 0.
int kiosk_next_signal(int signals);

/// Waits until one of the descriptors can be read or `milliseconds` are over (-1: without end). A
/// negative descriptor is passed over. Returns 1 for the first, 2 for the second, 3 for both, 0.
int kiosk_wait(int first, int second, int milliseconds);

/// Starts a program with no signal blocked and all of them at their defaults.
///
/// `descriptors` become 0, 1, 2 and so on in the program, and nothing else is open there; -1 is
/// `/dev/null`. With `own_session` it is out of reach of the terminal and its keys. A name without a
/// path is looked up, but not by a shell. Returns the process, or -1.
int kiosk_start(char *const argv[], const int *descriptors, size_t count, int own_session);

// MARK: Sessions that can be taken up again

/// What the parent holds lies in memory of its own, which is locked, left out of dumps, and zeroed on
/// forgetting.
enum { KIOSK_ID = 32, KIOSK_KEY = 64, KIOSK_CODE = 6 };

/// How long a session is held, and how many wrong codes there may be in a row.
void kiosk_hold_for(int64_t milliseconds, int tries);

/// What a message of the patient's process asks for.
enum {
  /// Nothing more; it is answered.
  KIOSK_ANSWERED,
  /// The screen is in use; the terminal takes escape sequences, or does not.
  KIOSK_READY_ESCAPES, KIOSK_READY_PLAIN,
  /// Somebody may be in danger.
  KIOSK_EMERGENCY,
  /// The patient's process is gone.
  KIOSK_GONE,
};

/// Takes one message from the patient's process and answers it.
///
/// | message | answer |
/// |---|---|
/// | `hold ID KEY` | `code CODE` |
/// | `code CODE` | `resume ID KEY` (forgotten then) or `gone` |
/// | `release ID` | `done` |
/// | `ready escapes`, `ready plain`, `emergency` | `done` |
int kiosk_serve(int control);

/// Forgets what is too old, and gives the id of a session that was forgotten before anybody came
/// back: 1, or 0 when there is none. Whoever kept the events should forget them too.
int kiosk_forgotten(char id[KIOSK_ID + 1]);

/// Milliseconds until the next session held is too old, or -1.
int kiosk_next_deadline(void);

#endif
