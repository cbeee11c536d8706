#ifndef PSEUDO_TERMINAL_H
#define PSEUDO_TERMINAL_H

#include <sys/types.h>

/// Starts `path` as the leader of a session whose controlling terminal is a new pseudo-terminal.
///
/// The program gets `argv` and `envp`, the working directory `directory` and a window of `rows`
/// by `columns`. Returns the descriptor of the other side, non-blocking, or -1.
int pseudo_terminal_start(
    const char *path, char *const argv[], char *const envp[], const char *directory,
    unsigned short rows, unsigned short columns, pid_t *process);

/// Gives the window another size, which the program is told with SIGWINCH.
int pseudo_terminal_resize(int terminal, unsigned short rows, unsigned short columns);

/// Waits for the end of `process` for at most `milliseconds`. Returns 0 and its wait status, or -1.
int pseudo_terminal_await_end(pid_t process, int milliseconds, int *status);

/// Opens both sides of a new pseudo-terminal of 24 by 80: the reader's, non-blocking, and the program's.
/// Returns 0, or -1.
int pseudo_terminal_open(int *terminal, int *screen);

#endif
