/* Between screen.c and signals.c. */
#ifndef CTERMINAL_INTERNAL_H
#define CTERMINAL_INTERNAL_H

/* Remembers the settings of a terminal; the handler gives exactly these back, and writes to
 * `output`. */
int ct_remember_terminal(int input, int output);
/* The bytes that undo what the screen switched on, for a handler that may not compute. */
void ct_set_restore_bytes(const char *bytes);
/* Whether the terminal is ours at this moment. */
void ct_set_active(int active);
/* After endwin(): the remembered settings, even where curses saved others. */
void ct_restore_settings(void);

#endif
