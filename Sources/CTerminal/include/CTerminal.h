/* What Swift cannot do by itself in front of a terminal: curses (macros, globals, variadic calls),
 * signal handlers that may only write(2), and pseudo-terminals for tests.
 * curses.h stays out of here: its names (move, clear, filter, ...) would become Swift's. */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

/* ---- Screen (main thread only) ---- */

enum {
  CT_OK = 0,
  CT_UNKNOWN_TERMINAL = 1, /* no terminfo entry */
  CT_CANNOT_MOVE = 2,      /* the entry has no cursor addressing */
  CT_NO_UTF8 = 3           /* neither the locale nor C.UTF-8 gives UTF-8 */
};

enum {
  CT_BOLD = 1, CT_UNDERLINE = 2, CT_REVERSE = 4, CT_ITALIC = 8, CT_DIM = 32
};

/* Makes LC_CTYPE UTF-8, whatever LANG says. */
int ct_use_utf8(void);
/* Starts curses on two descriptors; `term` NULL means $TERM. The terminal's settings are remembered. */
int ct_screen_open(const char *term, int input, int output);
/* Gives the terminal back as it was; ct_screen_resume() takes it again. */
void ct_screen_leave(void);
void ct_screen_resume(void);
/* Leaves for good and frees everything. */
void ct_screen_close(void);
/* Whether the terminal reports clicks and the wheel; it does at first. */
void ct_screen_mouse(int on);
/* A sequence of ours to the terminal, between two pictures. */
void ct_screen_send(const char *bytes);
int ct_screen_colors(void);
void ct_screen_size(int *columns, int *rows);
/* Adapts to the terminal's current size. */
void ct_screen_resize(void);
/* Forgets what is on the screen: the next refresh paints all of it. */
void ct_screen_invalidate(void);
/* Writes one character (a base and its marks); colours are indexes (or RGB for a direct-colour
 * terminal), -1 is the default. */
void ct_screen_put(int x, int y, const uint32_t *scalars, int count, unsigned attributes,
                   int foreground, int background);
void ct_screen_cursor(int x, int y, int visible);
/* Sends the difference to the terminal. */
void ct_screen_refresh(void);
/* A terminfo string, or NULL. Valid until the screen is closed. */
const char *ct_terminfo_string(const char *name);
/* How many columns a scalar takes, for curses too. NULL: the C library's answer. */
void ct_set_width_function(int (*columns)(uint32_t scalar));

/* ---- Signals ---- */

/* From now on INT, TERM, HUP, WINCH, TSTP and CONT arrive as bytes on `wake`; a fatal signal first
 * gives the terminal back. To be called before the first screen is opened: ncurses throws away a
 * SIGTSTP that comes while it paints, unless it finds the signal handled by somebody else. */
void ct_signals_install(int wake);
/* Where standard error goes meanwhile: a fatal signal shows its tail. Removing forgets it. */
void ct_signals_log(int log);
/* Puts the previous handlers back and disarms the watchdog. */
void ct_signals_remove(void);
/* Stops the whole job, as ^Z does; returns when it is continued. */
void ct_stop_job(void);
/* Dies of `signal` as if there were no handler. */
void ct_die_of(int signal);
/* Gives the calling thread a stack for signal handlers, so that its overflow is caught too. Costs
 * nothing the second time; the stack goes with the thread. */
void ct_thread_use_signal_stack(void);

/* ---- Descriptors ---- */

int ct_pipe(int ends[2]);          /* non-blocking, close-on-exec */
int ct_memory_file(const char *name);

/* ---- Pseudo-terminals, for tests ---- */

/* Runs a program in a new pseudo-terminal, in `folder` (NULL: where we are); returns its process
 * id, or -1. */
pid_t ct_spawn_pty(const char *path, char *const arguments[], char *const environment[],
                   const char *folder, int rows, int columns, int *master);
/* A pseudo-terminal inside this process. */
int ct_open_pty(int rows, int columns, int *master, int *slave);
int ct_set_window_size(int descriptor, int rows, int columns);
/* 1 when the terminal settings of a and b (both terminals) are equal. On Linux the master's end
 * answers for the slave. */
int ct_same_terminal_settings(int a, int b);

#endif
