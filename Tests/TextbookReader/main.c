// Readline as a textbook shows it, with everything it does by default: what the cases of the terminal
// are for. They must not hold here.

#include <stdio.h>
#include <stdlib.h>

#include <readline/readline.h>
#include <readline/history.h>

int main(void) {
  char *line;
  while ((line = readline("answer> "))) {
    if (*line) add_history(line);
    printf("<line:%s>\n", line);
    fflush(stdout);
    free(line);
  }
  printf("<ended>\n");
  return 0;
}
