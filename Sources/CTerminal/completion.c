#include "CTerminal.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <readline/readline.h>

static int repeated;
static int widest_shown;
static terminal_completion answer_tab;
static char **matches;
static size_t match_count;
static char *note;

/* Shows only the part of each match that is new; all begin with the line up to that place. */
static void show_matches(char **found, int count, int longest) {
  (void)longest; /* counts the repeated part too */
  char **shown = calloc((size_t)count + 2, sizeof(char *));
  if (shown == NULL) return;
  for (int at = 0; at <= count; at++) {
    size_t length = strlen(found[at]);
    shown[at] = found[at] + ((size_t)repeated < length ? (size_t)repeated : length);
  }
  rl_display_match_list(shown, count, widest_shown);
  if (note != NULL && *note != 0) fprintf(rl_outstream, "%s\n", note);
  rl_forced_update_display();
  free(shown);
}

void terminal_completion_add(const char *match) {
  char **longer = realloc(matches, (match_count + 2) * sizeof(char *));
  if (longer == NULL) return;
  matches = longer;
  matches[match_count++] = strdup(match);
  matches[match_count] = NULL;
}

void terminal_completion_note(const char *text) {
  free(note);
  note = strdup(text);
}

/* Readline frees the array and what it holds. What follows a match is set here, not before,
   because readline resets it when Tab is pressed. */
static char **attempt(const char *text, int start, int end) {
  (void)text;
  (void)start;
  (void)end;
  rl_attempted_completion_over = 1;
  matches = NULL;
  match_count = 0;
  if (answer_tab != NULL) answer_tab();
  return matches;
}

void terminal_completion_set(terminal_completion answer) {
  answer_tab = answer;
  rl_attempted_completion_function = attempt;
  rl_completion_display_matches_hook = show_matches;
}

void terminal_completion_describe(int repeated_bytes, int widest, int appended_character) {
  widest_shown = widest;
  repeated = repeated_bytes;
  rl_completion_append_character = appended_character;
}
